import { AppError } from '../../errors.ts'
import { GRAPH_SCHEMA, LABELS, type Manifest } from '../graph.ts'
import type { Connection } from './connection.ts'
import { countCypher } from './write.ts'

interface Counts {
  readonly nodes: number
  readonly edges: number
}

const countsIn = async (connection: Connection, version: string): Promise<Counts> => {
  const rows = await Promise.all(
    LABELS.map((label) => connection.read<Counts>(countCypher(label), { version })),
  )
  const sum = (what: keyof Counts) => rows.flat().reduce((total, row) => total + Number(row[what]), 0)
  return { nodes: sum('nodes'), edges: sum('edges') }
}

/** A graph too large to be counted in the time of one read is taken for whole. */
const isWhole = async (connection: Connection, manifest: Manifest): Promise<boolean> => {
  try {
    const { nodes, edges } = await countsIn(connection, manifest.version)
    // Others may have put relationships of their own between our nodes.
    return nodes >= manifest.nodeCount && edges >= manifest.edgeCount
  } catch (error) {
    if (error instanceof AppError && error.code === 'TIMEOUT') return true
    throw error
  }
}

/** Refuses a version of which somebody deleted a part. Each is counted once, when it is first read. */
export const wholeVersions = (connection: Connection): ((manifest: Manifest) => Promise<void>) => {
  const known = new Set<string>()
  return async (manifest) => {
    const name = `${manifest.version} ${manifest.importedAt}`
    if (known.has(name) || manifest.schema !== GRAPH_SCHEMA) return
    if (!(await isWhole(connection, manifest))) {
      const message = `Version ${manifest.version} is damaged: import the dataset again.`
      throw new AppError('GRAPH_UNAVAILABLE', message)
    }
    known.add(name)
  }
}
