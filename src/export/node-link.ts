import type { Network, NetworkEdge, NetworkNode } from '../network/network.ts'
import type { About } from './about.ts'
import { isTwoMode } from './columns.ts'
import { items } from './json-array.ts'

/** What JSON files say of a node; lists stay lists. */
export const nodeData = ({ id, type, label, shortLabel, mode, rolledUpFrom, attributes }: NetworkNode) => ({
  id,
  label,
  entityType: type,
  shortLabel,
  ...(mode === null ? {} : { bipartite: mode, type: mode === 1 }),
  rolledUpFrom,
  ...attributes,
})

/** What JSON files say of an edge. */
export const edgeData = ({ attributes, ...edge }: NetworkEdge) => ({
  ...edge,
  agreementCount: edge.agreements.length,
  ...attributes,
})

/** What JSON files say of themselves. */
export const graphData = (network: Network, { leftOut, ...about }: About) => ({
  ...about,
  ...leftOut,
  directed: network.directed,
  twoMode: isTwoMode(network),
})

function hasParallels({ edges, directed }: Network): boolean {
  const pairs = edges.map(({ source, target }) => (directed ? [source, target] : [source, target].sort()))
  return new Set(pairs.map((pair) => pair.join('|'))).size < edges.length
}

/** Node-link JSON: `node_link_graph` of NetworkX (3.6; `edges="edges"` before), and d3. */
export function* nodeLink(network: Network, about: About): Generator<string> {
  const multigraph = hasParallels(network)
  const edge = (row: NetworkEdge) => (multigraph ? { ...edgeData(row), key: row.id } : edgeData(row))
  const { directed } = network
  yield `{"directed":${directed},"multigraph":${multigraph},"graph":${JSON.stringify(graphData(network, about))},\n"nodes":[`
  yield* items(network.nodes, nodeData)
  yield '\n],\n"edges":['
  yield* items(network.edges, edge)
  yield '\n]}\n'
}
