import {
  auth,
  bookmarkManager,
  type Driver,
  driver as driverOf,
  type ManagedTransaction,
  type Session,
  session,
} from 'neo4j-driver'
import { AppError } from '../../errors.ts'
import { GRACE_MS, READ_MS, within } from '../deadline.ts'
import type { Parameters } from '../graph.ts'
import { neo4jFault } from './fault.ts'
import { parameterOf, plain } from './value.ts'

export interface Timeouts {
  /** To reach the server; the driver's own waits half a minute. */
  readonly connectionMs: number
  /** To get a connection, new or from the pool. */
  readonly acquisitionMs: number
  /** How long a write is tried again. */
  readonly retryMs: number
  /** One read. */
  readonly transactionMs: number
  /** How long an import that died keeps others out. */
  readonly leaseMs: number
  /** How long a version that was replaced stays readable. */
  readonly graceMs: number
}

const DEFAULTS: Timeouts = {
  connectionMs: 2_000,
  acquisitionMs: 3_000,
  retryMs: 2_000,
  transactionMs: READ_MS,
  leaseMs: 30_000,
  graceMs: GRACE_MS,
}

/** One batch of an import; far more than it needs. */
const WRITE_MS = 120_000

/** How much longer than the server this side waits. */
const SILENCE_MS = 500

export interface Neo4jOptions {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The user's home database where it is not set. */
  readonly database?: string | undefined
  readonly timeouts?: Partial<Timeouts> | undefined
}

export type Rows = Record<string, unknown>[]
export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<Rows>

export interface Connection {
  readonly timeouts: Timeouts
  /** One read that is never tried again. */
  read<Row>(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** A read so small that a server that does not answer soon must be out of reach. */
  readState<Row>(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** One transaction that is tried again where that may help. Parameters are sent as they are. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const openDriver = (options: Neo4jOptions, timeouts: Timeouts): Driver => {
  try {
    return driverOf(options.uri, auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      connectionTimeout: timeouts.connectionMs,
      connectionAcquisitionTimeout: timeouts.acquisitionMs,
      maxTransactionRetryTime: timeouts.retryMs,
      // A firewall may have dropped a connection that was long idle.
      connectionLivenessCheckTimeout: 60_000,
      userAgent: 'lienket',
    })
  } catch (cause) {
    throw new AppError('BAD_CONFIG', 'The address of Neo4j cannot be understood.', {}, cause)
  }
}

/** Closing waits for the server, which may have fallen silent. */
const closeSoon = (opened: Session): void => {
  opened.close().catch(() => {})
}

const asUnreachable = (cause: unknown): never => {
  if (!(cause instanceof AppError) || cause.code !== 'TIMEOUT') throw cause
  throw new AppError('GRAPH_UNAVAILABLE', 'The graph does not answer.', {}, cause)
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (cypher, parameters = {}) => {
    const result = await transaction.run(cypher, parameters)
    return result.records.map((record) => plain(record.toObject()) as Record<string, unknown>)
  }

export const connect = (options: Neo4jOptions): Connection => {
  const timeouts = { ...DEFAULTS, ...options.timeouts }
  const driver = openDriver(options, timeouts)
  // A follower that lags behind first takes in the version that the pointer, read from another, names.
  const bookmarks = bookmarkManager()
  const open = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode,
      bookmarkManager: bookmarks,
      ...(options.database === undefined ? {} : { database: options.database }),
    })
  const answer = async <Row>(cypher: string, parameters: Parameters, ms: number): Promise<Row[]> => {
    const opened = open(session.READ)
    try {
      const asked = opened.run(cypher, parameterOf(parameters), { timeout: ms })
      // The server ends a slow query by itself, unless it has fallen silent.
      const result = await within(ms + SILENCE_MS, Promise.resolve(asked))
      return result.records.map((record) => plain(record.toObject()) as Row)
    } catch (cause) {
      throw neo4jFault(cause)
    } finally {
      closeSoon(opened)
    }
  }
  const read = <Row>(cypher: string, parameters: Parameters = {}) =>
    answer<Row>(cypher, parameters, timeouts.transactionMs)
  const readState = <Row>(cypher: string, parameters: Parameters = {}) =>
    answer<Row>(cypher, parameters, timeouts.acquisitionMs - SILENCE_MS).catch(asUnreachable)
  const write = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const opened = open(session.WRITE)
    try {
      return await opened.executeWrite((transaction) => work(runIn(transaction)), { timeout: WRITE_MS })
    } catch (cause) {
      throw neo4jFault(cause)
    } finally {
      closeSoon(opened)
    }
  }
  return { timeouts, read, readState, write, close: () => driver.close() }
}
