import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { createYoga, type Plugin } from 'graphql-yoga'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { inChunks, type Outlet, resumed, streamOf } from '../../src/http/streaming.ts'

const BLOCK = 'x'.repeat(100_000)

/** A service of which every answer is what the generator yields, over a real connection. */
async function streaming(texts: () => AsyncGenerator<string>) {
  const errors: string[] = []
  const write = (line: Buffer, _encoding: string, done: () => void) => {
    errors.push(JSON.parse(String(line)).msg)
    done()
  }
  const log = pino({ level: 'error' }, new Writable({ write }))
  const answers: Plugin<object, Outlet> = {
    onRequest: ({ serverContext, endResponse }) =>
      endResponse(new Response(streamOf(inChunks(texts()), serverContext, log))),
  }
  const server = createServer(createYoga({ schema, logging: false, plugins: [answers] }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { server, errors, port: (server.address() as AddressInfo).port }
}

describe('a file whose first chunk was read already', () => {
  const chunksOf = () => {
    const state = { closed: false }
    async function* chunks() {
      try {
        for (const text of ['a', 'b', 'c']) yield Buffer.from(text)
      } finally {
        state.closed = true
      }
    }
    return { state, chunks: chunks() }
  }

  it.each([1, 2])('is closed where its reader leaves at chunk %i', async (left) => {
    const { state, chunks } = chunksOf()
    const { value: first = Buffer.from('') } = await chunks.next()
    const all = resumed(first, chunks)
    for (let read = 0; read < left; read += 1) await all.next()
    await all.return(undefined)
    expect(state.closed).toBe(true)
  })

  it('is all there', async () => {
    const { chunks } = chunksOf()
    const { value: first = Buffer.from('') } = await chunks.next()
    const read: string[] = []
    for await (const chunk of resumed(first, chunks)) read.push(String(chunk))
    expect(read).toEqual(['a', 'b', 'c'])
  })
})

describe('a file that is being sent', () => {
  let open: Awaited<ReturnType<typeof streaming>>
  afterEach(() => {
    open.server.closeAllConnections()
    open.server.close()
  })

  it.each([
    ['between two readings', 0, (client: Socket) => client.destroy()],
    ['during a reading', 50, (client: Socket) => client.destroy()],
    ['without a word', 50, (client: Socket) => client.resetAndDestroy()],
    [
      'after it took no more of it',
      0,
      (client: Socket) => client.pause() && wait(50).then(() => client.destroy()),
    ],
  ])('is read no further once the client has gone %s, which is no error', async (_when, pause, leave) => {
    let readings = 0
    let ended = () => {}
    const end = new Promise<void>((resolve) => {
      ended = resolve
    })
    open = await streaming(async function* () {
      try {
        for (;;) {
          readings += 1
          await wait(pause)
          yield BLOCK
        }
      } finally {
        ended()
      }
    })
    const client = connect(open.port, '127.0.0.1')
    client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(client, 'data')
    await leave(client)
    await end
    const read = readings
    await wait(3 * pause + 20)
    expect([readings, open.errors]).toEqual([read, []])
  })

  it('cuts the connection where reading fails, and the log says so', async () => {
    open = await streaming(async function* () {
      yield BLOCK
      await wait(20)
      throw new Error('the graph is gone')
    })
    const response = await fetch(`http://127.0.0.1:${open.port}/`)
    await expect(response.text()).rejects.toThrow()
    expect(open.errors).toEqual(['a file broke off'])
  })
})
