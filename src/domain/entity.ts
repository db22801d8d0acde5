import { keyOf, type Label, type Snapshot } from '../graph/graph.ts'

/** A node as the graph keeps it, by its own properties. */
export type Node<Properties> = Properties & { readonly id: string }

const BY_KEYS = (label: Label): string => `MATCH (n:${label}) WHERE n.key IN $keys RETURN n {.*} AS node`
export const ALIASES = 'MATCH (x:Alias) WHERE x.key IN $keys RETURN x.id AS former, x.entity AS id'

export const keysOf = (snapshot: Snapshot, ids: readonly string[]): string[] =>
  ids.map((id) => keyOf(snapshot.manifest.version, id))

async function nodesByKeys<T>(
  snapshot: Snapshot,
  label: Label,
  ids: readonly string[],
): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map()
  const rows = await snapshot.read<{ node: T & { id: string } }>(BY_KEYS(label), {
    keys: keysOf(snapshot, ids),
  })
  return new Map(rows.map(({ node }) => [node.id, node]))
}

/** Where ids went that their entities no longer have. */
export async function currentIds(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await snapshot.read<{ former: string; id: string }>(ALIASES, { keys: keysOf(snapshot, ids) })
  return new Map(rows.map(({ former, id }) => [former, id]))
}

/** Nodes of one label in the order of the ids; a former id answers with the entity that had it; null where there is none. */
export async function nodesByIds<T>(
  snapshot: Snapshot,
  label: Label,
  ids: readonly string[],
): Promise<(T | null)[]> {
  const found = await nodesByKeys<T>(snapshot, label, ids)
  const missing = ids.filter((id) => !found.has(id))
  const moved = await currentIds(snapshot, missing)
  const there = await nodesByKeys<T>(snapshot, label, [...new Set(moved.values())])
  return ids.map((id) => found.get(id) ?? there.get(moved.get(id) ?? '') ?? null)
}

/** Rows of a read that names its owner, gathered by owner in the order of `ids`. */
export async function rowsByOwner<Row extends { owner: string }>(
  snapshot: Snapshot,
  cypher: string,
  ids: readonly string[],
): Promise<Row[][]> {
  const rows = await snapshot.read<Row>(cypher, { keys: keysOf(snapshot, ids) })
  const byOwner = new Map<string, Row[]>(ids.map((id) => [id, []]))
  for (const row of rows) byOwner.get(row.owner)?.push(row)
  return ids.map((id) => byOwner.get(id) ?? [])
}

/** Ascending by a value of each row; strings by code unit, so that both engines answer alike. */
export const ascending =
  <Row>(value: (row: Row) => string | number) =>
  (a: Row, b: Row): number => {
    const left = value(a)
    const right = value(b)
    return left < right ? -1 : left > right ? 1 : 0
  }
