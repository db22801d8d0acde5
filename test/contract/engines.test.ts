import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openEmbeddedMemory } from '../../src/graph/embedded/memory.ts'
import type { Graph, Snapshot } from '../../src/graph/graph.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { type Harness, serviceOn } from '../harness.ts'
import { QUESTIONS } from './questions.ts'

// Neo4j plans each text when it first meets it, and here it meets nearly all of them.
const PLANNING = 180_000

type Asked = Set<string>

/** The graph, and every Cypher that it was asked. */
function overheard(graph: Graph): { graph: Graph; asked: Asked } {
  const asked: Asked = new Set()
  const listening = (snapshot: Snapshot | null): Snapshot | null =>
    snapshot && {
      ...snapshot,
      read: (cypher, parameters) => {
        asked.add(cypher)
        return snapshot.read(cypher, parameters)
      },
    }
  return { asked, graph: { ...graph, snapshot: async () => listening(await graph.snapshot()) } }
}

/** Every piece of Cypher that a room of the domain exports: whole queries, scopes, orders, conditions. */
async function exportedCypher(): Promise<{ name: string; text: string }[]> {
  const files = await readdir(packageFile('src/domain'))
  const load = async (file: string): Promise<[string, object]> => [
    file,
    await import(`../../src/domain/${file}`),
  ]
  const loaded = await Promise.all(files.map(load))
  return loaded.flatMap(([file, exports]) =>
    Object.entries(exports)
      .filter(([name]) => name === name.toUpperCase())
      .flatMap(([name, value]) => texts(value).map((text) => ({ name: `${file} ${name}`, text }))),
  )
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

/** What is no answer of the API: the records as they were imported. */
async function wholeVersion({ graph, service }: Harness): Promise<string> {
  const version = (await graph.snapshot())?.manifest.version
  return (await service.fetch(`http://lienket.test/releases/${version}.ndjson`)).text()
}

async function answers(graph: Graph) {
  await importDataset(graph, [
    packageFile('seeds'),
    fileURLToPath(new URL('./invented.yaml', import.meta.url)),
  ])
  const { graph: heard, asked } = overheard(graph)
  const service = serviceOn(heard)
  const found: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(QUESTIONS)) {
    const { data, errors } = await service.ask(text)
    found[name] = {
      data,
      errors: errors.map(({ message, extensions, path }) => ({ message, extensions, path })),
    }
  }
  found['the whole version as a file'] = await wholeVersion(service)
  await service.close()
  return { found, asked }
}

describe('one Cypher for both engines', () => {
  it('has a question for every piece of Cypher that the domain exports', async () => {
    const { asked, found } = await answers(openEmbeddedMemory())
    const all = [...asked].join('\n')
    const unasked = (await exportedCypher()).filter(({ text }) => !all.includes(text))
    expect(unasked).toEqual([])
    expect(Object.values(found).filter((answer) => JSON.stringify(answer).includes('INTERNAL'))).toEqual([])
  })

  it.skipIf(!process.env['NEO4J_URI'])(
    'gives the same whole answers on the embedded engine and on Neo4j',
    async () => {
      const { store } = readConfig({ ...process.env, LIENKET_DATA: '' })
      const neo4j = await answers(openGraph(store))
      const embedded = await answers(openEmbeddedMemory())
      expect(withoutInstant(neo4j.found)).toEqual(withoutInstant(embedded.found))
      expect([...neo4j.asked].sort()).toEqual([...embedded.asked].sort())
    },
    PLANNING,
  )
})

/** Answers without the instant of the import, the only thing that is meant to differ. */
const withoutInstant = (found: unknown): unknown =>
  JSON.parse(JSON.stringify(found, (key, value) => (key === 'importedAt' ? null : value)))
