import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { DEFAULT_BASE_IRI } from '../export/files.ts'
import { REQUEST_LIMITS } from '../export/network-request.ts'
import type { Graph, Snapshot } from '../graph/graph.ts'
import type { Context } from '../graphql/builder.ts'
import { schema } from '../graphql/schema.ts'
import { useCaching } from './caching.ts'
import { type CorsOrigins, useCrossOrigin } from './cors.ts'
import { edition } from './edition.ts'
import { useElsewhere } from './elsewhere.ts'
import { presentError, useValidationErrors } from './errors.ts'
import { useExports } from './exports.ts'
import { useHead } from './head.ts'
import { type OperationMode, useOperations } from './operations.ts'
import { pinnedSnapshots } from './pinned.ts'
import { playground, useCompressedPlayground, useFrontDoor } from './playground.ts'
import { publishedRecords, publishedReleases } from './published.ts'
import { useReadiness } from './readiness.ts'
import { useReleases } from './releases.ts'
import { type Ledger, ledgers, useRequestLog } from './request-log.ts'

/** How the service deals with clients in code. */
export interface DoorOptions {
  /** Which operations it answers. */
  readonly operations: OperationMode
  /** For how many seconds an answer to GET may be used without asking again. */
  readonly cacheMaxAge: number
  /** Whose pages may read its answers. */
  readonly corsOrigins: CorsOrigins
}
const CAUTIOUS: DoorOptions = { operations: 'any', cacheMaxAge: 0, corsOrigins: [] }

export interface ServiceOptions {
  readonly graph: Graph
  readonly log: Logger
  /** True while the process is on its way out: `/ready` says so. */
  readonly isDraining?: () => boolean
  readonly door?: DoorOptions
  /** What ids are appended to where a file needs IRIs. */
  readonly baseIri?: string
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

/** The service as one fetch handler: `/graphql` (API and playground), `/releases/`, `/export/`, `/health`, `/ready`. */
export function createService({
  graph,
  log,
  isDraining = () => false,
  door = CAUTIOUS,
  baseIri = DEFAULT_BASE_IRI,
}: ServiceOptions): Service {
  const ledger = ledgers()
  const pinned = pinnedSnapshots(graph)
  const { snapshotOf, versions } = graph
  const published = publishedReleases()
  const history = { snapshotOf, versions, published, publishedRecords }
  return createYoga<Record<string, unknown>, Context>({
    schema,
    context: ({ request }) => {
      let snapshot: Promise<Snapshot> | undefined
      return {
        snapshot: () => (snapshot ??= pinned(request).then((ready) => counted(ready, ledger.of(request)))),
        history,
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
    cors: false,
    maskedErrors: { maskError: (error) => presentError(error, log) },
    plugins: [
      useHead(ledger),
      useRequestLog(log, ledger),
      useCrossOrigin(door.corsOrigins),
      useReadiness(graph, isDraining),
      useReleases({ graph, published }, log),
      useExports({
        pinned,
        log,
        edition: edition(),
        maxAge: door.cacheMaxAge,
        limits: REQUEST_LIMITS,
        baseIri,
      }),
      useOperations(door.operations),
      useValidationErrors(),
      useFrontDoor(),
      useElsewhere(),
      useCompressedPlayground(),
      useCaching({ pinned, edition: edition(), maxAge: door.cacheMaxAge }),
    ],
  })
}
