import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageFile } from '../src/package-files.ts'

/** What each room of src/ may import from, itself aside: always something below it. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['app.ts', 'http', 'config.ts', 'errors.ts'],
  'cli.ts': ['app.ts', 'import', 'export', 'graph', 'config.ts', 'errors.ts', 'package-files.ts'],
  'app.ts': ['import', 'graph', 'config.ts', 'errors.ts', 'package-files.ts'],
  http: ['graphql', 'export', 'domain', 'graph', 'model', 'errors.ts', 'package-files.ts'],
  export: ['citation', 'domain', 'network', 'graph', 'model', 'errors.ts'],
  graphql: ['citation', 'domain', 'search', 'network', 'graph', 'model', 'errors.ts'],
  import: ['graph', 'model', 'errors.ts'],
  domain: ['citation', 'network', 'search', 'graph', 'model', 'errors.ts'],
  search: ['model'],
  graph: ['errors.ts'],
  network: ['errors.ts'],
  citation: [],
  model: [],
  'config.ts': ['errors.ts'],
  'errors.ts': [],
  'package-files.ts': [],
}

/** Where a package or a global may be named. */
const ONLY_IN: readonly (readonly [what: string, pattern: RegExp, where: RegExp])[] = [
  ['the environment', /process\.env/, /^config\.ts$/],
  ['GraphQL', /from '(graphql|@pothos|dataloader)/, /^(graphql|http)\//],
  ['the embedded engine’s package', /@grafeo-db/, /^graph\/embedded\//],
  ['Neo4j’s driver', /'neo4j-driver'/, /^graph\/neo4j\//],
  ['an engine', /from '[^']*\b(embedded|neo4j)\//, /^(app\.ts|graph\/(embedded|neo4j)\/.*)$/],
  ['HTTP', /from '(node:http|graphql-yoga)/, /^(main\.ts|http\/.*|graphql\/.*)$/],
  ['Cypher', /\bMATCH \(/, /^(domain|graph)\/|^import\/changes\.ts$/],
]

const source = packageFile('src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
const textOf = (file: string): string => readFileSync(`${source}/${file}`, 'utf8')
const roomOf = (file: string): string => file.split('/')[0] ?? ''

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import\(?)\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  )

describe('the rooms of src/', () => {
  it('are the known ones', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(BELOW).sort())
  })

  it('import only what is below them', () => {
    const upward = files.flatMap((file) => {
      const below = [roomOf(file), ...(BELOW[roomOf(file)] ?? [])]
      return importsOf(file)
        .filter((path) => !below.includes(roomOf(path)))
        .map((path) => `${file} → ${path}`)
    })
    expect(upward).toEqual([])
  })

  it.each(ONLY_IN)('name %s only where it belongs', (_what, pattern, where) => {
    const named = files.filter((file) => pattern.test(textOf(file)))
    expect(named).not.toEqual([])
    expect(named.filter((file) => !where.test(file))).toEqual([])
  })

  it('lie above each other: none is below itself', () => {
    const reach = (room: string, above: readonly string[]): string[] =>
      above.includes(room) ? [room] : (BELOW[room] ?? []).flatMap((below) => reach(below, [...above, room]))
    expect(Object.keys(BELOW).flatMap((room) => reach(room, []))).toEqual([])
  })
})
