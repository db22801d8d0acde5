import type { Snapshot } from '../graph/graph.ts'
import type { RecordType } from '../model/id.ts'
import { RECORD_TYPES, typeOfId } from '../model/id.ts'

/** What a dataset has that another had not, and the other way round: ids of records, sorted. */
export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

const HASHES = (label: string): string =>
  `MATCH (n:${label}) WHERE n.version = $version RETURN n.id AS id, n.hash AS hash`
const RECORD_LABELS = ['Dataset', 'Organization', 'Person', 'Agreement', 'Topic', 'Place', 'Source'] as const

async function hashesIn(snapshot: Snapshot | null): Promise<Map<string, string>> {
  if (!snapshot) return new Map()
  const rows = await Promise.all(
    RECORD_LABELS.map((label) => snapshot.read<{ id: string; hash: string }>(HASHES(label))),
  )
  return new Map(rows.flat().map(({ id, hash }) => [id, hash]))
}

/** What would change if the records with these hashes took the place of the snapshot's. */
export async function changesFrom(
  snapshot: Snapshot | null,
  hashes: ReadonlyMap<string, string>,
): Promise<Changes> {
  const before = await hashesIn(snapshot)
  const ids = [...hashes.keys()]
  return {
    added: ids.filter((id) => !before.has(id)).sort(),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== hashes.get(id)).sort(),
    removed: [...before.keys()].filter((id) => !hashes.has(id)).sort(),
  }
}

/** Counts of ids by record type, in the order of the types: `agreement 7, person 15`. */
export function countsByType(ids: readonly string[]): string {
  const count = (type: RecordType | 'dataset') => ids.filter((id) => typeOfId(id) === type).length
  const parts = (['dataset', ...RECORD_TYPES] as const).map((type) => [type, count(type)] as const)
  return parts
    .filter(([, number]) => number > 0)
    .map(([type, number]) => `${type} ${number}`)
    .join(', ')
}
