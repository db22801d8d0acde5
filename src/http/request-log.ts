import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'

/** What is known of a request when its answer leaves. */
export interface Ledger {
  readonly startedAt: number
  /** As the client asked. */
  method: string
  operation: string | null
  graphCalls: number
  errors: string[]
}

export interface Ledgers {
  readonly of: (request: Request) => Ledger
}

/** A ledger for each request that is under way. */
export function ledgers(): Ledgers {
  const open = new WeakMap<Request, Ledger>()
  return {
    of: (request) => {
      const known = open.get(request) ?? {
        startedAt: performance.now(),
        method: request.method,
        operation: null,
        graphCalls: 0,
        errors: [],
      }
      open.set(request, known)
      return known
    },
  }
}

/** One structured line a request: operation, duration in milliseconds, graph calls, error codes. */
export function useRequestLog(log: Logger, { of }: Ledgers): Plugin {
  return {
    onRequest: ({ request }) => {
      of(request)
    },
    onExecute: ({ args }) => {
      const ledger = of((args.contextValue as { request: Request }).request)
      ledger.operation = getOperationAST(args.document, args.operationName)?.name?.value ?? 'anonymous'
    },
    onResultProcess: ({ request, result }) => {
      const errors = 'errors' in result ? result.errors : undefined
      of(request).errors = (errors ?? []).map((error) => String(error.extensions?.['code'] ?? 'INTERNAL'))
    },
    onResponse: ({ request, response }) => {
      const { startedAt, method, operation, graphCalls, errors } = of(request)
      const path = new URL(request.url).pathname
      const duration = Math.round((performance.now() - startedAt) * 10) / 10
      log.info({ method, path, status: response.status, operation, duration, graphCalls, errors }, 'request')
    },
  }
}
