import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Graph } from '../../src/graph/graph.ts'
import { createService, type DoorOptions } from '../../src/http/service.ts'

/** The service on a port of this machine, asked over a real connection. */
export interface Listening {
  readonly url: string
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly send: (path: string, init: RequestInit) => Promise<Response>
  readonly post: (body: object, headers?: Record<string, string>) => Promise<Response>
  readonly close: () => Promise<void>
}

const CAUTIOUS: DoorOptions = { operations: 'any', cacheMaxAge: 0, corsOrigins: [] }

export async function listening(graph: Graph, door: Partial<DoorOptions> = {}): Promise<Listening> {
  const service = createService({ graph, log: pino({ level: 'silent' }), door: { ...CAUTIOUS, ...door } })
  const server = createServer(service).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send: Listening['send'] = (path, init) => fetch(`${url}${path}`, init)
  return {
    url,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (body, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The path of a GET for an operation. */
export const asked = (query: string, more: Record<string, string> = {}): string =>
  `/graphql?${new URLSearchParams({ query, ...more })}`

/** Data and error codes of an answer. */
export async function answerOf(response: Response) {
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown
    errors?: { message: string; extensions: { code: string } }[]
  }
  return {
    status: response.status,
    data: data ?? null,
    codes: errors.map(({ extensions }) => extensions.code),
  }
}
