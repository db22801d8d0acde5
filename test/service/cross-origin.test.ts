import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { CorsOrigins } from '../../src/http/cors.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { asked, type Listening, listening } from './listening.ts'

const HERE = 'https://map.example'
const THERE = 'https://elsewhere.example'
const LISTED = [HERE, 'http://localhost:5173']

let graph: Graph
beforeAll(async () => {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
})
afterAll(() => graph.close())

let service: Listening
afterEach(() => service.close())

const allowed = ({ headers }: Response) => ({
  origin: headers.get('access-control-allow-origin'),
  credentials: headers.get('access-control-allow-credentials'),
  exposed: headers.get('access-control-expose-headers'),
})
const NOBODY = { origin: null, credentials: null, exposed: null }
const reading = async (corsOrigins: CorsOrigins, origin: string, path = asked('{ __typename }')) => {
  service = await listening(graph, { corsOrigins })
  return service.get(path, { origin })
}
const preflight = async (corsOrigins: CorsOrigins, origin: string) => {
  service = await listening(graph, { corsOrigins })
  return service.send('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })
}

describe('a page of another origin', () => {
  it('reads nothing where the configuration names nobody', async () => {
    expect(allowed(await reading([], HERE))).toEqual(NOBODY)
  })

  it.each(['/graphql', '/health', '/ready', '/releases/none', '/nothing'])(
    'reads %s where everybody may, and never with credentials',
    async (path) => {
      const response = await reading('*', THERE, path)
      expect(allowed(response)).toEqual({
        origin: '*',
        credentials: null,
        exposed: expect.stringContaining('ETag'),
      })
    },
  )

  it.each([
    ['that everybody may read it', '*', '*', null],
    ['that it is another one for some origins', LISTED, null, 'Origin'],
  ] as const)(
    'reads what a cache kept for who named no origin: the answer says %s',
    async (_what, origins, allowing, varying) => {
      service = await listening(graph, { corsOrigins: origins })
      for (const path of [asked('{ __typename }'), '/export/topics.csv', '/releases/', '/ready']) {
        const response = await service.get(path)
        expect(allowed(response).origin).toBe(allowing)
        expect(response.headers.get('vary')?.match(/\bOrigin\b/)?.[0] ?? null).toBe(varying)
      }
    },
  )

  it('reads where it is listed; the answer is another one for another origin', async () => {
    const response = await reading(LISTED, HERE)
    expect(allowed(response).origin).toBe(HERE)
    expect(response.headers.get('vary')).toMatch(/\bOrigin\b/)
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/)
  })

  it.each([THERE, 'null', 'https://map.example.evil.example', 'http://map.example'])(
    'does not read where it is %s and not listed',
    async (origin) => {
      const response = await reading(LISTED, origin)
      expect(allowed(response)).toEqual(NOBODY)
      expect(response.headers.get('vary')).toMatch(/\bOrigin\b/)
    },
  )

  it('may ask by POST with JSON where it is listed', async () => {
    const { status, headers } = await preflight(LISTED, HERE)
    expect(status).toBe(204)
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': HERE,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type',
    })
  })

  it.each([
    ['nobody is named', []],
    ['another is listed', LISTED],
  ])('may not where %s', async (_what, origins) => {
    const response = await preflight(origins, THERE)
    expect(allowed(response)).toEqual(NOBODY)
    expect(response.headers.has('access-control-allow-methods')).toBe(false)
  })
})
