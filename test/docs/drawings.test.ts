import { forceLink, forceSimulation } from 'd3-force'
import { MultiGraph } from 'graphology'
import { expect, it } from 'vitest'
import { NeighbourhoodDocument } from '../generated/operations.ts'
import { openSeeds } from '../harness.ts'

/** What a page gets. */
async function neighbourhood() {
  const lienket = await openSeeds({ kind: 'memory', dataset: undefined })
  const { data } = await lienket.run(NeighbourhoodDocument, { seeds: ['ldld ha noi'] })
  await lienket.close()
  if (!data.subgraph || data.subgraph.edges.length === 0) throw new Error('nothing to draw')
  return data.subgraph
}

it('d3-force takes the nodes and edges of a neighbourhood as they are', async () => {
  const { nodes, edges } = await neighbourhood()
  type Node = (typeof nodes)[number] & { x?: number }
  const links = forceLink<Node, { source: string | Node; target: string | Node }>(edges).id(({ id }) => id)
  const simulation = forceSimulation<Node>(nodes).force('link', links).stop().tick(1)
  expect(simulation.nodes().every(({ x }) => Number.isFinite(x))).toBe(true)
  expect(
    links.links().every(({ source, target }) => typeof source === 'object' && typeof target === 'object'),
  ).toBe(true)
})

it('graphology takes them by their ids', async () => {
  const { nodes, edges } = await neighbourhood()
  const graph = new MultiGraph()
  for (const { id, type: _type, ...rest } of nodes) graph.addNode(id, rest)
  for (const { id, source, target, kind, weight } of edges)
    graph.addEdgeWithKey(id, source, target, { label: kind, size: weight })
  expect([graph.order, graph.size]).toEqual([nodes.length, edges.length])
})
