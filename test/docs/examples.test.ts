import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { python, withoutPython } from '../export/python.ts'
import { build, killAll, type RunningService, startService } from '../service/processes.ts'
import { rscript, withoutR } from './rscript.ts'

const FEDERATIONS = 'partyClassification=PROVINCIAL_FEDERATION'
const example = (file: string): string => packageFile(`docs/examples/${file}`)
const textOf = (file: string): Promise<string> => readFile(packageFile(file), 'utf8')

const run = async (program: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(program, args)).stdout
/** The picture says in its metadata which network it shows. */
const shownIn = async (picture: string): Promise<string> =>
  /network ([0-9a-f]{16})/.exec(await readFile(picture, 'latin1'))?.[1] ?? 'none'

async function answered<Data>(question: string): Promise<Data> {
  const { data } = (await service.ask(question)).body
  return data as Data
}

let service: RunningService
let url: string
let folder: string
let gexf: string
beforeAll(async () => {
  build()
  service = await startService({})
  url = `http://127.0.0.1:${service.port}`
  folder = await mkdtemp(join(tmpdir(), 'lienket-examples-'))
  gexf = join(folder, 'partners.gexf')
  await writeFile(gexf, (await service.get(`/export/network.gexf?${FEDERATIONS}&measures=true`)).text)
})
afterAll(async () => {
  killAll()
  await rm(folder, { recursive: true })
})

describe('the examples in TypeScript', () => {
  const partners = (...args: string[]) =>
    run(process.execPath, '--import', 'tsx', example('partners.ts'), url, ...args)

  it('partners.ts lists the partners of an organization, with the agreements', async () => {
    const lines = (await partners('ldld ha noi')).trim().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toMatch(/^LĐLĐ thành phố Hà Nội – LĐLĐ tỉnh Nghệ An: Chương trình phối hợp/)
  })

  it('partners.ts ends with the code of an error', async () => {
    await expect(partners('nobody has it')).rejects.toThrow('NOT_FOUND')
  })

  it('expand.ts draws a neighbourhood, then that of another node beside it', async () => {
    const seen = await run(process.execPath, '--import', 'tsx', example('expand.ts'), url, 'ldld ha noi')
    const sizes = async (seeds: string) => {
      const { subgraph } = await answered<{ subgraph: { nodes: unknown[]; edges: unknown[] } }>(
        `{ subgraph(seeds: ${seeds}, depth: 1, agreements: EDGES) { nodes { id } edges { id } } }`,
      )
      return `${subgraph.nodes.length} nodes, ${subgraph.edges.length} edges`
    }
    expect(seen.trim().split('\n')).toEqual([
      `ldld ha noi: ${await sizes('["ldld ha noi"]')}`,
      `organization:ldld-nghe-an: ${await sizes('["ldld ha noi", "ldld nghe an"]')}`,
    ])
  })
})

describe.skipIf(withoutPython)('the examples in Python', () => {
  it('ask.py lists the partners of an organization, and ends with the code of an error', async () => {
    const lines = (await run(python, example('ask.py'), url)).trim().split('\n')
    expect(lines[0]).toBe('LĐLĐ thành phố Hà Nội 6')
    expect(lines).toContain("- LĐLĐ tỉnh Nghệ An ['agreement:2022-nghe-an-ha-noi']")
  })

  it('tables.py counts the agreements of a year', async () => {
    const { agreements } = await answered<{ agreements: { totalCount: number } }>(
      '{ agreements(status: [SIGNED]) { totalCount } }',
    )
    expect(await run(python, example('tables.py'), url)).toMatch(
      new RegExp(`^${agreements.totalCount} agreements, `),
    )
  })

  it('measure.py finds the measures that the file has', async () => {
    const { network } = await answered<{
      network: { nodeCount: number; edgeCount: number; measures: { componentCount: number } }
    }>(
      '{ network(partyClassification: [PROVINCIAL_FEDERATION]) { nodeCount edgeCount measures { componentCount } } }',
    )
    const { nodeCount, edgeCount, measures } = network
    const [first = ''] = (await run(python, example('measure.py'), gexf)).split('\n')
    expect(first).toMatch(
      new RegExp(`^${nodeCount} nodes, ${edgeCount} edges, .* ${measures.componentCount} comp`),
    )
  })

  it('topics.py finds the two modes of a network', async () => {
    const file = join(folder, 'topics.graphml')
    await writeFile(file, (await service.get('/export/network.graphml?projection=ORGANIZATIONS_TOPICS')).text)
    const { network } = await answered<{ network: { nodes: { mode: number }[] } }>(
      '{ network(projection: ORGANIZATIONS_TOPICS) { nodes { mode } } }',
    )
    const topics = network.nodes.filter(({ mode }) => mode === 1).length
    expect(await run(python, example('topics.py'), file)).toMatch(
      new RegExp(`^${network.nodes.length - topics} organizations, ${topics} topics\n`),
    )
  })

  it('draw.py draws the picture of the docs', async () => {
    const picture = join(folder, 'partners.png')
    await run(python, example('draw.py'), gexf, picture)
    const before = await shownIn(packageFile('docs/pictures/provincial-federations.png'))
    expect(before, 'docs/from-question-to-picture.md says how to draw it anew').toBe(await shownIn(picture))
  })
})

