import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Graph, LABELS } from '../../src/graph/graph.ts'
import { describeContract } from './contract.ts'
import { kill, startWriting } from './killed-import.ts'
import { ask, emptyServer, openTestGraph, uri } from './neo4j-server.ts'
import { openProxy } from './proxy.ts'
import { importInto, smallVersion, writeWith } from './small-version.ts'

const currentOf = async (graph: Graph): Promise<string | undefined> =>
  (await graph.snapshot())?.manifest.version

describe('the constraints for Neo4j', () => {
  it.each(LABELS)('make the key of %s unique', async (label) => {
    const schema = await readFile(new URL('../../schema/neo4j.cypher', import.meta.url), 'utf8')
    expect(schema).toContain(`FOR (n:${label}) REQUIRE n.key IS UNIQUE`)
    expect(schema).toContain(`FOR (n:${label}) ON (n.version)`)
  })
})

// Set NEO4J_URI, or run it with: node scripts/neo4j.mjs run -- npx vitest run test/graph
describe.skipIf(uri === undefined)('the graph in Neo4j', { timeout: 60_000 }, () => {
  describeContract(async () => {
    await emptyServer()
    return openTestGraph()
  })

  let graph: Graph
  beforeEach(async () => {
    await emptyServer()
    graph = openTestGraph()
  })
  afterEach(() => graph.close())

  it('says where it is', () => {
    expect(graph.description).toBe(`Neo4j at ${uri}`)
  })

  it('cannot be written by a query', async () => {
    await importInto(graph, smallVersion('0000000000000001'))
    const snapshot = await graph.snapshot()
    await expect(snapshot?.read('CREATE (n:Organization) RETURN 1 AS one')).rejects.toMatchObject({
      code: 'INTERNAL',
    })
  })

  it('gives days and instants as text', async () => {
    await importInto(graph, smallVersion('0000000000000001'))
    const snapshot = await graph.snapshot()
    const rows = await snapshot?.read("RETURN date('2022-05-20') AS day, [date('2022-05-21')] AS days")
    expect(rows).toEqual([{ day: '2022-05-20', days: ['2022-05-21'] }])
  })

  it('says TIMEOUT for a query that takes too long', async () => {
    await importInto(graph, smallVersion('0000000000000001'))
    const hasty = openTestGraph({ transactionMs: 300 })
    const snapshot = await hasty.snapshot()
    const slow = snapshot?.read(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n',
    )
    await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT' })
    await hasty.close()
  })

  it('stores lists of fractions that hold a whole number', async () => {
    const { manifest, data } = smallVersion('0000000000000001')
    const nodes = data.nodes.map((node) => ({
      ...node,
      properties: { ...node.properties, point: [10, 106.5] },
    }))
    await importInto(graph, { manifest, data: { ...data, nodes } })
    const snapshot = await graph.snapshot()
    expect(
      await snapshot?.read('MATCH (a:Agreement) WHERE a.version = $version RETURN a.point AS point'),
    ).toEqual([{ point: [10, 106.5] }])
  })

  it('answers callers that come together from one reading', async () => {
    await importInto(graph, smallVersion('0000000000000001'))
    const [first, second] = await Promise.all([graph.snapshot(), graph.snapshot()])
    expect(first).toBe(second)
    expect(await graph.snapshot()).not.toBe(first)
  })

  it('takes up a version that another imported', async () => {
    const importer = openTestGraph()
    expect(await currentOf(graph)).toBeUndefined()
    await importInto(importer, smallVersion('0000000000000001'))
    expect(await currentOf(graph)).toBe('0000000000000001')
    await importer.close()
  })

  it('gives one lease to two processes that ask at once, again and again', async () => {
    const other = openTestGraph()
    for (let round = 0; round < 10; round++) {
      const asked = await Promise.allSettled([graph.lease(), other.lease(), graph.lease()])
      const given = asked.filter((one) => one.status === 'fulfilled')
      expect(given).toHaveLength(1)
      for (const one of given) await one.value.release()
    }
    await other.close()
  })

  it('renews its lease, and writes nothing once another has taken it over', async () => {
    const brief = openTestGraph({ leaseMs: 600 })
    const lease = await brief.lease()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await expect(graph.lease()).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    await ask("MATCH (l:LienketState {key: 'lease'}) SET l.owner = 'another', l.expires = 9e15")
    await expect(writeWith(lease, smallVersion('0000000000000001'))).rejects.toMatchObject({
      code: 'IMPORT_RUNNING',
    })
    await lease.release()
    expect(await ask('MATCH (n:Organization) RETURN n')).toEqual([])
    expect(await ask("MATCH (l:LienketState {key: 'lease'}) RETURN l.owner AS owner")).toEqual([
      { owner: 'another' },
    ])
    await brief.close()
  })

  it('keeps a version that was replaced a moment ago, whatever else is due', async () => {
    const patient = openTestGraph({ graceMs: 30_000 })
    await importInto(
      patient,
      smallVersion('0000000000000001'),
      smallVersion('0000000000000002'),
      smallVersion('0000000000000003'),
    )
    const lease = await patient.lease()
    await writeWith(lease, smallVersion('0000000000000004'))
    expect(await lease.tidy()).toEqual(['0000000000000004'])
    await lease.release()
    expect(await patient.snapshotOf('0000000000000001')).not.toBeNull()
    await patient.close()
  })

  it('deletes nothing that is not its own', async () => {
    await ask(
      "CREATE (:Organization {name: 'of others'})-[:PARTY_TO]->(:Agreement {version: '0000000000000001', key: 'x'})",
    )
    await importInto(
      graph,
      smallVersion('0000000000000001'),
      smallVersion('0000000000000002'),
      smallVersion('0000000000000003'),
    )
    const lease = await graph.lease()
    expect(await lease.tidy()).toEqual(['0000000000000001'])
    await lease.release()
    const left = await ask(
      "MATCH (a)-[:PARTY_TO]->(b {key: 'x'}) RETURN a.name AS name, b.version AS version",
    )
    expect(left).toEqual([{ name: 'of others', version: '0000000000000001' }])
  })

  it.each(['silent', 'cut'] as const)(
    'says GRAPH_UNAVAILABLE when the way there is %s, and recovers',
    async (how) => {
      await importInto(graph, smallVersion('0000000000000001'))
      const proxy = await openProxy(uri ?? '')
      const far = openTestGraph({ transactionMs: 1_000 }, proxy.uri)
      const snapshot = await far.snapshot()
      const from = Date.now()
      proxy[how]()
      await expect(far.snapshot()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      await expect(snapshot?.read('RETURN 1 AS one')).rejects.toMatchObject({
        code: expect.stringMatching(/GRAPH_UNAVAILABLE|TIMEOUT/),
      })
      expect(Date.now() - from).toBeLessThan(5_000)
      proxy.mend()
      expect(await currentOf(far)).toBe('0000000000000001')
      await far.close()
      await proxy.close()
    },
  )

  it('survives an import that is killed: the old version is served, the next import succeeds', async () => {
    await importInto(graph, smallVersion('0000000000000001'))
    const child = await startWriting(uri ?? '', '00000000000000dd')
    await expect(graph.lease()).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    await kill(child)
    expect(await ask("MATCH (n:Organization {version: '00000000000000dd'}) RETURN n LIMIT 1")).toHaveLength(1)
    expect(await currentOf(graph)).toBe('0000000000000001')
    expect(await graph.snapshotOf('00000000000000dd')).toBeNull()
    const lease = await vi.waitFor(() => graph.lease(), { timeout: 10_000, interval: 500 })
    expect(await lease.tidy()).toEqual(['00000000000000dd'])
    await lease.release()
    expect(await ask("MATCH (n:Organization {version: '00000000000000dd'}) RETURN n LIMIT 1")).toEqual([])
    await importInto(graph, smallVersion('0000000000000002'))
    expect(await currentOf(graph)).toBe('0000000000000002')
  })
})
