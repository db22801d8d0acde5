import { createHash } from 'node:crypto'
import { getIntrospectionQuery, parse, print, stripIgnoredCharacters } from 'graphql'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { keptTexts } from '../../src/http/kept-texts.ts'
import { exampleOperations } from '../../src/http/playground.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { answerOf, asked, type Listening, listening } from './listening.ts'

const QUERY = '{ person(id: "person:pham-viet-dung") { name } }'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const named = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } })
const NAME = { person: { name: 'Phạm Việt Dũng' } }
const FOUND = { status: 200, data: NAME, codes: [] }

let graph: Graph
beforeAll(async () => {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
})
afterAll(() => graph.close())

let service: Listening
afterEach(() => service.close())

describe('an operation by its hash', () => {
  it('is not known, is sent with its text, and is known from then on, by POST and by GET', async () => {
    service = await listening(graph)
    const unknown = await service.post({ extensions: named(QUERY) })
    expect(await unknown.clone().json()).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] })
    const NOT_FOUND = { status: 200, data: null, codes: ['PERSISTED_QUERY_NOT_FOUND'] }
    expect(await answerOf(unknown)).toEqual(NOT_FOUND)
    const byHash = `/graphql?${new URLSearchParams({ extensions: JSON.stringify(named(QUERY)) })}`
    const notYet = await service.get(byHash)
    expect(notYet.headers.get('cache-control')).toBe('no-store')
    expect(await answerOf(notYet)).toEqual(NOT_FOUND)

    expect(await answerOf(await service.post({ query: QUERY, extensions: named(QUERY) }))).toEqual(FOUND)
    expect(await answerOf(await service.post({ extensions: named(QUERY) }))).toEqual(FOUND)
    const got = await service.get(byHash)
    const tag = got.headers.get('etag') ?? ''
    expect(await answerOf(got)).toEqual(FOUND)
    expect((await service.get(byHash, { 'if-none-match': tag })).status).toBe(304)
  })

  it('takes variables and the name of an operation', async () => {
    service = await listening(graph)
    const query = 'query A { __typename } query B($id: ID!) { person(id: $id) { name } }'
    const more = { operationName: 'B', variables: { id: 'person:pham-viet-dung' }, extensions: named(query) }
    await service.post({ query, ...more })
    expect(await answerOf(await service.post(more))).toEqual(FOUND)
  })

  it.each([
    ['the hash of another text', { query: QUERY, extensions: named('{ __typename }') }],
    ['another version of the protocol', { extensions: { persistedQuery: { version: 2 } } }],
    ['no hash', { extensions: { persistedQuery: { version: 1, sha256Hash: 'ABC' } } }],
    ['text in its place', { extensions: { persistedQuery: 'yes' } }],
  ])('is refused with 400 where it comes with %s', async (_what, body) => {
    service = await listening(graph)
    expect(await answerOf(await service.post(body))).toEqual({
      status: 400,
      data: null,
      codes: ['BAD_INPUT'],
    })
  })
})

describe('a service that answers any operation', () => {
  it('knows those that ship by the hashes of their files, as one does that answers no others', async () => {
    service = await listening(graph)
    for (const { text } of exampleOperations()) {
      const { codes } = await answerOf(await service.post({ extensions: named(text) }))
      expect(codes).toEqual([])
    }
  })
})

describe('operations that are kept', () => {
  it('are bounded in number and size; the longest unused goes first', () => {
    const kept = keptTexts({ entries: 2, bytes: 100 })
    kept.set('a', 'text a')
    kept.set('b', 'text b')
    kept.get('a')
    kept.set('c', 'text c')
    expect(['a', 'b', 'c'].map(kept.get)).toEqual(['text a', undefined, 'text c'])
    kept.set('d', 'd'.repeat(99))
    expect(['a', 'c', 'd'].map((hash) => kept.get(hash)?.length)).toEqual([undefined, undefined, 99])
    kept.set('e', 'ư'.repeat(51))
    expect(['d', 'e'].map((hash) => kept.get(hash)?.length)).toEqual([99, undefined])
  })
})

describe('a service that answers only the operations that ship', () => {
  const [first] = exampleOperations()
  const text = first?.text ?? ''
  const REFUSED = { status: 403, data: null, codes: ['OPERATION_NOT_TRUSTED'] }

  it('answers them by hash at once, by their text, and as the playground and code generators write it', async () => {
    service = await listening(graph, { operations: 'trusted' })
    for (const body of [
      { extensions: named(text) },
      { query: text },
      { query: `\n${text} # mine` },
      { query: stripIgnoredCharacters(text) },
      { extensions: named(stripIgnoredCharacters(text)) },
      { query: print(parse(text)), extensions: named(print(parse(text))) },
    ]) {
      const { status, codes } = await answerOf(await service.post(body))
      expect({ status, codes }).toEqual({ status: 200, codes: [] })
    }
    const got = await service.get(
      `/graphql?${new URLSearchParams({ extensions: JSON.stringify(named(text)) })}`,
    )
    expect(got.headers.has('etag')).toBe(true)
    await got.body?.cancel()
  })

  it('answers introspection, for its own playground', async () => {
    service = await listening(graph, { operations: 'trusted' })
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Person") { name } }', '{ __typename }']) {
      expect((await answerOf(await service.post({ query }))).codes).toEqual([])
    }
  })

  it.each([
    ['another text', { query: QUERY }],
    ['another text with its hash', { query: QUERY, extensions: named(QUERY) }],
    ['one of them with a field more', { query: text.replace('totalCount', 'totalCount undatedCount') }],
    ['introspection with something beside it', { query: `{ __typename ${QUERY.slice(1)}` }],
    [
      'introspection with something in a fragment',
      { query: '{ ...f } fragment f on Query { people { totalCount } }' },
    ],
    ['text that is no GraphQL', { query: '{' }],
  ])('refuses %s', async (_what, body) => {
    service = await listening(graph, { operations: 'trusted' })
    expect(await answerOf(await service.post(body))).toEqual(REFUSED)
  })

  it('asks for the text of a hash that it does not know, and judges that', async () => {
    service = await listening(graph, { operations: 'trusted' })
    const unknown = { status: 200, data: null, codes: ['PERSISTED_QUERY_NOT_FOUND'] }
    expect(await answerOf(await service.post({ extensions: named(QUERY) }))).toEqual(unknown)
    expect(await answerOf(await service.post({ query: QUERY, extensions: named(QUERY) }))).toEqual(REFUSED)
    // Refused, it is not known afterwards either.
    expect(await answerOf(await service.post({ extensions: named(QUERY) }))).toEqual(unknown)
    const own = `${text} # as some client prints it`
    expect((await answerOf(await service.post({ query: own, extensions: named(own) }))).codes).toEqual([])
  })

  it('refuses by GET too, and nobody keeps the refusal', async () => {
    service = await listening(graph, { operations: 'trusted' })
    const response = await service.get(asked(QUERY))
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await answerOf(response)).toEqual(REFUSED)
  })
})
