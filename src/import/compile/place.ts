import { fold } from '../../model/name.ts'
import type { PlaceRecord } from '../../model/place.ts'
import { NEVER, validity } from './days.ts'
import type { Draft } from './draft.ts'
import { addFormerIds, addNames } from './names.ts'

function addCodes(draft: Draft, { id, codes }: PlaceRecord): void {
  for (const { scheme, value, from, until, evidence } of codes) {
    const path = `codes.${scheme}.${value}`
    const fact = draft.evidence(id, path, evidence)
    const dates = { ...draft.date(id, path, 'from', from), ...draft.date(id, path, 'until', until) }
    draft.part('Code', 'HAS_CODE', id, `code:${fact}`, { scheme, value, fact, ...dates })
  }
}

export function addPlace(draft: Draft, record: PlaceRecord, hash: string): void {
  const { id, name, nameEn, kind, within, centroid, mergedInto } = record
  draft.node('Place', id, {
    name,
    nameEn,
    kind,
    within,
    latitude: centroid?.latitude,
    longitude: centroid?.longitude,
    hash,
    sortName: fold(name),
  })
  addNames(draft, record)
  if (within) draft.edge('WITHIN', id, within)
  if (centroid) draft.evidence(id, 'centroid', centroid.evidence)
  if (mergedInto) {
    const fact = draft.evidence(id, 'mergedInto', mergedInto.evidence)
    draft.edge('MERGED_INTO', id, mergedInto.place, {
      fact,
      decision: mergedInto.decision,
      ...draft.date(id, 'mergedInto', 'date', mergedInto.date),
      ...validity(mergedInto.date, NEVER),
    })
  }
  addCodes(draft, record)
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}
