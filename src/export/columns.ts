import type { Attribute, Network, NetworkEdge, NetworkNode } from '../network/network.ts'

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean'

/** A value that every node, or every edge, of a file has by this name, or has not got. */
export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly value: (row: Row) => Attribute
}

/** Numbers by name, so that a column has the same type whatever is in it; others are typed by their values. */
const NUMBERS: Readonly<Record<string, ColumnType>> = {
  bipartite: 'integer',
  agreementCount: 'integer',
  memberCount: 'integer',
  undatedAgreements: 'integer',
  distance: 'integer',
  hiddenCount: 'integer',
  degree: 'integer',
  component: 'integer',
  community: 'integer',
  latitude: 'double',
  longitude: 'double',
  weightedDegree: 'double',
  pageRank: 'double',
  betweenness: 'double',
  closeness: 'double',
}

const TYPES: Readonly<Record<string, ColumnType>> = { number: 'double', boolean: 'boolean' }

function typeOf(name: string, values: readonly Attribute[]): ColumnType {
  const found = new Set(values.filter((value) => value !== null).map((value) => typeof value))
  const [only] = found
  return NUMBERS[name] ?? (found.size === 1 && only ? (TYPES[only] ?? 'string') : 'string')
}

type WithAttributes = { readonly attributes: Readonly<Record<string, Attribute>> }

/** A column for every attribute that one of the rows has, by name. */
function attributeColumns<Row extends WithAttributes>(rows: readonly Row[]): Column<Row>[] {
  const names = [...new Set(rows.flatMap(({ attributes }) => Object.keys(attributes)))].sort()
  return names.map((name) => ({
    name,
    type: typeOf(
      name,
      rows.map(({ attributes }) => attributes[name] ?? null),
    ),
    value: ({ attributes }) => attributes[name] ?? null,
  }))
}

const SEPARATOR = '; '
/** Lists are no values of GraphML, nor of tables. */
export const joined = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join(SEPARATOR) : null

/** What NetworkX (`bipartite`) and igraph (`type`) understand as the two modes of a network. */
const MODES: readonly Column<NetworkNode>[] = [
  { name: 'bipartite', type: 'integer', value: ({ mode }) => mode },
  { name: 'type', type: 'boolean', value: ({ mode }) => mode === 1 },
]

export const isTwoMode = ({ nodes }: Pick<Network, 'nodes'>): boolean =>
  nodes.some(({ mode }) => mode !== null)

/** All that a file says of its nodes beside id and label. */
export const nodeColumns = (network: Pick<Network, 'nodes'>): Column<NetworkNode>[] => [
  { name: 'entityType', type: 'string', value: ({ type }) => type },
  { name: 'shortLabel', type: 'string', value: ({ shortLabel }) => shortLabel },
  ...(isTwoMode(network) ? MODES : []),
  { name: 'rolledUpFrom', type: 'string', value: ({ rolledUpFrom }) => joined(rolledUpFrom) },
  ...attributeColumns(network.nodes),
]

/** All that a file says of its edges beside id, ends and weight. */
export const edgeColumns = ({ edges }: Pick<Network, 'edges'>): Column<NetworkEdge>[] => [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'agreementCount', type: 'integer', value: ({ agreements }) => agreements.length },
  { name: 'agreements', type: 'string', value: ({ agreements }) => joined(agreements) },
  { name: 'facts', type: 'string', value: ({ facts }) => joined(facts) },
  { name: 'earliest', type: 'string', value: ({ earliest }) => earliest },
  { name: 'latest', type: 'string', value: ({ latest }) => latest },
  { name: 'edtf', type: 'string', value: ({ intervals }) => joined(intervals.map(({ edtf }) => edtf)) },
  ...attributeColumns(edges),
]
