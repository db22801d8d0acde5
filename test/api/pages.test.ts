import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, inventedFields, type Served, served } from './served.ts'
import { shippedOf } from './shipped.ts'

interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}
interface Page {
  totalCount: number
  pageInfo: PageInfo
  edges: { cursor: string; node: { id?: string; factId?: string; source?: unknown } }[]
}

/** A connection: the path to it, and its own arguments. */
interface Connection {
  readonly name: string
  readonly path: readonly string[]
  readonly args?: string
  readonly node?: string
}
const connections: readonly Connection[] = [
  ...['SIGNED_ON_DESC', 'SIGNED_ON_ASC', 'PERIOD_END_ASC', 'PERIOD_END_DESC', 'TITLE_ASC'].map((orderBy) => ({
    name: `agreements by ${orderBy}`,
    path: ['agreements'],
    args: `orderBy: ${orderBy}`,
  })),
  { name: 'agreements in a range', path: ['agreements'], args: 'signedBetween: { from: "2022-01-01" }' },
  ...['NAME_ASC', 'PARTNER_COUNT_DESC', 'AGREEMENT_COUNT_DESC'].map((orderBy) => ({
    name: `organizations by ${orderBy}`,
    path: ['organizations'],
    args: `orderBy: ${orderBy}`,
  })),
  { name: 'people', path: ['people'] },
  {
    name: 'people in a role on a day',
    path: ['people'],
    args: 'role: [CHAIR, VICE_CHAIR], activeOn: "2022-05-20"',
  },
  { name: 'topics', path: ['topics'] },
  { name: 'top topics', path: ['topics'], args: 'topOnly: true' },
  { name: 'places', path: ['places'] },
  ...['PUBLISHED_ON_DESC', 'PUBLISHED_ON_ASC', 'TITLE_ASC'].map((orderBy) => ({
    name: `sources by ${orderBy}`,
    path: ['sources'],
    args: `orderBy: ${orderBy}`,
  })),
  ...['NAME_ASC', 'AGREEMENT_COUNT_DESC', 'LATEST_SIGNED_ON_DESC'].map((orderBy) => ({
    name: `partners by ${orderBy}`,
    path: ['organization(name: "LĐLĐ Hà Nội")', 'partners'],
    args: `orderBy: ${orderBy}`,
  })),
  { name: 'agreements of an organization', path: ['organization(name: "LĐLĐ Hà Nội")', 'agreements'] },
  { name: 'parts of an organization', path: ['organization(name: "Tổng LĐLĐ Việt Nam")', 'parts'] },
  { name: 'agreements on a topic', path: ['topic(id: "topic:bao-ve-quyen-loi")', 'agreements'] },
  { name: 'places within a place', path: ['place(name: "Việt Nam")', 'places'] },
  { name: 'organizations at a place', path: ['place(name: "Thái Bình")', 'organizations'] },
  {
    name: 'agreements signed at a place',
    path: ['place(id: "place:tru-so-ldld-thai-nguyen")', 'agreementsSigned'],
  },
  {
    name: 'facts of a source',
    path: ['source(id: "source:2022-det-may-cdi")', 'facts'],
    node: 'factId source { id }',
  },
]

