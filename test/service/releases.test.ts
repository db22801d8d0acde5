import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { publishedRecords } from '../../src/http/published.ts'
import { releaseFile } from '../../src/http/release-file.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import { importDataset } from '../../src/import/import.ts'
import { releaseOf } from '../../src/import/release.ts'
import { type Release, release } from '../../src/model/release.ts'
import { packageFile } from '../../src/package-files.ts'
import { copyOfSeeds, newFolder, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { type Listening, listening } from './listening.ts'
import { STORES } from './stores.ts'

const seeds = packageFile('seeds')
const FOREVER = 'public, max-age=31536000, immutable'
const folder = packageFile('schema/releases')
const readPublished = (): Release[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => release.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
const sha256 = (text: string) => createHash('sha256').update(text).digest()

async function renamed(): Promise<string> {
  const copy = await copyOfSeeds()
  await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
  return copy.folder
}

afterAll(removeFolders)

describe.each([{ name: 'memory', skip: false, empty: async () => ({}) }, ...STORES])(
  'a version as a file, from $name',
  ({ skip, empty }) => {
    describe.skipIf(skip)('', { timeout: 60_000 }, () => {
      let graph: Graph
      let service: Listening
      let version: string
      beforeEach(async () => {
        graph = openGraph(readConfig(await empty()).store)
        ;({ version } = await importDataset(graph, [seeds]))
        service = await listening(graph)
      })
      afterEach(async () => {
        await service.close()
        await graph.close()
      })
      const file = async (of = version) => (await service.get(`/releases/${of}.ndjson`)).text()

      it('holds every record, one a line, in the order of their ids; importing it gives the same version', async () => {
        const text = await file()
        const ids = text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).id)
        const { hashes } = await readDataset([seeds])
        expect(ids).toEqual([...hashes.keys()].sort())
        const path = join(await newFolder(), 'all.ndjson')
        await writeFile(path, text)
        expect((await readDataset([path])).version).toBe(version)
      })

      it('stays the same for ever, and says how to tell', async () => {
        const { headers, status } = await service.get(`/releases/${version}.ndjson`)
        const text = await file()
        const hash = sha256(text)
        expect(status).toBe(200)
        expect(Object.fromEntries(headers)).toMatchObject({
          'cache-control': FOREVER,
          'content-type': 'application/x-ndjson; charset=utf-8',
          'content-disposition': `attachment; filename="${version}.ndjson"`,
          'content-length': String(Buffer.byteLength(text)),
          'repr-digest': `sha-256=:${hash.toString('base64')}:`,
          etag: `"${hash.toString('hex')}"`,
        })
        expect(releaseOf(await readDataset([seeds])).sha256).toBe(hash.toString('hex'))
        const checksum = await service.get(`/releases/${version}.ndjson.sha256`)
        expect(checksum.headers.get('cache-control')).toBe(FOREVER)
        expect(await checksum.text()).toBe(`${hash.toString('hex')}  ${version}.ndjson\n`)
      })

      it('is the same after another import, and while another version is current', async () => {
        const before = await file()
        const { version: young } = await importDataset(graph, [await renamed()])
        expect(await file()).toBe(before)
        expect(await file(young)).toBe(before.replace('"name":"Phạm Việt Dũng"', '"name":"Phạm Việt Dung"'))
      })

      it('is not sent again to whoever has it, nor to HEAD', async () => {
        const path = `/releases/${version}.ndjson`
        const head = await service.send(path, { method: 'HEAD' })
        const { headers } = await service.get(path)
        expect(await head.text()).toBe('')
        for (const name of ['etag', 'content-length', 'repr-digest', 'cache-control', 'content-type'])
          expect(head.headers.get(name)).toBe(headers.get(name))
        const again = await service.get(path, { 'if-none-match': headers.get('etag') ?? '' })
        expect([again.status, again.headers.get('cache-control'), await again.text()]).toEqual([
          304,
          FOREVER,
          '',
        ])
      })

      it.each([
        '0123456789abcdef.ndjson',
        'current.ndjson',
        'VERSION.xlsx',
        'VERSION',
        'VERSION.ndjson.md5',
        'VERSION.ndjson/',
        '..%2Fpackage.json',
        'constructor.constructor',
      ])('is not /releases/%s, and the answer says what there is', async (name) => {
        const response = await service.get(`/releases/${name.replace('VERSION', version)}`)
        expect(response.status).toBe(404)
        expect(response.headers.get('cache-control')).toBe('no-store')
        expect(await response.json()).toMatchObject({
          errors: [
            {
              message: expect.any(String),
              extensions: {
                code: 'NOT_FOUND',
                files: expect.arrayContaining([
                  { version, release: SHIPPED_RELEASE, file: `/releases/${version}.ndjson` },
                ]),
              },
            },
          ],
        })
      })

      it.each(['/releases/', '/releases'])('is listed by %s', async (path) => {
        const response = await service.get(path)
        const { files } = (await response.json()) as { files: { file: string; release: string }[] }
        expect(files[0]).toEqual({ version, release: SHIPPED_RELEASE, file: `/releases/${version}.ndjson` })
        for (const { file } of files) expect((await service.get(file)).status).toBe(200)
      })

      it('can be asked for by the name of its release', async () => {
        for (const ending of ['.ndjson', '.ndjson.sha256']) {
          const response = await service.send(`/releases/${SHIPPED_RELEASE}${ending}`, { redirect: 'manual' })
          expect([
            response.status,
            response.headers.get('location'),
            response.headers.get('cache-control'),
          ]).toEqual([302, `/releases/${version}${ending}`, 'no-cache'])
        }
      })

      it('is there for every release that ended, whatever the store has', async () => {
        for (const release of readPublished().filter(({ release }) => release !== SHIPPED_RELEASE)) {
          const texts = await Promise.all([release.release, ...release.versions].map((name) => file(name)))
          expect(new Set(texts).size).toBe(1)
          expect(sha256(texts[0] ?? '').toString('hex')).toBe(release.sha256)
        }
      })

      it('takes nothing', async () => {
        const response = await service.send(`/releases/${version}.ndjson`, { method: 'PUT', body: 'x' })
        expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      })
    })
  },
)

