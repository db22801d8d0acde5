import type { Snapshot } from '../graph/graph.ts'
import { keysOf } from './entity.ts'

export const RECORD_HASHES = 'MATCH (n:Record) WHERE n.version = $version RETURN n.id AS id, n.hash AS hash'
export const RECORDS_AFTER = `MATCH (n:Record) WHERE n.version = $version AND n.id > $after
  RETURN n.id AS id, n.json AS json ORDER BY n.id LIMIT $limit`

/** Some megabytes at most, and few enough reads of a large graph, each of which orders what is left. */
const BATCH = 2_000

/** The hash of every record of a version, by id. */
export async function hashesIn(snapshot: Snapshot): Promise<ReadonlyMap<string, string>> {
  const rows = await snapshot.read<{ id: string; hash: string }>(RECORD_HASHES)
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

export const RECORDS_BY_KEYS = 'MATCH (n:Record) WHERE n.key IN $keys RETURN n.id AS id, n.json AS json'

/** The canonical JSON of records, by id. */
export async function recordsByIds(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await snapshot.read<{ id: string; json: string }>(RECORDS_BY_KEYS, {
    keys: keysOf(snapshot, ids),
  })
  return new Map(rows.map(({ id, json }) => [id, json]))
}

/** Every record of a version as one line of canonical JSON, in the order of their ids; read in batches as it is asked for. */
export async function* recordsOf(snapshot: Snapshot): AsyncGenerator<string, void, undefined> {
  let after = ''
  while (true) {
    const rows = await snapshot.read<{ id: string; json: string }>(RECORDS_AFTER, { after, limit: BATCH })
    for (const { json } of rows) yield json
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = last.id
  }
}
