import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client, fetchExchange } from '@urql/core'
import { type PersistedExchangeOptions, persistedExchange } from '@urql/exchange-persisted'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { type Listening, listening } from './listening.ts'

const QUERY = '{ person(id: "person:pham-viet-dung") { name } }'
const SHIPPED = readFileSync(packageFile('schema/operations/15-dataset.graphql'), 'utf8')
const HASH = createHash('sha256').update(SHIPPED).digest('hex')

let graph: Graph
beforeAll(async () => {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
})
afterAll(() => graph.close())

let service: Listening
afterEach(() => service.close())

/** urql with its exchange for operations by hash, and what went over the wire. */
function urql(options: PersistedExchangeOptions = {}) {
  const wire: { method: string; text: boolean; tag: string | null; again: () => Promise<Response> }[] = []
  const client = new Client({
    url: 'http://lienket.test/graphql',
    exchanges: [persistedExchange(options), fetchExchange],
    fetch: async (url, init = {}) => {
      const { pathname, search, searchParams } = new URL(String(url))
      const response = await service.send(pathname + search, init)
      const { method = 'GET', body } = init
      const text = searchParams.has('query') || String(body ?? '').includes('"query":')
      const tag = response.headers.get('etag')
      // As a browser does.
      const headers = { ...(init.headers as Record<string, string>), 'if-none-match': tag ?? '' }
      const again = () => service.send(pathname + search, { ...init, signal: null, headers })
      wire.push({ method, text, tag, again })
      return response
    },
  })
  const ask = (query: string) => client.query(query, {}, { requestPolicy: 'network-only' }).toPromise()
  return { ask, wire }
}

describe('urql', () => {
  const tagged = expect.stringMatching(/^W\/"/)

  it.each([
    ['GET', {}, tagged],
    ['POST', { preferGetForPersistedQueries: false as const }, null],
  ])('sends a text once, and its hash from then on (%s)', async (method, options, tag) => {
    service = await listening(graph)
    const { ask, wire } = urql(options)
    for (const _time of ['first', 'second'])
      expect((await ask(QUERY)).data).toEqual({ person: { name: 'Phạm Việt Dũng' } })
    expect(wire).toMatchObject([
      { method, text: false, tag: null },
      { method, text: true, tag },
      { method, text: false, tag },
    ])
  })

  it('gets a tag by which the answer to a hash is not sent again', async () => {
    service = await listening(graph)
    const { ask, wire } = urql()
    await ask(QUERY)
    await ask(QUERY)
    expect((await wire.at(-1)?.again())?.status).toBe(304)
  })

  it('asks a service that answers only what ships by the hash of a file', async () => {
    service = await listening(graph, { operations: 'trusted' })
    const { ask, wire } = urql({ enforcePersistedQueries: true, generateHash: async () => HASH })
    const { data, error } = await ask(SHIPPED)
    expect([error, data?.dataset.release]).toEqual([undefined, expect.any(String)])
    expect(wire).toMatchObject([{ method: 'GET', text: false, tag: tagged }])
  })

  it('sees the code of what such a service refuses', async () => {
    service = await listening(graph, { operations: 'trusted' })
    const { error } = await urql().ask(QUERY)
    expect(error?.graphQLErrors.map(({ extensions }) => extensions['code'])).toEqual([
      'OPERATION_NOT_TRUSTED',
    ])
  })
})
