import type { Parameters, Snapshot } from '../graph/graph.ts'
import { encodeCursor, type PageArguments, type Window, windowOf } from './cursor.ts'
import { type CountBy, facetsOf } from './facets.ts'

/** A list that can be asked for: where it begins, and by what it can be ordered and counted. All of it is Cypher, none of it from a client. */
export interface Listing<Scope extends string, Order extends string, FacetName extends string> {
  /** Binds the rows `n` (and `extra`, a list, where it is `carried`) from the key `scope`. */
  readonly scopes: Readonly<Record<Scope, string>>
  /** By the name of an order: an expression over `n` and `extra` that is never null, text unless it is `numeric`. */
  readonly orders: Readonly<
    Record<Order, { readonly by: string; readonly descending: boolean; readonly numeric?: boolean }>
  >
  /** By the name of a facet: binds `n` and a `value`, for each value that the row `n` has, each once. */
  readonly facets: Readonly<Record<FacetName, string>>
  /** What the scope binds besides `n`, to be carried to the order: `n, extra, latest`. */
  readonly carried?: string
}

/** A condition over `n`, with its parameters. `unknown` holds where dates don't answer the condition: they are not known or, where certainty is asked for, uncertain. */
export interface Filter {
  readonly cypher: string
  readonly parameters: Parameters
  readonly unknown?: string
}

export interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
  readonly extra: readonly string[]
}