async function pageOf(lienket: Served, connection: Connection, args: string): Promise<Page> {
  const { path, node = 'id' } = connection
  const own = [connection.args, args].filter(Boolean).join(', ')
  const parents = path.slice(0, -1)
  const list = `${path.at(-1)}${own && `(${own})`} {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${node} } } }`
  const query = parents.reduceRight((inner, parent) => `${parent} { ${inner} }`, list)
  let found: unknown = await lienket.data(`{ ${query} }`)
  for (const field of path) found = (found as Record<string, unknown>)[field.replace(/\(.*/, '')]
  return found as Page
}

/** All rows, in pages of a hundred: in one page where it holds them. */
async function wholeOf(lienket: Served, connection: Connection): Promise<Pick<Page, 'totalCount' | 'edges'>> {
  const edges: Page['edges'] = []
  for (let after = ''; ; ) {
    const page = await pageOf(lienket, connection, `first: 100${after}`)
    edges.push(...page.edges)
    if (!page.pageInfo.hasNextPage) return { totalCount: page.totalCount, edges }
    expect(page.edges.length).toBe(100)
    after = `, after: "${page.pageInfo.endCursor}"`
  }
}

const cursorsOf = (page: Pick<Page, 'edges'>) => page.edges.map(({ cursor }) => cursor)

describe(`Pages (${engine})`, () => {
  const lienket = served()

  it.each(connections)(
    'of $name, walked forward two at a time, are the rows of one big page, or of the fewest',
    async (of) => {
      const whole = await wholeOf(lienket, of)
      expect(whole.edges.length).toBe(whole.totalCount)
      expect(whole.edges.length).toBeGreaterThan(0)
      expect(new Set(cursorsOf(whole)).size).toBe(whole.edges.length)
      const walked: Page['edges'] = []
      for (let after: string | null = null; ; ) {
        const start = walked.length
        const page: Page = await pageOf(lienket, of, `first: 2${after ? `, after: "${after}"` : ''}`)
        walked.push(...page.edges)
        expect(page.totalCount).toBe(whole.totalCount)
        expect(page.pageInfo).toEqual({
          hasNextPage: start + 2 < whole.edges.length,
          hasPreviousPage: start > 0,
          startCursor: whole.edges[start]?.cursor,
          endCursor: whole.edges[Math.min(start + 1, whole.edges.length - 1)]?.cursor,
        })
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      expect(walked).toEqual(whole.edges)
    },
  )

  it.each(connections)('of $name, walked backward two at a time, are the same rows', async (of) => {
    const whole = await wholeOf(lienket, of)
    let walked: Page['edges'] = []
    for (let before: string | null = null; ; ) {
      const end = whole.edges.length - walked.length
      const page: Page = await pageOf(lienket, of, `last: 2${before ? `, before: "${before}"` : ''}`)
      walked = [...page.edges, ...walked]
      expect(page.pageInfo).toEqual({
        hasNextPage: end < whole.edges.length,
        hasPreviousPage: end - 2 > 0,
        startCursor: whole.edges[Math.max(0, end - 2)]?.cursor,
        endCursor: whole.edges[end - 1]?.cursor,
      })
      if (!page.pageInfo.hasPreviousPage) break
      before = page.pageInfo.startCursor
    }
    expect(walked).toEqual(whole.edges)
  })

  const signed = connections[0] as Connection
  const page = (args: string) => pageOf(lienket, signed, args)

  it('have twenty rows where no size is asked for', async () => {
    const query =
      '{ topics { totalCount pageInfo { hasNextPage } edges { cursor } } back: topics(last: null, first: null) { edges { cursor } } }'
    const { topics, back } = (await lienket.data(query)) as { topics: Page; back: Page }
    expect([topics.totalCount, topics.edges.length, topics.pageInfo]).toEqual([
      shippedOf('topic').length,
      20,
      { hasNextPage: true },
    ])
    expect(back.edges).toEqual(topics.edges)
  })

  it('of no rows say whether there are any, and how many', async () => {
    expect(await page('first: 0')).toEqual({
      totalCount: shippedOf('agreement').length,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    })
  })

  it('after the last row and before the first are empty', async () => {
    const whole = await wholeOf(lienket, signed)
    const empty = { totalCount: shippedOf('agreement').length, edges: [] }
    const nothing = { startCursor: null, endCursor: null }
    expect(await page(`first: 5, after: "${whole.edges.at(-1)?.cursor}"`)).toEqual({
      ...empty,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, ...nothing },
    })
    expect(await page(`last: 5, before: "${whole.edges[0]?.cursor}"`)).toEqual({
      ...empty,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, ...nothing },
    })
  })

  it('of two lists under two names of one parent do not mix', async () => {
    const query = `{ organization(name: "LĐLĐ Hà Nội") {
      one: agreements(first: 1) { edges { node { id } } } two: agreements(last: 1) { edges { node { id } } } } }`
    expect(await lienket.data(query)).toEqual({
      organization: {
        one: { edges: [{ node: { id: 'agreement:2022-nghe-an-ha-noi' } }] },
        two: { edges: [{ node: { id: 'agreement:2022-ha-noi-bon-huyen-uy' } }] },
      },
    })
  })
})

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe(`What is no page (${engine})`, () => {
  const lienket = served()
  const ask = (args: string, list = 'agreements') =>
    lienket.refusal(`{ ${list}(${args}) { edges { cursor } } }`)
  const refused = (details: object, path = 'agreements') => ({
    data: { [path]: null },
    errors: [{ path, code: 'BAD_INPUT', ...details }],
  })

  it.each([
    ['first: -1', { argument: 'first', limit: 100, actual: -1 }],
    ['first: 101', { argument: 'first', limit: 100, actual: 101 }],
    ['first: 1000', { argument: 'first', limit: 100, actual: 1000 }],
    ['first: 2147483647', { argument: 'first', limit: 100, actual: 2147483647 }],
    ['last: -1', { argument: 'last', limit: 100, actual: -1 }],
    ['last: 101', { argument: 'last', limit: 100, actual: 101 }],
    ['first: 1, last: 1', {}],
    [`first: 1, before: "${cursor('SIGNED_ON_DESC', '2022', 'x')}"`, {}],
    [`last: 1, after: "${cursor('SIGNED_ON_DESC', '2022', 'x')}"`, {}],
    [
      `before: "${cursor('SIGNED_ON_DESC', '2022', 'x')}", after: "${cursor('SIGNED_ON_DESC', '2022', 'x')}"`,
      {},
    ],
  ])('%s is BAD_INPUT', async (args, details) => {
    expect(await ask(args)).toEqual(refused(details))
  })

  it('2³¹ is no whole number of GraphQL: refused before anything runs', async () => {
    const query = 'query($first: Int) { agreements(first: $first) { edges { cursor } } }'
    expect(await lienket.refusal(query, { first: 2 ** 31 })).toEqual({
      data: null,
      errors: [{ path: '', code: 'BAD_INPUT' }],
    })
  })

  it.each([
    ['text', 'x'],
    ['nothing', ''],
    ['no JSON', Buffer.from('[1').toString('base64url')],
    ['no list', Buffer.from('{}').toString('base64url')],
    ['null', Buffer.from('null').toString('base64url')],
    ['too little', cursor('SIGNED_ON_DESC', '2022')],
    ['too much', cursor('SIGNED_ON_DESC', '2022', 'x', 'y')],
    ['another order', cursor('SIGNED_ON_ASC', '2022', 'x')],
    ['another list', cursor('NAME_ASC', 'x', 'organization:x')],
    ['no id', cursor('SIGNED_ON_DESC', '2022', 5)],
    ['a value of another kind', cursor('SIGNED_ON_DESC', 5, 'x')],
    ['no value', cursor('SIGNED_ON_DESC', null, 'x')],
    ['a list for a value', cursor('SIGNED_ON_DESC', ['2022'], 'x')],
    ['text that is no Unicode', cursor('SIGNED_ON_DESC', '\ud800', 'x')],
  ])('a cursor that holds %s is BAD_INPUT', async (_what, forged) => {
    expect(await ask(`after: "${forged}"`)).toEqual(refused({ argument: 'after' }))
    expect(await ask(`before: "${forged}"`)).toEqual(refused({ argument: 'before' }))
  })

  it.each([
    ['text', cursor('PARTNER_COUNT_DESC', '5', 'x')],
    ['a fraction', cursor('PARTNER_COUNT_DESC', 1.5, 'x')],
    ['more than numbers hold', Buffer.from('["PARTNER_COUNT_DESC",1e999,"x"]').toString('base64url')],
  ])('a cursor of a list ordered by number that holds %s is BAD_INPUT', async (_what, forged) => {
    expect(await ask(`orderBy: PARTNER_COUNT_DESC, after: "${forged}"`, 'organizations')).toEqual(
      refused({ argument: 'after' }, 'organizations'),
    )
  })

  it('a cursor of another order of the same list is BAD_INPUT', async () => {
    const { agreements } = (await lienket.data('{ agreements(first: 1) { edges { cursor } } }')) as {
      agreements: Page
    }
    expect(await ask(`orderBy: TITLE_ASC, after: "${agreements.edges[0]?.cursor}"`)).toEqual(
      refused({ argument: 'after' }),
    )
  })
})

