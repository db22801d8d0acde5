import type { Snapshot } from '../graph/graph.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type ListRequest, type Page, pagesOf } from './list.ts'

export type Source = Node<{
  readonly title: string
  readonly publisher?: string
  readonly author?: string
  readonly url?: string
  readonly language: string
  readonly readInFull: boolean
  readonly note?: string
  /** The id of the source in whose sidebar it was seen. */
  readonly seenIn?: string
}>

/** What a source says of one fact. */
export type Evidence = Node<{
  /** The id of the entity that the fact is about. */
  readonly subject: string
  /** The fact within it: `signedOn`, `parties.organization:ldld-ha-noi`. */
  readonly field: string
  readonly factId: string
  /** The id of the source. */
  readonly source: string
  readonly locator?: string
  readonly value?: string
  readonly stance: 'SUPPORTS' | 'DISPUTES'
  readonly note?: string
}>

export const SOURCES = {
  scopes: { ALL: 'MATCH (n:Source) WHERE n.version = scope' },
  orders: {
    PUBLISHED_ON_DESC: { by: `coalesce(n.publishedOnLatest, '')`, descending: true },
    PUBLISHED_ON_ASC: { by: `coalesce(n.publishedOnEarliest, '~')`, descending: false },
    TITLE_ASC: { by: 'n.sortName', descending: false },
  },
} as const
export const SOURCE_CONDITIONS = {
  publisher: 'n.publisher IN $publisher',
  readInFull: 'n.readInFull = $readInFull',
} as const

export type SourceOrder = keyof typeof SOURCES.orders
export interface SourceFilter {
  readonly publisher?: readonly string[] | null | undefined
  readonly readInFull?: boolean | null | undefined
}
type Request = Omit<ListRequest<'ALL', SourceOrder>, 'filters'> & { readonly filter: SourceFilter }

export function sourcePages(snapshot: Snapshot, { filter, ...request }: Request): Promise<Page<Source>[]> {
  const { publisher, readInFull } = filter
  const filters = [
    ...(publisher
      ? [{ cypher: SOURCE_CONDITIONS.publisher, parameters: { publisher: [...publisher] } }]
      : []),
    ...(readInFull != null ? [{ cypher: SOURCE_CONDITIONS.readInFull, parameters: { readInFull } }] : []),
  ]
  return pagesOf(snapshot, SOURCES, { ...request, filters }, (node) => node as Source)
}

/** The facts that a source states, in the order of what they are about. */
export const FACTS = {
  scopes: { SOURCE: 'MATCH (s:Source)<-[:CITES]-(n:Evidence) WHERE s.key = scope' },
  orders: { SUBJECT_ASC: { by: 'n.subject', descending: false } },
} as const
type FactRequest = Omit<ListRequest<'SOURCE', 'SUBJECT_ASC'>, 'filters'>

export const factPages = (snapshot: Snapshot, request: FactRequest): Promise<Page<Evidence>[]> =>
  pagesOf(snapshot, FACTS, { ...request, filters: [] }, (node) => node as Evidence)

export const EVIDENCE_OF_FACTS =
  'MATCH (e:Evidence) WHERE e.fact IN $keys RETURN e.factId AS owner, e {.*} AS evidence'
export const EVIDENCE_OF_SUBJECTS = `MATCH (e:Evidence) WHERE e.subjectKey IN $keys RETURN e.subject AS owner, e {.*} AS evidence`
export const TEASERS_IN_SOURCES =
  'MATCH (s:Source)<-[:SEEN_IN]-(x:Source) WHERE s.key IN $keys RETURN s.id AS owner, x.id AS source'

/** The sources of which a sidebar of each shows a teaser. */
export async function teasersIn(snapshot: Snapshot, ids: readonly string[]): Promise<string[][]> {
  const rows = await rowsByOwner<{ owner: string; source: string }>(snapshot, TEASERS_IN_SOURCES, ids)
  return rows.map((of) => of.map((row) => row.source).sort(ascending((id) => id)))
}

type EvidenceRow = { owner: string; evidence: Evidence }
const byIdNumber = (evidence: Evidence): string =>
  evidence.id.replace(/\d+$/, (digits) => digits.padStart(4, '0'))

/** The evidence of facts (by fact id), or of all facts of entities (by entity id). */
export async function evidenceOf(
  snapshot: Snapshot,
  of: 'FACT' | 'SUBJECT',
  ids: readonly string[],
): Promise<Evidence[][]> {
  const cypher = of === 'FACT' ? EVIDENCE_OF_FACTS : EVIDENCE_OF_SUBJECTS
  const rows = await rowsByOwner<EvidenceRow>(snapshot, cypher, ids)
  return rows.map((found) => found.map((row) => row.evidence).sort(ascending(byIdNumber)))
}
