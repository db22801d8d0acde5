import type { Network, NetworkEdge, NetworkNode } from '../network/network.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import { type Cell, csvRows } from './csv.ts'

interface Field<Row> extends Pick<Column<Row>, 'name' | 'type'> {
  readonly value: (row: Row) => Cell
}

function* table<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): Generator<string> {
  const decimals = new Set(fields.flatMap(({ type }, index) => (type === 'double' ? [index] : [])))
  yield csvRows([fields.map(({ name }) => name)])
  for (const row of rows) yield csvRows([fields.map(({ value }) => value(row))], decimals)
}

const text = <Row>(name: string, value: (row: Row) => string): Field<Row> => ({ name, type: 'string', value })

/** The nodes as a table with Gephi's names of columns; without a byte order mark, which would become part of the first. */
export function* nodesCsv(network: Network): Generator<string> {
  const named = [text<NetworkNode>('Id', ({ id }) => id), text<NetworkNode>('Label', ({ label }) => label)]
  yield* table([...named, ...nodeColumns(network)], network.nodes)
}

/** The edges as a table with Gephi's names of columns. */
export function* edgesCsv(network: Network): Generator<string> {
  const type = network.directed ? 'Directed' : 'Undirected'
  const named: Field<NetworkEdge>[] = [
    text('Source', ({ source }) => source),
    text('Target', ({ target }) => target),
    text('Type', () => type),
    text('Id', ({ id }) => id),
    text('Kind', ({ kind }) => kind),
    { name: 'Weight', type: 'double', value: ({ weight }) => weight },
  ]
  const columns = edgeColumns(network).filter(({ name }) => name !== 'kind')
  yield* table([...named, ...columns], network.edges)
}
