import { fold } from '../../model/name.ts'
import type { OrganizationRecord } from '../../model/organization.ts'
import type { PersonRecord, PositionRecord } from '../../model/person.ts'
import { type Draft, dateProperties, validity } from './draft.ts'
import type { Ties } from './ties.ts'

type Named = Pick<OrganizationRecord, 'id' | 'name' | 'otherNames'>

/** The names that organizations, people and places have in common. */
export function addNames(draft: Draft, { id, name, otherNames }: Named): void {
  draft.name(id, { value: name, kind: 'MAIN' })
  for (const { name: value, kind, startDate, endDate, evidence } of otherNames) {
    draft.name(id, { value, kind, startDate, endDate })
    draft.evidence(id, `otherNames.${value}`, evidence)
  }
}

export function addFormerIds(draft: Draft, id: string, formerIds: readonly string[]): void {
  for (const former of formerIds) draft.alias(former, id)
}

function addStructure(draft: Draft, { id, place, partOf, succeededBy }: OrganizationRecord): void {
  if (place) draft.edge('LOCATED_IN', id, place)
  for (const { organization, startDate, endDate, evidence } of partOf) {
    const fact = draft.evidence(id, `partOf.${organization}`, evidence)
    draft.edge('PART_OF', id, organization, {
      fact,
      ...dateProperties('startDate', startDate),
      ...dateProperties('endDate', endDate),
    })
  }
  for (const { organization, date, decision, evidence } of succeededBy) {
    const fact = draft.evidence(id, `succeededBy.${organization}`, evidence)
    draft.edge('SUCCEEDED_BY', id, organization, { fact, decision, ...dateProperties('date', date) })
  }
}

export function addOrganization(draft: Draft, record: OrganizationRecord, hash: string, ties: Ties): void {
  const { id, name, shortName, nameEn, classification, place, foundingDate, dissolutionDate } = record
  draft.node('Organization', id, {
    name,
    shortName,
    nameEn,
    classification,
    place,
    hash,
    sortName: fold(name),
    ...ties,
    ...draft.date(id, 'foundingDate', foundingDate),
    ...draft.date(id, 'dissolutionDate', dissolutionDate),
  })
  addNames(draft, record)
  if (shortName) draft.name(id, { value: shortName, kind: 'ABBREVIATION' })
  if (nameEn) draft.name(id, { value: nameEn, kind: 'TRANSLATION', language: 'en' })
  addStructure(draft, record)
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}

/** What tells one tenure or sighting of a person from another: it is part of the fact's id. */
const sighting = ({ organization, role, startDate, endDate, observedOn }: PositionRecord): string =>
  [organization, role, startDate?.edtf, endDate?.edtf, observedOn?.edtf].filter(Boolean).join('.')

function addPosition(draft: Draft, person: string, position: PositionRecord, index: number): void {
  const { organization, role, positionAsWritten, startDate, endDate, observedOn } = position
  const path = `positions.${index + 1}.${sighting(position)}`
  const dates = [
    ...(startDate?.evidence ?? []),
    ...(endDate?.evidence ?? []),
    ...(observedOn?.evidence ?? []),
  ]
  const fact = draft.evidence(person, path, [...position.evidence, ...dates])
  draft.edge('HOLDS', person, organization, {
    fact,
    role,
    positionAsWritten,
    ...dateProperties('startDate', startDate),
    ...dateProperties('endDate', endDate),
    ...dateProperties('observedOn', observedOn),
    ...validity(startDate, endDate, observedOn),
  })
}

export function addPerson(draft: Draft, record: PersonRecord, hash: string): void {
  const { id, name, honorificPrefix } = record
  draft.node('Person', id, { name, honorificPrefix, hash, sortName: fold(name) })
  addNames(draft, record)
  for (const [index, position] of record.positions.entries()) addPosition(draft, id, position, index)
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}
