import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import type { Graph, Snapshot } from '../../src/graph/graph.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { serviceOn } from '../harness.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { answerOf, asked, type Listening, listening } from './listening.ts'

const PERSON = asked('{ person(id: "person:pham-viet-dung") { name } }')
const REVALIDATE = 'public, max-age=0, must-revalidate'

/** The graph with each of its reads counted. */
function counting(graph: Graph): { graph: Graph; reads: () => number } {
  let reads = 0
  const watched = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    read: (cypher, parameters) => {
      reads += 1
      return snapshot.read(cypher, parameters)
    },
  })
  const snapshot = async () => {
    const found = await graph.snapshot()
    return found && watched(found)
  }
  return { graph: { ...graph, snapshot }, reads: () => reads }
}

const about = ({ status, headers }: Response) => ({
  status,
  cacheControl: headers.get('cache-control'),
  hasTag: headers.has('etag'),
})

describe('an answer to GET', () => {
  let graph: Graph
  let reads: () => number
  let service: Listening
  beforeAll(async () => {
    const store = openGraph({ kind: 'memory', dataset: undefined })
    await importDataset(store, [packageFile('seeds')])
    const counted = counting(store)
    graph = counted.graph
    reads = counted.reads
    service = await listening(graph)
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
    await removeFolders()
  })

  it('is that of POST, has a tag, and is to be asked for again', async () => {
    const response = await service.get(PERSON)
    expect(about(response)).toEqual({ status: 200, cacheControl: REVALIDATE, hasTag: true })
    expect(response.headers.get('vary')).toBe('Accept')
    const posted = await service.post({ query: '{ person(id: "person:pham-viet-dung") { name } }' })
    expect(posted.headers.has('etag')).toBe(false)
    expect(await response.json()).toEqual(await posted.json())
  })

  it('is not computed again for a client that has it', async () => {
    const tag = (await service.get(PERSON)).headers.get('etag') ?? ''
    const before = reads()
    for (const named of [tag, `"other", ${tag}`, tag.replace('W/', '')]) {
      const again = await service.get(PERSON, { 'if-none-match': named })
      expect(about(again)).toEqual({ status: 304, cacheControl: REVALIDATE, hasTag: true })
      expect(again.headers.get('etag')).toBe(tag)
      expect(again.headers.get('vary')).toBe('Accept')
      expect(await again.text()).toBe('')
    }
    expect(reads()).toBe(before)
    const other = await service.get(PERSON, { 'if-none-match': 'W/"of-something-else"' })
    expect(other.status).toBe(200)
    expect(reads()).toBeGreaterThan(before)
  })

  it('is not sent to who wants it only where there is none, and an error is', async () => {
    const any = { 'if-none-match': '*' }
    const known = await service.get(PERSON, any)
    expect(about(known)).toEqual({ status: 304, cacheControl: REVALIDATE, hasTag: true })
    expect(known.headers.get('etag')).toBe((await service.get(PERSON)).headers.get('etag'))
    expect(await known.text()).toBe('')
    expect((await service.get(asked('{ nothing }'), any)).status).toBe(400)
    const partial = asked('{ dataset { id } person(name: "nobody has it") { id } }')
    expect((await service.get(partial, { ...any, accept: 'application/json' })).status).toBe(200)
  })

  it('has for HEAD the same headers, and no body', async () => {
    for (const path of [PERSON, asked('{ nothing }'), asked('{')]) {
      const got = await service.get(path)
      const head = await service.send(path, { method: 'HEAD' })
      expect(about(head)).toEqual(about(got))
      expect(head.headers.get('etag')).toBe(got.headers.get('etag'))
      expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'))
      expect(await head.text()).toBe('')
    }
    const tag = (await service.get(PERSON)).headers.get('etag') ?? ''
    const again = await service.send(PERSON, { method: 'HEAD', headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    const mutation = asked('mutation { x }')
    expect((await service.send(mutation, { method: 'HEAD' })).status).toBe(
      (await service.get(mutation)).status,
    )
    const page = await service.send('/graphql', { method: 'HEAD', headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html'])
  })

  it('is at /graphql/ too, for HEAD as for GET', async () => {
    const there = PERSON.replace('/graphql', '/graphql/')
    const [got, head] = [await service.get(there), await service.send(there, { method: 'HEAD' })]
    expect([got.status, head.status]).toEqual([200, 200])
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'))
  })

  it('is logged as HEAD where that was asked', async () => {
    const { service: door, lines } = serviceOn(graph)
    await door.fetch(`http://lienket.test${PERSON}`, { method: 'HEAD' })
    await door.fetch(`http://lienket.test${PERSON}`)
    expect(lines.map(({ method, status }) => [method, status])).toEqual([
      ['HEAD', 200],
      ['GET', 200],
    ])
  })

  it('has another tag for another question, other variables, another media type', async () => {
    const query = 'query Q($id: ID!) { person(id: $id) { name } }'
    const tags = await Promise.all([
      service.get(PERSON),
      service.get(asked(query, { variables: '{"id":"person:pham-viet-dung"}' })),
      service.get(asked(query, { variables: '{"id":"person:ngo-duy-hieu"}' })),
      service.get(PERSON, { accept: 'application/graphql-response+json' }),
    ])
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(4)
  })

  it.each([
    ['text that is no GraphQL', asked('{'), 400],
    ['a field that there is not', asked('{ nothing }'), 400],
    ['variables that are no JSON', asked('{ __typename }', { variables: '{' }), 400],
    ['no question at all', '/graphql', 400],
    ['an answer in part', asked('{ dataset { id } person(name: "nobody has it") { id } }'), 200],
  ])('is nobody’s to keep where it is an error: %s', async (_what, path, status) => {
    expect(about(await service.get(path, { accept: 'application/json' }))).toEqual({
      status,
      cacheControl: 'no-store',
      hasTag: false,
    })
  })

  it('is another one once the dataset is another, and the old one again when it comes back', async () => {
    const tag = (await service.get(PERSON)).headers.get('etag') ?? ''
    const copy = await copyOfSeeds()
    await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
    await importDataset(graph, [copy.folder])
    const changed = await service.get(PERSON, { 'if-none-match': tag })
    expect(await answerOf(changed)).toMatchObject({
      status: 200,
      data: { person: { name: 'Phạm Việt Dung' } },
    })
    await importDataset(graph, [packageFile('seeds')])
    expect((await service.get(PERSON, { 'if-none-match': tag })).status).toBe(304)
  })

  it('may be kept for as long as the configuration says', async () => {
    const patient = await listening(graph, { cacheMaxAge: 600 })
    expect((await patient.get(PERSON)).headers.get('cache-control')).toBe('public, max-age=600')
    expect((await patient.get(asked('{ nothing }'))).headers.get('cache-control')).toBe('no-store')
    await patient.close()
  })

  it('is the page of the playground for a browser, and never mistaken for it', async () => {
    const page = await service.get(PERSON, { accept: 'text/html' })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('vary')?.toLowerCase()).toMatch(/accept.*accept-encoding/)
    expect(page.headers.has('etag')).toBe(false)
    await page.body?.cancel()
  })

  it('says that there is no dataset, without being kept', async () => {
    const empty = openGraph({ kind: 'memory', dataset: undefined })
    const waiting = await listening(empty)
    const response = await waiting.get(PERSON)
    expect(about(response)).toEqual({ status: 503, cacheControl: 'no-store', hasTag: false })
    expect((await answerOf(response)).codes).toEqual(['NOT_READY'])
    await waiting.close()
    await empty.close()
  })
})
