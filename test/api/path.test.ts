import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const union = (name: string): ExtraRecord => ({
  id: `organization:noi-${name}`,
  name: `Công đoàn Nối ${name}`,
  classification: 'COMPANY',
  evidence: inventedFields,
})

type End = readonly [name: string, side: number]

const agreement = (slug: string, ends: readonly End[], more: object = {}): ExtraRecord => ({
  id: `agreement:noi-${slug}`,
  title: `Thỏa thuận nối ${slug}`,
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: ends.map(([name, side]) => ({
    organization: `organization:noi-${name}`,
    side,
    nameAsWritten: name,
    evidence: invented,
  })),
  evidence: [{ ...invented[0], fields: ['title'] }],
  ...more,
})

const signed = (person: string, onBehalfOf: string) => ({
  person: `person:noi-${person}`,
  onBehalfOf: `organization:noi-${onBehalfOf}`,
  attestation: 'PICTURED',
  evidence: invented,
})
const stated = (person: string, onBehalfOf: string) => ({
  ...signed(person, onBehalfOf),
  attestation: 'STATED',
})
const date = (edtf: string) => ({ edtf, evidence: invented })
const held = (positionAsWritten: string, days: object) => ({
  organization: 'organization:noi-h',
  role: 'CHAIR',
  positionAsWritten,
  evidence: invented,
  ...days,
})
const person = (name: string, positions: readonly object[] = []): ExtraRecord => ({
  id: `person:noi-${name}`,
  name: `Người Nối ${name}`,
  positions,
  evidence: inventedFields,
})

/** Positions with days that are known in part, and the words for them. */
const uncertainDays: readonly (readonly [name: string, days: object, VI: string, EN: string])[] = [
  ['mot', { startDate: date('2020/..') }, 'bắt đầu năm 2020 hoặc muộn hơn', 'starting 2020 or later'],
  [
    'hai',
    { startDate: date('2020/2021'), endDate: date('2023') },
    'bắt đầu trong khoảng từ năm 2020 đến năm 2021, đến năm 2023',
    'starting between 2020 and 2021, until 2023',
  ],
  ['ba', { startDate: date('XXXX') }, 'không rõ bắt đầu khi nào', 'starting at a time not known'],
  [
    'bon',
    { startDate: date('2019-05?'), endDate: date('../2023') },
    'từ tháng 5/2019 (chưa chắc chắn), kết thúc muộn nhất là năm 2023',
    'since perhaps May 2019, ending 2023 or earlier',
  ],
  [
    'nam',
    { startDate: date('201X'), endDate: date('XXXX-05') },
    'bắt đầu trong thập niên 2010, kết thúc tháng 5, không rõ năm',
    'starting some time in the 2010s, ending May, year not known',
  ],
  [
    'sau',
    { observedOn: date('2020/2021') },
    'được thấy trong khoảng từ năm 2020 đến năm 2021',
    'seen between 2020 and 2021',
  ],
]

