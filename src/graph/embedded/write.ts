import type { GrafeoDB } from '@grafeo-db/js'
import { addingUp, checkData, chunks, nodeName, valuesOf } from '../check-data.ts'
import { type GraphData, LABELS, type Manifest } from '../graph.ts'

/** Larger batches hold the event loop while their properties are converted. */
const BATCH = 2_000

/** What the queries look nodes up by, beside the key and the id of each label. */
const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ...LABELS.flatMap((label) => [[label, 'key'] as const, [label, 'id'] as const]),
  ['Evidence', 'fact'],
  ['Evidence', 'subjectKey'],
  ['Name', 'lookup'],
  ['Name', 'entityKey'],
  ['Agreement', 'signedOnEarliest'],
  ['Issue', 'recordKey'],
  ['Issue', 'otherKey'],
]

const createIndexes = async (db: GrafeoDB): Promise<void> => {
  for (const [label, property] of INDEXED) {
    const name = `${label}_${property}`
    await db.executeCypher(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)
  }
  // The default tokenizer drops short and English words, and "a", "do" and "the" are Vietnamese once folded.
  await db.createTextIndex('Name', 'folded', { tokenizer: 'standard', stopWords: [] })
}

type Ids = Map<string, number>

const writeNodes = async (db: GrafeoDB, data: GraphData, report: (count: number) => void): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const label of LABELS) {
    const nodes = data.nodes.filter((node) => node.label === label)
    for (const batch of chunks(nodes, BATCH)) {
      const rows = batch.map((node) => valuesOf(node.properties))
      const written = await db.batchCreateNodesWithProps(label, rows)
      for (const [at, node] of batch.entries()) {
        ids.set(nodeName(label, node.properties.key), written[at] ?? -1)
      }
      report(batch.length)
    }
  }
  return ids
}

const writeEdges = async (
  db: GrafeoDB,
  data: GraphData,
  ids: Ids,
  report: (count: number) => void,
): Promise<void> => {
  const idOf = ([label, key]: readonly [string, string]) => ids.get(nodeName(label, key)) ?? -1
  for (const batch of chunks(data.edges, BATCH)) {
    const rows = batch.map(({ type, from, to, properties }) => ({
      src: idOf(from),
      dst: idOf(to),
      type,
      properties: valuesOf(properties),
    }))
    await db.batchCreateEdges(rows)
    report(batch.length)
  }
}

/** Fills an empty store with one version. */
export const writeStore = async (
  db: GrafeoDB,
  manifest: Manifest,
  data: GraphData,
  progress: (done: number) => void,
): Promise<void> => {
  checkData(manifest, data)
  const report = addingUp(progress)
  await createIndexes(db)
  const ids = await writeNodes(db, data, report)
  await writeEdges(db, data, ids, report)
}
