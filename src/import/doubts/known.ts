import type { EvidenceRecord } from '../../model/evidence.ts'
import { typeOfId } from '../../model/id.ts'
import type { Records } from '../../model/record.ts'
import type { SourceRecord } from '../../model/source.ts'
import type { AnyRecord } from '../checked.ts'
import { type AnyDate, isDate } from '../date-rules.ts'
import { type Path, walk } from '../walk.ts'

/** A value somewhere in a record. */
interface Found<Value> {
  readonly record: string
  readonly path: Path
  readonly value: Value
}

/** A dataset, and what its rules ask of it again and again. */
export interface Known {
  readonly records: Records
  readonly dates: readonly Found<AnyDate>[]
  /** Evidence that says otherwise than the record. */
  readonly disputes: readonly Found<EvidenceRecord>[]
  /** Ids of records that another record names. */
  readonly referred: ReadonlySet<string>
  /** Ids of sources that any evidence cites. */
  readonly cited: ReadonlySet<string>
  /** How people call a record: its name, title or label. */
  readonly nameOf: (id: string) => string
  readonly sourceOf: (id: string) => SourceRecord | undefined
}

const isEvidence = (value: object): value is EvidenceRecord => 'source' in value && 'stance' in value

function nameIn(record: AnyRecord): string {
  if ('name' in record) return record.name
  if ('prefLabel' in record) return record.prefLabel.vi
  if (typeof record.title === 'string') return record.title
  return 'publisher' in record ? `${record.publisher} (${record.id})` : record.id
}

const allOf = (records: Records): AnyRecord[] => Object.values(records).flat() as AnyRecord[]

/** Walks each record once, for all rules. */
export function knownOf(records: Records): Known {
  const byId = new Map(allOf(records).map((record) => [record.id, record]))
  const sources = new Map(records.source.map((source) => [source.id, source]))
  const dates: Found<AnyDate>[] = []
  const disputes: Found<EvidenceRecord>[] = []
  const referred = new Set<string>()
  const cited = new Set<string>()
  const look = (record: string, path: Path, value: unknown) => {
    if (typeof value === 'string') {
      const own = path[0] === 'id' || path[0] === 'formerIds'
      if (!own && typeOfId(value) !== null) referred.add(value)
    } else if (isDate(value)) dates.push({ record, path, value })
    else if (typeof value === 'object' && value && isEvidence(value)) {
      cited.add(value.source)
      if (value.stance === 'DISPUTES') disputes.push({ record, path, value })
    }
  }
  for (const record of byId.values()) for (const [path, value] of walk(record)) look(record.id, path, value)
  return {
    records,
    dates,
    disputes,
    referred,
    cited,
    nameOf: (id) => {
      const record = byId.get(id)
      return record ? nameIn(record) : id
    },
    sourceOf: (id) => sources.get(id),
  }
}
