import { fold } from '../../model/name.ts'
import type { TopicRecord } from '../../model/topic.ts'
import type { Draft } from './draft.ts'
import { addFormerIds } from './names.ts'

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
  draft.name(id, { field: 'prefLabel', value: prefLabel.vi, kind: 'MAIN', language: 'vi' })
  draft.name(id, { field: 'prefLabel', value: prefLabel.en, kind: 'TRANSLATION', language: 'en' })
  for (const value of altLabel?.vi ?? [])
    draft.name(id, { field: 'altLabel', value, kind: 'SPELLING', language: 'vi' })
  for (const value of altLabel?.en ?? [])
    draft.name(id, { field: 'altLabel', value, kind: 'SPELLING', language: 'en' })
  addFormerIds(draft, id, record.formerIds)
}
