import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { statusOf } from '../../src/http/errors.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { answerOf, asked, type Listening, listening } from '../service/listening.ts'

const page = readFileSync(packageFile('docs/service.md'), 'utf8')
const section = (title: string): string => page.split(/^## /m).find((one) => one.startsWith(title)) ?? ''

let graph: Graph
let service: Listening
beforeAll(async () => {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
})
afterEach(() => service?.close())
afterAll(() => graph.close())

describe('the example of an operation by its hash', () => {
  const example = /```sh\n([\s\S]*?)```/.exec(section('Operations by hash'))?.[1] ?? ''

  it.each(['any', 'trusted'] as const)('works as it stands with OPERATIONS=%s', async (operations) => {
    service = await listening(graph, { operations })
    const here = example.replaceAll('http://localhost:4000', service.url)
    const { stdout } = await promisify(execFile)('sh', ['-c', here], { cwd: packageFile('.') })
    expect(JSON.parse(stdout).data.dataset.version).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('the table of error codes', () => {
  const rows = [...section('Errors').matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)]
  const statuses = new Map(
    rows.map(([, code = '', text = '']) => [
      code,
      [...text.matchAll(/\d{3}/g)].map(([status]) => Number(status)),
    ]),
  )
  const ofCommands =
    /The command line has four more.*?: (.*)$/m.exec(section('Errors'))?.[1]?.match(/\w+/g) ?? []

  it('has every code of ours once, there or among those of the command line', () => {
    const listed = [...rows.map(([, code]) => code), ...ofCommands]
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).toEqual(expect.arrayContaining(Object.keys(ERROR_CODES)))
  })

  it('says which status each has', async () => {
    service = await listening(graph)
    const trusted = await listening(graph, { operations: 'trusted' })
    const variables = asked('query Q($id: ID!) { person(id: $id) { name } }')
    const responses = [
      service.get(asked('{ agreements(first: 1000) { totalCount } }')),
      service.get(variables),
      service.get('/export/agreements.csv?status=NONE'),
      service.send('/export/agreements.csv', { method: 'PUT' }),
      service.get(asked('{ person(name: "nobody has it") { id } }')),
      service.get('/export/agreements.csv?party=nobody+has+it'),
      service.get('/nope'),
      service.get(asked('{')),
      service.get(asked('{ nothing }')),
      service.get(asked('query A { __typename } query B { __typename }')),
      service.post({}),
      service.send('/graphql', { method: 'PUT', body: 'x' }),
      service.post({ query: 'x'.repeat(26_000_000) }),
      service.post({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
      trusted.get(asked('{ topics { totalCount } }')),
    ]
    const met = new Set<string>()
    for (const response of responses) {
      const { status, codes } = await answerOf(await response)
      expect(statuses.get(codes[0] ?? ''), codes[0]).toContain(status)
      met.add(codes[0] ?? '')
    }
    const others = ['AMBIGUOUS', 'GRAPH_UNAVAILABLE', 'INTERNAL', 'NOT_READY', 'TIMEOUT']
    expect([...met, ...others].sort()).toEqual([...statuses.keys()].sort())
    for (const code of others.slice(1) as (keyof typeof ERROR_CODES)[])
      expect(statuses.get(code)).toEqual([statusOf(code)])
    await trusted.close()
  })
})
