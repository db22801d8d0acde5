import type { Snapshot } from '../graph/graph.ts'
import type { Network, NetworkEdge, NetworkNode } from '../network/network.ts'
import { edgesOf } from '../network/tie.ts'
import { Members } from './network-members.ts'
import { type Growth, grown } from './subgraph-growth.ts'
import { type NeighbourCount, neighbourCounts, undatedNear } from './subgraph-near.ts'
import { type Sought, type SubgraphRequest, soughtBy } from './subgraph-request.ts'
import { tiesAmong } from './subgraph-ties.ts'

const mostEdges = 5_000

/** Neighbours of a node that are not shown, by the relationship that leads to them. */
export interface HiddenCount {
  readonly kind: string
  readonly count: number
  readonly undatedCount: number
}

export interface SubgraphNode extends NetworkNode {
  /** Steps from the nearest seed. */
  readonly distance: number
  readonly hidden: readonly HiddenCount[]
}

export type TruncationReason = 'MAX_NODES' | 'HUB' | 'MAX_EDGES'

/** What was left out: at least so many. */
export interface Truncation {
  readonly nodes: number
  readonly edges: number
  readonly reasons: readonly TruncationReason[]
}

export interface Subgraph extends Network {
  readonly nodes: readonly SubgraphNode[]
  readonly truncated: Truncation | null
}

/** The neighbours of each node that edges show, by relationship: `id kind`. */
function shownBy(edges: readonly NetworkEdge[]): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>()
  const add = (id: string, kind: string, other: string) => {
    const key = `${id} ${kind}`
    shown.set(key, (shown.get(key) ?? new Set()).add(other))
  }
  for (const { source, target, kind } of edges) {
    add(source, kind, target)
    add(target, kind, source)
  }
  return shown
}

function hiddenAt(id: string, counts: readonly NeighbourCount[], shown: Map<string, Set<string>>) {
  return counts
    .map(({ kind, total, undated }) => ({
      kind,
      count: Math.max(0, total - (shown.get(`${id} ${kind}`)?.size ?? 0)),
      undatedCount: undated,
    }))
    .filter(({ count, undatedCount }) => count > 0 || undatedCount > 0)
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

async function nodesOf(snapshot: Snapshot, { distances }: Growth): Promise<NetworkNode[]> {
  const members = new Members(distances.size)
  for (const id of distances.keys()) members.add(id)
  const nodes = new Map((await members.nodes(snapshot)).map((node) => [node.id, node]))
  return [...distances.keys()].flatMap((id) => nodes.get(id) ?? [])
}

function truncation({ full, hub, leftOut }: Growth, edges: number, cut: boolean): Truncation | null {
  const reasons: TruncationReason[] = [
    ...(full ? (['MAX_NODES'] as const) : []),
    ...(hub ? (['HUB'] as const) : []),
    ...(cut || edges > mostEdges ? (['MAX_EDGES'] as const) : []),
  ]
  if (reasons.length === 0) return null
  return { nodes: leftOut, edges: Math.max(cut ? 1 : 0, edges - mostEdges), reasons }
}

async function subgraphOf(snapshot: Snapshot, sought: Sought): Promise<Subgraph> {
  const growth = await grown(snapshot, sought)
  const ids = [...growth.distances.keys()]
  const [nodes, counts, undatedCount, { ties, cut }] = await Promise.all([
    nodesOf(snapshot, growth),
    neighbourCounts(snapshot, ids, sought),
    undatedNear(snapshot, ids, sought),
    tiesAmong(snapshot, ids, sought),
  ])
  const { edges, droppedLoops } = edgesOf(ties, 'COUNT', Number.POSITIVE_INFINITY)
  const shown = shownBy(edges)
  const withHidden = nodes.map((node) => ({
    ...node,
    distance: growth.distances.get(node.id) ?? 0,
    hidden: hiddenAt(node.id, counts.get(node.id) ?? [], shown),
  }))
  return {
    directed: !sought.folded,
    nodes: withHidden,
    edges: edges.slice(0, mostEdges),
    droppedLoops,
    undatedCount,
    truncated: truncation(growth, edges.length, cut),
  }
}

/** The neighbourhood of nodes, as a network: nodes from the nearest to the farthest, edges by id. */
export const subgraphAround = async (snapshot: Snapshot, request: SubgraphRequest): Promise<Subgraph> =>
  subgraphOf(snapshot, await soughtBy(snapshot, request))
