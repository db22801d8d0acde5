import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { exampleOperations } from '../../src/http/playground.ts'
import { packageFile } from '../../src/package-files.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { build, killAll, lienket, startService } from './processes.ts'

const ORIGIN = 'https://map.example'

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe('a service as the environment configures it', { timeout: 60_000 }, () => {
  const started = async (env: Record<string, string>) => {
    const { port } = await startService(env)
    return (query: string) =>
      fetch(`http://127.0.0.1:${port}/graphql?${new URLSearchParams({ query })}`, {
        headers: { origin: ORIGIN },
      })
  }

  it('answers any operation, keeps nothing unasked, and lets no other page read, where nothing is set', async () => {
    const ask = await started({})
    const { status, headers } = await ask('{ dataset { version } }')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })

  it('takes OPERATIONS, CACHE_MAX_AGE and CORS_ORIGIN', async () => {
    const CORS_ORIGIN = `http://localhost:5173, ${ORIGIN}`
    const ask = await started({ OPERATIONS: 'trusted', CACHE_MAX_AGE: '60', CORS_ORIGIN })
    const known = await ask(exampleOperations()[0]?.text ?? '')
    expect(known.status).toBe(200)
    expect(known.headers.get('cache-control')).toBe('public, max-age=60')
    expect(known.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect((await ask('{ dataset { version } }')).status).toBe(403)
  })
})

describe('lienket release', () => {
  it('prints what schema/releases/ keeps of a release', async () => {
    const { code, stdout } = await lienket({}, 'release', packageFile('seeds'))
    const kept = JSON.parse(readFileSync(packageFile(`schema/releases/${SHIPPED_RELEASE}.json`), 'utf8'))
    expect(code).toBe(0)
    expect({ ...JSON.parse(stdout), versions: [] }).toEqual({ ...kept, versions: [] })
    expect(kept.versions).toEqual(expect.arrayContaining(JSON.parse(stdout).versions))
  })

  it('keeps the names that its version had, the newest last', async () => {
    const former = ['0123456789abcdef', 'fedcba9876543210']
    const { stdout } = await lienket({}, 'release', packageFile('seeds'), '--former', ...former)
    expect(JSON.parse(stdout).versions.slice(0, 2)).toEqual(former)
  })

  it('prints nothing of a dataset that has problems', async () => {
    const copy = await copyOfSeeds()
    await copy.replace('people.yaml', 'role: CHAIR', 'role: CHEF')
    expect(await lienket({}, 'release', copy.folder)).toMatchObject({ code: 1, stdout: '' })
  })
})
