import type { Plugin } from 'graphql-yoga'
import { AppError } from '../errors.ts'
import { GRAPH_SCHEMA, type Graph, type Snapshot } from '../graph/graph.ts'

/** The current version, if this service can read it; NOT_READY says which command to run, and nothing of where the graph is. */
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

async function readiness(graph: Graph): Promise<Response> {
  try {
    const { version, release } = (await readySnapshot(graph)).manifest
    return Response.json({ ready: true, version, release })
  } catch (error) {
    const { code, message } = error instanceof AppError ? error : new AppError('INTERNAL', 'unexpected error')
    return Response.json({ ready: false, code, message }, { status: 503 })
  }
}

/** `/ready`: 200 when the graph answers and has a dataset that this service can read, else 503 with what to do. */
export const useReadiness = (graph: Graph, isDraining: () => boolean): Plugin => ({
  onRequest: async ({ url, endResponse }) => {
    if (url.pathname !== '/ready') return
    endResponse(
      isDraining()
        ? Response.json({ ready: false, code: 'DRAINING', message: 'shutting down' }, { status: 503 })
        : await readiness(graph),
    )
  },
})
