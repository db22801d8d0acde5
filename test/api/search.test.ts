import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const SEARCH = `query($text: String!, $types: [RecordType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount truncated countsByType { type count }
    edges { cursor score matchedOn { field value kind } node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

interface Found {
  readonly totalCount: number
  readonly truncated: boolean
  readonly countsByType: { type: string; count: number }[]
  readonly edges: {
    cursor: string
    score: number
    matchedOn: { field: string; value: string; kind: string | null }
    node: { id: string }
  }[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const union = (id: string, name: string, more: object = {}): ExtraRecord => ({
  id: `organization:${id}`,
  name,
  classification: 'GRASSROOTS_UNION',
  evidence: inventedFields,
  ...more,
})

/** Names made of words that no article has. */
const records: ExtraRecord[] = [
  union('an', 'Công đoàn Zượng Zú'),
  union('bo', 'Cong doan Zuong Zu'),
  union('ca', 'Công đoàn Zượng Zúy'),
  union('da', 'Công đoàn Zượng Zú Đông'),
  union('em', 'Công đoàn Xượng Zú'),
  union('ga', 'CĐ Zượng Zú'),
  union('ho', 'Công đoàn tỉnh Zượng Zú'),
  union('in', 'Công đoàn Yêz', {
    shortName: 'CĐ Yêz',
    nameEn: 'Yez Trade Union',
    otherNames: [{ name: 'Công đoàn Cổ Yêz', kind: 'FORMER', evidence: invented }],
  }),
  union('mo', 'Cộng đoàn Dôk Lôk', {
    nameEn: 'Dorkan Union of the Vorlan Workers',
    formerIds: ['organization:mo-xua', 'organization:mo-cu'],
  }),
  { id: 'person:mo', name: 'Nguyên Zượng Zú', evidence: inventedFields },
  union('ke', 'LĐLĐ tỉnh Wôz'),
  union('la', 'LĐLĐ thành phố Wôz'),
]

const many = Array.from({ length: 2_050 }, (_, index): ExtraRecord => {
  const number = String(index + 1).padStart(4, '0')
  return { id: `place:nhieu-${number}`, name: `Qwêz xã ${number}`, kind: 'COMMUNE' }
})

describe(`Search (${engine})`, () => {
  const lienket = served(records)
  const search = async (text: string, more: Record<string, unknown> = {}): Promise<Found> =>
    ((await lienket.data(SEARCH, { text, ...more })) as { search: Found }).search
  const idsOf = (found: Found): string[] => found.edges.map(({ node }) => node.id.split(':')[1] ?? '')
  const refused = (text: string, more: Record<string, unknown> = {}) =>
    lienket.refusal(SEARCH, { text, ...more })

  it('says by which text it found something, in which field, and what kind of name it is', async () => {
    const match = async (text: string) => {
      const { edges } = await search(text, { first: 1 })
      return { id: edges[0]?.node.id, ...edges[0]?.matchedOn }
    }
    expect(await match('Công đoàn Yêz')).toMatchObject({
      id: 'organization:in',
      field: 'NAME',
      value: 'Công đoàn Yêz',
      kind: null,
    })
    expect(await match('cd yez')).toMatchObject({ field: 'SHORT_NAME', value: 'CĐ Yêz' })
    expect(await match('yez trade')).toMatchObject({ field: 'NAME_EN', value: 'Yez Trade Union' })
    expect(await match('cổ yêz')).toMatchObject({ field: 'OTHER_NAME', kind: 'FORMER' })
    expect(await match('Legal aid')).toMatchObject({ id: 'topic:tro-giup-phap-ly', field: 'PREF_LABEL' })
    expect(await match('431/CTPH-TANDTC')).toMatchObject({ field: 'NUMBER' })
    expect(await match('An Duyên')).toMatchObject({ field: 'AUTHOR' })
    expect(await match('bao lao dong')).toMatchObject({ field: 'PUBLISHER' })
    expect(await match('thoa thuan quan he doi tac trien khai')).toMatchObject({
      id: 'agreement:2022-det-may-cdi',
      field: 'TITLE',
    })
  })

  it('orders exact names first, then written out, folded, without a unit, among others, begun, mistyped', async () => {
    const found = await search('Công đoàn Zượng Zú')
    expect(idsOf(found)).toEqual(['an', 'ga', 'bo', 'ho', 'da', 'ca', 'em'])
    const scores = found.edges.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores[0]).toBe(1)
    expect(Math.min(...scores)).toBeGreaterThan(0)
  })

  it('takes a word without diacritics for any with them, on either side, and never one with others', async () => {
    expect(idsOf(await search('cong doan zuong zu')).slice(0, 4)).toEqual(['bo', 'ga', 'an', 'ho'])
    const others = await search('Công đoàn Zường Zú')
    expect(idsOf(others)[0]).toBe('bo')
    expect(others.edges.slice(1).every(({ score }) => score < 0.3)).toBe(true)
  })

  it('is the same in NFC and NFD, in capitals, with the tone in its old or new place', async () => {
    const wanted = idsOf(await search('Công đoàn Zượng Zúy'))
    expect(wanted[0]).toBe('ca')
    for (const text of ['CÔNG ĐOÀN ZƯỢNG ZÚY', 'Công đoàn Zượng Zuý', '  công\u00a0đoàn, zượng zúy! ']) {
      expect(idsOf(await search(text))).toEqual(wanted)
      expect(idsOf(await search(text.normalize('NFD')))).toEqual(wanted)
    }
  })

  it('forgives one error in five letters and two in ten, none in fewer, and none in a number', async () => {
    expect(idsOf(await search('Wôzz'))).toEqual([])
    expect(idsOf(await search('ldld wooz'))).toEqual(['la', 'ke'])
    expect(idsOf(await search('cogn doan yezz'))).toContain('in')
    expect(idsOf(await search('cogn daon yezz'))).toEqual([])
    expect((await search('432/CTPH-TANDTC')).totalCount).toBe(0)
  })

  it('puts a name with the unit that was typed first, and one with another unit last', async () => {
    expect(idsOf(await search('LĐLĐ thành phố Wôz'))).toEqual(['la', 'ke'])
    expect(idsOf(await search('ldld tinh woz'))).toEqual(['ke', 'la'])
    expect(idsOf(await search('LĐLĐ Wôz'))).toEqual(['la', 'ke'])
  })

  it('takes words written together for the same apart, and the other way round, but no syllable for two', async () => {
    expect(idsOf(await search('dôklôk'))).toEqual(['mo'])
    expect(idsOf(await search('cong doan doklok'))).toEqual(['mo'])
    expect(idsOf(await search('dor kan union'))).toEqual(['mo'])
    const both = await search('Ha Noi Federation of Labour', { first: 1 })
    expect(both.edges[0]?.matchedOn).toMatchObject({ value: 'Hanoi Federation of Labour' })
    // Names that write it as the text does come first.
    const apart = await search('ldld ha noi', { first: 1 })
    expect(apart.edges[0]?.matchedOn.value).toBe('LĐLĐ Hà Nội')
    // No name writes «zúy» as «zú y».
    expect(idsOf(await search('zuong zu y'))).not.toContain('ca')
  })

  it('finds a name that is the text but for one word where none has all, and no person', async () => {
    const found = await search('Dorkan Union of All the Vorlan Workers')
    expect(found.edges).toMatchObject([{ node: { id: 'organization:mo' }, matchedOn: { field: 'NAME_EN' } }])
    expect(found.edges[0]?.score).toBeLessThan(0.03)
    // Neither with a typing error besides, nor with another word too many, nor with one instead of another.
    expect(idsOf(await search('Dorkan Union of All the Vorlan Workres'))).toEqual([])
    expect(idsOf(await search('Dorkan Union of All the Best Vorlan Workers'))).toEqual([])
    expect(idsOf(await search('Dorkan Union of the Vorlan Miners'))).toEqual([])
    expect(idsOf(await search('Nguyên Zượng Zú Tám'))).toEqual([])
    // Three others at least: two words are too few to say who is meant.
    expect(idsOf(await search('Công đoàn Cổ Yêz Tám'))).toEqual(['in'])
    expect(idsOf(await search('Yez Trade Tám'))).toEqual([])
  })

  it('finds an English name of three words and more by its initials, and shows the name', async () => {
    const { edges } = await search('DUVW')
    expect(edges).toMatchObject([
      {
        node: { id: 'organization:mo' },
        matchedOn: { field: 'NAME_EN', value: 'Dorkan Union of the Vorlan Workers' },
      },
    ])
    expect(idsOf(await search('d.u.v.w.'))).toEqual(['mo'])
    expect(idsOf(await search('duv'))).toEqual([])
  })

  it('finds what an id means, a former one too, and nothing else', async () => {
    for (const id of ['organization:mo', ' organization:mo-xua ', 'organization:mo-cu', 'ORGANIZATION:Mo']) {
      expect(await search(id)).toMatchObject({
        totalCount: 1,
        countsByType: [{ type: 'ORGANIZATION', count: 1 }],
        edges: [
          {
            score: 1,
            node: { id: 'organization:mo' },
            matchedOn: { field: 'ID', value: id.trim().toLowerCase(), kind: null },
          },
        ],
      })
    }
    expect(await search('organization:mo', { types: ['PERSON'] })).toMatchObject({ totalCount: 0 })
    expect(await search('organization:nowhere')).toMatchObject({ totalCount: 0 })
  })

  it('takes the American spelling of labour for the British one', async () => {
    const { edges } = await search('Hanoi Federation of Labor', { first: 1 })
    expect(edges[0]).toMatchObject({ score: 0.96, matchedOn: { value: 'Hanoi Federation of Labour' } })
  })

  it('reads an abbreviation with dots as without', async () => {
    for (const text of ['L.Đ.L.Đ T.P. Wôz', 'l.d.l.d tp. woz', 'LĐLĐ T.P Wôz'])
      expect(idsOf(await search(text))).toEqual(['la', 'ke'])
  })

  it('counts all hits by type, and pages those of the types that are wanted', async () => {
    const all = await search('Hà Nội')
    const counted = Object.fromEntries(all.countsByType.map(({ type, count }) => [type, count]))
    expect(counted).toMatchObject({ PLACE: 1, AGREEMENT: 3 })
    expect(all.totalCount).toBe(Object.values(counted).reduce((sum, count) => sum + count, 0))
    const agreements = await search('Hà Nội', { types: ['AGREEMENT', 'PLACE'] })
    expect(agreements.totalCount).toBe(4)
    expect(agreements.countsByType).toEqual(all.countsByType)
    expect(agreements.edges.map(({ node }) => node.id.split(':')[0])).toEqual([
      'place',
      'agreement',
      'agreement',
      'agreement',
    ])
    expect(await search('Hà Nội', { types: [] })).toMatchObject({ totalCount: 0, edges: [] })
  })

  it('pages forward and backward through the same list', async () => {
    const whole = await search('cong doan', { first: 100 })
    expect(whole.totalCount).toBeGreaterThan(60)
    const forward: string[] = []
    const backward: string[] = []
    for (let after: string | null = null; ; ) {
      const page: Found = await search('cong doan', { first: 17, after })
      forward.push(...page.edges.map(({ node }) => node.id))
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    for (let before: string | null = null; ; ) {
      const page: Found = await search('cong doan', { last: 17, before })
      backward.unshift(...page.edges.map(({ node }) => node.id))
      if (!page.pageInfo.hasPreviousPage) break
      before = page.pageInfo.startCursor
    }
    expect([forward.length, new Set(forward).size]).toEqual([whole.totalCount, whole.totalCount])
    expect(forward.slice(0, 100)).toEqual(whole.edges.map(({ node }) => node.id))
    expect(backward).toEqual(forward)
  })

  it('asks the graph once for names and once for each type of node, of one hit as of twenty', async () => {
    const calls = async (first: number) => {
      const text =
        '{ search(text: "cong doan", types: [ORGANIZATION], first: FIRST) { totalCount edges { node { id ... on Organization { name } } } } }'
      return (await lienket.ask(text.replace('FIRST', String(first)))).graphCalls
    }
    await calls(1)
    expect([await calls(1), await calls(20)]).toEqual([2, 2])
  })

  it('leaves a word out only where all the others are words of the dataset, and so asks the graph seldom', async () => {
    const calls = async (text: string) =>
      (await lienket.ask(`{ search(text: "${text}") { totalCount } }`)).graphCalls
    await calls('cong doan')
    const known = 'Dorkan Union of the Vorlan Workers'
    expect(await calls(`${known} Qqqqqq`)).toBe(2)
    expect(await calls(`${known} Qqqqqq Wwwwww`)).toBe(1)
    expect(await calls('Aaaaaa Bbbbbb Cccccc Dddddd Eeeeee Ffffff Gggggg Hhhhhh Iiiiii Jjjjjj Kkkkkk')).toBe(
      1,
    )
  })

  it('is asked ten times an operation at most, by whatever names', async () => {
    const times = (count: number) =>
      Array.from({ length: count }, (_, at) => `s${at}: search(text: "zuong") { totalCount }`).join(' ')
    expect(await lienket.data(`{ ${times(10)} }`)).toMatchObject({ s9: { totalCount: expect.any(Number) } })
    const { errors } = await lienket.refusal(`{ ${times(11)} }`)
    expect(errors).toEqual([{ path: 's10', code: 'BAD_INPUT', limit: 10, actual: 11 }])
  })

  it.each([
    '***',
    '*',
    '"',
    '\\',
    '[x TO y]',
    '/.*/',
    '~',
    '&& || !',
    '{}',
    '()',
    '?',
    ':',
    '\u0007',
    '\u202e',
  ])('finds nothing for %j, which is no word', async (text) => {
    expect(await search(text)).toMatchObject({ totalCount: 0, countsByType: [], edges: [], truncated: false })
  })

  it.each([
    'zượng* AND (zú)',
    'zượng~ zú',
    '+zượng -zú',
    'zượng" zú',
    "zượng') RETURN 1 //zú",
    'words:zượng zú',
    'zượng\u0007zú\t',
    'ZƯỢNG OR ZÚ',
  ])('takes %j for its words alone', async (text) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    expect(idsOf(await search(text))).toEqual(idsOf(await search(words)))
  })

  it('refuses text that is blank, overlong or no Unicode, and says by how much', async () => {
    for (const text of ['', '   ', '\u00a0\n']) {
      expect(await refused(text)).toEqual({
        data: { search: null },
        errors: [{ path: 'search', code: 'BAD_INPUT', argument: 'text' }],
      })
    }
    expect((await refused('a'.repeat(257))).errors).toEqual([
      { path: 'search', code: 'BAD_INPUT', argument: 'text', limit: 256, actual: 257 },
    ])
    expect((await refused('a\u0000b')).errors).toMatchObject([{ code: 'BAD_INPUT', argument: 'text' }])
    expect((await search('ế'.repeat(256).normalize('NFD'))).totalCount).toBe(0)
    expect((await search('a b '.repeat(64))).totalCount).toBe(0)
  })

  it('refuses pages that cannot be', async () => {
    expect((await refused('zuong', { first: 101 })).errors).toMatchObject([
      { code: 'BAD_INPUT', limit: 100, actual: 101 },
    ])
    expect((await refused('zuong', { after: 'nonsense' })).errors).toMatchObject([
      { code: 'BAD_INPUT', argument: 'after' },
    ])
    expect((await refused('zuong', { first: 1, last: 1 })).errors).toMatchObject([{ code: 'BAD_INPUT' }])
  })

  it('finds what a newer version has, from a cursor of the older one', async () => {
    const { pageInfo } = await search('Công đoàn Zượng Zú', { first: 3 })
    await lienket.importWith([...records, union('zz', 'Công đoàn Zượng Zú')])
    expect(idsOf(await search('Công đoàn Zượng Zú')).slice(0, 5)).toEqual(['an', 'zz', 'ga', 'bo', 'ho'])
    const rest = await search('Công đoàn Zượng Zú', { after: pageInfo.endCursor })
    expect(idsOf(rest)).toEqual(['ho', 'da', 'ca', 'em'])
  })

  it('says when more names hold the words than it looks at', async () => {
    await lienket.importWith([...many, { id: 'place:mot', name: 'Qwêz', kind: 'COMMUNE' }])
    expect(await search('qwez', { first: 1 })).toMatchObject({ truncated: true, totalCount: 2_000 })
    expect(idsOf(await search('Qwêz', { first: 1 }))).toEqual(['mot'])
    expect(idsOf(await search('qwezz xa 0007'))).toEqual(['nhieu-0007'])
    expect(await search('qwez xa 0007')).toMatchObject({ truncated: false, totalCount: 1 })
  })
})
