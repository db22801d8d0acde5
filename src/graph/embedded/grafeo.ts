import { createRequire } from 'node:module'
import type { GrafeoDB } from '@grafeo-db/js'
import { AppError } from '../../errors.ts'

type Grafeo = typeof import('@grafeo-db/js')

const require = createRequire(import.meta.url)

/** The engine is native code without a build for every platform: who uses Neo4j never loads it. */
export const grafeo = (): typeof GrafeoDB => {
  try {
    return (require('@grafeo-db/js') as Grafeo).GrafeoDB
  } catch (cause) {
    throw new AppError(
      'BAD_CONFIG',
      'The embedded graph does not run on this platform; set a Neo4j instead.',
      {},
      cause,
    )
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** GRAFEO-Q… are faults of a query, the rest are of the store. */
export const graphError = (cause: unknown): AppError => {
  if (cause instanceof AppError) return cause
  return messageOf(cause).includes('GRAFEO-Q')
    ? new AppError('INTERNAL', 'The graph did not understand a query.', {}, cause)
    : new AppError('GRAPH_UNAVAILABLE', 'The embedded graph cannot be read.', {}, cause)
}

/** True where another process, or another opening in this one, has the store. */
export const isLocked = (cause: unknown): boolean => messageOf(cause).includes('cannot be locked')
