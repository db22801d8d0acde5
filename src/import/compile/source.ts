import { fold } from '../../model/name.ts'
import type { SourceRecord } from '../../model/source.ts'
import { dateProperties } from './days.ts'
import type { Draft } from './draft.ts'
import { addFormerIds, addSearched } from './names.ts'

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
    sortName: title && fold(title),
    ...dateProperties('publishedOn', publishedOn),
  })
  if (seenIn) draft.edge('SEEN_IN', id, seenIn)
  addSearched(draft, id, { title, publisher, author })
  addFormerIds(draft, id, record.formerIds)
}
