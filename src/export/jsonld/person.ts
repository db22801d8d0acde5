import type { PersonRecord, PositionRecord } from '../../model/person.ts'
import { concept, type Iris, type Node, plainDate, vi } from './terms.ts'

/** As the fact of a position is named: by what tells one tenure or sighting from another. */
const sighting = ({ organization, role, startDate, endDate, observedOn }: PositionRecord): string =>
  [organization, role, startDate?.edtf, endDate?.edtf, observedOn?.edtf].filter(Boolean).join('.')

function membership(
  { of, ref, date, evidence }: Iris,
  person: string,
  position: PositionRecord,
  index: number,
): Node {
  const { organization, role, positionAsWritten, startDate, endDate, observedOn } = position
  const fact = `${person}#positions.${index + 1}.${sighting(position)}`
  return {
    '@id': of(fact),
    '@type': 'org:Membership',
    'org:member': ref(person),
    'org:organization': ref(organization),
    'org:role': concept('PositionRole', role),
    'rdfs:label': vi(positionAsWritten),
    'schema:startDate': plainDate(startDate),
    'schema:endDate': plainDate(endDate),
    'lienket:startDate': date(`${fact}.startDate`, startDate),
    'lienket:endDate': date(`${fact}.endDate`, endDate),
    'lienket:observedOn': date(`${fact}.observedOn`, observedOn),
    ...evidence(position.evidence),
  }
}

/** A person; positions are memberships of W3C ORG. */
export function personNode(iris: Iris, record: PersonRecord): Node {
  const { id, name, otherNames, honorificPrefix, positions, possiblySameAs } = record
  return {
    '@id': iris.of(id),
    '@type': ['schema:Person', 'prov:Person'],
    'schema:name': name,
    'schema:alternateName': otherNames.map((other) => other.name),
    'schema:honorificPrefix': honorificPrefix,
    'org:hasMembership': positions.map((position, index) => membership(iris, id, position, index)),
    // Never owl:sameAs: nobody knows.
    'lienket:possiblySameAs': possiblySameAs.map(({ person }) => iris.ref(person)),
    'dcterms:replaces': iris.refs(record.formerIds),
    ...iris.evidence(record.evidence),
  }
}
