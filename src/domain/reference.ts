import type { Snapshot } from '../graph/graph.ts'
import { keysOf } from './entity.ts'
import { idByReference } from './name.ts'

export const NARROWER_TOPICS = `MATCH (t:Topic) WHERE t.key IN $keys
MATCH (n:Topic)-[:BROADER*0..6]->(t)
RETURN DISTINCT n.id AS id`
export const PLACES_WITHIN = `MATCH (p:Place) WHERE p.key IN $keys
MATCH (n:Place)-[:WITHIN*0..6]->(p)
RETURN DISTINCT n.id AS id`

async function below(snapshot: Snapshot, cypher: string, id: string): Promise<string[]> {
  const rows = await snapshot.read<{ id: string }>(cypher, { keys: keysOf(snapshot, [id]) })
  return rows.map((row) => row.id).sort()
}

/** The key of the entity that an id or name means, for use in a filter. */
export async function keyByReference(
  snapshot: Snapshot,
  type: Parameters<typeof idByReference>[1],
  reference: string,
  argument: string,
): Promise<string> {
  return keysOf(snapshot, [await idByReference(snapshot, type, reference, argument)])[0] ?? ''
}

/** The keys of the topic that an id or label means and of all narrower ones. */
export async function topicKeys(snapshot: Snapshot, reference: string, argument: string): Promise<string[]> {
  return keysOf(
    snapshot,
    await below(snapshot, NARROWER_TOPICS, await idByReference(snapshot, 'topic', reference, argument)),
  )
}

/** The keys of the place that an id or name means and of all places within it. */
export async function placeKeys(snapshot: Snapshot, reference: string, argument: string): Promise<string[]> {
  return keysOf(
    snapshot,
    await below(snapshot, PLACES_WITHIN, await idByReference(snapshot, 'place', reference, argument)),
  )
}
