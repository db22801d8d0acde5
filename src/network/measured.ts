import { MAX_STEPS, measuresOf } from './measures.ts'
import type { Network } from './network.ts'

/** The measures that a file has for every node, by the names of the API. */
const NAMES = [
  'degree',
  'weightedDegree',
  'component',
  'community',
  'pageRank',
  'betweenness',
  'closeness',
] as const

/** The network with its measures among the attributes of its nodes. BAD_INPUT where it needs more steps than the limit (a file may take its time: Infinity). */
export function measured(network: Network, limit: number = MAX_STEPS): Network {
  const measures = measuresOf(network)
  const of = (id: string) => Object.fromEntries(NAMES.map((name) => [name, measures[name](id, limit)]))
  return {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, ...of(node.id) } })),
  }
}
