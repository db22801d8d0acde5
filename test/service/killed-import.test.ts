import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { ask } from '../graph/neo4j-server.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { build, type Environment, killAll, lienket, startLienket, startService } from './processes.ts'
import { STORES } from './stores.ts'

const seeds = packageFile('seeds')
const RELEASE = '{ dataset { release } }'

/** The seeds with so many more topics that their import takes a while. */
async function largeDataset(): Promise<string> {
  const copy = await copyOfSeeds()
  await copy.replace('dataset.yaml', 'release: "2026.11"', 'release: "2026.12"')
  const topic = (at: number) =>
    JSON.stringify({ id: `topic:thu-${at}`, prefLabel: { vi: `Thử nghiệm ${at}`, en: `Trial ${at}` } })
  await copy.write('many.ndjson', Array.from({ length: 6_000 }, (_, at) => topic(at)).join('\n'))
  return copy.folder
}

const filesIn = (env: Environment): string[] => {
  const versions = join(env['LIENKET_DATA'] ?? '', 'versions')
  return existsSync(versions) ? readdirSync(versions) : []
}

const INTO: Readonly<
  Record<string, { isWriting: (env: Environment) => Promise<boolean>; release: () => Promise<unknown> }>
> = {
  'a folder': {
    isWriting: async (env) => filesIn(env).some((file) => file.includes('.new')),
    release: async () => undefined,
  },
  Neo4j: {
    isWriting: async () =>
      (
        await ask(
          'MATCH (m:LienketState) WHERE m.complete = false MATCH (t:Topic {version: m.version}) RETURN t LIMIT 1',
        )
      ).length > 0,
    // As if the half minute had gone by after which a lease is free that nobody renews.
    release: () => ask("MATCH (l:LienketState {key: 'lease'}) SET l.expires = 0"),
  },
}

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe.each(STORES)('an import into $name that is killed', ({ name, skip, empty }) => {
  it.skipIf(skip)(
    'leaves the old version serving, and the next import succeeds',
    { timeout: 180_000 },
    async () => {
      const into = INTO[name]
      if (!into) throw new Error(`no way to look into ${name}`)
      const env = await empty()
      const large = await largeDataset()
      await lienket(env, 'import', seeds)
      const before = (await lienket(env, 'versions')).stdout
      const service = await startService(env)
      const importing = startLienket(env, 'import', large)
      while (!(await into.isWriting(env))) await sleep(20)
      await sleep(50)
      importing.kill()
      expect(await importing.ended).toMatchObject({ code: null, signal: 'SIGKILL', stdout: '' })

      expect((await lienket(env, 'versions')).stdout).toBe(before)
      expect(await service.get('/ready')).toMatchObject({ status: 200, body: { release: '2026.11' } })
      expect((await service.ask(RELEASE)).body.data).toMatchObject({ dataset: { release: '2026.11' } })
      const restarted = await startService(env)
      expect(await restarted.get('/ready')).toMatchObject({ status: 200, body: { release: '2026.11' } })

      await into.release()
      const next = await lienket(env, 'import', large)
      expect(next).toMatchObject({ code: 0, stderr: '' })
      expect(next.stdout).toMatch(/added +6000: topic 6000\n {2}changed +1: dataset 1\n/)
      expect((await service.ask(RELEASE)).body.data).toMatchObject({ dataset: { release: '2026.12' } })
      expect(filesIn(env).filter((file) => file.includes('.new'))).toEqual([])
      expect((await lienket(env, 'versions')).stdout.trim().split('\n')).toHaveLength(2)
    },
  )
})
