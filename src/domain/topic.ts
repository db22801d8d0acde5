import type { Snapshot } from '../graph/graph.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type ListedPage, type ListRequest, pagesOf } from './list.ts'

export type Topic = Node<{
  readonly prefLabelVi: string
  readonly prefLabelEn: string
  readonly altLabelVi?: readonly string[]
  readonly altLabelEn?: readonly string[]
  readonly scopeNoteVi?: string
  readonly scopeNoteEn?: string
  /** The id of the wider concept. */
  readonly broader?: string
}>

export const TOPICS = {
  scopes: {
    ALL: 'MATCH (n:Topic) WHERE n.version = scope',
    TOP: 'MATCH (n:Topic) WHERE n.version = scope WITH n, EXISTS { (n)-[:BROADER]->(:Topic) } AS below WHERE NOT below WITH n',
  },
  orders: { LABEL_ASC: { by: 'n.sortName', descending: false } },
  facets: { broader: 'MATCH (n)-[:BROADER]->(wider:Topic) WITH DISTINCT n, wider.id AS value' },
} as const

export type TopicScope = keyof typeof TOPICS.scopes
export type TopicOrder = keyof typeof TOPICS.orders
export type TopicFacet = keyof typeof TOPICS.facets
type Request = Omit<ListRequest<TopicScope, TopicOrder>, 'filters'>

export const topicPages = (snapshot: Snapshot, request: Request): Promise<ListedPage<Topic, TopicFacet>[]> =>
  pagesOf(snapshot, TOPICS, { ...request, filters: [] }, (node) => node as Topic)

export const NARROWER_ONE_STEP =
  'MATCH (t:Topic)<-[:BROADER]-(x:Topic) WHERE t.key IN $keys RETURN t.id AS owner, x.id AS topic'

/** The topics one step narrower than each. */
export async function narrowerTopics(snapshot: Snapshot, ids: readonly string[]): Promise<string[][]> {
  const rows = await rowsByOwner<{ owner: string; topic: string }>(snapshot, NARROWER_ONE_STEP, ids)
  return rows.map((of) => of.map((row) => row.topic).sort(ascending((id) => id)))
}
