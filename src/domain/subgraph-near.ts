import type { Snapshot } from '../graph/graph.ts'
import { storedDays } from './date.ts'
import { keysOf } from './entity.ts'
import { alternativesAt, HAS_OWN_DAYS, type NodeType, readByType } from './relationship.ts'
import { followedAt, parametersAt, type Sought } from './subgraph-request.ts'

/** Days as parts of Cypher: from `low` to `high` it holds, from `openLow` to `openHigh` its dates don't tell. */
const HOLDS_THEN = '(NOT dated OR coalesce(low <= $day AND high >= $day, false))'
const UNDECIDED = '(dated AND coalesce(openLow <= $day AND openHigh >= $day, false))'
// Positions, memberships and successions carry their own days, an agreement's are those of the node; a seed is taken as it is.
const JUDGED = `${storedDays('holds', ['low', 'high'], 'r', 'm')},
    ${storedDays('open', ['openLow', 'openHigh'], 'r', 'm')},
    (kind IN $dated AND (${HAS_OWN_DAYS} OR NOT m.id IN $seeds)) AS dated`
const ADMITTED = `($groups OR NOT m.id STARTS WITH 'group:') AND (coalesce(m.status, '') <> 'ANNOUNCED' OR m.id IN $seeds)`
const AGREEMENT_JUDGED = `${storedDays('holds', ['low', 'high'], 'a')},
    ${storedDays('open', ['openLow', 'openHigh'], 'a')}, ($day <> '') AS dated`

const neighboursText = (type: NodeType): string => `UNWIND $keys AS k
UNWIND $kinds AS kind
CALL (k, kind) {
  MATCH (n:${type})-[r:${alternativesAt(type)}]-(m) WHERE n.key = k AND type(r) = kind AND NOT m.id IN $exclude
  WITH m, ${JUDGED}
  WHERE ${ADMITTED} AND ${HOLDS_THEN}
  WITH DISTINCT m.id AS id, coalesce(m.signedOnLatest, '') AS recent
  WITH id, recent ORDER BY recent DESC, id LIMIT $limit
  RETURN collect({id: id, recent: recent, ties: 1}) AS found
}
RETURN found`

/** Neighbours of nodes, each node's most recently signed agreements first, then by id; so many for each of its relationships. */
export const NEIGHBOURS = {
  Organization: neighboursText('Organization'),
  Person: neighboursText('Person'),
  Agreement: neighboursText('Agreement'),
  Topic: neighboursText('Topic'),
  Group: neighboursText('Group'),
} as const

// One read for all organizations rather than a subquery for each: on the embedded engine ten times as fast for hundreds of them.
/** Parties on other sides of the agreements of organizations, those with most of them first. */
export const NEAR_PARTNERS = `MATCH (n:Organization)-[mine:PARTY_TO]->(a:Agreement) WHERE n.key IN $keys AND a.status <> 'ANNOUNCED'
WITH n, a, mine.side AS side, ${AGREEMENT_JUDGED}
WHERE ${HOLDS_THEN}
WITH n, a, side
MATCH (a)<-[theirs:PARTY_TO]-(m) WHERE theirs.side <> side AND ($groups OR NOT m.id STARTS WITH 'group:') AND NOT m.id IN $exclude
WITH n.id AS owner, m.id AS id, count(DISTINCT a.id) AS ties, max(coalesce(a.signedOnLatest, '')) AS recent
WITH owner, id, recent, ties ORDER BY owner, ties DESC, recent DESC, id
WITH owner, collect({id: id, recent: recent, ties: ties}) AS near
RETURN owner, near[0..$limit] AS found`

/** A node that may be shown next. */
export interface Near {
  readonly id: string
  /** When it was signed at the latest, for agreements; of partners, the last common one. */
  readonly recent: string
  /** How many relationships, or common agreements, tie it to the node that it was met at. */
  readonly ties: number
}
interface Row {
  readonly found: readonly Near[]
}

/** Nodes next to others, by node and relationship, one more than `limit` where there are more. */
export async function neighboursOf(
  snapshot: Snapshot,
  ids: readonly string[],
  exclude: readonly string[],
  sought: Sought,
  limit: number,
): Promise<(readonly Near[])[]> {
  const read = (cypher: string, type: NodeType, of: readonly string[]) => {
    const parameters = {
      ...parametersAt(type, sought),
      keys: keysOf(snapshot, of),
      exclude,
      limit: limit + 1,
    }
    return snapshot.read<Row>(cypher, parameters)
  }
  const rows = await readByType<Row>(ids, async (type, of) => [
    ...(followedAt(type, sought).length > 0 ? await read(NEIGHBOURS[type], type, of) : []),
    ...(type === 'Organization' && isFolding(sought) ? await read(NEAR_PARTNERS, type, of) : []),
  ])
  return rows.map(({ found }) => found)
}

/** Whether being a party is shown as an edge between organizations. */
export const isFolding = ({ folded, kinds }: Sought): boolean => folded && kinds.includes('PARTY_TO')

