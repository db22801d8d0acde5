import { openGraph } from '../../src/app.ts'
import { networkOf } from '../../src/domain/network.ts'
import type { Projection } from '../../src/domain/network-request.ts'
import { edgeColumns, nodeColumns } from '../../src/export/columns.ts'
import { NETWORK_FORMATS } from '../../src/export/network-formats.ts'
import type { Graph, Snapshot } from '../../src/graph/graph.ts'
import { importDataset } from '../../src/import/import.ts'
import { measured } from '../../src/network/measured.ts'
import type { Attribute, Network, NetworkEdge, NetworkNode } from '../../src/network/network.ts'
import { packageFile } from '../../src/package-files.ts'
import { about, awkward, empty, parallel, textOf } from './networks.ts'

const PROJECTIONS: readonly Projection[] = [
  'ORGANIZATIONS',
  'ORGANIZATIONS_AGREEMENTS',
  'ORGANIZATIONS_TOPICS',
  'PEOPLE',
  'PEOPLE_ORGANIZATIONS',
  'FULL',
]
/** Networks made up to trip a reader, and those of the shipped dataset. */
export const NAMES = ['awkward', 'parallel', 'empty', ...PROJECTIONS] as const
const networks: Record<string, Network> = { awkward, parallel, empty }

let graph: Graph
export const snapshot = async (): Promise<Snapshot> => (await graph.snapshot()) as Snapshot
export async function openNetworks(): Promise<void> {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
  const current = await snapshot()
  for (const projection of PROJECTIONS)
    networks[projection] = measured(await networkOf(current, { projection }))
}
export const closeNetworks = (): Promise<void> => graph.close()

export const of = (name: string): Network => networks[name] ?? empty
export const file = (name: string, format: keyof typeof NETWORK_FORMATS): string =>
  textOf(NETWORK_FORMATS[format].write(of(name), about))

/** What XML cannot hold is marked as such. */
const inXml = (value: Attribute): Attribute =>
  typeof value === 'string' ? value.replace('\u0001', '\uFFFD') : value
const present = (entries: readonly (readonly [string, Attribute])[], xml: boolean) =>
  Object.fromEntries(
    entries
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [name, xml ? inXml(value) : value]),
  )
const nodeValues = (network: Network, node: NetworkNode, xml: boolean) =>
  present(
    [
      ['label', node.label],
      ...nodeColumns(network).map((column) => [column.name, column.value(node)] as const),
    ],
    xml,
  )
const edgeValues = (network: Network, edge: NetworkEdge, xml: boolean) =>
  present(
    [
      ['id', edge.id],
      ['weight', edge.weight],
      ...edgeColumns(network).map((column) => [column.name, column.value(edge)] as const),
    ],
    xml,
  )
/** The values that a reader finds, by id; what is not known is no value. */
export const expectedIn = (network: Network, xml = true) => ({
  nodes: Object.fromEntries(network.nodes.map((node) => [node.id, nodeValues(network, node, xml)])),
  edges: Object.fromEntries(network.edges.map((edge) => [edge.id, edgeValues(network, edge, xml)])),
})
