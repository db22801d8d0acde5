import { fold } from '../../model/name.ts'
import type { OrganizationRecord } from '../../model/organization.ts'
import { NEVER, validity } from './days.ts'
import type { Draft } from './draft.ts'
import { addFormerIds, addNames } from './names.ts'
import type { Ties } from './ties.ts'

function addStructure(draft: Draft, { id, place, partOf, succeededBy }: OrganizationRecord): void {
  if (place) draft.edge('LOCATED_IN', id, place)
  for (const [index, membership] of partOf.entries()) {
    const { organization, identification, startDate, endDate, evidence } = membership
    const path = `partOf.${index + 1}.${organization}`
    draft.edge('PART_OF', id, organization, {
      fact: draft.evidence(id, path, evidence),
      identification,
      ...draft.date(id, path, 'startDate', startDate),
      ...draft.date(id, path, 'endDate', endDate),
      ...validity(startDate, endDate),
    })
  }
  for (const [index, succession] of succeededBy.entries()) {
    const { organization, identification, date, decision, evidence } = succession
    const path = `succeededBy.${index + 1}.${organization}`
    draft.edge('SUCCEEDED_BY', id, organization, {
      fact: draft.evidence(id, path, evidence),
      identification,
      decision,
      ...draft.date(id, path, 'date', date),
      // What took the place of another has done so from then on.
      ...validity(date, NEVER),
    })
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
    ...draft.date(id, '', 'foundingDate', foundingDate),
    ...draft.date(id, '', 'dissolutionDate', dissolutionDate),
  })
  addNames(draft, record)
  addStructure(draft, record)
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}
