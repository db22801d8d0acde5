import type { Graph, Snapshot } from '../graph/graph.ts'
import { readySnapshot } from '../graph/ready.ts'

/** The version that a request reads, from the first that asks for it to the last. */
export type Pinned = (request: Request) => Promise<Snapshot>

export function pinnedSnapshots(graph: Graph): Pinned {
  const pinned = new WeakMap<Request, Promise<Snapshot>>()
  return (request) => {
    const snapshot = pinned.get(request) ?? readySnapshot(graph)
    pinned.set(request, snapshot)
    return snapshot
  }
}
