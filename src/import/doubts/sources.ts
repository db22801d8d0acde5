import { fold } from '../../model/name.ts'
import type { SourceRecord } from '../../model/source.ts'
import type { Doubt, Rule } from './doubt.ts'

const LACKS = [
  [
    'url',
    { code: 'SOURCE_WITHOUT_ADDRESS', vi: 'Không rõ địa chỉ.', en: 'Its address on the web is not known.' },
  ],
  ['title', { code: 'SOURCE_WITHOUT_TITLE', vi: 'Không rõ tít.', en: 'Its title is not known.' }],
  [
    'publishedOn',
    { code: 'SOURCE_WITHOUT_DATE', vi: 'Không rõ ngày đăng.', en: 'When it was published is not known.' },
  ],
] as const

/** What is not known of a source and would help to find it. */
export const incompleteSources: Rule = ({ records }) =>
  records.source.flatMap((source) =>
    LACKS.filter(([field]) => source[field] === undefined).map(([field, lack]) => ({
      record: source.id,
      path: [field],
      ...lack,
    })),
  )

/** Sources on which nothing rests. */
export const uncitedSources: Rule = ({ records, cited }) =>
  records.source
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({
      code: 'NOT_CITED',
      record: id,
      path: [],
      vi: 'Không dữ kiện nào dẫn nguồn này.',
      en: 'No fact cites it.',
    }))

/** What two sources can have in common only if they are one, or one copied the other. */
const SAME = [
  {
    by: ({ url }: SourceRecord) => url?.replace(/^https?:\/\/|#.*$/g, '').replace(/\/$/, ''),
    field: 'url',
    vi: 'có cùng địa chỉ',
    en: 'have the same address',
  },
  {
    by: ({ title, publisher }: SourceRecord) => title && publisher && `${fold(title)}|${fold(publisher)}`,
    field: 'title',
    vi: 'có cùng tít và nơi đăng',
    en: 'have the same title and publisher',
  },
] as const

type Likeness = (typeof SAME)[number]

function doubtOf(record: SourceRecord, other: SourceRecord, { field, vi, en }: Likeness): Doubt {
  const [first, second] = [record, other].map(({ id, title }) => (title ? `“${title}” (${id})` : id))
  return {
    code: 'POSSIBLY_SAME_SOURCE',
    record: record.id,
    path: [field],
    other: other.id,
    vi: `${first} và ${second} ${vi}.`,
    en: `${first} and ${second} ${en}.`,
  }
}

/** Sources that may be recorded twice, each with the first of its kind. */
export const possiblySameSources: Rule = ({ records: { source } }) => {
  const first = new Map<string, SourceRecord>()
  return source.flatMap((record): Doubt[] => {
    const keys = SAME.flatMap((likeness) => {
      const key = likeness.by(record)
      return key ? [{ likeness, key: `${likeness.field} ${key}` }] : []
    })
    const same = keys.find(({ key }) => first.has(key))
    const other = same && first.get(same.key)
    for (const { key } of keys) if (!first.has(key)) first.set(key, record)
    return other ? [doubtOf(record, other, same.likeness)] : []
  })
}
