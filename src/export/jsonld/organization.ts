import type { OrganizationRecord } from '../../model/organization.ts'
import { concept, en, type Iris, type Node, plainDate, vi } from './terms.ts'

type Membership = OrganizationRecord['partOf'][number]
type Succession = OrganizationRecord['succeededBy'][number]

const isStated = ({ identification }: Membership | Succession): boolean => identification === 'STATED'

/** What ORG says without a date and a source holds today: of one that ended or is inferred there is a fact of its own, and nothing else. */
const isPlain = (membership: Membership): boolean => membership.endDate === undefined && isStated(membership)

function membershipNode({ of, ref, date, evidence }: Iris, id: string, membership: Membership): Node {
  const { organization, identification, startDate, endDate } = membership
  return {
    '@id': of(id),
    '@type': 'prov:Entity',
    'org:organization': ref(organization),
    'lienket:identification': concept('Identification', identification),
    'lienket:startDate': date(`${id}.startDate`, startDate),
    'lienket:endDate': date(`${id}.endDate`, endDate),
    ...evidence(membership.evidence),
  }
}

/** A change event (ORG) is one that a source states; of others our own words say no more than the record. */
function successionNode(
  { of, ref, date, evidence }: Iris,
  { id, owner }: { readonly id: string; readonly owner: string },
  succession: Succession,
): Node {
  const { organization, identification, date: day, decision } = succession
  const event = {
    '@type': 'org:ChangeEvent',
    'org:originalOrganization': ref(owner),
    'org:resultingOrganization': ref(organization),
    'schema:startDate': plainDate(day),
  }
  return {
    '@id': of(id),
    ...(isStated(succession) ? event : { '@type': 'prov:Entity', 'lienket:successor': ref(organization) }),
    'lienket:identification': concept('Identification', identification),
    'lienket:date': date(`${id}.date`, day),
    'lienket:decision': decision,
    ...evidence(succession.evidence),
  }
}

function structure(iris: Iris, { id, partOf, succeededBy }: OrganizationRecord): Node {
  const successions = (stated: boolean) =>
    succeededBy.flatMap((succession, index) => {
      const fact = { id: `${id}#succeededBy.${index + 1}.${succession.organization}`, owner: id }
      return isStated(succession) === stated ? [successionNode(iris, fact, succession)] : []
    })
  return {
    'org:subOrganizationOf': partOf.filter(isPlain).map(({ organization }) => iris.ref(organization)),
    'lienket:partOf': partOf.map((membership, index) =>
      membershipNode(iris, `${id}#partOf.${index + 1}.${membership.organization}`, membership),
    ),
    'org:changedBy': successions(true),
    'lienket:succeededBy': successions(false),
  }
}

/** An organization of W3C ORG. */
export function organizationNode(iris: Iris, record: OrganizationRecord): Node {
  const { id, name, shortName, nameEn, otherNames, classification, foundingDate, dissolutionDate } = record
  return {
    '@id': iris.of(id),
    '@type': ['org:Organization', 'prov:Agent'],
    'skos:prefLabel': [vi(name), en(nameEn)],
    'skos:altLabel': [vi(shortName), ...otherNames.map((other) => other.name)],
    'org:classification': concept('Classification', classification),
    'schema:location': iris.ref(record.place),
    ...structure(iris, record),
    'schema:foundingDate': plainDate(foundingDate),
    'schema:dissolutionDate': plainDate(dissolutionDate),
    'lienket:foundingDate': iris.date(`${id}#foundingDate`, foundingDate),
    'lienket:dissolutionDate': iris.date(`${id}#dissolutionDate`, dissolutionDate),
    'dcterms:replaces': iris.refs(record.formerIds),
    ...iris.evidence(record.evidence),
  }
}
