import { Neo4jError } from 'neo4j-driver'
import { AppError, type ErrorCode } from '../../errors.ts'

/** What the beginning of a driver's code means to a user. The driver's own messages name the host. */
const MEANINGS: readonly (readonly [begins: string, code: ErrorCode, message: string])[] = [
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', 'The graph took too long.'],
  ['Neo.ClientError.Transaction.LockAcquisitionTimeout', 'TIMEOUT', 'The graph took too long.'],
  ['Neo.ClientError.Security', 'GRAPH_UNAVAILABLE', 'Neo4j does not accept the user name or password.'],
  ['Neo.ClientError.Database', 'GRAPH_UNAVAILABLE', 'Neo4j does not have the database.'],
  ['Neo.ClientError', 'INTERNAL', 'The graph did not understand a query.'],
  ['Neo.', 'GRAPH_UNAVAILABLE', 'The graph cannot answer now.'],
  // Cut, refused, silent, or no connection free in time: the driver has no code of its own for the last.
  ['', 'GRAPH_UNAVAILABLE', 'The graph cannot be reached.'],
]

export const neo4jFault = (cause: unknown): AppError => {
  if (cause instanceof AppError) return cause
  if (!(cause instanceof Neo4jError)) return new AppError('INTERNAL', 'The graph failed.', {}, cause)
  const [, code, message] = MEANINGS.find(([begins]) => cause.code.startsWith(begins)) ?? []
  return new AppError(code ?? 'INTERNAL', message ?? 'The graph failed.', {}, cause)
}
