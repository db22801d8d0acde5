import type { GrafeoDB, GrafeoValue } from '@grafeo-db/js'
import { READ_MS, within } from '../deadline.ts'
import type { Manifest, NameHit, Parameters, Snapshot } from '../graph.ts'
import { keeping } from '../kept.ts'
import { graphError } from './grafeo.ts'
import { type NameIndex, nameIndexOf, type Stored } from './name-index.ts'

/** JSON has neither; an instant is text and a count past 2^53 is not to be expected. */
const plain = (value: GrafeoValue): unknown => {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Float32Array || Array.isArray(value)) return Array.from(value as GrafeoValue[], plain)
  return plainMap(value as Record<string, GrafeoValue>)
}

const plainMap = (map: Record<string, GrafeoValue>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, plain(value)]))

const answer = async <Row>(db: GrafeoDB, cypher: string, parameters: Parameters): Promise<Row[]> => {
  const result = await db.executeCypher(cypher, parameters)
  return result.toArray().map((row) => plainMap(row) as Row)
}

const hitOf = (db: GrafeoDB, id: number): NameHit[] => {
  const node = db.getNode(id)
  const text = (property: string) => String(node?.get(property) ?? '')
  return node === null ? [] : [{ entity: text('entity'), value: text('value'), folded: text('folded') }]
}

const search = async (db: GrafeoDB, type: string, folded: string, limit: number): Promise<NameHit[]> => {
  const hits = await db.textSearch('Name', 'folded', folded, limit, { type })
  return hits.flatMap(([id]) => (id === undefined ? [] : hitOf(db, id)))
}

const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await within(READ_MS, ask())
  } catch (cause) {
    throw graphError(cause)
  }
}

const NAMES = `MATCH (x:Name) WHERE x.version = $version
  RETURN x.key AS key, x.words AS words, x.entity AS entity, x.type AS type, x.field AS field, x.kind AS kind,
    x.value AS value`

/** One store is one version. Its index of words is made when somebody first searches, and kept. */
export const snapshotIn = (db: GrafeoDB, manifest: Manifest): Snapshot => {
  const { version } = manifest
  const kept = keeping()
  const index = (): Promise<NameIndex> =>
    kept('name index', async () => nameIndexOf(await answer<Stored>(db, NAMES, { version })))
  return {
    manifest,
    read: <Row>(cypher: string, parameters: Parameters = {}) =>
      guarded(() => answer<Row>(db, cypher, { ...parameters, version })),
    namesLike: (type, folded, limit) => guarded(() => search(db, type, folded, limit)),
    namesHolding: (words, limit) => guarded(async () => (await index())(words, limit)),
    kept,
  }
}
