import type { Snapshot } from '../graph/graph.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type ListedPage, type ListRequest, pagesOf } from './list.ts'

export type Source = Node<{
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly url?: string
  readonly language: string
  readonly readInFull: boolean
  readonly note?: string
  /** The id of the source in whose sidebar it was seen. */
  readonly seenIn?: string
}>

export const SOURCES = {
  scopes: { ALL: 'MATCH (n:Source) WHERE n.version = scope' },
  orders: {
    PUBLISHED_ON_DESC: { by: `coalesce(n.publishedOnLatest, '')`, descending: true },
    PUBLISHED_ON_ASC: { by: `coalesce(n.publishedOnEarliest, '~')`, descending: false },
    TITLE_ASC: { by: `coalesce('0' + n.sortName, '1')`, descending: false },
  },
  facets: {
    publisher: 'WITH n, n.publisher AS value',
    readInFull: 'WITH n, n.readInFull AS value',
    year: `WITH n, substring(n.publishedOnCertainEarliest, 0, 4) AS first, substring(n.publishedOnCertainLatest, 0, 4) AS last
  WHERE first = last WITH n, toInteger(first) AS value`,
  },
} as const
export const SOURCE_CONDITIONS = {
  publisher: 'n.publisher IN $publisher',
  readInFull: 'n.readInFull = $readInFull',
} as const

export type SourceOrder = keyof typeof SOURCES.orders
export type SourceFacet = keyof typeof SOURCES.facets
export interface SourceFilter {
  readonly publisher?: readonly string[] | null | undefined
  readonly readInFull?: boolean | null | undefined
}
type Request = Omit<ListRequest<'ALL', SourceOrder>, 'filters'> & { readonly filter: SourceFilter }

export function sourcePages(
  snapshot: Snapshot,
  { filter, ...request }: Request,
): Promise<ListedPage<Source, SourceFacet>[]> {
  const { publisher, readInFull } = filter
  const filters = [
    ...(publisher
      ? [{ cypher: SOURCE_CONDITIONS.publisher, parameters: { publisher: [...publisher] } }]
      : []),
    ...(readInFull != null ? [{ cypher: SOURCE_CONDITIONS.readInFull, parameters: { readInFull } }] : []),
  ]
  return pagesOf(snapshot, SOURCES, { ...request, filters }, (node) => node as Source)
}

export const TEASERS_IN_SOURCES =
  'MATCH (s:Source)<-[:SEEN_IN]-(x:Source) WHERE s.key IN $keys RETURN s.id AS owner, x.id AS source'

/** The sources of which a sidebar of each shows a teaser. */
export async function teasersIn(snapshot: Snapshot, ids: readonly string[]): Promise<string[][]> {
  const rows = await rowsByOwner<{ owner: string; source: string }>(snapshot, TEASERS_IN_SOURCES, ids)
  return rows.map((of) => of.map((row) => row.source).sort(ascending((id) => id)))
}

export const SOURCES_OF_RECORDS = `MATCH (e:Evidence)-[:CITES]->(s:Source) WHERE e.subjectKey IN $keys
RETURN DISTINCT e.subject AS owner, s.id AS source`

/** The sources that the evidence of each record cites, by id. */
export async function sourcesOf(snapshot: Snapshot, ids: readonly string[]): Promise<string[][]> {
  const rows = await rowsByOwner<{ owner: string; source: string }>(snapshot, SOURCES_OF_RECORDS, ids)
  return rows.map((of) => of.map((row) => row.source).sort(ascending((id) => id)))
}
