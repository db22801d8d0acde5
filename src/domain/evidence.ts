import type { Snapshot } from '../graph/graph.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type ListedPage, type ListRequest, pagesOf } from './list.ts'

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

/** The facts that a source states, in the order of what they are about. */
export const FACTS = {
  scopes: { SOURCE: 'MATCH (s:Source)<-[:CITES]-(n:Evidence) WHERE s.key = scope' },
  orders: { SUBJECT_ASC: { by: 'n.subject', descending: false } },
  facets: { stance: 'WITH n, n.stance AS value' },
} as const
type FactRequest = Omit<ListRequest<'SOURCE', 'SUBJECT_ASC'>, 'filters'>

export type FactFacet = keyof typeof FACTS.facets

export const factPages = (
  snapshot: Snapshot,
  request: FactRequest,
): Promise<ListedPage<Evidence, FactFacet>[]> =>
  pagesOf(snapshot, FACTS, { ...request, filters: [] }, (node) => node as Evidence)

export const EVIDENCE_OF_FACTS =
  'MATCH (e:Evidence) WHERE e.fact IN $keys RETURN e.factId AS owner, e {.*} AS evidence'
export const EVIDENCE_OF_SUBJECTS = `MATCH (e:Evidence) WHERE e.subjectKey IN $keys RETURN e.subject AS owner, e {.*} AS evidence`
type EvidenceRow = { owner: string; evidence: Evidence }
const byIdNumber = (evidence: Evidence): string =>
  evidence.id.replace(/\d+/g, (digits) => digits.padStart(4, '0'))

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
