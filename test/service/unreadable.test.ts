import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { ask, emptyServer, uri } from '../graph/neo4j-server.ts'
import { openProxy } from '../graph/proxy.ts'
import { removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { type Answer, build, type Environment, killAll, lienket, startService } from './processes.ts'
import { neo4jEnvironment, STORES } from './stores.ts'

const seeds = packageFile('seeds')
const QUERY = '{ dataset { release } organization(name: "LĐLĐ Hà Nội") { id } }'
const SECRETS = /hunter2|127\.0\.0\.1|localhost|bolt:/

const expectUnavailable = (answer: Answer): void => {
  expect(answer.status).toBe(503)
  expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toContain('GRAPH_UNAVAILABLE')
  expect(answer.text).not.toMatch(SECRETS)
  expect(answer.ms).toBeLessThan(4_000)
}

async function portOf(server: Server): Promise<number> {
  if (!server.listening) await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe('a Neo4j that is down', () => {
  const envAt = (port: number) => ({
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_USERNAME: 'someone',
    NEO4J_PASSWORD: 'hunter2',
  })
  let silent: Server
  beforeEach(() => {
    silent = createServer().listen(0, '127.0.0.1')
  })
  afterEach(() => void silent.close())
  const portThatIs = async (kind: string) => (kind === 'silent' ? portOf(silent) : 1)

  it.each(['closed', 'silent'])('lets the service run, which says so, soon (%s port)', async (kind) => {
    const service = await startService(envAt(await portThatIs(kind)))
    expect(await service.get('/health')).toMatchObject({ status: 200 })
    const ready = await service.get('/ready')
    expect(ready).toMatchObject({ status: 503, body: { ready: false, code: 'GRAPH_UNAVAILABLE' } })
    expect(ready.text).not.toMatch(SECRETS)
    expectUnavailable(await service.ask(QUERY))
    const from = Date.now()
    service.signal('SIGTERM')
    const { code, stdout } = await service.ended
    expect(code).toBe(0)
    expect(stdout).not.toContain('hunter2')
    expect(Date.now() - from).toBeLessThan(5_000)
  })

  it.each(['closed', 'silent'])('ends an import with a reason, soon (%s port)', async (kind) => {
    const from = Date.now()
    const { code, stdout, stderr } = await lienket(envAt(await portThatIs(kind)), 'import', seeds)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^The graph (cannot be reached|does not answer)\./)
    expect(stderr).not.toMatch(/hunter2|^ {4}at /m)
    expect(Date.now() - from).toBeLessThan(20_000)
  })

  it.skipIf(uri === undefined)(
    'is taken up by the service once it comes, and again after a cut',
    { timeout: 60_000 },
    async () => {
      await emptyServer()
      await lienket(neo4jEnvironment(), 'import', seeds)
      const proxy = await openProxy(uri ?? '')
      proxy.cut()
      const service = await startService(neo4jEnvironment(proxy.uri))
      expectUnavailable(await service.ask(QUERY))
      const isServing = async () =>
        expect((await service.ask(QUERY)).body.data).toMatchObject({ dataset: { release: SHIPPED_RELEASE } })
      proxy.mend()
      await vi.waitFor(isServing, { timeout: 10_000, interval: 200 })
      proxy.cut()
      expectUnavailable(await service.ask(QUERY))
      proxy.mend()
      await vi.waitFor(isServing, { timeout: 10_000, interval: 200 })
      await proxy.close()
    },
  )
})

async function makeForeign(env: Environment): Promise<void> {
  const folder = env['LIENKET_DATA']
  if (!folder) {
    await ask("MATCH (m:LienketState) WHERE m.key STARTS WITH 'version|' SET m.schema = 99")
    return
  }
  const versions = join(folder, 'versions')
  for (const file of (await readdir(versions)).filter((name) => name.endsWith('.json'))) {
    const manifest = JSON.parse(await readFile(join(versions, file), 'utf8'))
    await writeFile(join(versions, file), JSON.stringify({ ...manifest, schema: 99 }))
  }
}

describe.each(STORES)('a dataset of another graph schema in $name', ({ skip, empty }) => {
  it.skipIf(skip)('is not served: the service says to import again', { timeout: 60_000 }, async () => {
    const env = await empty()
    await lienket(env, 'import', seeds)
    await makeForeign(env)
    const service = await startService(env)
    expect(await service.get('/ready')).toMatchObject({
      status: 503,
      body: { code: 'NOT_READY', message: expect.stringMatching(/graph schema 99.*import again/) },
    })
    const refused = await service.ask(QUERY)
    expect(refused.status).toBe(503)
    expect(refused.body.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_READY' } })
    const version = (refused.body.errors?.[0]?.message ?? '').split(' ')[1] ?? ''
    const activated = await lienket(env, 'activate', version)
    expect(activated).toMatchObject({ code: 1, stderr: expect.stringContaining('import again') })

    expect(await lienket(env, 'import', seeds)).toMatchObject({ code: 0 })
    expect(await (await startService(env)).get('/ready')).toMatchObject({ status: 200 })
  })
})
