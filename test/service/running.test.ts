import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { serviceOn } from '../harness.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { build, type Environment, killAll, lienket, startService } from './processes.ts'
import { STORES } from './stores.ts'

const seeds = packageFile('seeds')
const NAME = '{ person(id: "person:pham-viet-dung") { name } dataset { version release } }'

async function renamed(): Promise<string> {
  const copy = await copyOfSeeds()
  await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
  return copy.folder
}

/** The graph with its first read held back until `go`. */
function heldBack(graph: Graph): { graph: Graph; reading: Promise<void>; go: () => void } {
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  let begun = () => {}
  const reading = new Promise<void>((resolve) => {
    begun = resolve
  })
  const snapshot = async () => {
    const found = await graph.snapshot()
    if (!found) return null
    const read: typeof found.read = async (cypher, parameters) => {
      begun()
      await gate
      return found.read(cypher, parameters)
    }
    return { ...found, read }
  }
  return { graph: { ...graph, snapshot }, reading, go }
}

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe.each(STORES)('a service on $name', ({ skip, empty }) => {
  describe.skipIf(skip)('', { timeout: 60_000 }, () => {
    let env: Environment
    beforeEach(async () => {
      env = await empty()
    })

    it('runs without a dataset, is not ready, says what to run, and takes up what is imported', async () => {
      const service = await startService(env)
      expect(await service.get('/health')).toMatchObject({ status: 200 })
      const ready = await service.get('/ready')
      expect(ready).toMatchObject({ status: 503, body: { ready: false, code: 'NOT_READY' } })
      expect(ready.text).toContain('`npx lienket import seeds`')
      const refused = await service.ask(NAME)
      expect(refused.status).toBe(503)
      for (const { message, extensions } of refused.body.errors ?? []) {
        expect(extensions.code).toBe('NOT_READY')
        expect(message).toContain('npx lienket import')
      }
      for (const value of Object.values(env))
        expect(ready.text + refused.text).not.toContain(value.replace('bolt://', ''))

      expect(await lienket(env, 'import', seeds)).toMatchObject({ code: 0 })
      expect(await service.get('/ready')).toMatchObject({
        status: 200,
        body: { ready: true, release: SHIPPED_RELEASE },
      })
      expect((await service.ask(NAME)).body.data).toMatchObject({ person: { name: 'Phạm Việt Dũng' } })

      expect(await lienket(env, 'import', await renamed())).toMatchObject({ code: 0 })
      const answer = await service.ask(NAME)
      expect(answer).toMatchObject({ status: 200, body: { data: { person: { name: 'Phạm Việt Dung' } } } })
      service.signal('SIGTERM')
      expect(await service.ended).toMatchObject({ code: 0, stderr: '' })
    })

    it('finishes an operation on the version that it began with', async () => {
      const store = readConfig(env).store
      const importer = openGraph(store)
      const { version: old } = await importDataset(importer, [seeds])
      const held = heldBack(openGraph(store))
      const service = serviceOn(held.graph)
      const operation = service.ask(NAME)
      await held.reading
      const { version: young } = await importDataset(importer, [await renamed()])
      held.go()
      expect((await operation).data).toMatchObject({
        person: { name: 'Phạm Việt Dũng' },
        dataset: { version: old },
      })
      expect((await service.ask(NAME)).data).toMatchObject({ dataset: { version: young } })
      await service.close()
      await importer.close()
    })

    it('writes one line of JSON for each request', async () => {
      await lienket(env, 'import', seeds)
      const service = await startService(env)
      await service.ask(`query WhoIsIt ${NAME}`)
      await service.ask('{ nothing }')
      await service.ask('{')
      await service.ask('{')
      await service.get('/ready')
      service.signal('SIGTERM')
      await service.ended
      const requests = service.lines().filter(({ msg }) => msg === 'request')
      expect(requests).toMatchObject([
        { level: 30, method: 'POST', path: '/graphql', status: 200, operation: 'WhoIsIt', errors: [] },
        { status: 400, operation: null, graphCalls: 0, errors: ['GRAPHQL_VALIDATION_FAILED'] },
        { status: 400, operation: null, errors: ['GRAPHQL_PARSE_FAILED'] },
        { status: 400, operation: null, errors: ['GRAPHQL_PARSE_FAILED'] },
        { method: 'GET', path: '/ready', status: 200, operation: null },
      ])
      expect(requests[0]).toMatchObject({ duration: expect.any(Number), graphCalls: expect.any(Number) })
      expect(requests[0]?.['graphCalls']).toBeGreaterThan(0)
    })
  })
})

describe('a service with nothing configured', () => {
  it('serves the shipped dataset', async () => {
    const service = await startService({})
    expect(await service.get('/ready')).toMatchObject({ status: 200, body: { release: SHIPPED_RELEASE } })
    expect((await service.ask(NAME)).body.data).toMatchObject({ person: { name: 'Phạm Việt Dũng' } })
  })

  it('serves the dataset of LIENKET_DATASET', async () => {
    const service = await startService({ LIENKET_DATASET: await renamed() })
    expect((await service.ask(NAME)).body.data).toMatchObject({ person: { name: 'Phạm Việt Dung' } })
  })
})
