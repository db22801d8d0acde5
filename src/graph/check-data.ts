import { AppError } from '../errors.ts'
import { EDGE_TYPES, type GraphData, type GraphEdge, type GraphNode, LABELS, type Manifest } from './graph.ts'

const labels: ReadonlySet<string> = new Set(LABELS)
const edgeTypes: ReadonlySet<string> = new Set(EDGE_TYPES)

/** Names a node within its data: keys are unique for a label. */
export const nodeName = (label: string, key: string): string => `${label} ${key}`

const wrong = (message: string): AppError => new AppError('INTERNAL', `The graph data is wrong: ${message}.`)

const checkCount = (what: string, said: number, is: number): void => {
  if (said !== is) throw wrong(`the manifest says ${said} ${what}, there are ${is}`)
}

const checkNode = (node: GraphNode, version: string, seen: Set<string>): void => {
  const name = nodeName(node.label, node.properties.key)
  if (!labels.has(node.label)) throw wrong(`unknown label ${node.label}`)
  if (node.properties.version !== version) throw wrong(`${name} is of version ${node.properties.version}`)
  if (seen.has(name)) throw wrong(`${name} is there twice`)
  seen.add(name)
}

const checkEdge = (edge: GraphEdge, nodes: ReadonlySet<string>): void => {
  if (!edgeTypes.has(edge.type)) throw wrong(`unknown relationship ${edge.type}`)
  for (const [label, key] of [edge.from, edge.to]) {
    const name = nodeName(label, key)
    if (!nodes.has(name)) throw wrong(`${edge.type} names ${name}, which is not there`)
  }
}

/** Refuses data that an engine would store in part or twice without a word. */
export const checkData = (manifest: Manifest, data: GraphData): void => {
  checkCount('nodes', manifest.nodeCount, data.nodes.length)
  checkCount('relationships', manifest.edgeCount, data.edges.length)
  const seen = new Set<string>()
  for (const node of data.nodes) checkNode(node, manifest.version, seen)
  for (const edge of data.edges) checkEdge(edge, seen)
}

/** Newest import first. */
export const byImport = (a: Manifest, b: Manifest): number =>
  Date.parse(b.importedAt) - Date.parse(a.importedAt)

/** The properties that have a value: neither engine stores a null. */
export const valuesOf = (properties: GraphEdge['properties']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined))

export const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

/** Adds up what is written, batch by batch, and tells how much it is so far. */
export const addingUp = (progress: (done: number) => void): ((count: number) => void) => {
  let done = 0
  return (count) => {
    done += count
    progress(done)
  }
}
