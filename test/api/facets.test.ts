import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

interface Facet {
  valueCount: number
  missingCount: number
  values: { value?: string | number | boolean; node?: { id: string }; count: number }[]
}
interface List {
  totalCount: number
  facets: Record<string, Facet>
}

const group = { group: { name: 'các công ty' }, nameAsWritten: 'các công ty', evidence: invented }
const made = (id: string, more: object): ExtraRecord => ({
  id: `agreement:mau-${id}`,
  title: `Mẫu ${id}`,
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: [
    { ...group, side: 1 },
    { ...group, side: 2 },
  ],
  evidence: [{ ...inventedFields[0], fields: ['title'] }],
  ...more,
})

/** Agreements of groups alone, with dates of every precision that there is. */
const records: ExtraRecord[] = [
  made('nam', { signedOn: { edtf: '1999', evidence: invented } }),
  made('hai-nam', { signedOn: { edtf: '1999-12-31/2000-01-02', evidence: invented } }),
  made('thap-nien', { signedOn: { edtf: '199X', evidence: invented } }),
  made('khong-nam', { signedOn: { edtf: 'XXXX-04-08', evidence: invented } }),
  made('khong-ngay', {}),
]

const within = (path: readonly string[], fields: string): string =>
  path.reduceRight((inner, field) => `${field} { ${inner} }`, fields)
const inside = (data: unknown, path: readonly string[]): unknown =>
  path.reduce((found, field) => (found as Record<string, unknown>)[field.replace(/\(.*/, '')], data)
const called = (field: string, args: readonly (string | undefined)[]): string => {
  const given = args.filter(Boolean).join(', ')
  return given ? `${field}(${given})` : field
}

/** How a list is narrowed to the rows of one value of a facet. */
type Narrow = (value: string) => string
const oneOf =
  (argument: string): Narrow =>
  (value) =>
    `${argument}: [${value}]`
const the =
  (argument: string): Narrow =>
  (value) =>
    `${argument}: ${value}`
const signedIn: Narrow = (year) =>
  `signedBetween: { from: "${year}-01-01", to: "${year}-12-31" }, certainty: CERTAIN`

const agreements: Record<string, Narrow> = {
  agreementType: oneOf('agreementType'),
  status: oneOf('status'),
  signerStatus: oneOf('signerStatus'),
  year: signedIn,
  topic: the('topic'),
  party: the('party'),
  partyClassification: oneOf('partyClassification'),
  partyPlace: the('partyPlace'),
  place: the('place'),
  signer: the('signer'),
}
const organizations: Record<string, Narrow> = {
  classification: oneOf('classification'),
  place: the('place'),
  topic: the('topic'),
  partOf: the('partOf'),
}
const people: Record<string, Narrow> = { role: oneOf('role'), organization: the('organization') }
const partners: Record<string, Narrow> = { classification: oneOf('classification'), topic: the('topic') }
const sources: Record<string, Narrow> = { publisher: oneOf('publisher'), readInFull: the('readInFull') }
const issues: Record<string, Narrow> = {
  severity: oneOf('severity'),
  code: oneOf('code'),
  type: oneOf('type'),
}
const HANOI = 'organization(id: "organization:ldld-ha-noi")'

/** Lists, with the arguments that they have already, and how each facet of theirs narrows them further. */
const lists: [path: string[], list: string, args: string, facets: Record<string, Narrow>][] = [
  [[], 'agreements', '', agreements],
  [[], 'agreements', 'status: [SIGNED], minReports: 1', { ...agreements, status: () => '' }],
  // One certainty holds for all date arguments, so that no list of those possibly in force has only those certainly signed in a year.
  [[], 'agreements', 'activeOn: "2018-06-01"', { ...agreements, year: () => '' }],
  [[HANOI], 'agreements', '', agreements],
  [['topic(id: "topic:bao-ve-quyen-loi")'], 'agreements', 'renewed: false', agreements],
  [[], 'organizations', '', organizations],
  [[], 'organizations', 'place: "Hà Nội"', { ...organizations, place: () => '' }],
  [[], 'people', '', people],
  [[], 'people', 'role: [CHAIR]', { organization: the('organization') }],
  [[], 'people', 'role: [CHAIR, VICE_CHAIR], activeOn: "2022-04-08"', { organization: the('organization') }],
  [[], 'people', 'organization: "Tổng LĐLĐ Việt Nam"', { role: oneOf('role') }],
  [[], 'people', 'activeOn: "2022-04-08", certainty: CERTAIN', people],
  [[HANOI], 'partners', '', partners],
  [[HANOI], 'partners', 'activeOn: "2023-01-01"', partners],
  [[], 'sources', '', sources],
  [[], 'places', '', { kind: oneOf('kind') }],
  [['dataset'], 'issues', '', issues],
]

const plain = (facet: string): boolean =>
  [
    'agreementType',
    'status',
    'signerStatus',
    'year',
    'kind',
    'readInFull',
    'publisher',
    'severity',
    'code',
    'type',
  ].includes(facet)
const NODES = [
  'topic',
  'party',
  'partyPlace',
  'place',
  'signer',
  'partOf',
  'organization',
  'within',
  'broader',
]
const selection = (facet: string): string =>
  `${facet} { valueCount missingCount values(first: 100) { ${NODES.includes(facet) ? 'node { id }' : 'value'} count } }`
const ENUMERATED = /^[A-Z_]+$/
const written = ({ value, node }: Facet['values'][number]): string => {
  if (node) return JSON.stringify(node.id)
  return typeof value === 'string' && !ENUMERATED.test(value) ? JSON.stringify(value) : String(value)
}

function inParts<T>(rows: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < rows.length; at += size) parts.push(rows.slice(at, at + size))
  return parts
}

