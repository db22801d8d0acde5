import type { Snapshot } from '../graph/graph.ts'
import { type Near, neighboursOf } from './subgraph-near.ts'
import type { Sought } from './subgraph-request.ts'

/** Which nodes are shown. */
export interface Growth {
  /** Steps from the nearest seed, by id, in the order in which nodes were taken. */
  readonly distances: ReadonlyMap<string, number>
  /** How many nodes were met within the depth and left out. */
  readonly leftOut: number
  /** Whether there was no room for all nodes that were met. */
  readonly full: boolean
  /** Whether a node has more neighbours than were looked at. */
  readonly hub: boolean
}

/** About so many neighbours are read for one step, however many nodes they are read for. */
const mostRead = 4_000
const leastForANode = 10

/** How many neighbours are looked at for a node and relationship, where so many nodes are asked. */
const limitFor = (nodes: number, maxNodes: number): number =>
  Math.max(leastForANode, Math.min(maxNodes, Math.floor(mostRead / nodes)))

/** Those tied most to what is shown already come first, then the most recently signed, then by id. */
function ranked(found: readonly (readonly Near[])[]): string[] {
  const nodes = new Map<string, { id: string; ties: number; recent: string }>()
  for (const { id, ties, recent } of found.flat()) {
    const known = nodes.get(id) ?? { id, ties: 0, recent }
    nodes.set(id, { id, ties: known.ties + ties, recent: recent > known.recent ? recent : known.recent })
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...nodes.values()]
    .sort((a, b) => b.ties - a.ties || compare(b.recent, a.recent) || compare(a.id, b.id))
    .map(({ id }) => id)
}

/** Takes nodes step by step outwards from the seeds, the nearest first, until there is no room. */
export async function grown(snapshot: Snapshot, sought: Sought): Promise<Growth> {
  const { seeds, exclude, depth, maxNodes } = sought
  const distances = new Map(seeds.map((id) => [id, 0]))
  let [frontier, hub]: [readonly string[], boolean] = [seeds, false]
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const limit = limitFor(frontier.length, maxNodes)
    const known = [...exclude, ...distances.keys()]
    const found = await neighboursOf(snapshot, frontier, known, sought, limit)
    hub ||= found.some((near) => near.length > limit)
    const met = ranked(found.map((near) => near.slice(0, limit)))
    frontier = met.slice(0, maxNodes - distances.size)
    for (const id of frontier) distances.set(id, distance)
    if (met.length > frontier.length)
      return { distances, hub, leftOut: met.length - frontier.length, full: true }
  }
  return { distances, hub, leftOut: 0, full: false }
}
