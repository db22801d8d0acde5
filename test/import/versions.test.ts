import { readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { openEmbeddedFolder } from '../../src/graph/embedded/folder.ts'
import { openEmbeddedMemory } from '../../src/graph/embedded/memory.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import { activateVersion, importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { kill, startWriting } from '../graph/killed-import.ts'
import { ask, emptyServer, openTestGraph, uri } from '../graph/neo4j-server.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { copyOfSeeds, newFolder, removeFolders } from './dataset-copy.ts'

type SeedRecord = { readonly id: string; readonly [field: string]: unknown }

/** Every record of the seeds, as its YAML holds it. */
async function seedRecords(): Promise<SeedRecord[]> {
  const folder = packageFile('seeds')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.yaml'))
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) => parse(text) as SeedRecord | SeedRecord[])
}

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  )
}
const ndjson = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

afterAll(removeFolders)

describe('the version of a dataset', () => {
  const seeds = async () => (await readDataset([packageFile('seeds')])).version

  it('is the same for the same records in NDJSON', async () => {
    const copy = await copyOfSeeds()
    await copy.write('all.ndjson', ndjson(await seedRecords()))
    const { version } = await readDataset([copy.pathOf('all.ndjson')])
    expect(version).toBe(await seeds())
  })

  it('does not depend on the order of records, of fields, of files, nor on how they are laid out', async () => {
    const copy = await copyOfSeeds()
    const records = (await seedRecords()).reverse().map(turned)
    const half = Math.floor(records.length / 2)
    await copy.write(
      'a.yaml',
      stringify(records.slice(0, half), { indent: 4, defaultStringType: 'QUOTE_DOUBLE' }),
    )
    await copy.write('z.jsonl', ndjson(records.slice(half)).replaceAll('\n', '\r\n'))
    const { version } = await readDataset([copy.pathOf('z.jsonl'), copy.pathOf('a.yaml')])
    expect(version).toBe(await seeds())
  })

  it('is another for one letter, and for the order of a list', async () => {
    const letter = await copyOfSeeds()
    await letter.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
    const order = await copyOfSeeds()
    await order.replace(
      'agreements/2022-nghe-an-ha-noi.yaml',
      'roles: [ATTENDED, SPOKE]',
      'roles: [SPOKE, ATTENDED]',
    )
    const versions = [
      await seeds(),
      ...(await Promise.all([letter, order].map(({ folder }) => readDataset([folder])))).map(
        ({ version }) => version,
      ),
    ]
    expect(new Set(versions).size).toBe(3)
  })

  it('takes files and folders together, each file once, and leaves hidden folders alone', async () => {
    const copy = await copyOfSeeds()
    const records = await readDataset([
      copy.folder,
      `${copy.folder}/./people.yaml`,
      `${copy.folder}/agreements`,
    ])
    expect(records.version).toBe(await seeds())
    await copy.write('.hidden.yaml', 'no record')
    expect((await readDataset([copy.folder])).version).toBe(await seeds())
  })
})

const ENGINES: { name: string; skip: boolean; open: () => Promise<Graph> }[] = [
  { name: 'the embedded graph in memory', skip: false, open: async () => openEmbeddedMemory() },
  {
    name: 'the embedded graph in a folder',
    skip: false,
    open: async () => openEmbeddedFolder(await newFolder()),
  },
  {
    name: 'Neo4j',
    skip: uri === undefined,
    open: async () => {
      await emptyServer()
      return openTestGraph()
    },
  },
]

