import type { Snapshot } from '../graph/graph.ts'
import type { Network } from '../network/network.ts'
import { edgesOf } from '../network/tie.ts'
import { fullNetwork } from './network-full.ts'
import type { Projected } from './network-members.ts'
import { agreementsNetwork, organizationsNetwork, topicsNetwork } from './network-organizations.ts'
import { peopleNetwork, positionsNetwork } from './network-people.ts'
import { type NetworkRequest, type Projection, type Wanted, wantedOf } from './network-request.ts'

type Projecting = (snapshot: Snapshot, wanted: Wanted) => Promise<Projected>

const PROJECTIONS: Readonly<Record<Projection, Projecting>> = {
  ORGANIZATIONS: organizationsNetwork,
  ORGANIZATIONS_AGREEMENTS: agreementsNetwork,
  ORGANIZATIONS_TOPICS: topicsNetwork,
  PEOPLE: peopleNetwork,
  PEOPLE_ORGANIZATIONS: positionsNetwork,
  FULL: fullNetwork,
}

/** The network that a request describes, for an answer, for measures, for a file. BAD_INPUT where it exceeds the bounds. */
export async function networkOf(snapshot: Snapshot, request: NetworkRequest): Promise<Network> {
  const wanted = wantedOf(request)
  const { directed, members, ties, undatedCount } = await PROJECTIONS[wanted.projection](snapshot, wanted)
  const { edges, droppedLoops } = edgesOf(ties, wanted.weight, wanted.bounds.edges)
  return { directed, nodes: await members.nodes(snapshot), edges, droppedLoops, undatedCount }
}
