import type { Snapshot } from '../graph/graph.ts'
import { STORED_DAYS, type StoredDays } from './date.ts'
import { keysOf } from './entity.ts'
import { groupedBy } from './grouped-by.ts'

/** Relationships along which ways and neighbourhoods go. */
export type Relationship =
  | 'PARTY_TO'
  | 'SIGNED'
  | 'TOOK_PART'
  | 'HOLDS'
  | 'COVERS'
  | 'RENEWS'
  | 'REPLACES'
  | 'IMPLEMENTS'
  | 'PART_OF'
  | 'SUCCEEDED_BY'

export const defaultRelationships: readonly Relationship[] = ['PARTY_TO', 'SIGNED', 'HOLDS']

/** The relationships that can be met at a node of each type. */
const at = {
  Organization: ['PARTY_TO', 'HOLDS', 'PART_OF', 'SUCCEEDED_BY'],
  Person: ['SIGNED', 'TOOK_PART', 'HOLDS'],
  Agreement: ['PARTY_TO', 'SIGNED', 'TOOK_PART', 'COVERS', 'RENEWS', 'REPLACES', 'IMPLEMENTS'],
  Topic: ['COVERS'],
  Group: ['PARTY_TO'],
} as const satisfies Record<string, readonly Relationship[]>

/** A type of node that relationships lead to. */
export type NodeType = keyof typeof at
const nodeTypes = Object.keys(at) as NodeType[]

/** The type that the id of such a node names. */
export const typeOfNode = (id: string): NodeType =>
  nodeTypes.find((type) => id.startsWith(`${type.toLowerCase()}:`)) ?? 'Organization'
export const isAgreement = (id: string): boolean => id.startsWith('agreement:')

/** Those of the relationships that can be met at a node of the type. */
export const relationshipsAt = (type: NodeType, wanted: readonly Relationship[]): Relationship[] =>
  at[type].filter((kind) => wanted.includes(kind))

/** All relationships of a node of the type, as Cypher writes alternatives. */
export const alternativesAt = (type: NodeType): string => at[type].join('|')

/** Ids by the type of their nodes, without the types of which there are none. */
export const byType = (ids: readonly string[]): [NodeType, string[]][] => [...groupedBy(ids, typeOfNode)]

/**
 * Whether a relationship runs from `other` to `owner` rather than from `owner` to `other`. Between nodes of two types the
 * types tell; between two of one type, its fact is part of the record where it begins.
 */
export function runsBack(owner: string, other: string, fact: string): boolean {
  const [mine, theirs] = [typeOfNode(owner), typeOfNode(other)]
  if (mine === theirs) return fact.startsWith(`${other}#`)
  return RANK.indexOf(mine) > RANK.indexOf(theirs)
}
const RANK: readonly NodeType[] = ['Person', 'Group', 'Organization', 'Agreement', 'Topic']

/**
 * What is read for the ids of each type, one type after another: a Neo4j that meets a text for the first time plans it for
 * a while, and each read has a limit of its own.
 */
export async function readByType<Row>(
  ids: readonly string[],
  read: (type: NodeType, ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const [type, of] of byType(ids)) rows.push(...(await read(type, of)))
  return rows
}

/** A relationship met at `owner`, with what is needed to judge whether it may be followed. */
export type Link = {
  readonly owner: string
  readonly other: string
  readonly kind: Relationship
  readonly fact: string
  readonly side: number | null
  readonly status: string | null
} & { readonly [Name in StoredDays]: string | null }

// A position, a tie to a larger organization and a succession carry their own days, an agreement's are those of the node: no relationship has both.
const linksText = (
  type: NodeType,
): string => `MATCH (n:${type})-[r:${alternativesAt(type)}]-(m) WHERE n.key IN $keys AND type(r) IN $kinds
RETURN n.id AS owner, m.id AS other, type(r) AS kind, r.fact AS fact, r.side AS side, m.status AS status,
  ${STORED_DAYS.map((name) => `coalesce(r.${name}, m.${name}) AS ${name}`).join(', ')}
LIMIT $limit`

/** The relationships of nodes, by the type of the nodes. */
export const LINKS = {
  Organization: linksText('Organization'),
  Person: linksText('Person'),
  Agreement: linksText('Agreement'),
  Topic: linksText('Topic'),
} as const

/** The relationships of nodes, groups aside; null where there are more than `limit`. One graph call for each type of node. */
export async function linksOf(
  snapshot: Snapshot,
  ids: readonly string[],
  wanted: readonly Relationship[],
  limit: number,
): Promise<Link[] | null> {
  const links = await readByType<Link>(ids, async (type, of) => {
    const kinds = relationshipsAt(type, wanted)
    if (type === 'Group' || kinds.length === 0) return []
    return snapshot.read<Link>(LINKS[type], { keys: keysOf(snapshot, of), kinds, limit: limit + 1 })
  })
  return links.length > limit ? null : links.filter(({ other }) => typeOfNode(other) !== 'Group')
}

/** What holds by its own days, whatever it leads to. */
const own: readonly Relationship[] = ['HOLDS', 'PART_OF', 'SUCCEEDED_BY']
export const hasOwnDays = ({ kind }: { readonly kind: Relationship }): boolean => own.includes(kind)
/** The same as Cypher, of `kind`. */
export const HAS_OWN_DAYS = `kind IN [${own.map((kind) => `'${kind}'`).join(', ')}]`