describe.each(ENGINES)('an import into $name', ({ skip, open }) => {
  describe.skipIf(skip)('', { timeout: 60_000 }, () => {
    let graph: Graph
    beforeEach(async () => {
      graph = await open()
    })
    afterEach(() => graph.close())

    const seeds = packageFile('seeds')
    const changed = async () => {
      const copy = await copyOfSeeds()
      await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
      await copy.replace('dataset.yaml', `release: "${SHIPPED_RELEASE}"`, 'release: "2099.1"')
      await copy.write('more.yaml', 'id: topic:thu-nghiem\nprefLabel: { vi: Thử nghiệm, en: Trial }\n')
      return copy.folder
    }

    it('makes it current, and says that all of it is new', async () => {
      const result = await importDataset(graph, [seeds])
      expect(result).toMatchObject({ outcome: 'IMPORTED', release: SHIPPED_RELEASE, removed: [] })
      expect(result.changes.changed).toEqual([])
      expect(result.changes.added).toHaveLength((await seedRecords()).length)
      expect((await graph.snapshot())?.manifest.version).toBe(result.version)
    })

    it('makes no new version of the same content', async () => {
      const first = await importDataset(graph, [seeds])
      const before = await graph.versions()
      const again = await importDataset(graph, [seeds])
      expect(again).toEqual({
        ...first,
        outcome: 'UNCHANGED',
        changes: { added: [], changed: [], removed: [] },
      })
      expect(await graph.versions()).toEqual(before)
    })

    it('lists what it adds, changes and removes', async () => {
      await importDataset(graph, [seeds])
      const folder = await changed()
      expect((await importDataset(graph, [folder])).changes).toEqual({
        added: ['topic:thu-nghiem'],
        changed: ['dataset:lienket', 'person:pham-viet-dung'],
        removed: [],
      })
      expect((await importDataset(graph, [seeds], { dryRun: true })).changes).toEqual({
        added: [],
        changed: ['dataset:lienket', 'person:pham-viet-dung'],
        removed: ['topic:thu-nghiem'],
      })
    })

    it('writes nothing in a dry run', async () => {
      expect((await importDataset(graph, [seeds], { dryRun: true })).outcome).toBe('DRY_RUN')
      expect(await graph.snapshot()).toBeNull()
      await importDataset(graph, [seeds])
      const before = await graph.versions()
      expect((await importDataset(graph, [await changed()], { dryRun: true })).outcome).toBe('DRY_RUN')
      expect((await importDataset(graph, [seeds], { dryRun: true })).outcome).toBe('UNCHANGED')
      expect(await graph.versions()).toEqual(before)
    })

    it('goes back to the version before, by activating it or by importing it again', async () => {
      const { version: old } = await importDataset(graph, [seeds])
      const folder = await changed()
      const { version: young } = await importDataset(graph, [folder])
      await activateVersion(graph, old)
      expect((await graph.snapshot())?.manifest.version).toBe(old)
      expect(await importDataset(graph, [folder])).toMatchObject({ outcome: 'ACTIVATED', version: young })
      expect((await graph.versions()).filter(({ current }) => current)).toMatchObject([{ version: young }])
    })

    it('refuses to activate a version that is not there', async () => {
      await importDataset(graph, [seeds])
      await expect(activateVersion(graph, 'nothing')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })

    it('tells how far it is, to the last relationship', async () => {
      const seen: [number, number][] = []
      await importDataset(graph, [seeds], { progress: (done, total) => seen.push([done, total]) })
      const [version] = await graph.versions()
      const total = (version?.nodeCount ?? 0) + (version?.edgeCount ?? 0)
      expect(seen.at(-1)).toEqual([total, total])
    })

    it('lets one of two that come together through', async () => {
      const both = await Promise.allSettled([
        importDataset(graph, [seeds]),
        importDataset(graph, [await changed()]),
      ])
      const refused = both.filter((one) => one.status === 'rejected')
      for (const { reason } of refused) expect(reason).toMatchObject({ code: 'IMPORT_RUNNING' })
      expect(refused.length).toBeLessThan(2)
      expect(await graph.snapshot()).not.toBeNull()
    })
  })
})

describe('an import whose last steps fail', () => {
  const failing = (part: 'tidy' | 'release', graph: Graph): Graph => ({
    ...graph,
    lease: async () => ({
      ...(await graph.lease()),
      [part]: async () => {
        throw new Error('no more room')
      },
    }),
  })

  it.each(['tidy', 'release'] as const)('is done all the same, with a warning (%s)', async (part) => {
    const graph = openEmbeddedMemory()
    const result = await importDataset(failing(part, graph), [packageFile('seeds')])
    expect(result).toMatchObject({
      outcome: 'IMPORTED',
      warnings: [expect.stringMatching(/: no more room$/)],
    })
    expect((await graph.snapshot())?.manifest.version).toBe(result.version)
    await graph.close()
  })

  it('says why it failed, not that it could not give the lock back', async () => {
    const graph = openEmbeddedMemory()
    await expect(activateVersion(failing('release', graph), 'nothing')).rejects.toThrow(/no version nothing/)
    const broken: Graph = { ...failing('release', graph), snapshot: () => Promise.reject(new Error('cut')) }
    await expect(importDataset(broken, [packageFile('seeds')])).rejects.toThrow('cut')
    await graph.close()
  })
})

describe.skipIf(uri === undefined)('an import into a Neo4j', { timeout: 60_000 }, () => {
  let graph: Graph
  beforeEach(async () => {
    await emptyServer()
    graph = openTestGraph()
  })
  afterEach(() => graph.close())
  const seeds = packageFile('seeds')
  const people = async () => ask('MATCH (p:Person) RETURN count(p) AS n')

  it.each([
    ['deleted people', 'MATCH (p:Person) DETACH DELETE p'],
    ['deleted relationships', 'MATCH (:Person)-[r]->() DELETE r'],
    ['changed a person', 'MATCH (p:Person) WITH p LIMIT 1 SET p.hash = "x"'],
  ])('where somebody %s writes the version anew', async (_what, cypher) => {
    const { version } = await importDataset(graph, [seeds])
    const before = await people()
    await ask(cypher)
    const later = openTestGraph()
    expect(await importDataset(later, [seeds])).toMatchObject({ outcome: 'IMPORTED', version })
    expect(await importDataset(later, [seeds])).toMatchObject({ outcome: 'UNCHANGED' })
    expect(await people()).toEqual(before)
    await later.close()
  })

  it('is asked for by a service that finds a part of its version deleted', async () => {
    await importDataset(graph, [seeds])
    await ask('MATCH (p:Person) DETACH DELETE p')
    const later = openTestGraph()
    await expect(later.snapshot()).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: expect.stringMatching(/damaged: import the dataset again/),
    })
    await later.close()
  })

  it('waits for the lease of one that was killed, and says so', async () => {
    const child = await startWriting(uri ?? '', '00000000000000dd')
    await kill(child)
    const waits: number[] = []
    const result = await importDataset(graph, [seeds], { waiting: (ms) => waits.push(ms) })
    expect(result).toMatchObject({ outcome: 'IMPORTED', removed: ['00000000000000dd'] })
    expect(waits).toEqual([expect.any(Number)])
    expect(waits[0]).toBeLessThanOrEqual(3_000)
  })

  it('is refused by one that goes on', async () => {
    const other = openTestGraph({ leaseMs: 3_000 })
    const lease = await other.lease()
    await expect(importDataset(graph, [seeds])).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    await lease.release()
    await other.close()
  })
})

