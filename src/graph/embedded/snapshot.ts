import type { GrafeoDB, GrafeoValue } from '@grafeo-db/js'
import { READ_MS, within } from '../deadline.ts'
import type { Manifest, NameHit, Parameters, Snapshot } from '../graph.ts'
import { graphError } from './grafeo.ts'

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

/** One store is one version. */
export const snapshotIn = (db: GrafeoDB, manifest: Manifest): Snapshot => ({
  manifest,
  read: <Row>(cypher: string, parameters: Parameters = {}) =>
    guarded(() => answer<Row>(db, cypher, { ...parameters, version: manifest.version })),
  namesLike: (type, folded, limit) => guarded(() => search(db, type, folded, limit)),
})