describe('another dataset with a release of the same name', () => {
  it('is not taken for the one that ships', async () => {
    const copy = await copyOfSeeds()
    await copy.replace('dataset.yaml', 'id: dataset:lienket', 'id: dataset:khac')
    const graph = openGraph({ kind: 'memory', dataset: undefined })
    const { version } = await importDataset(graph, [copy.folder])
    const service = await listening(graph)
    for (const { release, versions } of readPublished()) {
      const named = await service.send(`/releases/${release}.ndjson`, { redirect: 'manual' })
      expect(named.status).toBe(404)
      const { files } = (await (await service.get('/releases/')).json()) as { files: { version: string }[] }
      expect(files.map((file) => file.version)).toEqual([version])
      // A hash names its content, whoever asks.
      const ships = readdirSync(folder).includes(`${release}.ndjson`)
      for (const hash of versions)
        expect((await service.get(`/releases/${hash}.ndjson`)).status).toBe(ships ? 200 : 404)
    }
    await service.close()
    await graph.close()
  })
})

describe('a release that ships', () => {
  it('is read for its checksum once, however often it is asked for', async () => {
    const graph = openGraph({ kind: 'memory', dataset: undefined })
    const published = async () => readPublished()
    const ended = readPublished().find(({ release }) => release !== SHIPPED_RELEASE)
    const sum = async () => (await releaseFile({ graph, published }, ended?.versions[0] ?? ''))?.checksum()
    const first = await sum()
    expect(first?.hex).toBe(ended?.sha256)
    expect(await sum()).toBe(first)
    await graph.close()
  })
})

describe('the records of a release that ships', () => {
  it('are read once, however many ask what changed since', async () => {
    const ended = readPublished().find(({ release }) => release !== SHIPPED_RELEASE)
    const present = readPublished().find(({ release }) => release === SHIPPED_RELEASE)
    if (!ended || !present) throw new Error('one of them has not shipped')
    const texts = await publishedRecords(ended)
    expect([...(texts?.keys() ?? [])].sort()).toEqual(Object.keys(ended.records).sort())
    expect(await publishedRecords(ended)).toBe(texts)
    expect(await publishedRecords(present)).toBeNull()
  })
})

describe('a graph that is lost while a file is sent', () => {
  it('breaks the file off, which its length shows, and the service goes on', async () => {
    const graph = openGraph({ kind: 'memory', dataset: undefined })
    const { version } = await importDataset(graph, [seeds])
    const found = await graph.snapshotOf(version)
    if (!found) throw new Error('no version')
    let reads = 0
    const read: typeof found.read = (cypher, parameters) => {
      reads += 1
      // The first time the checksum is computed, the second time the file is sent.
      return reads === 2 ? Promise.reject(new Error('cut')) : found.read(cypher, parameters)
    }
    const service = await listening({ ...graph, snapshot: async () => ({ ...found, read }) })
    const broken = service.get(`/releases/${version}.ndjson`).then((response) => response.text())
    await expect(broken).rejects.toThrow()
    const whole = await service.get(`/releases/${version}.ndjson`)
    expect((await whole.text()).length).toBeGreaterThan(100_000)
    await service.close()
    await graph.close()
  })
})

describe('a graph that cannot be reached', () => {
  let service: Listening
  beforeAll(async () => {
    const store = {
      kind: 'neo4j',
      uri: 'bolt://127.0.0.1:1',
      username: 'x',
      password: 'y',
      database: undefined,
    } as const
    service = await listening(openGraph(store))
  })
  afterAll(() => service.close())

  it('is 503 with a code, and nobody keeps it', async () => {
    const response = await service.get('/releases/0123456789abcdef.ndjson')
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] })
  })
})
