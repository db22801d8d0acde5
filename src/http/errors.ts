import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { AppError, type ErrorCode } from '../errors.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  NOT_READY: 503,
  GRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL: 500,
}

/** The HTTP status of an error that has no better answer. */
export const statusOf = (code: ErrorCode): number => STATUS[code] ?? 400

/** `spec: true` is Yoga's mark for errors that it would answer with 200 to a request that accepts plain JSON. */
const httpOf = ({ extensions }: GraphQLError, status: number | undefined): object => {
  const given = extensions['http'] as { status?: number } | undefined
  return given || status ? { http: { ...given, status: status ?? given?.status, spec: false } } : {}
}

function withCode(error: GraphQLError, code: string, details: object = {}, status?: number): GraphQLError {
  const { nodes, source, positions, path, originalError } = error
  const place = {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
  }
  return new GraphQLError(error.message, {
    ...place,
    originalError: originalError ?? null,
    extensions: { ...error.extensions, ...details, code, ...httpOf(error, status) },
  })
}

/** Before any field is resolved, only what the client sent can be no JSON, or so deep that reading it exhausts the stack. */
function unreadableBy(cause: unknown): string | null {
  if (cause instanceof SyntaxError) return 'The variables or extensions of the request are no JSON.'
  return cause instanceof RangeError ? 'The request is nested too deeply.' : null
}

/**
 * What a client may see of an error: our own with their code, GraphQL's with one, anything else as INTERNAL and in the log.
 * Text that is no GraphQL, or does not fit the schema, answers 400.
 */
export function presentError(error: unknown, log: Logger): Error {
  const graphql =
    error instanceof GraphQLError
      ? error
      : new GraphQLError('Unexpected error', { originalError: error as Error })
  let cause: unknown = graphql
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  if (cause instanceof AppError) {
    if (cause.cause) log.warn({ err: cause.cause, code: cause.code }, cause.message)
    return withCode(graphql, cause.code, cause.details, STATUS[cause.code])
  }
  if (cause instanceof GraphQLError)
    return withCode(graphql, String(graphql.extensions['code'] ?? 'BAD_INPUT'))
  const unreadable = graphql.path ? null : unreadableBy(cause)
  if (unreadable) return withCode(new GraphQLError(unreadable), 'BAD_INPUT', {}, 400)
  log.error({ err: cause }, 'unexpected error')
  return withCode(
    new GraphQLError('Unexpected error', { path: graphql.path ?? null, nodes: graphql.nodes ?? null }),
    'INTERNAL',
    {},
    STATUS.INTERNAL,
  )
}

/** A scalar that refuses a literal has said why by its own code. */
const refused = (error: GraphQLError): GraphQLError =>
  withCode(error, String(error.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED'), {}, 400)

/** What does not fit the schema never comes by presentError. */
export const useValidationErrors = (): Plugin => ({
  onValidate:
    () =>
    ({ result, setResult }) => {
      if (result.length > 0) setResult(result.map((error) => refused(error as GraphQLError)))
    },
})
