import type { Snapshot } from '../graph/graph.ts'
import type { PlaceKind } from '../model/vocabulary.ts'
import type { Lasting } from './date.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type ListedPage, type ListRequest, pagesOf } from './list.ts'

export type Place = Node<{
  readonly name: string
  readonly nameEn?: string
  readonly kind: PlaceKind
  /** The id of the place that it lies in. */
  readonly within?: string
  readonly latitude?: number
  readonly longitude?: number
}>

/** A code of a place in an official list; its dates are flat. */
export type PlaceCode = Readonly<Record<string, unknown>> & {
  readonly scheme: string
  readonly value: string
  readonly fact: string
}

/** The place that took a place in, by a merger; the date is flat. */
export type Merger = Readonly<Record<string, unknown>> &
  Lasting & {
    readonly place: string
    readonly decision?: string
    readonly fact: string
  }

/** Provinces, and cities under central authority: what people mean by “where” in a table. */
export const PROVINCE_KINDS = `['PROVINCE', 'MUNICIPALITY']`

export const PLACES = {
  scopes: {
    ALL: 'MATCH (n:Place) WHERE n.version = scope',
    WITHIN: 'MATCH (p:Place)<-[:WITHIN]-(n:Place) WHERE p.key = scope',
  },
  orders: { NAME_ASC: { by: 'n.sortName', descending: false } },
  facets: {
    kind: 'WITH n, n.kind AS value',
    within: 'MATCH (n)-[:WITHIN]->(whole:Place) WITH DISTINCT n, whole.id AS value',
  },
} as const
export const PLACE_CONDITIONS = { kind: 'n.kind IN $kind' } as const

export type PlaceScope = keyof typeof PLACES.scopes
export type PlaceOrder = keyof typeof PLACES.orders
export type PlaceFacet = keyof typeof PLACES.facets
type Request = Omit<ListRequest<PlaceScope, PlaceOrder>, 'filters'> & {
  readonly kind?: readonly PlaceKind[] | null | undefined
}

export function placePages(
  snapshot: Snapshot,
  { kind, ...request }: Request,
): Promise<ListedPage<Place, PlaceFacet>[]> {
  const filters = kind ? [{ cypher: PLACE_CONDITIONS.kind, parameters: { kind: [...kind] } }] : []
  return pagesOf(snapshot, PLACES, { ...request, filters }, (node) => node as Place)
}

export const MERGERS_OF_PLACES =
  'MATCH (p:Place)-[r:MERGED_INTO]->(x:Place) WHERE p.key IN $keys RETURN p.id AS owner, x.id AS place, r {.*} AS edge'
export const MERGERS_INTO_PLACES =
  'MATCH (p:Place)<-[r:MERGED_INTO]-(x:Place) WHERE p.key IN $keys RETURN p.id AS owner, x.id AS place, r {.*} AS edge'
export const CODES_OF_PLACES =
  'MATCH (p:Place)-[:HAS_CODE]->(c:Code) WHERE p.key IN $keys RETURN p.id AS owner, c {.*} AS code'

/** The places that were merged into each, by id. */
export async function mergersInto(snapshot: Snapshot, ids: readonly string[]): Promise<Merger[][]> {
  const rows = await rowsByOwner<{ owner: string; place: string; edge: Merger }>(
    snapshot,
    MERGERS_INTO_PLACES,
    ids,
  )
  return rows.map((of) =>
    of.map(({ edge, place }) => ({ ...edge, place })).sort(ascending(({ place }) => place)),
  )
}

/** The place that took each in, where it was merged. */
export async function mergersOf(snapshot: Snapshot, ids: readonly string[]): Promise<(Merger | null)[]> {
  const rows = await rowsByOwner<{ owner: string; place: string; edge: Merger }>(
    snapshot,
    MERGERS_OF_PLACES,
    ids,
  )
  return rows.map(([first]) => (first ? { ...first.edge, place: first.place } : null))
}

export async function codesOf(snapshot: Snapshot, ids: readonly string[]): Promise<PlaceCode[][]> {
  const rows = await rowsByOwner<{ owner: string; code: PlaceCode }>(snapshot, CODES_OF_PLACES, ids)
  return rows.map((of) =>
    of.map(({ code }) => code).sort(ascending(({ scheme, value }) => `${scheme} ${value}`)),
  )
}
