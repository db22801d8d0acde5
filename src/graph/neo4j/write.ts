import { AppError } from '../../errors.ts'
import { addingUp, checkData, chunks } from '../check-data.ts'
import { type GraphData, type GraphEdge, LABELS, type Label, type Manifest } from '../graph.ts'
import type { Hold } from './hold.ts'
import { propertiesOf } from './value.ts'

const BATCH = 5_000

type Report = (count: number) => void

const shortfall = (what: string, expected: number, found: unknown): void => {
  if (expected === found) return
  throw new AppError('INTERNAL', `Neo4j has ${found} of the ${expected} ${what} that were written.`)
}

// A batch whose answer was lost is tried again and must find what it wrote before.
const nodesCypher = (label: Label): string =>
  `UNWIND $rows AS row MERGE (n:${label} {key: row.key}) SET n = row RETURN count(n) AS written`

const writeNodes = async (hold: Hold, data: GraphData, report: Report): Promise<void> => {
  for (const label of LABELS) {
    const rows = data.nodes
      .filter((node) => node.label === label)
      .map((node) => propertiesOf(node.properties))
    for (const batch of chunks(rows, BATCH)) {
      const [row] = await hold.write((run) => run(nodesCypher(label), { rows: batch }))
      shortfall('nodes', batch.length, row?.['written'])
      report(batch.length)
    }
  }
}

/** Neither a type nor a label can be a parameter; `checkData` has held them against the allowed ones. */
const edgesCypher = ({ type, from, to }: GraphEdge): string =>
  `UNWIND $rows AS row
   MATCH (a:${from[0]}) WHERE a.key = row.from
   MATCH (b:${to[0]}) WHERE b.key = row.to
   CREATE (a)-[r:${type}]->(b) SET r = row.properties
   RETURN count(r) AS written`

const byCypher = (edges: readonly GraphEdge[]): Map<string, GraphEdge[]> => {
  const groups = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    const cypher = edgesCypher(edge)
    const group = groups.get(cypher)
    if (group) group.push(edge)
    else groups.set(cypher, [edge])
  }
  return groups
}

const writeEdges = async (hold: Hold, data: GraphData, report: Report): Promise<void> => {
  for (const [cypher, edges] of byCypher(data.edges)) {
    for (const batch of chunks(edges, BATCH)) {
      const rows = batch.map(({ from, to, properties }) => ({
        from: from[1],
        to: to[1],
        properties: propertiesOf(properties),
      }))
      const [row] = await hold.write((run) => run(cypher, { rows }))
      shortfall('relationships', batch.length, row?.['written'])
      report(batch.length)
    }
  }
}

/** What is there of a version, by label. */
export const countCypher = (label: Label): string =>
  `MATCH (n:${label}) WHERE n.version = $version AND n.key STARTS WITH $version + '|'
   RETURN count(n) AS nodes, sum(COUNT { (n)-->(m) WHERE m.version = $version }) AS edges`

/** Relationships have no key: one that was written twice shows only in the sum. */
const checkCounts = async (hold: Hold, { version, nodeCount, edgeCount }: Manifest): Promise<void> => {
  const found = { nodes: 0, edges: 0 }
  for (const label of LABELS) {
    const [row] = await hold.write((run) => run(countCypher(label), { version }))
    found.nodes += Number(row?.['nodes'])
    found.edges += Number(row?.['edges'])
  }
  shortfall('nodes', nodeCount, found.nodes)
  shortfall('relationships', edgeCount, found.edges)
}

/** Fills a version of which nothing is there. */
export const writeVersion = async (
  hold: Hold,
  manifest: Manifest,
  data: GraphData,
  progress: (done: number) => void,
): Promise<void> => {
  checkData(manifest, data)
  const report = addingUp(progress)
  await writeNodes(hold, data, report)
  await writeEdges(hold, data, report)
  await checkCounts(hold, manifest)
}
