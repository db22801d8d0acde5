import type { Network } from '../network/network.ts'
import type { About } from './about.ts'
import { items } from './json-array.ts'
import { edgeData, graphData, nodeData } from './node-link.ts'

/** Cytoscape JSON (`.cyjs`): for Cytoscape and `cytoscape({ elements })` of Cytoscape.js. */
export function* cytoscape(network: Network, about: About): Generator<string> {
  const data = { name: about.title, ...graphData(network, about) }
  yield `{"format_version":"1.0","generated_by":"lienket","target_cytoscapejs_version":"~3","data":${JSON.stringify(data)},\n`
  yield '"elements":{"nodes":['
  yield* items(network.nodes, (row) => ({ data: nodeData(row) }))
  yield '\n],\n"edges":['
  yield* items(network.edges, (row) => ({ data: edgeData(row) }))
  yield '\n]}}\n'
}
