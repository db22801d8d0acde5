import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { removeFolders } from '../import/dataset-copy.ts'
import { build, killAll, startService } from './processes.ts'

/** What a service answers to bytes that no HTTP client would send. */
async function answerTo(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe('a service that is asked what cannot be understood', () => {
  it.each([
    ['the host "a b"', 'GET /graphql', 'a b'],
    ['the host "[::zz"', 'GET /graphql', '[::zz'],
    ['a port that is none', 'GET /health', 'host:x'],
    ['an address that is none', 'GET http://[::zz/ready', 'host'],
  ])('answers 400 with a code to %s, and goes on', async (_what, begin, host) => {
    const service = await startService({})
    const answer = await answerTo(
      service.port,
      `${begin} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(JSON.parse(answer.split('\r\n\r\n')[1]?.replace(/^[^{]*|[^}]*$/g, '') ?? '')).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_INPUT' } }],
    })
    expect(answer).not.toMatch(/node_modules|^ {4}at /m)
    expect(await service.get('/health')).toMatchObject({ status: 200 })
    expect(service.lines().filter(({ msg, status }) => msg === 'request' && status === 400)).toHaveLength(1)
  })

  it('answers 404 with what there is at any other address', async () => {
    const service = await startService({})
    for (const path of ['/nope', '/graphql/nope', '/exports', '/api', '/favicon.ico']) {
      const { status, body } = await service.get(path)
      expect(status).toBe(404)
      expect(body.errors).toMatchObject([
        {
          message: expect.stringContaining(`There is nothing at "${path}"; there are /graphql, /export/`),
          extensions: { code: 'NOT_FOUND', addresses: expect.arrayContaining(['/graphql', '/ready']) },
        },
      ])
    }
    for (const path of ['/graphql?query={__typename}', '/health', '/ready', '/releases/'])
      expect(await service.get(path)).toMatchObject({ status: 200 })
  })

  it('answers 400 to variables that are no JSON', async () => {
    const service = await startService({})
    for (const field of ['variables', 'extensions']) {
      const answer = await service.get(`/graphql?query={__typename}&${field}={`)
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } })
    }
  })

  it('answers 400 to an operation so deep that it cannot be read', async () => {
    const service = await startService({})
    const answer = await service.ask('{a'.repeat(20_000))
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } })
    expect(await service.get('/health')).toMatchObject({ status: 200 })
  })
})
