import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { GRACE_MS } from '../../src/graph/deadline.ts'
import { openEmbeddedFolder } from '../../src/graph/embedded/folder.ts'
import { grafeo } from '../../src/graph/embedded/grafeo.ts'
import { describeContract } from './contract.ts'
import { kill, startWriting } from './killed-import.ts'
import { importInto, smallVersion } from './small-version.ts'

const folders: string[] = []
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lienket-graph-'))
  folders.push(folder)
  return folder
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const currentOf = async (graph: ReturnType<typeof openEmbeddedFolder>): Promise<string | undefined> =>
  (await graph.snapshot())?.manifest.version

describe('the embedded graph in a folder', () => {
  describeContract(async () => openEmbeddedFolder(await newFolder()))

  it('is empty where the folder does not exist, and makes none by reading', async () => {
    const folder = join(await newFolder(), 'later')
    const graph = openEmbeddedFolder(folder)
    expect(await graph.snapshot()).toBeNull()
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    await importInto(graph, smallVersion('0000000000000001'))
    expect(await currentOf(graph)).toBe('0000000000000001')
    await graph.close()
  })

  it('has its data again after a restart', async () => {
    const folder = await newFolder()
    const first = openEmbeddedFolder(folder)
    await importInto(first, smallVersion('0000000000000001'))
    await first.close()
    const second = openEmbeddedFolder(folder)
    expect(await second.versions()).toHaveLength(1)
    const snapshot = await second.snapshot()
    expect(await snapshot?.read('MATCH (o:Organization) RETURN count(o) AS n')).toEqual([{ n: 2 }])
    expect(await snapshot?.namesLike('organization', 'the do', 5)).toHaveLength(1)
    await second.close()
  })

  it('takes up a version that another imported, and keeps serving the operations of the old one', async () => {
    const folder = await newFolder()
    const service = openEmbeddedFolder(folder)
    const importer = openEmbeddedFolder(folder)
    await importInto(importer, smallVersion('0000000000000001'))
    const old = await service.snapshot()
    await importInto(importer, smallVersion('0000000000000002'), smallVersion('0000000000000003'))
    const lease = await importer.lease()
    expect(await lease.tidy()).toEqual(['0000000000000001'])
    await lease.release()
    expect(await currentOf(service)).toBe('0000000000000003')
    expect(await old?.read('MATCH (o:Organization) RETURN DISTINCT o.version AS v')).toEqual([
      { v: '0000000000000001' },
    ])
    await service.close()
    await importer.close()
  })

  it('closes a store only once the requests that may read it are over', async () => {
    const folder = await newFolder()
    const graph = openEmbeddedFolder(folder)
    await importInto(graph, smallVersion('0000000000000001'))
    await graph.snapshot()
    await importInto(graph, smallVersion('0000000000000002'))
    const store = join(folder, 'versions', '0000000000000001.grafeo')
    vi.useFakeTimers()
    try {
      await graph.snapshot()
      vi.advanceTimersByTime(GRACE_MS - 1)
      expect(() => grafeo().open(store)).toThrow(/locked/)
      await vi.advanceTimersByTimeAsync(2)
      grafeo().open(store).close()
    } finally {
      vi.useRealTimers()
    }
    await graph.close()
  })

  it('cannot be written by a query', async () => {
    const graph = openEmbeddedFolder(await newFolder())
    await importInto(graph, smallVersion('0000000000000001'))
    const snapshot = await graph.snapshot()
    await expect(snapshot?.read('CREATE (n:Organization) RETURN 1 AS one')).rejects.toThrow()
    await graph.close()
  })

  it('survives an import that is killed: the old version is served, the next import succeeds', async () => {
    const folder = await newFolder()
    const service = openEmbeddedFolder(folder)
    await importInto(service, smallVersion('0000000000000001'))
    const child = await startWriting(folder, '00000000000000dd')
    await expect(service.lease()).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    expect(await currentOf(service)).toBe('0000000000000001')
    await kill(child)
    expect(await currentOf(service)).toBe('0000000000000001')
    expect(await service.snapshotOf('00000000000000dd')).toBeNull()
    const lease = await service.lease()
    expect(await lease.tidy()).toEqual(['00000000000000dd'])
    await lease.release()
    await importInto(service, smallVersion('0000000000000002'))
    expect(await currentOf(service)).toBe('0000000000000002')
    expect(await readdir(join(folder, 'versions'))).toHaveLength(4)
    await service.close()
  }, 60_000)

  it('says GRAPH_UNAVAILABLE for a damaged store, and a new import of the same mends it', async () => {
    const folder = await newFolder()
    await importInto(openEmbeddedFolder(folder), smallVersion('0000000000000001'))
    await truncate(join(folder, 'versions', '0000000000000001.grafeo'), 5_000)
    const graph = openEmbeddedFolder(folder)
    await expect(graph.snapshot()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    await importInto(graph, smallVersion('0000000000000001'))
    expect(await currentOf(graph)).toBe('0000000000000001')
    await graph.close()
  })

  it('says GRAPH_UNAVAILABLE for a store that lost nodes', async () => {
    const folder = await newFolder()
    await importInto(openEmbeddedFolder(folder), smallVersion('0000000000000001'))
    const manifest = { ...smallVersion('0000000000000001').manifest, nodeCount: 8 }
    await writeFile(join(folder, 'versions', '0000000000000001.json'), JSON.stringify(manifest))
    const graph = openEmbeddedFolder(folder)
    await expect(graph.snapshot()).rejects.toThrow(/damaged: import the dataset again/)
    await graph.close()
  })

  it('leaves files and folders alone that are not its own, whatever their names', async () => {
    const folder = await newFolder()
    const graph = openEmbeddedFolder(folder)
    await importInto(graph, smallVersion('0000000000000001'))
    const foreign = ['notes.txt', 'package.json', 'mine.grafeo', '%zz.json', '00000000000000FF.json']
    for (const name of foreign) await writeFile(join(folder, 'versions', name), 'mine')
    await mkdir(join(folder, 'versions', '00000000000000aa.grafeo', 'deep'), { recursive: true })
    await mkdir(join(folder, 'versions', 'old.json'))
    const lease = await graph.lease()
    expect(await lease.tidy()).toEqual([])
    await lease.release()
    expect(await graph.versions()).toHaveLength(1)
    const left = await readdir(join(folder, 'versions'))
    expect(left).toEqual(expect.arrayContaining([...foreign, '00000000000000aa.grafeo', 'old.json']))
    await graph.close()
  })

  it.each(['', '{', '{"version":"x"}'])(
    'takes a version with the manifest %j for incomplete',
    async (text) => {
      const folder = await newFolder()
      await importInto(openEmbeddedFolder(folder), smallVersion('0000000000000001'))
      await writeFile(join(folder, 'versions', '0000000000000001.json'), text)
      const graph = openEmbeddedFolder(folder)
      await expect(graph.snapshot()).rejects.toThrow(/import the dataset again/)
      expect(await graph.versions()).toEqual([])
      await importInto(graph, smallVersion('0000000000000001'))
      expect(await currentOf(graph)).toBe('0000000000000001')
      await graph.close()
    },
  )

  it('says what to do about a damaged pointer, not where it is, and an import mends it', async () => {
    const folder = await newFolder()
    const graph = openEmbeddedFolder(folder)
    await importInto(graph, smallVersion('0000000000000001'))
    await writeFile(join(folder, 'current.json'), '')
    const reading = graph.snapshot()
    await expect(reading).rejects.toThrow(/import the dataset again/)
    await expect(reading).rejects.not.toThrow(folder)
    await expect(reading).rejects.toMatchObject({ cause: { message: expect.stringContaining(folder) } })
    expect(await graph.versions()).toMatchObject([{ current: false }])
    await importInto(graph, smallVersion('0000000000000002'))
    expect(await currentOf(graph)).toBe('0000000000000002')
    const lease = await graph.lease()
    expect(await lease.tidy()).toEqual([])
    await lease.release()
    await graph.close()
  })

  it.each([0, 50, 100])('gives a lease where a crash left %i bytes of its file', async (bytes) => {
    const folder = await newFolder()
    const graph = openEmbeddedFolder(folder)
    await importInto(graph, smallVersion('0000000000000001'))
    await truncate(join(folder, 'lease.grafeo'), bytes)
    const lease = await graph.lease()
    await expect(openEmbeddedFolder(folder).lease()).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    await lease.release()
  })
})