/** A – B – C – D, A and B by 24 agreements, C and E on one side; F and G by an announced one; the rest is told beside each test. */
const records: ExtraRecord[] = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'alone', 'new', 'whole'].map(union),
  {
    ...union('old'),
    partOf: [
      {
        organization: 'organization:noi-whole',
        startDate: date('2010'),
        endDate: date('2018'),
        evidence: invented,
      },
    ],
    succeededBy: [{ organization: 'organization:noi-new', date: date('2020-06'), evidence: invented }],
  },
  ...Array.from({ length: 24 }, (_, index) =>
    agreement(`ab-${String(index + 1).padStart(2, '0')}`, [
      ['a', 1],
      ['b', 2],
    ]),
  ),
  agreement(
    'bc',
    [
      ['b', 1],
      ['c', 2],
      ['e', 2],
    ],
    { period: { start: date('2020'), end: date('2024') } },
  ),
  agreement(
    'cd',
    [
      ['c', 1],
      ['d', 2],
    ],
    { signerStatus: 'NAMED', signedOn: date('2021-05'), signatures: [signed('x', 'c'), signed('y', 'd')] },
  ),
  agreement(
    'fg',
    [
      ['f', 1],
      ['g', 2],
    ],
    { status: 'ANNOUNCED' },
  ),
  person('x', [
    {
      organization: 'organization:noi-f',
      role: 'CHAIR',
      positionAsWritten: 'Chủ tịch',
      observedOn: date('2022-01-02'),
      evidence: invented,
    },
    {
      organization: 'organization:noi-f',
      role: 'VICE_CHAIR',
      positionAsWritten: 'Phó Chủ tịch',
      startDate: date('2010'),
      endDate: date('2015'),
      evidence: invented,
    },
  ]),
  person('y'),
  ...['h', 'i', 'k', 'l'].map(union),
  ...['p', 'q', 'r'].map((name) => person(name)),
  ...uncertainDays.map(([name, days]) => person(`ngay-${name}`, [held('Chủ tịch', days)])),
  // Signed by p for both sides, by q, and by r in a picture: h stands on one side, i and k on the other; l signed alone.
  agreement(
    'hik',
    [
      ['h', 1],
      ['i', 2],
      ['k', 2],
    ],
    {
      signerStatus: 'NAMED',
      signatures: [signed('p', 'h'), stated('p', 'i'), stated('q', 'i'), signed('r', 'k')],
    },
  ),
  agreement(
    'hl',
    [
      ['h', 1],
      ['l', 2],
    ],
    { signerStatus: 'NAMED', signatures: [stated('q', 'l')] },
  ),
]

const id = (name: string) => `organization:noi-${name}`

interface Path {
  outcome: string
  length: number | null
  relationships: string[]
  searchedLength: number
  totalCount: number | null
  truncated: boolean
  undatedCount: number
  ways: {
    story: string
    hops: { kind: string; from: { id: string }; to: { id: string }; evidence: { note: string }[] }[]
  }[]
}

