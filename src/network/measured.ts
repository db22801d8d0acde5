import { COSTLY, Measures } from './measures.ts'
import type { Network } from './network.ts'
import { MAX_STEPS, Steps } from './steps.ts'

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

/** The network with its measures among the attributes of its nodes. BAD_INPUT, before anything is computed, where they need more steps together than the limit (a file may take its time: Infinity). */
export function measured(network: Network, limit: number = MAX_STEPS): Network {
  const measures = new Measures(network, new Steps(limit))
  measures.reserve(COSTLY)
  const of = (id: string) => Object.fromEntries(NAMES.map((name) => [name, measures[name](id)]))
  return {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, ...of(node.id) } })),
  }
}
