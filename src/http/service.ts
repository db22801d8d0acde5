import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Graph, Snapshot } from '../graph/graph.ts'
import type { Context } from '../graphql/builder.ts'
import { schema } from '../graphql/schema.ts'
import { presentError, useValidationErrors } from './errors.ts'
import { playground, useCompressedPlayground, useFrontDoor } from './playground.ts'
import { readySnapshot, useReadiness } from './readiness.ts'
import { type Ledger, ledgers, useRequestLog } from './request-log.ts'

export interface ServiceOptions {
  readonly graph: Graph
  readonly log: Logger
  /** True while the process is on its way out: `/ready` says so. */
  readonly isDraining?: () => boolean
}
export type Service = YogaServerInstance<Record<string, unknown>, Context>

/** The snapshot with each of its graph calls counted in the ledger. */
function counted(snapshot: Snapshot, ledger: Ledger): Snapshot {
  const count =
    <Args extends unknown[], T>(call: (...args: Args) => T) =>
    (...args: Args): T => {
      ledger.graphCalls += 1
      return call(...args)
    }
  return {
    ...snapshot,
    read: count(snapshot.read) as Snapshot['read'],
    namesLike: count(snapshot.namesLike),
    namesHolding: count(snapshot.namesHolding),
  }
}

/** The service as one fetch handler: `/graphql` (API and playground), `/health`, `/ready`. */
export function createService({ graph, log, isDraining = () => false }: ServiceOptions): Service {
  const ledger = ledgers()
  return createYoga<Record<string, unknown>, Context>({
    schema,
    context: ({ request }) => {
      let snapshot: Promise<Snapshot> | undefined
      return {
        snapshot: () =>
          (snapshot ??= readySnapshot(graph).then((ready) => counted(ready, ledger.of(request)))),
      }
    },
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: playground,
    renderGraphiQL,
    multipart: false,
    batching: false,
    logging: false,
    cors: { origin: '*', methods: ['GET', 'POST', 'OPTIONS'], credentials: false },
    maskedErrors: { maskError: (error) => presentError(error, log) },
    plugins: [
      useRequestLog(log, ledger),
      useReadiness(graph, isDraining),
      useValidationErrors(),
      useFrontDoor(),
      useCompressedPlayground(),
    ],
  })
}
