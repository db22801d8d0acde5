import type { OrganizationRecord } from '../../model/organization.ts'
import type { Draft } from './draft.ts'

type Named = Pick<OrganizationRecord, 'id' | 'name' | 'otherNames' | 'shortName' | 'nameEn'>

/** The names by which organizations, people and places are found, with the evidence of those that sources use. */
export function addNames(draft: Draft, { id, name, shortName, nameEn, otherNames }: Named): void {
  draft.name(id, { value: name, kind: 'MAIN' })
  for (const { name: value, kind, startDate, endDate, evidence } of otherNames) {
    draft.name(id, { value, kind, startDate, endDate })
    draft.evidence(id, `otherNames.${value}`, evidence)
  }
  if (shortName) draft.name(id, { value: shortName, kind: 'MAIN' })
  if (nameEn) draft.name(id, { value: nameEn, kind: 'MAIN', language: 'en' })
}

/** Ids that an entity had: they answer for ever. */
export function addFormerIds(draft: Draft, id: string, formerIds: readonly string[]): void {
  for (const former of formerIds) draft.alias(former, id)
}
