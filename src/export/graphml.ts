import type { Network, NetworkEdge, NetworkNode } from '../network/network.ts'
import { type About, aboutLines } from './about.ts'
import { type Column, type ColumnType, edgeColumns, nodeColumns } from './columns.ts'
import { comment, DECLARATION, element, escaped, open } from './xml.ts'

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

type Of = 'node' | 'edge'
/** Ids are one space for nodes and edges. */
const keyOf = (of: Of, name: string): string => `${of}-${name}`

const declared = <Row>(of: Of, columns: readonly Column<Row>[]): string =>
  columns
    .map(({ name, type }) =>
      element('key', { id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': TYPES[type] }),
    )
    .join('\n')

const values = <Row>(of: Of, columns: readonly Column<Row>[], row: Row): string =>
  columns
    .flatMap(({ name, value }) => {
      const known = value(row)
      return known === null || known === ''
        ? []
        : [element('data', { key: keyOf(of, name) }, escaped(String(known)))]
    })
    .join('')

const label: Column<NetworkNode> = { name: 'label', type: 'string', value: (node) => node.label }
// As a value, not as XML's own id: from that, igraph (1.0) gives edges the ids of nodes.
const edgeId: Column<NetworkEdge> = { name: 'id', type: 'string', value: (edge) => edge.id }
const weight: Column<NetworkEdge> = { name: 'weight', type: 'double', value: (edge) => edge.weight }

/** GraphML: for igraph, NetworkX, yEd, Gephi. Nothing is said of the graph as data: igraph and Gephi stumble over it. */
export function* graphml(network: Network, about: About): Generator<string> {
  const ofNodes = [label, ...nodeColumns(network)]
  const ofEdges = [edgeId, weight, ...edgeColumns(network)]
  yield `${DECLARATION}\n${comment(aboutLines(about))}\n`
  yield `${open('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`
  yield `${declared('node', ofNodes)}\n${declared('edge', ofEdges)}\n`
  yield `${open('graph', { id: 'network', edgedefault: network.directed ? 'directed' : 'undirected' })}\n`
  for (const row of network.nodes) {
    yield `${element('node', { id: row.id }, values('node', ofNodes, row))}\n`
  }
  for (const row of network.edges) {
    const { source, target } = row
    yield `${element('edge', { source, target }, values('edge', ofEdges, row))}\n`
  }
  yield '</graph>\n</graphml>\n'
}
