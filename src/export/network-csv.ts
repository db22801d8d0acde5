import type { Network } from '../network/network.ts'
import { edgeColumns, nodeColumns } from './columns.ts'
import { type Cell, csvRows } from './csv.ts'

function* table<Row>(
  header: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
): Generator<string> {
  yield csvRows([header])
  for (const row of rows) yield csvRows([cells(row)])
}

/** The nodes as a table with Gephi's names of columns; without a byte order mark, which would become part of the first. */
export function* nodesCsv(network: Network): Generator<string> {
  const columns = nodeColumns(network)
  yield* table(['Id', 'Label', ...columns.map(({ name }) => name)], network.nodes, (node) => [
    node.id,
    node.label,
    ...columns.map(({ value }) => value(node)),
  ])
}

/** The edges as a table with Gephi's names of columns. */
export function* edgesCsv(network: Network): Generator<string> {
  const columns = edgeColumns(network).filter(({ name }) => name !== 'kind')
  const type = network.directed ? 'Directed' : 'Undirected'
  const header = ['Source', 'Target', 'Type', 'Id', 'Kind', 'Weight', ...columns.map(({ name }) => name)]
  yield* table(header, network.edges, (edge) => [
    edge.source,
    edge.target,
    type,
    edge.id,
    edge.kind,
    edge.weight,
    ...columns.map(({ value }) => value(edge)),
  ])
}