describe.skipIf(withoutR)('the examples in R', () => {
  /** As a user of R has it: a folder with the files, and UTF-8. */
  const inR = async (file: string, ...args: string[]): Promise<string> => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    return (await promisify(execFile)(rscript, [example(file), ...args], { cwd: folder, env })).stdout
  }

  it('network.R measures and draws a network, and projects one of two modes', async () => {
    for (const [file, request] of [
      ['partners.graphml', FEDERATIONS],
      ['topics.graphml', 'projection=ORGANIZATIONS_TOPICS'],
    ] as const)
      await writeFile(join(folder, file), (await service.get(`/export/network.graphml?${request}`)).text)
    const { network } = await answered<{ network: { nodes: { mode: number }[] } }>(
      '{ network(projection: ORGANIZATIONS_TOPICS) { nodes { mode } } }',
    )
    const topics = network.nodes.filter(({ mode }) => mode === 1).length
    const printed = await inR('network.R')
    expect(printed).toMatch(/^ *LĐLĐ thành phố Hà Nội .*\n *6 /m)
    expect(printed).toContain(`\n${network.nodes.length - topics} organizations, ${topics} topics\n`)
    expect(printed).toContain('organization:ldld-ha-noi--organization:ldld-nghe-an')
    expect((await readFile(join(folder, 'partners.png'))).subarray(1, 4).toString()).toBe('PNG')
  })

  it('tables.R reads a list and an answer', async () => {
    const { agreements } = await answered<{ agreements: { totalCount: number } }>(
      '{ agreements(status: [SIGNED]) { totalCount } }',
    )
    const printed = await inR('tables.R', url)
    expect(printed).toMatch(new RegExp(`^${agreements.totalCount} agreements, `))
    expect(printed).toContain('"LĐLĐ tỉnh Nghệ An"')
  })
})

describe('the pages of the docs', async () => {
  const pages = (await readdir(packageFile('docs'))).filter((file) => file.endsWith('.md'))
  const texts = await Promise.all([...pages.map((file) => `docs/${file}`), 'README.md'].map(textOf))

  it('show the examples as they are run', async () => {
    const page = await textOf('docs/for-code.md')
    const blocks = [...page.matchAll(/```(?:ts|python|r)\n([\s\S]*?)```/g)].map(([, block]) => block)
    const files = await readdir(example(''))
    const examples = await Promise.all(files.map((file) => textOf(`docs/examples/${file}`)))
    expect(blocks).not.toEqual([])
    expect(blocks.filter((block = '') => !examples.some((text) => text.endsWith(block)))).toEqual([])
  })

  it('ask for addresses that answer', async () => {
    const addresses = texts.flatMap((text) => [...text.matchAll(/http:\/\/localhost:4000(\/[^\s'">)`]*)/g)])
    const paths = [...new Set(addresses.map(([, path = '']) => path))].filter((path) =>
      /^\/export\/[^…<]*$|\?[^…<]*$/.test(path),
    )
    expect(paths).not.toEqual([])
    for (const path of paths) expect([path, (await service.get(path)).status]).toEqual([path, 200])
  })

  it('ask questions that are answered', async () => {
    const questions = texts.flatMap((text) => [...text.matchAll(/```graphql\n([\s\S]*?)```/g)])
    for (const [, question = ''] of questions)
      expect((await service.ask(question)).body.errors ?? [], question).toEqual([])
  })
})
