import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { build, failingService, killAll, lienket } from './processes.ts'

const WRONG = {
  PORT: '70000',
  LOG_LEVEL: 'loud',
  NEO4J_URI: 'bolt://someone:hunter2@graph.example',
  NEO4J_USERNAME: 'someone',
  LIENKET_DATA: 'versions',
}

beforeAll(build)
afterAll(removeFolders)
afterEach(killAll)

describe('a service that cannot start', () => {
  it('reports every problem of its configuration at once, by name, without a secret', async () => {
    const { code, stdout, stderr } = await failingService(WRONG)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
      'the configuration has problems',
      'PORT',
      'LOG_LEVEL',
      'NEO4J_URI',
      'LIENKET_DATA',
      'NEO4J_PASSWORD',
      '',
    ])
    expect(stderr).not.toMatch(/hunter2|graph\.example|^ {4}at /m)
  })

  it('reports them on the command line too', async () => {
    const { code, stderr } = await lienket(WRONG, 'versions')
    expect(code).toBe(1)
    expect(stderr).toMatch(/PORT: .*\nLOG_LEVEL: /)
    expect(stderr).not.toContain('hunter2')
  })

  it('says that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = String(typeof address === 'object' && address ? address.port : 0)
    const { code, stderr } = await failingService({ PORT: port })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toBe(`cannot listen on 127.0.0.1:${port}: the port is in use; set PORT to another\n`)
  })

  it('says that the machine does not have its address', async () => {
    const { code, stderr } = await failingService({ HOST: '192.0.2.1', PORT: '0' })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^cannot listen on 192\.0\.2\.1:0: .*set HOST/)
  })

  it('lists the problems of the dataset that it should load', async () => {
    const copy = await copyOfSeeds()
    const line = await copy.replace('people.yaml', 'role: CHAIR', 'role: CHEF')
    const { code, stderr } = await failingService({ LIENKET_DATASET: copy.folder })
    expect(code).toBe(1)
    expect(stderr).toContain(`${copy.pathOf('people.yaml')}:${line}: positions.0.role: `)
  })
})

describe('the configuration', () => {
  const problemsOf = (env: Record<string, string>): unknown => {
    try {
      readConfig(env)
      return []
    } catch (error) {
      return (error as { details: { problems: string[] } }).details.problems.map((line) => line.split(':')[0])
    }
  }

  it('has defaults for everything, and takes a blank variable for none', () => {
    const expected = {
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      store: { kind: 'memory', dataset: undefined },
      door: { operations: 'any', cacheMaxAge: 0, corsOrigins: [] },
      baseIri: 'urn:lienket:',
    }
    expect(readConfig({})).toEqual(expected)
    expect(readConfig({ HOST: '', PORT: '', LOG_LEVEL: '', NEO4J_URI: '', LIENKET_DATA: '' })).toEqual(
      expected,
    )
  })

  it.each([
    'neo4j://localhost',
    'bolt://127.0.0.1:7687',
    'neo4j+s://abc123.databases.neo4j.io',
    'bolt+ssc://[::1]:7687',
    'neo4j://host:7687?policy=near',
  ])('takes %s for a Neo4j', (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).store).toMatchObject({ kind: 'neo4j', uri })
  })

  it.each([
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '1e3' }],
    ['PORT', { PORT: '80.5' }],
    ['OPERATIONS', { OPERATIONS: 'all' }],
    ['CACHE_MAX_AGE', { CACHE_MAX_AGE: '1h' }],
    ['CACHE_MAX_AGE', { CACHE_MAX_AGE: '99999999' }],
    ['CORS_ORIGIN', { CORS_ORIGIN: 'example.org' }],
    ['CORS_ORIGIN', { CORS_ORIGIN: 'https://example.org/' }],
    ['CORS_ORIGIN', { CORS_ORIGIN: 'https://example.org,*' }],
    ['CORS_ORIGIN', { CORS_ORIGIN: 'null' }],
    ['NEO4J_URI', { NEO4J_URI: 'https://host' }],
    ['NEO4J_URI', { NEO4J_URI: 'bolt://host/db' }],
    ['NEO4J_URI', { NEO4J_URI: 'bolt://host:99999' }],
    ['NEO4J_URI', { NEO4J_URI: 'neo4j://[::zz' }],
    ['NEO4J_URI', { NEO4J_DATABASE: 'neo4j' }],
    ['LIENKET_DATA', { LIENKET_DATA: 'x', NEO4J_URI: 'bolt://host' }],
    ['LIENKET_DATASET', { LIENKET_DATASET: 'x', LIENKET_DATA: 'y' }],
    ['LIENKET_DATASET', { LIENKET_DATASET: 'x', NEO4J_URI: 'bolt://host' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://host', NEO4J_USERNAME: 'x' }],
    ['NEO4J_USERNAME', { NEO4J_URI: 'bolt://host', NEO4J_PASSWORD: 'x' }],
  ])('names %s as the problem of %j', (name, env) => {
    expect(problemsOf(env)).toEqual([name])
  })
})