describe(`A cursor after an import that adds a row (${engine})`, () => {
  // A place where no shipped organization works: the list of those that do holds what this file makes up and nothing else.
  const place = { id: 'place:toa-nha-mau', name: 'Tòa nhà Mẫu', kind: 'BUILDING', evidence: inventedFields }
  const organization = (slug: string, name: string): ExtraRecord => ({
    id: `organization:${slug}`,
    name,
    classification: 'PRESS',
    place: place.id,
    evidence: inventedFields,
  })
  const before = [place, organization('bo-mau', 'Bộ Mẫu'), organization('tap-chi-mau', 'Tạp chí Mẫu')]
  const lienket = served(before)
  const press = (args: string) =>
    pageOf(lienket, { name: 'press', path: ['organizations'], args: `place: "${place.id}"` }, args)
  const idsOf = (page: Page) => page.edges.map(({ node }) => node.id)

  it('goes on behind the row it named, and neither repeats nor skips one', async () => {
    const first = await press('first: 1')
    expect(idsOf(first)).toEqual(['organization:bo-mau'])
    await lienket.importWith([
      ...before,
      organization('bao-an', 'Báo An'),
      organization('bao-xa', 'Báo Xa'),
      organization('dai-mau', 'Đài Mẫu'),
    ])
    const rest = await press(`first: 10, after: "${first.pageInfo.endCursor}"`)
    expect(idsOf(rest)).toEqual(['organization:dai-mau', 'organization:tap-chi-mau'])
    const earlier = await press(`last: 10, before: "${first.pageInfo.endCursor}"`)
    expect(idsOf(earlier)).toEqual(['organization:bao-an', 'organization:bao-xa'])
  })

  it('goes on even where the row it named is gone', async () => {
    const whole = await press('first: 10')
    expect(idsOf(whole)).toEqual([
      'organization:bao-an',
      'organization:bao-xa',
      'organization:bo-mau',
      'organization:dai-mau',
      'organization:tap-chi-mau',
    ])
    await lienket.importWith([...before, organization('bao-an', 'Báo An')])
    const rest = await press(`first: 10, after: "${whole.edges[1]?.cursor}"`)
    expect(idsOf(rest)).toEqual(['organization:bo-mau', 'organization:tap-chi-mau'])
  })
})