describe(`How is one connected to another? (${engine})`, () => {
  const lienket = served(records)
  const pathOf = async (from: string, to: string, more = '', fields = 'story'): Promise<Path> => {
    const text = `query($from: String!, $to: String!) { path(from: $from, to: $to${more}) { outcome relationships length searchedLength
      totalCount truncated undatedCount ways { ${fields} hops { kind from { id } to { id } evidence { note } } } } }`
    return ((await lienket.data(text, { from, to })) as { path: Path }).path
  }
  const nodesOf = ({ ways }: Path): string[] =>
    ways.map(({ hops }) => [hops[0]?.from.id, ...hops.map(({ to }) => to.id)].join(' '))

  it('two parties of one agreement are two steps apart, and the story says where each stands', async () => {
    const path = await pathOf(id('b'), id('c'))
    expect([path.outcome, path.length, path.totalCount, path.truncated]).toEqual(['FOUND', 2, 1, false])
    expect(path.ways[0]?.story).toBe(
      'Công đoàn Nối b và Công đoàn Nối c là các bên ở hai phía khác nhau của «Thỏa thuận nối bc». Nguồn không nêu tên người ký.',
    )
  })

  it('in English too, with the date as far as it is known', async () => {
    const path = await pathOf(id('c'), id('d'), '', 'story(language: EN)')
    expect(path.ways.map(({ story }) => story)).toEqual([
      'Công đoàn Nối c and Công đoàn Nối d are parties on different sides of “Thỏa thuận nối cd”, signed May 2021. Pictures of the signing show Người Nối x and Người Nối y.',
    ])
  })

  it('each step has evidence of its own and begins where the one before ends', async () => {
    const [way] = (await pathOf(id('a'), id('d'))).ways
    expect(way?.hops.map(({ kind, evidence }) => [kind, evidence.length])).toEqual(
      Array.from({ length: 6 }, () => ['PARTY_TO', 1]),
    )
    expect(way?.hops.slice(1).map(({ from }) => from.id)).toEqual(
      way?.hops.slice(0, -1).map(({ to }) => to.id),
    )
  })

  it('says who signed, or why that is not known', async () => {
    const storyOf = async (from: string, to: string) =>
      (await pathOf(from, to, '', 'story(language: EN)')).ways.map(({ story }) => story).join('\n')
    expect(await storyOf('organization:bo-cong-an', 'organization:tong-ldld-viet-nam')).toContain(
      'By the sources, Tô Lâm and Bùi Văn Cường signed.',
    )
    expect(await storyOf('LĐLĐ Hà Nội', 'LĐLĐ Nghệ An')).toContain('The sources do not name who signed.')
    expect(await storyOf(id('f'), 'agreement:noi-fg')).not.toContain('sign')
  })

  describe('tells of an agreement that several signed', () => {
    const storyOf = async (from: string, to: string, language: string, more = '') => {
      const { ways } = await pathOf(from, to, more, `story(language: ${language})`)
      return ways.map(({ story }) => story)
    }

    it('each of them once, though one signed for two parties, by a source and in a picture', async () => {
      expect(await storyOf(id('h'), id('i'), 'EN')).toEqual([
        'Công đoàn Nối h and Công đoàn Nối i are parties on different sides of “Thỏa thuận nối hik”. By the sources, Người Nối p and Người Nối q signed. Pictures of the signing show Người Nối r.',
      ])
    })

    it('who signed once, where the way goes through it twice', async () => {
      expect(await storyOf(id('i'), id('k'), 'VI')).toEqual([
        'Công đoàn Nối i và Công đoàn Nối h là các bên ở hai phía khác nhau của «Thỏa thuận nối hik». Công đoàn Nối h và Công đoàn Nối k là các bên ở hai phía khác nhau của «Thỏa thuận nối hik». Theo nguồn, Người Nối p và Người Nối q đã ký. Ảnh lễ ký có Người Nối r.',
      ])
    })

    it('who signed besides those whom the way shows signing it', async () => {
      expect(await storyOf('person:noi-p', id('k'), 'EN')).toEqual([
        'Người Nối p is in a picture of the signing of “Thỏa thuận nối hik”. Công đoàn Nối k is a party to “Thỏa thuận nối hik”. By the sources, Người Nối q also signed. Pictures of the signing also show Người Nối r.',
      ])
      expect(await storyOf('person:noi-r', 'person:noi-p', 'VI')).toEqual([
        'Người Nối r có trong ảnh lễ ký «Thỏa thuận nối hik». Người Nối p có trong ảnh lễ ký «Thỏa thuận nối hik». Theo nguồn, Người Nối q cũng đã ký.',
      ])
      expect(await storyOf('person:noi-q', id('l'), 'EN')).toEqual([
        'Người Nối q is said to have signed “Thỏa thuận nối hl”. Công đoàn Nối l is a party to “Thỏa thuận nối hl”.',
      ])
    })
  })

  it('gives the first of many ways, says how many there are, and always the same ones', async () => {
    const path = await pathOf(id('a'), id('b'), ', first: 3')
    expect(nodesOf(path)).toEqual(
      ['01', '02', '03'].map((number) => `${id('a')} agreement:noi-ab-${number} ${id('b')}`),
    )
    expect([path.totalCount, path.truncated]).toEqual([24, true])
    expect(nodesOf(await pathOf(id('b'), id('a'), ', first: 2'))).toEqual(
      ['01', '02'].map((number) => `${id('b')} agreement:noi-ab-${number} ${id('a')}`),
    )
    expect((await pathOf(id('a'), id('d'), ', first: 20')).totalCount).toBe(24)
  })

  it('parties on the same side are no partners: they meet through the other side, unless it is asked for', async () => {
    expect(nodesOf(await pathOf(id('c'), id('e')))).toEqual([
      `${id('c')} agreement:noi-bc ${id('b')} agreement:noi-bc ${id('e')}`,
    ])
    const together = await pathOf(id('c'), id('e'), ', sameSide: true')
    expect(nodesOf(together)).toEqual([`${id('c')} agreement:noi-bc ${id('e')}`])
    expect(together.ways[0]?.story).toContain('cùng một phía')
  })

  it('people by what they signed, and by positions, of which several are one step', async () => {
    const signers = await pathOf('person:noi-x', 'person:noi-y')
    expect(nodesOf(signers)).toEqual(['person:noi-x agreement:noi-cd person:noi-y'])
    expect(signers.ways[0]?.story).toContain('Người Nối x có trong ảnh lễ ký')
    const held = await pathOf('Người Nối y', id('f'))
    expect(nodesOf(held)).toEqual([`person:noi-y agreement:noi-cd person:noi-x ${id('f')}`])
    expect(held.ways[0]?.hops.at(-1)?.evidence).toHaveLength(2)
  })

  it('a signer does not lead back to the agreement that led to them', async () => {
    expect(nodesOf(await pathOf(id('c'), 'agreement:noi-cd'))).toEqual([`${id('c')} agreement:noi-cd`])
    expect((await pathOf(id('c'), id('f'))).ways[0]?.hops.map(({ to }) => to.id)).toEqual([
      'agreement:noi-cd',
      'person:noi-x',
      id('f'),
    ])
  })

  it('on a day: agreements in force, positions held; those without dates are left out and counted', async () => {
    const then = await pathOf(id('b'), id('c'), ', activeOn: "2022-06-01", certainty: CERTAIN')
    // b’s 24 agreements with a have no period: the search met them.
    expect([then.outcome, then.undatedCount]).toEqual(['FOUND', 24])
    const undated = await pathOf(id('c'), id('d'), ', activeOn: "2022-06-01"')
    expect([undated.outcome, undated.ways, undated.undatedCount]).toEqual(['NOT_CONNECTED', [], 25])
    const past = await pathOf('person:noi-x', id('f'), ', activeOn: "2012-01-01"')
    expect(past.ways[0]?.story).toBe(
      'Nguồn ghi Người Nối x ở Công đoàn Nối f là «Phó Chủ tịch» (từ năm 2010, đến năm 2015).',
    )
    expect((await pathOf(id('b'), id('c'), ', activeOn: "2019-01-01"')).outcome).toBe('NOT_CONNECTED')
  })

  it.each(uncertainDays)('says the days of a position as they are known (%s)', async (name, _, vi, en) => {
    const storyOf = async (language: string) =>
      (await pathOf(`person:noi-ngay-${name}`, id('h'), '', `story(language: ${language})`)).ways[0]?.story
    expect([await storyOf('VI'), await storyOf('EN')]).toEqual([
      `Nguồn ghi Người Nối ngay-${name} ở Công đoàn Nối h là «Chủ tịch» (${vi}).`,
      `Người Nối ngay-${name} is shown at Công đoàn Nối h as “Chủ tịch” (${en}).`,
    ])
  })

  it('an agreement that is only announced connects nobody, and can still be asked for itself', async () => {
    expect((await pathOf(id('f'), id('g'))).outcome).toBe('NOT_CONNECTED')
    const itself = await pathOf(id('f'), 'agreement:noi-fg', '', 'story(language: EN)')
    expect(itself.ways[0]?.story).toBe(
      'Công đoàn Nối f is a party to “Thỏa thuận nối fg”, which is only announced.',
    )
  })

  it('by the relationships that are asked for', async () => {
    const federations = ', relationships: [PART_OF]'
    const path = await pathOf('LĐLĐ Hà Nội', 'LĐLĐ Lào Cai', federations)
    expect(nodesOf(path)).toEqual([
      'organization:ldld-ha-noi organization:tong-ldld-viet-nam organization:ldld-lao-cai',
    ])
    expect(path.ways[0]?.story).toBe(
      'LĐLĐ thành phố Hà Nội được ghi là thuộc Tổng LĐLĐ Việt Nam (suy ra). LĐLĐ tỉnh Lào Cai được ghi là thuộc Tổng LĐLĐ Việt Nam (suy ra).',
    )
    const none = await pathOf(id('a'), 'LĐLĐ Hà Nội', federations)
    expect([none.outcome, none.relationships]).toEqual(['NOT_CONNECTED', ['PART_OF']])
    const byDefault = await pathOf(id('a'), 'LĐLĐ Hà Nội')
    expect([byDefault.outcome, byDefault.relationships]).toEqual([
      'NONE_WITHIN_LENGTH',
      ['PARTY_TO', 'SIGNED', 'HOLDS'],
    ])
  })

  it('on a day, one organization leads to its successor from then on, and to the larger one while it belonged to it', async () => {
    const outcomeOf = async (to: string, more: string) => {
      const { outcome, undatedCount } = await pathOf(
        id('old'),
        id(to),
        `, relationships: [SUCCEEDED_BY, PART_OF], ${more}`,
      )
      return [outcome, undatedCount]
    }
    expect(await outcomeOf('new', 'activeOn: "2020-05-31"')).toEqual(['NOT_CONNECTED', 0])
    expect(await outcomeOf('new', 'activeOn: "2020-06-15"')).toEqual(['FOUND', 0])
    expect(await outcomeOf('new', 'activeOn: "2020-06-15", certainty: CERTAIN')).toEqual(['NOT_CONNECTED', 0])
    expect(await outcomeOf('new', 'activeOn: "2024-01-01", certainty: CERTAIN')).toEqual(['FOUND', 0])
    expect(await outcomeOf('whole', 'activeOn: "2015-01-01"')).toEqual(['FOUND', 0])
    expect(await outcomeOf('whole', 'activeOn: "2019-01-01"')).toEqual(['NOT_CONNECTED', 0])
    const undated = await pathOf(
      'LĐLĐ Hà Nội',
      'LĐLĐ Lào Cai',
      ', relationships: [PART_OF], activeOn: "2022-06-01"',
    )
    // The one of which Hanoi is a part, and the one that is a part of Hanoi.
    expect([undated.outcome, undated.undatedCount]).toEqual(['NOT_CONNECTED', 2])
  })

  it('no way, too long a way and no way at all are told apart', async () => {
    const short = await pathOf(id('a'), id('d'), ', maxLength: 5')
    expect([short.outcome, short.length, short.searchedLength]).toEqual(['NONE_WITHIN_LENGTH', null, 5])
    const none = await pathOf(id('a'), id('alone'))
    expect([none.outcome, none.length, none.totalCount, none.truncated]).toEqual([
      'NOT_CONNECTED',
      null,
      0,
      false,
    ])
    const same = await pathOf('LĐLĐ Hà Nội', 'organization:ldld-ha-noi')
    expect([same.outcome, same.length, same.ways]).toEqual(['SAME_NODE', 0, []])
  })

  it('what cannot be looked for is refused with the argument and its limit', async () => {
    const { data, errors } = await lienket.refusal(`{
      long: path(from: "${id('a')}", to: "${id('b')}", maxLength: 9) { length }
      none: path(from: "${id('a')}", to: "${id('b')}", maxLength: 0) { length }
      many: path(from: "${id('a')}", to: "${id('b')}", first: 21) { length }
      empty: path(from: "${id('a')}", to: "${id('b')}", relationships: []) { length }
      unknown: path(from: "${id('a')}", to: "organization:noi-z") { length }
      unnamed: path(from: "LĐLĐ Hà Nộ", to: "${id('b')}") { length }
      blank: path(from: " ", to: "${id('b')}") { length }
      source: path(from: "${id('a')}", to: "source:2022-nghe-an-ha-noi") { length } }`)
    expect(Object.values(data as object).every((value) => value === null)).toBe(true)
    const found = errors.map(({ path, code, argument, limit, actual }) => [
      path,
      code,
      argument,
      limit,
      actual,
    ])
    expect(found.toSorted()).toEqual([
      ['blank', 'BAD_INPUT', 'from', undefined, undefined],
      ['empty', 'BAD_INPUT', 'relationships', undefined, undefined],
      ['long', 'BAD_INPUT', 'maxLength', 8, 9],
      ['many', 'BAD_INPUT', 'first', 20, 21],
      ['none', 'BAD_INPUT', 'maxLength', 8, 0],
      ['source', 'BAD_INPUT', 'to', undefined, 'source:2022-nghe-an-ha-noi'],
      ['unknown', 'NOT_FOUND', 'to', undefined, undefined],
      ['unnamed', 'NOT_FOUND', 'from', undefined, undefined],
    ])
    const unnamed = errors.find(({ path }) => path === 'unnamed')
    expect(JSON.stringify(unnamed?.['suggestions'])).toContain('organization:ldld-ha-noi')
  })

  it('asks the graph as often for one way as for twenty', async () => {
    const calls = async (first: number) => {
      const text = `{ path(from: "${id('a')}", to: "${id('d')}", first: ${first}) { ways { story hops { evidence { source { id } } from { id } } } } }`
      return (await lienket.ask<unknown>(text)).graphCalls
    }
    expect(await calls(20)).toBe(await calls(1))
  })
})
