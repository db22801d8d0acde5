import type { EvidenceRecord } from '../../model/evidence.ts'
import type { Path } from '../walk.ts'
import type { Doubt, Rule } from './doubt.ts'
import { wordsOfField } from './field-words.ts'
import type { Found } from './known.ts'

/** All that one source says against one field of a record. */
interface Dispute {
  readonly record: string
  readonly path: Path
  readonly source: string
  readonly values: string[]
  /** The same source supports the field elsewhere. */
  readonly isOfItself: boolean
}

/** The fields that an item is for: those of its own list, or the part of the record that it stands in. */
const fieldsOf = (path: Path, item: EvidenceRecord): Path[] =>
  'fields' in item && Array.isArray(item.fields) ? item.fields.map((field) => [field]) : [path.slice(0, -1)]

const has = (fields: readonly Path[], field: Path): boolean =>
  fields.some((one) => one.join('.') === field.join('.'))

function disputesIn({ record, path, value: items }: Found<readonly EvidenceRecord[]>): Dispute[] {
  const found = new Map<string, Dispute>()
  for (const item of items.filter(({ stance }) => stance === 'DISPUTES')) {
    const { source, value } = item
    for (const field of fieldsOf(path, item)) {
      const supports = (other: EvidenceRecord) =>
        other.source === source && other.stance === 'SUPPORTS' && has(fieldsOf(path, other), field)
      const key = `${field.join('.')} ${source}`
      const known = found.get(key)
      const dispute = known ?? { record, path: field, source, values: [], isOfItself: items.some(supports) }
      if (value) dispute.values.push(value)
      found.set(key, dispute)
    }
  }
  return [...found.values()]
}

function doubtOf({ record, path, source, values, isOfItself }: Dispute, name: string): Doubt {
  const field = wordsOfField(path)
  const said = values.length > 0 ? `: ${values.join('; ')}` : ''
  const [code, vi, en] = isOfItself
    ? (['SOURCE_INCONSISTENT', 'có chỗ khác nói khác', 'says otherwise in another place'] as const)
    : (['SOURCES_DISAGREE', 'nói khác', 'says otherwise'] as const)
  return {
    code,
    record,
    path,
    other: source,
    vi: `Về ${field.vi}, nguồn “${name}” ${vi}${said}.`,
    en: `On ${field.en} the source “${name}” ${en}${said}.`,
  }
}

/** Sources that say otherwise than the record that cites them. */
export const disputes: Rule = ({ disputed, nameOf }) =>
  disputed.flatMap(disputesIn).map((dispute) => doubtOf(dispute, nameOf(dispute.source)))