const countsText = (type: NodeType): string => `UNWIND $keys AS k
CALL (k) {
  MATCH (n:${type})-[r:${alternativesAt(type)}]-(m) WHERE n.key = k AND type(r) IN $kinds
  WITH r, m, type(r) AS kind
  WITH m, kind, ${JUDGED}
  WHERE ${ADMITTED}
  WITH kind, m.id AS other, CASE WHEN ${HOLDS_THEN} THEN 1 ELSE 0 END AS hit, CASE WHEN ${UNDECIDED} THEN 1 ELSE 0 END AS unknown
  WITH kind, other, max(hit) AS hit, max(unknown) AS unknown
  WITH kind, sum(hit) AS total, sum(CASE WHEN hit = 0 THEN unknown ELSE 0 END) AS undated
  RETURN collect({kind: kind, total: total, undated: undated}) AS counts
}
RETURN k AS owner, counts`

/** How many neighbours nodes have by each relationship: those that hold on the day, and those of which their dates don't tell. */
export const NEIGHBOUR_COUNTS = {
  Organization: countsText('Organization'),
  Person: countsText('Person'),
  Agreement: countsText('Agreement'),
  Topic: countsText('Topic'),
  Group: countsText('Group'),
} as const

/** The same for parties on other sides. */
export const NEAR_PARTNER_COUNTS = `MATCH (n:Organization)-[mine:PARTY_TO]->(a:Agreement) WHERE n.key IN $keys AND a.status <> 'ANNOUNCED'
WITH n, a, mine.side AS side, ${AGREEMENT_JUDGED}
WITH n, a, side, CASE WHEN ${HOLDS_THEN} THEN 1 ELSE 0 END AS hit, CASE WHEN ${UNDECIDED} THEN 1 ELSE 0 END AS unknown
MATCH (a)<-[theirs:PARTY_TO]-(m) WHERE theirs.side <> side AND ($groups OR NOT m.id STARTS WITH 'group:')
WITH n.key AS owner, m.id AS other, max(hit) AS hit, max(unknown) AS unknown
WITH owner, sum(hit) AS total, sum(CASE WHEN hit = 0 THEN unknown ELSE 0 END) AS undated
RETURN owner, collect({kind: 'SHARED_AGREEMENT', total: total, undated: undated}) AS counts`

const undatedText = (
  type: NodeType,
): string => `MATCH (n:${type})-[r:${alternativesAt(type)}]-(m) WHERE n.key IN $keys AND type(r) IN $kinds
WITH r, m, type(r) AS kind
WITH r, m, kind, ${JUDGED}
WHERE ${ADMITTED} AND NOT ${HOLDS_THEN} AND ${UNDECIDED}
RETURN DISTINCT CASE WHEN ${HAS_OWN_DAYS} THEN r.fact ELSE m.id END AS undated`

/** What nodes are tied to or by, where its dates don't tell whether it held on the day: positions and ties between organizations by fact, agreements by id. */
export const UNDATED_NEAR = {
  Organization: undatedText('Organization'),
  Person: undatedText('Person'),
  Agreement: undatedText('Agreement'),
  Topic: undatedText('Topic'),
  Group: undatedText('Group'),
} as const

/** The same for agreements with parties on other sides. */
export const UNDATED_SHARED = `MATCH (n:Organization)-[mine:PARTY_TO]->(a:Agreement) WHERE n.key IN $keys AND a.status <> 'ANNOUNCED'
WITH a, mine.side AS side, ${AGREEMENT_JUDGED}
WHERE NOT ${HOLDS_THEN} AND ${UNDECIDED}
WITH a, side
MATCH (a)<-[theirs:PARTY_TO]-(m) WHERE theirs.side <> side AND ($groups OR NOT m.id STARTS WITH 'group:')
RETURN DISTINCT a.id AS undated`

export interface NeighbourCount {
  readonly kind: string
  readonly total: number
  readonly undated: number
}
interface CountRow {
  readonly owner: string
  readonly counts: readonly NeighbourCount[]
}

/** How many neighbours each node has, by relationship. */
export async function neighbourCounts(
  snapshot: Snapshot,
  ids: readonly string[],
  sought: Sought,
): Promise<Map<string, NeighbourCount[]>> {
  const read = (cypher: string, type: NodeType, of: readonly string[]) =>
    snapshot.read<CountRow>(cypher, { ...parametersAt(type, sought), keys: keysOf(snapshot, of) })
  const rows = await readByType<CountRow>(ids, async (type, of) => [
    ...(followedAt(type, sought).length > 0 ? await read(NEIGHBOUR_COUNTS[type], type, of) : []),
    ...(type === 'Organization' && isFolding(sought) ? await read(NEAR_PARTNER_COUNTS, type, of) : []),
  ])
  const found = new Map<string, NeighbourCount[]>()
  for (const { owner, counts } of rows) {
    const id = owner.slice(owner.indexOf('|') + 1)
    found.set(id, [...(found.get(id) ?? []), ...counts])
  }
  return found
}

/** How many agreements and positions at nodes were left out because their dates don't tell, each once, at however many nodes it is met. */
export async function undatedNear(
  snapshot: Snapshot,
  ids: readonly string[],
  sought: Sought,
): Promise<number> {
  if (sought.day === '') return 0
  const read = (cypher: string, type: NodeType, of: readonly string[]) =>
    snapshot.read<{ readonly undated: string }>(cypher, {
      ...parametersAt(type, sought),
      keys: keysOf(snapshot, of),
    })
  const rows = await readByType(ids, async (type, of) => [
    ...(followedAt(type, sought).length > 0 ? await read(UNDATED_NEAR[type], type, of) : []),
    ...(type === 'Organization' && isFolding(sought) ? await read(UNDATED_SHARED, type, of) : []),
  ])
  return new Set(rows.map(({ undated }) => undated)).size
}
