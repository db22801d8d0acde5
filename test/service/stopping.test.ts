import { once } from 'node:events'
import { Agent, get, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { build, killAll, type RunningService, startService } from './processes.ts'

const BODY = JSON.stringify({ query: '{ dataset { release } }' })

/** A request of which the service has only half so far. */
async function halfRequest(port: number, agent?: Agent) {
  const sent = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) },
    ...(agent ? { agent } : {}),
  })
  const answer = once(sent, 'response').then(async ([response]) => ({
    status: response.statusCode,
    connection: response.headers.connection,
    body: JSON.parse(await text(response)),
  }))
  answer.catch(() => {})
  sent.write(BODY.slice(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 200))
  return { answer, finish: () => sent.end(BODY.slice(10)) }
}

async function refuses(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => false),
    once(socket, 'error').then(() => true),
  ]).catch(() => true)
  socket.destroy()
  return outcome
}

const saysStopping = async (service: RunningService): Promise<void> => {
  while (!service.lines().some(({ msg }) => msg === 'finishing the requests under way'))
    await new Promise((resolve) => setTimeout(resolve, 20))
}

beforeAll(build)
afterEach(killAll)

describe.each(['SIGTERM', 'SIGINT'] as const)('a service that gets %s', (signal) => {
  it('answers what is under way, refuses what is new, and ends with 0', async () => {
    const service = await startService({})
    const agent = new Agent({ keepAlive: true })
    const { answer, finish } = await halfRequest(service.port, agent)
    const from = Date.now()
    service.signal(signal)
    await saysStopping(service)
    expect(await refuses(service.port)).toBe(true)
    finish()
    expect(await answer).toEqual({
      status: 200,
      connection: 'close',
      body: { data: { dataset: { release: SHIPPED_RELEASE } } },
    })
    expect(await service.ended).toMatchObject({ code: 0, signal: null, stderr: '' })
    expect(Date.now() - from).toBeLessThan(3_000)
    agent.destroy()
  })
})

describe('a service that is stopped', () => {
  it('does not wait for a connection that is only kept open', async () => {
    const service = await startService({})
    const agent = new Agent({ keepAlive: true })
    const [response] = await once(
      get({ port: service.port, host: '127.0.0.1', path: '/health', agent }),
      'response',
    )
    await text(response)
    const from = Date.now()
    service.signal('SIGTERM')
    expect(await service.ended).toMatchObject({ code: 0 })
    expect(Date.now() - from).toBeLessThan(2_000)
    agent.destroy()
  })

  it('does not wait for a connection on which nothing was asked', async () => {
    const service = await startService({})
    const socket = connect(service.port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    const from = Date.now()
    service.signal('SIGTERM')
    expect(await service.ended).toMatchObject({ code: 0 })
    expect(Date.now() - from).toBeLessThan(3_000)
    socket.destroy()
  })

  it('waits no longer than its limit for a request that never ends', async () => {
    const service = await startService({})
    const { answer } = await halfRequest(service.port)
    const from = Date.now()
    service.signal('SIGTERM')
    service.signal('SIGTERM')
    expect(await service.ended).toMatchObject({ code: 0 })
    expect(Date.now() - from).toBeLessThan(20_000)
    await expect(answer).rejects.toThrow()
  })
})
