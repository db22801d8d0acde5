import { Writable } from 'node:stream'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type ExecutionResult, print } from 'graphql'
import { pino } from 'pino'
import { openGraph } from '../src/app.ts'
import { readConfig, type Store } from '../src/config.ts'
import type { Graph } from '../src/graph/graph.ts'
import { createService, type Service } from '../src/http/service.ts'
import { importDataset } from '../src/import/import.ts'
import { packageFile } from '../src/package-files.ts'

export const engine = process.env['LIENKET_TEST_ENGINE'] ?? 'embedded'

export interface LogLine {
  readonly msg: string
  readonly operation: string | null
  readonly graphCalls: number
  readonly [name: string]: unknown
}

/** An answer as a client gets it; data is loosely typed because each test names what it reads. */
export interface Answer<Data> {
  readonly status: number
  readonly data: Data
  readonly errors: NonNullable<ExecutionResult['errors']>
  /** How many times the engine was asked for it. */
  readonly graphCalls: number
}

export interface Harness {
  readonly graph: Graph
  readonly service: Service
  readonly lines: LogLine[]
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  /** Runs an operation whose data and variables graphql-codegen typed. */
  run<Data, Variables extends Record<string, unknown>>(
    operation: TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>>
  close(): Promise<void>
}

/** The store of the engine under test: in memory, or the Neo4j of NEO4J_URI. */
export const storeUnderTest = (): Store =>
  engine === 'neo4j'
    ? readConfig({ ...process.env, LIENKET_DATA: '' }).store
    : { kind: 'memory', dataset: undefined }

function logInto(lines: LogLine[]) {
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    lines.push(JSON.parse(String(chunk)) as LogLine)
    done()
  }
  return pino({ level: 'info' }, new Writable({ write }))
}

/** The service on a graph, asked as a client would, through its fetch handler. */
export function serviceOn(graph: Graph): Harness {
  const lines: LogLine[] = []
  const service = createService({ graph, log: logInto(lines) })
  const ask: Harness['ask'] = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await service.fetch('http://lienket.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as { data?: Data; errors?: ExecutionResult['errors'] }
    const graphCalls = lines.findLast((line) => line.msg === 'request')?.graphCalls ?? Number.NaN
    return { status: response.status, data: body.data as Data, errors: body.errors ?? [], graphCalls }
  }
  const run: Harness['run'] = (operation, variables) => ask(print(operation), variables)
  return { graph, service, lines, ask, run, close: () => graph.close() }
}

/** The service with the shipped dataset, on the engine under test. */
export async function openSeeds(store: Store = storeUnderTest()): Promise<Harness> {
  const graph = openGraph(store)
  await importDataset(graph, [packageFile('seeds')])
  return serviceOn(graph)
}
