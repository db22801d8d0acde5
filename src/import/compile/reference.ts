import { fold } from '../../model/name.ts'
import type { PlaceRecord } from '../../model/place.ts'
import type { SourceRecord } from '../../model/source.ts'
import type { TopicRecord } from '../../model/topic.ts'
import { type Draft, dateProperties } from './draft.ts'
import { addFormerIds, addNames } from './organization.ts'

export function addTopic(draft: Draft, record: TopicRecord, hash: string): void {
  const { id, prefLabel, altLabel, scopeNote, broader } = record
  draft.node('Topic', id, {
    prefLabelVi: prefLabel.vi,
    prefLabelEn: prefLabel.en,
    altLabelVi: altLabel?.vi ?? [],
    altLabelEn: altLabel?.en ?? [],
    scopeNoteVi: scopeNote?.vi,
    scopeNoteEn: scopeNote?.en,
    broader,
    hash,
    sortName: fold(prefLabel.vi),
  })
  if (broader) draft.edge('BROADER', id, broader)
  draft.name(id, { value: prefLabel.vi, kind: 'MAIN', language: 'vi' })
  draft.name(id, { value: prefLabel.en, kind: 'TRANSLATION', language: 'en' })
  for (const value of altLabel?.vi ?? []) draft.name(id, { value, kind: 'SPELLING', language: 'vi' })
  for (const value of altLabel?.en ?? []) draft.name(id, { value, kind: 'SPELLING', language: 'en' })
  addFormerIds(draft, id, record.formerIds)
}

function addCodes(draft: Draft, { id, codes }: PlaceRecord): void {
  for (const { scheme, value, from, until, evidence } of codes) {
    const fact = draft.evidence(id, `codes.${scheme}.${value}`, evidence)
    const dates = { ...dateProperties('from', from), ...dateProperties('until', until) }
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
  if (nameEn) draft.name(id, { value: nameEn, kind: 'TRANSLATION', language: 'en' })
  if (within) draft.edge('WITHIN', id, within)
  if (centroid) draft.evidence(id, 'centroid', centroid.evidence)
  if (mergedInto) {
    const fact = draft.evidence(id, 'mergedInto', mergedInto.evidence)
    draft.edge('MERGED_INTO', id, mergedInto.place, {
      fact,
      decision: mergedInto.decision,
      ...dateProperties('date', mergedInto.date),
    })
  }
  addCodes(draft, record)
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}

export function addSource(draft: Draft, record: SourceRecord, hash: string): void {
  const { id, title, publisher, author, publishedOn, url, language, readInFull, seenIn, note } = record
  draft.node('Source', id, {
    title,
    publisher,
    author,
    url,
    language,
    readInFull,
    seenIn,
    note,
    hash,
    sortName: fold(title),
    ...dateProperties('publishedOn', publishedOn),
  })
  if (seenIn) draft.edge('SEEN_IN', id, seenIn)
  addFormerIds(draft, id, record.formerIds)
}
