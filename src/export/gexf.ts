import type { Network, NetworkEdge, NetworkNode } from '../network/network.ts'
import type { Interval } from '../network/span.ts'
import { type About, aboutLines } from './about.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import { comment, DECLARATION, element, escaped, open } from './xml.ts'

const meta = (about: About): string =>
  element(
    'meta',
    { lastmodifieddate: about.releasedOn },
    element('creator', {}, escaped(about.creators.join('; '))) +
      element('description', {}, escaped(aboutLines(about).join('\n'))),
  )

const declared = <Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    columns.map(({ name, type }) => element('attribute', { id: name, title: name, type })).join(''),
  )

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const known = columns.map(({ name, value }) => [name, value(row)] as const)
  return element(
    'attvalues',
    {},
    known
      .flatMap(([name, value]) => (value === null ? [] : [element('attvalue', { for: name, value })]))
      .join(''),
  )
}

const node = (columns: readonly Column<NetworkNode>[], row: NetworkNode): string =>
  element('node', { id: row.id, label: row.label }, values(columns, row))

/** Whole days: the first and the last on which it may have been so, each left out where not known. */
const lifetime = ({ earliest, latest }: Interval) => ({ start: earliest, end: latest })

/** An edge lives as long as its interval; where there are several, so many spells, and none of the time between. */
const edge = (columns: readonly Column<NetworkEdge>[], row: NetworkEdge): string => {
  const { id, source, target, kind, weight, intervals } = row
  const attributes = { id, source, target, kind, weight }
  const [only, ...others] = intervals
  if (others.length === 0)
    return element('edge', only ? { ...attributes, ...lifetime(only) } : attributes, values(columns, row))
  const spells = intervals.map((interval) => element('spell', lifetime(interval))).join('')
  return element('edge', attributes, values(columns, row) + element('spells', {}, spells))
}

/** GEXF 1.3: for Gephi and NetworkX. */
export function* gexf(network: Network, about: About): Generator<string> {
  const { nodes, edges, directed } = network
  const ofNodes = nodeColumns(network)
  const ofEdges = edgeColumns(network)
  yield `${DECLARATION}\n${comment(aboutLines(about))}\n`
  yield `${open('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' })}\n${meta(about)}\n`
  yield open('graph', {
    // For the whole file: readers refuse one that has edges of both types.
    defaultedgetype: directed ? 'directed' : 'undirected',
    idtype: 'string',
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  })
  yield `\n${declared('node', ofNodes)}\n${declared('edge', ofEdges)}\n${open('nodes', { count: nodes.length })}\n`
  for (const row of nodes) yield `${node(ofNodes, row)}\n`
  yield `</nodes>\n${open('edges', { count: edges.length })}\n`
  for (const row of edges) yield `${edge(ofEdges, row)}\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}
