import type { Plugin } from 'graphql-yoga'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { readySnapshot } from '../graph/ready.ts'

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
