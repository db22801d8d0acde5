import type { Source } from '../../domain/source.ts'
import { dateColumns, dateNames, type Row } from './row.ts'

export const SOURCE_COLUMNS = [
  'id',
  'title',
  'publisher',
  'author',
  ...dateNames('publishedOn'),
  'url',
  'language',
  'readInFull',
  'seenIn',
  'note',
]

/** One row a source. */
export const sourceRows = async (_snapshot: unknown, sources: readonly Source[]): Promise<Row[]> =>
  sources.map((source) => ({
    id: source.id,
    title: source.title ?? null,
    publisher: source.publisher ?? null,
    author: source.author ?? null,
    ...dateColumns(source, 'publishedOn'),
    url: source.url ?? null,
    language: source.language,
    readInFull: source.readInFull,
    seenIn: source.seenIn ?? null,
    note: source.note ?? null,
  }))