describe(`Facets (${engine})`, () => {
  const lienket = served(records)

  const facetsOf = async (path: string[], list: string, args: string, names: string[]): Promise<List> => {
    const fields = `${called(list, [args])} { totalCount facets { ${names.map(selection).join(' ')} } }`
    return inside(await lienket.data(`{ ${within(path, fields)} }`), [...path, list]) as List
  }

  const totalsOf = async (path: string[], list: string, narrowed: string[][]): Promise<number[]> => {
    const totals: number[] = []
    for (const part of inParts(narrowed, 25)) {
      const aliased = part.map((args, at) => `a${at}: ${called(list, args)} { totalCount }`)
      const data = await lienket.data(`{ ${within(path, aliased.join(' '))} }`)
      totals.push(...part.map((_, at) => (inside(data, [...path, `a${at}`]) as List).totalCount))
    }
    return totals
  }

  it.each(lists)(
    '%j %s(%s): a value counts as many rows as the list narrowed by it',
    async (path, list, args, narrow) => {
      const { totalCount, facets } = await facetsOf(path, list, args, Object.keys(narrow))
      for (const [name, { values, valueCount, missingCount }] of Object.entries(facets)) {
        const narrowed = values.map((one) =>
          [args, narrow[name]?.(written(one))].filter((text) => text !== undefined),
        )
        if (narrow[name]?.('') !== '') {
          expect([name, await totalsOf(path, list, narrowed)]).toEqual([
            name,
            values.map(({ count }) => count),
          ])
        }
        expect(values.length).toBe(Math.min(100, valueCount))
        const sum = values.reduce((all, { count }) => all + count, 0)
        if (plain(name)) expect([name, sum + missingCount]).toEqual([name, totalCount])
        else if (valueCount <= 100) expect(sum + missingCount).toBeGreaterThanOrEqual(totalCount)
      }
    },
  )

  it('know the rows that have no value', async () => {
    const { facets } = await facetsOf([], 'agreements', 'agreementType: [OTHER]', ['year', 'party', 'topic'])
    expect(facets).toEqual({
      // One decade, one pair of years, one day of no year, one without a date.
      year: { valueCount: 1, missingCount: 4, values: [{ value: 1999, count: 1 }] },
      party: { valueCount: 0, missingCount: 5, values: [] },
      topic: { valueCount: 0, missingCount: 5, values: [] },
    })
  })

  it('come with most rows first, then by value, and as many as are asked for', async () => {
    const { facets } = await facetsOf([], 'agreements', '', ['topic', 'year'])
    for (const { values } of Object.values(facets)) {
      const sorted = values.toSorted(
        (a, b) => b.count - a.count || ((a.node?.id ?? a.value ?? 0) < (b.node?.id ?? b.value ?? 0) ? -1 : 1),
      )
      expect(values).toEqual(sorted)
    }
    const { agreements: some } = (await lienket.data(
      '{ agreements { facets { topic { valueCount values(first: 2) { node { id } count } none: values(first: 0) { count } } } } }',
    )) as { agreements: List }
    expect(some.facets['topic']).toEqual({
      valueCount: facets['topic']?.valueCount,
      values: facets['topic']?.values.slice(0, 2),
      none: [],
    })
  })

  it('count topics with the narrower ones, and each topic’s narrower ones where topics are listed', async () => {
    const { facets } = await facetsOf([], 'topics', '', ['broader'])
    const { nodes } = (await lienket.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Topic { narrower { id } } } }',
      {
        ids: facets['broader']?.values.map(({ node }) => node?.id),
      },
    )) as { nodes: { narrower: object[] }[] }
    expect(nodes.map(({ narrower }) => narrower.length)).toEqual(
      facets['broader']?.values.map(({ count }) => count),
    )
  })

  it('count places by the place that they lie in, and sources by year', async () => {
    const { facets } = await facetsOf([], 'places', '', ['within'])
    const found = facets['within']?.values ?? []
    const totals = await Promise.all(
      found.map(({ node }) => totalsOf([`place(id: "${node?.id}")`], 'places', [[]])),
    )
    expect(totals.flat()).toEqual(found.map(({ count }) => count))
    const sourcesByYear = await facetsOf([], 'sources', '', ['year'])
    const { values = [], missingCount } = sourcesByYear.facets['year'] ?? {}
    expect(values.reduce((sum, { count }) => sum + count, missingCount ?? 0)).toBe(sourcesByYear.totalCount)
  })

  it('are read only when asked for, in one graph call a facet, whatever the number of lists', async () => {
    const calls = async (rows: number, fields: string) => {
      const { graphCalls, errors } = await lienket.ask<unknown>(
        `{ organizations(first: ${rows}) { edges { node { agreements(first: 1) { pageInfo { hasNextPage } ${fields} } } } } }`,
      )
      expect(errors).toEqual([])
      return graphCalls
    }
    const bare = await calls(20, '')
    expect(await calls(1, 'facets { year { valueCount } }')).toBe(bare + 1)
    expect(await calls(20, 'facets { year { valueCount values { count } } }')).toBe(bare + 1)
    expect(await calls(20, 'facets { year { valueCount } topic { valueCount } }')).toBe(bare + 2)
    expect(await calls(20, 'totalCount facets { year { missingCount } }')).toBe(bare + 3)
  })

  it('refuse more values than they keep', async () => {
    const asked = '{ agreements { facets { party { values(first: 101) { count } } } } }'
    expect((await lienket.refusal(asked)).errors).toEqual([
      {
        path: 'agreements.facets.party.values',
        code: 'BAD_INPUT',
        argument: 'first',
        limit: 100,
        actual: 101,
      },
    ])
  })
})
