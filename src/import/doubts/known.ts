import type { EvidenceRecord } from '../../model/evidence.ts'
import { typeOfId } from '../../model/id.ts'
import type { Records } from '../../model/record.ts'
import type { SourceRecord } from '../../model/source.ts'
import type { AnyRecord } from '../checked.ts'
import { type AnyDate, isDate } from '../date-rules.ts'
import { isPlaceholder } from '../placeholders.ts'
import { type Path, walk } from '../walk.ts'

/** A value somewhere in a record. */
export interface Found<Value> {
  readonly record: string
  readonly path: Path
  readonly value: Value
}

/** A dataset, and what its rules ask of it again and again. */
export interface Known {
  readonly records: Records
  readonly dates: readonly Found<AnyDate>[]
  /** Lists of evidence of which some says otherwise than the record. */
  readonly disputed: readonly Found<readonly EvidenceRecord[]>[]
  /** Text that a template begins with, and that nobody replaced. */
  readonly placeholders: readonly Found<string>[]
  /** Ids of records that another record names. */
  readonly referred: ReadonlySet<string>
  /** Ids of sources that any evidence cites. */
  readonly cited: ReadonlySet<string>
  /** How people call a record: its name, title or label. */
  readonly nameOf: (id: string) => string
  readonly sourceOf: (id: string) => SourceRecord | undefined
}

const isEvidence = (value: object): value is EvidenceRecord => 'source' in value && 'stance' in value

const isDisputed = (value: unknown): value is EvidenceRecord[] =>
  Array.isArray(value) &&
  value.some((item) => typeof item === 'object' && isEvidence(item) && item.stance === 'DISPUTES')

function nameIn(record: AnyRecord): string {
  if ('name' in record) return record.name
  if ('prefLabel' in record) return record.prefLabel.vi
  if (typeof record.title === 'string') return record.title
  return 'publisher' in record ? `${record.publisher} (${record.id})` : record.id
}

const allOf = (records: Records): AnyRecord[] => Object.values(records).flat() as AnyRecord[]

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** In an order that depends on nothing but the records: not on their files. */
const inOrder = (records: Records): Records => ({
  dataset: records.dataset,
  organization: records.organization.toSorted(byId),
  person: records.person.toSorted(byId),
  agreement: records.agreement.toSorted(byId),
  topic: records.topic.toSorted(byId),
  place: records.place.toSorted(byId),
  source: records.source.toSorted(byId),
})

/** Walks each record once, for all rules. */
export function knownOf(written: Records): Known {
  const records = inOrder(written)
  const all = new Map(allOf(records).map((record) => [record.id, record]))
  const sources = new Map(records.source.map((source) => [source.id, source]))
  const dates: Found<AnyDate>[] = []
  const disputed: Found<readonly EvidenceRecord[]>[] = []
  const placeholders: Found<string>[] = []
  const referred = new Set<string>()
  const cited = new Set<string>()
  const look = (record: string, path: Path, value: unknown) => {
    if (typeof value === 'string') {
      const own = path[0] === 'id' || path[0] === 'formerIds'
      if (!own && typeOfId(value) !== null) referred.add(value)
      if (isPlaceholder(path, value)) placeholders.push({ record, path, value })
    } else if (isDate(value)) dates.push({ record, path, value })
    else if (isDisputed(value)) disputed.push({ record, path, value })
    else if (typeof value === 'object' && value && isEvidence(value)) cited.add(value.source)
  }
  for (const record of all.values()) for (const [path, value] of walk(record)) look(record.id, path, value)
  return {
    records,
    dates,
    disputed,
    placeholders,
    referred,
    cited,
    nameOf: (id) => {
      const record = all.get(id)
      return record ? nameIn(record) : id
    },
    sourceOf: (id) => sources.get(id),
  }
}