describe('an import over a damaged store', () => {
  it('writes it anew', async () => {
    const folder = await newFolder()
    const first = openEmbeddedFolder(folder)
    const { version } = await importDataset(first, [packageFile('seeds')])
    await first.close()
    await truncate(join(folder, 'versions', `${version}.grafeo`), 5_000)
    const graph = openEmbeddedFolder(folder)
    await expect(graph.snapshot()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    expect(await importDataset(graph, [packageFile('seeds')])).toMatchObject({ outcome: 'IMPORTED', version })
    expect((await graph.snapshot())?.manifest.version).toBe(version)
    await graph.close()
  })

  it('is what it takes to switch to a damaged version: activating one is refused', async () => {
    const folder = await newFolder()
    const graph = openEmbeddedFolder(folder)
    const { version: damaged } = await importDataset(graph, [packageFile('seeds')])
    const copy = await copyOfSeeds()
    await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
    const { version: current } = await importDataset(graph, [copy.folder])
    await truncate(join(folder, 'versions', `${damaged}.grafeo`), 5_000)
    await graph.close()
    const later = openEmbeddedFolder(folder)
    await expect(activateVersion(later, damaged)).rejects.toThrow(/import the dataset again/)
    expect((await later.snapshot())?.manifest.version).toBe(current)
    await later.close()
  })
})
