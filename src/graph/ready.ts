import { AppError } from '../errors.ts'
import { GRAPH_SCHEMA, type Graph, type Snapshot } from './graph.ts'

/** The current version, if this code can read it; NOT_READY says which command to run, and nothing of where the graph is. */
export async function readySnapshot(graph: Graph): Promise<Snapshot> {
  const snapshot = await graph.snapshot()
  if (!snapshot) {
    throw new AppError(
      'NOT_READY',
      'no dataset is loaded: run `npx lienket import seeds` with the configuration of this service',
    )
  }
  const { schema, version } = snapshot.manifest
  if (schema !== GRAPH_SCHEMA) {
    throw new AppError(
      'NOT_READY',
      `version ${version} has graph schema ${schema}, this service reads ${GRAPH_SCHEMA}: import again with \`npx lienket import <dataset>\``,
    )
  }
  return snapshot
}
