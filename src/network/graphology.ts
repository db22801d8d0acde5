import { DirectedGraph, UndirectedGraph } from 'graphology'
import type { AbstractGraph } from 'graphology-types'
import type { Network } from './network.ts'

export type SimpleGraph = AbstractGraph<object, { weight: number }>

/** graphology's packages are CommonJS: what their types call `default` is, to Node, the module itself. */
export const callable = <F>(module: { readonly default: F }): F => module as unknown as F

/** The network as measures want it: edges of several kinds between the same two are one, their weights added. */
export function graphOf({
  directed,
  nodes,
  edges,
}: Pick<Network, 'directed' | 'nodes' | 'edges'>): SimpleGraph {
  const graph: SimpleGraph = directed ? new DirectedGraph() : new UndirectedGraph()
  for (const { id } of nodes) graph.addNode(id)
  for (const { source, target, weight } of edges) {
    graph.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + weight }))
  }
  return graph
}