export interface Page<Node> {
  readonly edges: readonly Edge<Node>[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** How many rows there are on all pages. */
  readonly totalCount: () => Promise<number>
  /** How many rows a date filter left out because their dates don't answer it. */
  readonly undatedCount: () => Promise<number>
}

/** A page of a listing: its list can be counted by facets. */
export interface ListedPage<Node, FacetName extends string> extends Page<Node> {
  readonly countBy: CountBy<FacetName>
}

type ListCounts<FacetName extends string> = Omit<ListedPage<never, FacetName>, 'edges' | 'pageInfo'>

export interface ListRequest<Scope extends string, Order extends string> {
  readonly scope: Scope
  /** Keys of the nodes from which the lists begin; one page each. */
  readonly keys: readonly string[]
  readonly filters: readonly Filter[]
  readonly order: Order
  readonly page: PageArguments
  /** Parameters that the scope's own text uses. */
  readonly parameters?: Parameters
  /** Where date filters are part of the scope: binds the rows that they left out because dates don't answer them, for `undatedCount`. */
  readonly undated?: string
}

interface Row {
  readonly scope: string
  readonly rows: readonly {
    readonly node: Record<string, unknown>
    readonly sort: string | number
    readonly extra?: string[]
  }[]
}

const where = (conditions: readonly string[], carried: string): string =>
  conditions.length === 0
    ? ''
    : `WITH ${carried}, ${conditions.map((condition, i) => `${condition} AS c${i}`).join(', ')}
  WHERE ${conditions.map((_, i) => `c${i}`).join(' AND ')}
  WITH ${carried}`

/** Binds the rows of a scope that meet the conditions. */
export const rowsText = (scopeText: string, conditions: readonly string[], carried: string): string =>
  `${scopeText}
  ${where(conditions, carried)}`

/** The text of one page for each scope; only `limit`, the cursor and the filters' values are parameters. */
export function pageText<S extends string, O extends string>(
  listing: Listing<S, O, string>,
  { scope, order, filters }: Pick<ListRequest<S, O>, 'scope' | 'order' | 'filters'>,
  { backward, cursor }: Window,
): string {
  const { by, descending } = listing.orders[order]
  const carried = listing.carried ?? 'n'
  const extra = listing.carried ? ', extra: extra' : ''
  const down = descending !== backward
  const beyond = `sort ${down ? '<' : '>'} $cursorSort OR (sort = $cursorSort AND n.id ${backward ? '<' : '>'} $cursorId)`
  return `UNWIND $scopes AS scope
CALL (scope) {
  ${rowsText(
    listing.scopes[scope],
    filters.map((filter) => filter.cypher),
    carried,
  )}
  WITH ${carried}, ${by} AS sort ${cursor ? `WHERE ${beyond}` : ''}
  WITH ${carried}, sort ORDER BY sort ${down ? 'DESC' : 'ASC'}, n.id ${backward ? 'DESC' : 'ASC'} LIMIT $limit
  RETURN collect({node: n {.*}, sort: sort${extra}}) AS rows
}
RETURN scope, rows`
}

/** The text of one count for each scope. */
export function countText(scopeText: string, conditions: readonly string[], carried: string): string {
  return `UNWIND $scopes AS scope
CALL (scope) {
  ${rowsText(scopeText, conditions, carried)}
  RETURN count(n) AS total
}
RETURN scope, total`
}

export const parametersOf = (filters: readonly Filter[]): Parameters =>
  Object.assign({}, ...filters.map((filter) => filter.parameters))

async function counts(
  snapshot: Snapshot,
  text: string,
  parameters: Parameters,
): Promise<Map<string, number>> {
  const rows = await snapshot.read<{ scope: string; total: number }>(text, parameters)
  return new Map(rows.map((row) => [row.scope, row.total]))
}

/** Asked for by any page of a batch, counted once for all of them. */
function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The text that counts what date filters left out because dates don't answer them, and no other filter or known date rules out; null where there is no date filter. */
function undatedText(scopeText: string, filters: readonly Filter[]): string | null {
  const unknown = filters.flatMap((filter) => (filter.unknown ? [`(${filter.unknown})`] : []))
  if (unknown.length === 0) return null
  const possible = filters.map(({ cypher, unknown }) => (unknown ? `(${cypher} OR (${unknown}))` : cypher))
  return countText(scopeText, [...possible, `(${unknown.join(' OR ')})`], 'n')
}

/** What can be counted of a batch of lists: each count is read when it is first asked for, for all of them. */
export function countsOf<S extends string, O extends string, F extends string>(
  snapshot: Snapshot,
  listing: Listing<S, O, F>,
  { filters, keys, scope, parameters: own, undated: leftOut }: Omit<ListRequest<S, O>, 'order' | 'page'>,
): (key: string) => ListCounts<F> {
  const parameters = { ...parametersOf(filters), ...own, scopes: keys }
  const conditions = filters.map((filter) => filter.cypher)
  const carried = listing.carried ?? 'n'
  const undatedRows = leftOut ? countText(leftOut, [], 'n') : undatedText(listing.scopes[scope], filters)
  const totals = shared(() =>
    counts(snapshot, countText(listing.scopes[scope], conditions, carried), parameters),
  )
  const undated = shared(async () =>
    undatedRows ? counts(snapshot, undatedRows, parameters) : new Map<string, number>(),
  )
  const total = async (key: string) => (await totals()).get(key) ?? 0
  const rows = rowsText(listing.scopes[scope], conditions, carried)
  const countBy = facetsOf(snapshot, { rows, facets: listing.facets, parameters, total })
  return (key: string) => ({
    totalCount: () => total(key),
    undatedCount: async () => (await undated()).get(key) ?? 0,
    countBy: countBy(key),
  })
}

function toPage<Node, F extends string>(
  found: Row['rows'],
  window: Window,
  order: string,
  toNode: (properties: Record<string, unknown>) => Node,
  counted: ListCounts<F>,
): ListedPage<Node, F> {
  const more = found.length > window.size
  const rows = found.slice(0, window.size)
  if (window.backward) rows.reverse()
  const edges = rows.map(({ node, sort, extra }) => ({
    node: toNode(node),
    cursor: encodeCursor({ order, sort, id: String(node['id']) }),
    extra: extra ?? [],
  }))
  const beyond = window.cursor !== null
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? beyond : more,
      hasPreviousPage: window.backward ? more : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...counted,
  }
}

/** One page for each key, in one graph call; counts are read only when asked for, once for all pages. */
export async function pagesOf<Node, S extends string, O extends string, F extends string>(
  snapshot: Snapshot,
  listing: Listing<S, O, F>,
  request: ListRequest<S, O>,
  toNode: (properties: Record<string, unknown>) => Node,
): Promise<ListedPage<Node, F>[]> {
  const { order } = request
  const window = windowOf(request.page, { order, numeric: listing.orders[order].numeric ?? false })
  const cursor = window.cursor ? { cursorSort: window.cursor.sort, cursorId: window.cursor.id } : {}
  const parameters = {
    ...parametersOf(request.filters),
    ...request.parameters,
    ...cursor,
    scopes: request.keys,
    limit: window.size + 1,
  }
  const found = await snapshot.read<Row>(pageText(listing, request, window), parameters)
  const byScope = new Map(found.map((row) => [row.scope, row.rows]))
  const counted = countsOf(snapshot, listing, request)
  return request.keys.map((key) =>
    toPage(byScope.get(key) ?? [], window, request.order, toNode, counted(key)),
  )
}
