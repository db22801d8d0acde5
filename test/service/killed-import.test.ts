import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { ask } from '../graph/neo4j-server.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { build, type Environment, killAll, lienket, startLienket, startService } from './processes.ts'
import { STORES } from './stores.ts'

const seeds = packageFile('seeds')
const RELEASE = '{ dataset { release } }'

/** The seeds with so many more topics that their import takes a while. */
async function largeDataset(): Promise<string> {
  const copy = await copyOfSeeds()
  await copy.replace('dataset.yaml', `release: "${SHIPPED_RELEASE}"`, 'release: "2026.12"')
  const topic = (at: number) =>
    JSON.stringify({ id: `topic:thu-${at}`, prefLabel: { vi: `Thử nghiệm ${at}`, en: `Trial ${at}` } })
  await copy.write('many.ndjson', Array.from({ length: 6_000 }, (_, at) => topic(at)).join('\n'))
  return copy.folder
}

const filesIn = (env: Environment): string[] => {
  const versions = join(env['LIENKET_DATA'] ?? '', 'versions')
  return existsSync(versions) ? readdirSync(versions) : []
}

const IS_WRITING: Readonly<Record<string, (env: Environment) => Promise<boolean>>> = {
  'a folder': async (env) => filesIn(env).some((file) => file.includes('.new')),
  Neo4j: async () => {
    const cypher =
      'MATCH (m:LienketState) WHERE m.complete = false MATCH (t:Topic {version: m.version}) RETURN t LIMIT 1'
    return (await ask(cypher)).length > 0
  },
}

/** Starts the import of a large dataset, and ends it by a signal while it writes. */
async function cutImport(store: string, env: Environment, folder: string, signal: NodeJS.Signals) {
  const importing = startLienket(env, 'import', folder)
  let ended = false
  void importing.ended.then(() => {
    ended = true
  })
  while (!(await IS_WRITING[store]?.(env))) {
    if (ended) throw new Error('the import ended before it could be cut')
    await sleep(20)
  }
  await sleep(50)
  importing.kill(signal)
  return importing.ended
}

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe.each(STORES)('an import into $name that is killed', ({ name, skip, empty }) => {
  it.skipIf(skip)(
    'leaves the old version serving, and the next import succeeds',
    { timeout: 180_000 },
    async () => {
      const env = await empty()
      const large = await largeDataset()
      await lienket(env, 'import', seeds)
      const before = (await lienket(env, 'versions')).stdout
      const service = await startService(env)
      const killed = await cutImport(name, env, large, 'SIGKILL')
      expect(killed).toMatchObject({ code: null, signal: 'SIGKILL', stdout: '' })

      expect((await lienket(env, 'versions')).stdout).toBe(before)
      expect(await service.get('/ready')).toMatchObject({ status: 200, body: { release: SHIPPED_RELEASE } })
      expect((await service.ask(RELEASE)).body.data).toMatchObject({ dataset: { release: SHIPPED_RELEASE } })
      const restarted = await startService(env)
      expect(await restarted.get('/ready')).toMatchObject({ status: 200, body: { release: SHIPPED_RELEASE } })

      const next = await lienket(env, 'import', large)
      const waited =
        name === 'Neo4j' ? /^another import has the graph; if it was killed, .* in \d+ s\n$/ : /^$/
      expect(next).toMatchObject({ code: 0, stderr: expect.stringMatching(waited) })
      expect(next.stdout).toMatch(/added +6000: topic 6000\n {2}changed +1: dataset 1\n/)
      expect((await service.ask(RELEASE)).body.data).toMatchObject({ dataset: { release: '2026.12' } })
      expect(filesIn(env).filter((file) => file.includes('.new'))).toEqual([])
      expect((await lienket(env, 'versions')).stdout.trim().split('\n')).toHaveLength(2)
    },
  )

  it.skipIf(skip)('or interrupted lets the next begin at once', { timeout: 60_000 }, async () => {
    const env = await empty()
    const large = await largeDataset()
    expect(await cutImport(name, env, large, 'SIGTERM')).toMatchObject({
      code: 143,
      stdout: '',
      stderr: 'interrupted\n',
    })
    expect(await lienket(env, 'import', seeds)).toMatchObject({ code: 0, stderr: '' })
  })
})
