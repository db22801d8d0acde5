import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'
import { shippedOf } from './shipped.ts'

const HANOI = 'organization:ldld-ha-noi'
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
const one = [
  ['organization:ldld-ha-noi', 'Organization'],
  ['person:kha-van-tam', 'Person'],
  ['agreement:2022-nghe-an-ha-noi', 'Agreement'],
  ['topic:tuyen-truyen', 'Topic'],
  ['place:ha-noi', 'Place'],
  ['source:2022-nghe-an-ha-noi', 'Source'],
] as const

describe(`Nodes by id (${engine})`, () => {
  const lienket = served()

  it.each(one)('%s is of the type %s, under the same id', async (id, __typename) => {
    expect(await lienket.data('query($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename, id },
    })
  })

  it('come in the order of the ids, null where there is none, as often as they are asked for', async () => {
    const ids = ['topic:none', HANOI, 'person:kha-van-tam', HANOI, 'organization:none', 'topic:tuyen-truyen']
    expect(await lienket.data(NODES, { ids })).toEqual({
      nodes: [
        null,
        { __typename: 'Organization', id: HANOI },
        { __typename: 'Person', id: 'person:kha-van-tam' },
        { __typename: 'Organization', id: HANOI },
        null,
        { __typename: 'Topic', id: 'topic:tuyen-truyen' },
      ],
    })
  })

  it('are the same whichever field answers them', async () => {
    const query = `{ node(id: "${HANOI}") { ... on Organization { id name place { id } } } organization(id: "${HANOI}") { id name place { id } } }`
    const hanoi = { id: HANOI, name: 'LĐLĐ thành phố Hà Nội', place: { id: 'place:ha-noi' } }
    expect(await lienket.data(query)).toEqual({ node: hanoi, organization: hanoi })
  })

  it('may be none, or a hundred', async () => {
    expect(await lienket.data(NODES, { ids: [] })).toEqual({ nodes: [] })
    const hundred = Array.from({ length: 100 }, () => HANOI)
    expect(await lienket.data(NODES, { ids: hundred })).toEqual({
      nodes: hundred.map((id) => ({ __typename: 'Organization', id })),
    })
  })

  it('may not be a hundred and one', async () => {
    const ids = Array.from({ length: 101 }, () => HANOI)
    expect(await lienket.refusal(NODES, { ids })).toEqual({
      data: null,
      errors: [{ path: 'nodes', code: 'BAD_INPUT', argument: 'ids', limit: 100, actual: 101 }],
    })
  })

  it('that are well formed and unknown are null without an error', async () => {
    expect(await lienket.data('{ node(id: "person:nobody") { id } }')).toEqual({ node: null })
  })

  it.each([
    '__proto__',
    'constructor',
    '__proto__:x',
    'toString:x',
    'organization:__proto__',
    'dataset:lienket',
    'group:2024-thai-binh-cap-uy-2',
    'evidence:agreement:2022-nghe-an-ha-noi#signedOn#1',
    'Organization:ldld-ha-noi',
    Buffer.from('Organization:ldld-ha-noi').toString('base64'),
    'organization:ldld-ha-noi|x',
    '',
    '💥',
  ])('%j is no id of a node', async (id) => {
    const bad = { code: 'BAD_INPUT', argument: 'id' }
    expect(await lienket.refusal('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
      data: { node: null },
      errors: [{ path: 'node', ...bad }],
    })
    expect(await lienket.refusal(NODES, { ids: [HANOI, id] })).toEqual({
      data: null,
      errors: [{ path: 'nodes', ...bad }],
    })
  })
})

describe(`Cypher in an argument is text (${engine})`, () => {
  const lienket = served()
  const texts = [
    `' OR 1=1 //`,
    `"}) MATCH (n) DETACH DELETE n //`,
    '`) DETACH DELETE n',
    '$version',
    '\\u0027 RETURN 1',
    'LĐLĐ Hà Nội"}) RETURN n //',
  ]

  it.each(texts)('%j is the name of nothing, for each argument that takes a name', async (text) => {
    const query = `query($text: String!) {
      organization(name: $text) { id } person(name: $text) { id } topic(name: $text) { id } place(name: $text) { id } }`
    const { data, errors } = await lienket.refusal(query, { text })
    expect(data).toEqual({ organization: null, person: null, topic: null, place: null })
    expect(errors.map(({ path, code }) => [path, code]).sort()).toEqual(
      ['organization', 'person', 'place', 'topic'].map((path) => [path, 'NOT_FOUND']),
    )
  })

  it.each(texts)('%j filters nothing in and nothing out', async (text) => {
    for (const name of ['party', 'topic', 'signer', 'place']) {
      const query = `query($text: String!) { agreements(${name}: $text) { totalCount } }`
      const { data, errors } = await lienket.refusal(query, { text })
      expect([data, errors.map(({ code, argument }) => [code, argument])]).toEqual([
        { agreements: null },
        [['NOT_FOUND', name]],
      ])
    }
    const publisher = 'query($text: String!) { sources(publisher: [$text]) { totalCount } }'
    expect(await lienket.data(publisher, { text })).toEqual({ sources: { totalCount: 0 } })
  })

  it.each(texts)('%j in a cursor is a place in the list', async (text) => {
    // Behind every title, in whatever script.
    const after = Buffer.from(JSON.stringify(['TITLE_ASC', '\uffff', text])).toString('base64url')
    const query =
      'query($after: String) { agreements(orderBy: TITLE_ASC, after: $after) { totalCount edges { cursor } } }'
    expect(await lienket.data(query, { after })).toEqual({
      agreements: { totalCount: shippedOf('agreement').length, edges: [] },
    })
  })

  it('leaves everything where it was', async () => {
    const query =
      '{ agreements { totalCount } organizations { totalCount } dataset { counts { agreements organizations } } }'
    const [agreements, organizations] = [shippedOf('agreement').length, shippedOf('organization').length]
    expect(await lienket.data(query)).toEqual({
      agreements: { totalCount: agreements },
      organizations: { totalCount: organizations },
      dataset: { counts: { agreements, organizations } },
    })
  })
})
