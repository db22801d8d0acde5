import { createHash } from 'node:crypto'
import { canonicalRecord } from '../model/canonical.ts'
import type { Release } from '../model/release.ts'
import type { CheckedDataset } from './dataset-files.ts'

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** What schema/releases/ keeps of a dataset; `former` are names that its version had under older graph schemas. */
export function releaseOf(
  { records, hashes, version }: CheckedDataset,
  former: readonly string[] = [],
): Release {
  const { id, release, releasedOn } = records.dataset
  const all = (Object.values(records).flat() as { id: string }[]).map(
    (record) => [record.id, canonicalRecord(record)] as const,
  )
  const lines = all.sort(byId).map(([, json]) => `${json}\n`)
  return {
    dataset: id,
    release,
    ...(releasedOn ? { releasedOn } : {}),
    versions: [...new Set([...former, version])],
    sha256: createHash('sha256').update(lines.join('')).digest('hex'),
    records: Object.fromEntries([...hashes].sort(byId)),
  }
}
