import { fold } from '../../model/name.ts'
import type { PersonRecord, PositionRecord } from '../../model/person.ts'
import { validity } from './days.ts'
import type { Draft } from './draft.ts'
import { addFormerIds, addNames } from './names.ts'

/** What tells one tenure or sighting of a person from another: it is part of the fact's id. */
const sighting = ({ organization, role, startDate, endDate, observedOn }: PositionRecord): string =>
  [organization, role, startDate?.edtf, endDate?.edtf, observedOn?.edtf].filter(Boolean).join('.')

function addPosition(draft: Draft, person: string, position: PositionRecord, index: number): void {
  const { organization, role, positionAsWritten, startDate, endDate, observedOn } = position
  const path = `positions.${index + 1}.${sighting(position)}`
  draft.edge('HOLDS', person, organization, {
    fact: draft.evidence(person, path, position.evidence),
    role,
    positionAsWritten,
    ...draft.date(person, path, 'startDate', startDate),
    ...draft.date(person, path, 'endDate', endDate),
    ...draft.date(person, path, 'observedOn', observedOn),
    ...validity(startDate, endDate, observedOn),
  })
}

export function addPerson(draft: Draft, record: PersonRecord, hash: string): void {
  const { id, name, honorificPrefix } = record
  draft.node('Person', id, { name, honorificPrefix, hash, sortName: fold(name) })
  addNames(draft, record)
  for (const [index, position] of record.positions.entries()) addPosition(draft, id, position, index)
  for (const { person, vi, en, evidence } of record.possiblySameAs) {
    const fact = draft.evidence(id, `possiblySameAs.${person}`, evidence)
    draft.edge('POSSIBLY_SAME_AS', id, person, { vi, en, fact })
  }
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}
