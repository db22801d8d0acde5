import { AppError } from '../errors.ts'
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

export const TOPIC_SCHEME =
  'MATCH (t:Topic) WHERE t.version = $version RETURN t.id AS id, t.key AS key, t.broader AS broader'

interface SchemeTopic {
  readonly id: string
  readonly key: string
  readonly broader: string | null
}

/** The keys of the topics of a level: 1 is the top concepts. BAD_INPUT past the deepest level. */
export async function topicKeysAtLevel(snapshot: Snapshot, level: number): Promise<string[]> {
  if (level < 1) throw noLevel(level, null)
  const scheme = await snapshot.read<SchemeTopic>(TOPIC_SCHEME)
  let topics = scheme.filter(({ broader }) => broader === null)
  for (let depth = 1; depth < level; depth += 1) {
    const above = new Set(topics.map(({ id }) => id))
    const below = scheme.filter(({ broader }) => broader !== null && above.has(broader))
    if (below.length === 0) throw noLevel(level, depth)
    topics = below
  }
  return topics.map(({ key }) => key).sort()
}

const noLevel = (level: number, deepest: number | null): AppError =>
  new AppError(
    'BAD_INPUT',
    deepest === null
      ? `level is ${level}; top concepts are level 1`
      : `level is ${level}; the deepest is ${deepest}`,
    { argument: 'level', ...(deepest === null ? {} : { limit: deepest }), actual: level },
  )
