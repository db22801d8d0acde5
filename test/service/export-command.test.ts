import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { newFolder, removeFolders } from '../import/dataset-copy.ts'
import { type Listening, listening } from './listening.ts'
import { build, lienket } from './processes.ts'

let service: Listening
beforeAll(async () => {
  build()
  const graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
  const open = await listening(graph)
  service = { ...open, close: () => open.close().then(() => graph.close()) }
})
afterAll(async () => {
  await service.close()
  await removeFolders()
})
// Bytes: a text would lose the mark at its beginning.
const served = async (path: string) =>
  Buffer.from(await (await service.get(`/export/${path}`)).arrayBuffer()).toString()

describe('lienket export', { timeout: 60_000 }, () => {
  it('writes the network as the service sends it, of the dataset that ships where nothing is configured', async () => {
    const { code, stdout, stderr } = await lienket({}, 'export', '--format', 'gexf')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(await served('network.gexf'))
  })

  it('takes every argument of the address', async () => {
    const options = [
      '--projection',
      'PEOPLE',
      '--weight',
      'NEWMAN',
      '--measures',
      '--filter',
      'status=SIGNED',
    ]
    const { stdout } = await lienket({}, 'export', 'network', '--format', 'graphml', ...options)
    expect(stdout).toBe(
      await served('network.graphml?measures=true&projection=PEOPLE&status=SIGNED&weight=NEWMAN'),
    )
    const list = await lienket({}, 'export', 'agreements', '--format', 'csv', '--filter', 'party=LĐLĐ Hà Nội')
    expect(list.stdout).toBe(await served('agreements.csv?party=LĐLĐ+Hà+Nội'))
  })

  it('writes a file in the place of an older one, of a graph that was imported', async () => {
    const LIENKET_DATA = join(await newFolder(), 'data')
    await lienket({ LIENKET_DATA }, 'import', packageFile('seeds'))
    const output = join(await newFolder(), 'people.ndjson')
    await writeFile(output, 'an older one')
    const { code, stdout } = await lienket(
      { LIENKET_DATA },
      'export',
      'people',
      '--format',
      'ndjson',
      '--output',
      output,
    )
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(await readFile(output, 'utf8')).toBe(await served('people.ndjson'))
  })

  it.each([
    [['network', '--format', 'xlsx'], /there is no file "network.xlsx"; there are network \(gexf, /],
    [['--format', 'gexf', '--projection', 'ALL'], /projection must be one of ORGANIZATIONS, /],
    [['agreements', '--format', 'csv', '--filter', 'party'], /must be <name>=<value>/],
    [['agreements', '--format', 'csv', '--filter', 'party=Nobody at all'], /Nobody at all/],
    [
      ['people', '--format', 'csv', '--output', '/no/such/folder/people.csv'],
      /people.csv: cannot be written/,
    ],
    [['people'], /required option '--format <format>'/],
  ])('ends with 1 for %j and says why', async (args, why) => {
    const { code, stdout, stderr } = await lienket({}, 'export', ...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(why)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  it('leaves the older file where the export fails', async () => {
    const output = join(await newFolder(), 'agreements.csv')
    await writeFile(output, 'an older one')
    const filter = ['--filter', 'party=Nobody at all']
    expect(
      await lienket({}, 'export', 'agreements', '--format', 'csv', ...filter, '--output', output),
    ).toMatchObject({ code: 1 })
    expect(await readFile(output, 'utf8')).toBe('an older one')
  })

  it('writes the whole dataset so that it can be imported elsewhere: it is the same version', async () => {
    const [LIENKET_DATA, folder] = [join(await newFolder(), 'data'), await newFolder()]
    const imported = await lienket({ LIENKET_DATA }, 'import', packageFile('seeds'))
    const output = join(folder, 'all.yaml')
    await lienket({}, 'export', 'dataset', '--format', 'yaml', '--output', output)
    const again = await lienket({ LIENKET_DATA }, 'import', output)
    expect(again.stdout).toContain('is current already: nothing to do')
    expect(again.stdout.slice(0, 24)).toBe(imported.stdout.slice(0, 24))
  })

  it('appends ids to BASE_IRI', async () => {
    const env = { BASE_IRI: 'https://data.example/id/' }
    const { stdout } = await lienket(env, 'export', 'dataset', '--format', 'jsonld')
    expect(stdout).toContain('"@id":"https://data.example/id/organization:ldld-ha-noi"')
  })

  it.each(['example.org/', 'https://data.example/id', 'https://data.example/#', 'https://exa mple/'])(
    'takes no BASE_IRI like %s',
    async (BASE_IRI) => {
      const { code, stderr } = await lienket({ BASE_IRI }, 'export', 'dataset', '--format', 'jsonld')
      expect(code).toBe(1)
      expect(stderr).toMatch(/BASE_IRI: must be an IRI that ids can be appended to/)
    },
  )

  it('says what to do where nothing was imported', async () => {
    const LIENKET_DATA = join(await newFolder(), 'data')
    const { code, stderr } = await lienket({ LIENKET_DATA }, 'export', '--format', 'gexf')
    expect(code).toBe(1)
    expect(stderr).toMatch(/no dataset is loaded: run `npx lienket import seeds`/)
  })
})
