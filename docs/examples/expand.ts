// Draws the neighbourhood of a node with Cytoscape.js, and opens the node that is clicked.
// npx tsx expand.ts http://localhost:4000 "LĐLĐ Hà Nội"
import { Client, fetchExchange } from '@urql/core'
import cytoscape from 'cytoscape'
// Yours comes from graphql-codegen: see codegen.ts.
import { NeighbourhoodDocument } from '../../test/generated/operations.ts'

const [service = 'http://localhost:4000', name = 'LĐLĐ Hà Nội'] = process.argv.slice(2)
const client = new Client({ url: `${service}/graphql`, exchanges: [fetchExchange] })

const drawing = cytoscape({
  headless: true, // in a page: container: document.getElementById('drawing')
  style: [
    { selector: 'node', style: { label: 'data(shortLabel)' } },
    { selector: 'edge', style: { width: 'data(weight)' } },
  ],
})
drawing.on('tap', 'node', ({ target }) => void open(target.id()))

const opened = new Set<string>()
/** Asks for what is around all that is open. By their ids, Cytoscape keeps the elements that it has and adds the new ones. */
async function open(node: string): Promise<void> {
  opened.add(node)
  const { data, error } = await client.query(NeighbourhoodDocument, { seeds: [...opened], depth: 1 })
  if (!data?.subgraph) throw error ?? new Error('no answer')
  const nodes = data.subgraph.nodes.map((data) => ({ data }))
  const edges = data.subgraph.edges.map((data) => ({ data }))
  drawing.json({ elements: { nodes, edges } })
  drawing.layout({ name: 'concentric' }).run()
  process.stdout.write(`${node}: ${drawing.nodes().length} nodes, ${drawing.edges().length} edges\n`)
}

await open(name)
// As if the one were clicked that has most neighbours out of sight.
const hidden = (counts: { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)
await open(
  drawing
    .nodes()
    .max((node) => hidden(node.data('hiddenCount')))
    .ele.id(),
)
