import type { OrganizationRecord } from '../../model/organization.ts'
import type { Draft } from './draft.ts'

type Named = Pick<OrganizationRecord, 'id' | 'name' | 'otherNames' | 'shortName' | 'nameEn'>

/** The names by which organizations, people and places are found, with the evidence of those that sources use. */
export function addNames(draft: Draft, { id, name, shortName, nameEn, otherNames }: Named): void {
  draft.name(id, { field: 'name', value: name, kind: 'MAIN' })
  for (const { name: value, kind, startDate, endDate, evidence } of otherNames) {
    draft.name(id, { field: 'otherNames', value, kind, startDate, endDate })
    draft.evidence(id, `otherNames.${value}`, evidence)
  }
  if (shortName) draft.name(id, { field: 'shortName', value: shortName, kind: 'MAIN' })
  if (nameEn) draft.name(id, { field: 'nameEn', value: nameEn, kind: 'MAIN', language: 'en' })
}

/** Ids that an entity had: they answer for ever. */
export function addFormerIds(draft: Draft, id: string, formerIds: readonly string[]): void {
  for (const former of formerIds) draft.alias(former, id)
}

/** Texts by which what has no names is searched: titles, numbers, and what they say of who and what. */
export function addSearched(
  draft: Draft,
  id: string,
  texts: Readonly<Record<string, string | readonly string[] | undefined>>,
): void {
  for (const [field, values] of Object.entries(texts))
    for (const value of [values ?? []].flat()) draft.name(id, { field, value, kind: 'MAIN' })
}
