import type { OrganizationRecord } from '../../model/organization.ts'
import { concept, dateValue, en, type Iris, type Node, vi } from './terms.ts'

type Membership = OrganizationRecord['partOf'][number]

/** What ORG says without a date holds today: one that ended has its dates in a fact of its own, and nothing else. */
const isPlain = ({ endDate }: Membership): boolean => endDate === undefined

function structure({ of, ref, date, evidence }: Iris, { id, partOf, succeededBy }: OrganizationRecord): Node {
  return {
    'org:subOrganizationOf': partOf.filter(isPlain).map(({ organization }) => ref(organization)),
    'lienket:partOf': partOf.map(({ organization, startDate, endDate, evidence: items }, index) => {
      const fact = `${id}#partOf.${index + 1}.${organization}`
      return {
        '@id': of(fact),
        '@type': 'prov:Entity',
        'org:organization': ref(organization),
        'lienket:startDate': date(`${fact}.startDate`, startDate),
        'lienket:endDate': date(`${fact}.endDate`, endDate),
        ...evidence(items),
      }
    }),
    'org:changedBy': succeededBy.map(({ organization, date: day, decision, evidence: items }, index) => {
      const fact = `${id}#succeededBy.${index + 1}.${organization}`
      return {
        '@id': of(fact),
        '@type': 'org:ChangeEvent',
        'org:originalOrganization': ref(id),
        'org:resultingOrganization': ref(organization),
        'schema:startDate': dateValue(day?.edtf),
        'lienket:date': date(`${fact}.date`, day),
        'lienket:decision': decision,
        ...evidence(items),
      }
    }),
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
    'schema:foundingDate': dateValue(foundingDate?.edtf),
    'schema:dissolutionDate': dateValue(dissolutionDate?.edtf),
    'lienket:foundingDate': iris.date(`${id}#foundingDate`, foundingDate),
    'lienket:dissolutionDate': iris.date(`${id}#dissolutionDate`, dissolutionDate),
    'dcterms:replaces': iris.refs(record.formerIds),
    ...iris.evidence(record.evidence),
  }
}
