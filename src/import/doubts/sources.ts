import type { Rule } from './doubt.ts'
import type { Known } from './known.ts'

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

/** The fields that evidence is for: its own list, or the part of the record that it stands in. */
const disputed = ({ path, value }: Known['disputes'][number]): string =>
  'fields' in value && Array.isArray(value.fields)
    ? value.fields.join(', ')
    : path.slice(0, path.indexOf('evidence')).join('.')

/** Sources that say otherwise than the record that cites them. */
export const disagreeingSources: Rule = ({ disputes, nameOf }) =>
  disputes.map((dispute) => {
    const { source, value } = dispute.value
    const [about, said] = [disputed(dispute), value ? `: ${value}` : '']
    return {
      code: 'SOURCES_DISAGREE',
      record: dispute.record,
      path: dispute.path,
      other: source,
      vi: `Về ${about}, nguồn “${nameOf(source)}” nói khác${said}.`,
      en: `On ${about} the source “${nameOf(source)}” says otherwise${said}.`,
    }
  })
