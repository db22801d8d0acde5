import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, type Served, served } from './served.ts'

const NGHE_AN = 'agreement:2022-nghe-an-ha-noi'
const FOUR_DISTRICTS = 'agreement:2022-ha-noi-bon-huyen-uy'
const VIEN_CHUC_2021 = 'agreement:2021-vien-chuc-bo-noi-vu'
const VIEN_CHUC = 'agreement:2022-vien-chuc-bo-noi-vu'

interface List {
  agreements: { totalCount: number; undatedCount: number; edges: { node: { id: string } }[] }
}
const asking = (lienket: Served) => async (args: string) => {
  const query = `{ agreements(orderBy: TITLE_ASC, ${args}) { undatedCount edges { node { id } } } }`
  const { agreements } = (await lienket.data(query)) as List
  return { ids: agreements.edges.map(({ node }) => node.id), undatedCount: agreements.undatedCount }
}

describe(`2022 – 2027 on a day, for Hanoi’s agreement with Nghệ An (${engine})`, () => {
  const agreements = asking(served())
  const active = async (day: string, certainty: string) => {
    const { ids } = await agreements(`party: "LĐLĐ Nghệ An", activeOn: "${day}", certainty: ${certainty}`)
    return ids.includes(NGHE_AN)
  }

  it.each([
    ['neither possible nor certain on 2021-12-31', '2021-12-31', false, false],
    ['possible and not certain on 2022-01-01, the first day it may have begun', '2022-01-01', true, false],
    ['possible and not certain on 2022-05-01, before it was signed', '2022-05-01', true, false],
    ['possible and not certain on 2022-12-30', '2022-12-30', true, false],
    ['certain from 2022-12-31, the last day on which it may have begun', '2022-12-31', true, true],
    ['certain in between', '2025-01-01', true, true],
    ['certain until 2027-01-01, the first day on which it may end', '2027-01-01', true, true],
    ['possible and not certain on 2027-01-02', '2027-01-02', true, false],
    ['possible and not certain on 2027-12-31, the last day it may last', '2027-12-31', true, false],
    ['neither on 2028-01-01', '2028-01-01', false, false],
  ])('is %s', async (_what, day, possible, certain) => {
    expect([await active(day, 'POSSIBLE'), await active(day, 'CERTAIN')]).toEqual([possible, certain])
  })

  it('is possible where no certainty is asked for, or null is', async () => {
    const one = { ids: [NGHE_AN], undatedCount: 0 }
    expect(await agreements('party: "LĐLĐ Nghệ An", activeOn: "2022-05-01"')).toEqual(one)
    expect(await agreements('party: "LĐLĐ Nghệ An", activeOn: "2022-05-01", certainty: null')).toEqual(one)
  })

  it('is never certain of a period within one year: 2022 – 2022 may have ended before it certainly began', async () => {
    const on = async (day: string, certainty: string) =>
      agreements(`party: "Bộ Nội vụ", activeOn: "${day}", certainty: ${certainty}`)
    // The other agreement of the same two, of 2021 – 2025, is certain.
    for (const day of ['2022-07-01', '2022-12-31']) {
      expect(await on(day, 'POSSIBLE')).toEqual({ ids: [VIEN_CHUC_2021, VIEN_CHUC], undatedCount: 0 })
      expect(await on(day, 'CERTAIN')).toEqual({ ids: [VIEN_CHUC_2021], undatedCount: 0 })
    }
  })

  it('leaves out and counts agreements without a period: a date of signing is no start', async () => {
    expect(await agreements('party: "LĐLĐ Thái Nguyên", activeOn: "2022-04-08"')).toEqual({
      ids: [],
      undatedCount: 1,
    })
  })
})

// A party that no shipped agreement has: asked for by it, the lists hold what this file makes up and nothing else.
const MADE_UP: ExtraRecord = {
  id: 'organization:nha-may-mau',
  name: 'Nhà máy Mẫu',
  classification: 'COMPANY',
  evidence: inventedFields,
}
const dated = (slug: string, more: object): ExtraRecord => ({
  id: `agreement:${slug}`,
  title: slug,
  agreementType: 'COOPERATION_AGREEMENT',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: [
    { organization: 'organization:ldld-lao-cai', side: 1, nameAsWritten: 'A', evidence: invented },
    { organization: MADE_UP.id, side: 2, nameAsWritten: 'B', evidence: invented },
  ],
  evidence: inventedFields.map((evidence) => ({ ...evidence, fields: ['title'] })),
  ...more,
})
const on = (edtf: string) => ({ edtf, evidence: invented })

describe(`Dates known in part (${engine})`, () => {
  const lienket = served([
    MADE_UP,
    dated('a-day', { signedOn: on('2010-03-05') }),
    dated('b-month', { signedOn: on('2010-03') }),
    dated('c-year', { signedOn: on('2010') }),
    dated('d-decade', { signedOn: on('201X') }),
    dated('e-interval', { signedOn: on('2010-02-20/2010-03-10') }),
    dated('f-no-year', { signedOn: on('XXXX-03-05') }),
    dated('g-none', {}),
    dated('h-only-end', { period: { end: on('2012') } }),
    dated('i-no-year', { period: { start: on('XXXX-01-01'), end: on('2012') } }),
  ])
  const agreements = asking(lienket)
  const slugs = async (args: string) => {
    const { ids, undatedCount } = await agreements(`party: "${MADE_UP.id}", ${args}`)
    return [ids.map((id) => id.slice('agreement:'.length, 'agreement:'.length + 1)).join(''), undatedCount]
  }

  it('have the first and last day that they allow; without a year they have none', async () => {
    const query = `{ agreements(party: "${MADE_UP.id}", orderBy: TITLE_ASC) { edges { node {
      signedOn { edtf precision earliest latest basis asStated } } } } }`
    const signed = (edtf: string, precision: string, earliest: string | null, latest: string | null) => ({
      node: { signedOn: { edtf, precision, earliest, latest, basis: 'STATED', asStated: edtf } },
    })
    expect(await lienket.data(query)).toEqual({
      agreements: {
        edges: [
          signed('2010-03-05', 'DAY', '2010-03-05', '2010-03-05'),
          signed('2010-03', 'MONTH', '2010-03-01', '2010-03-31'),
          signed('2010', 'YEAR', '2010-01-01', '2010-12-31'),
          signed('201X', 'DECADE', '2010-01-01', '2019-12-31'),
          signed('2010-02-20/2010-03-10', 'INTERVAL', '2010-02-20', '2010-03-10'),
          signed('XXXX-03-05', 'NONE', null, null),
          { node: { signedOn: null } },
          { node: { signedOn: null } },
          { node: { signedOn: null } },
        ],
      },
    })
  })

  it.each([
    ['from: "2010-03-01", to: "2010-03-31"', 'POSSIBLE', 'abcde'],
    ['from: "2010-03-01", to: "2010-03-31"', 'CERTAIN', 'ab'],
    ['from: "2010-03-05", to: "2010-03-05"', 'POSSIBLE', 'abcde'],
    ['from: "2010-03-05", to: "2010-03-05"', 'CERTAIN', 'a'],
    ['from: "2010-03-06"', 'POSSIBLE', 'bcde'],
    ['from: "2010-02-20", to: "2010-03-10"', 'CERTAIN', 'ae'],
    ['from: "2010-03-11"', 'POSSIBLE', 'bcd'],
    ['from: "2011-01-01"', 'POSSIBLE', 'd'],
    ['from: "2011-01-01"', 'CERTAIN', ''],
    ['to: "2009-12-31"', 'POSSIBLE', ''],
    ['from: "2010-01-01"', 'CERTAIN', 'abcde'],
    ['to: "2010-12-31"', 'CERTAIN', 'abce'],
    ['', 'POSSIBLE', 'abcde'],
    ['from: null, to: null', 'CERTAIN', 'abcde'],
  ])('signedBetween {%s} is %s for %s, and counts four as undated', async (range, certainty, expected) => {
    expect(await slugs(`signedBetween: { ${range} }, certainty: ${certainty}`)).toEqual([expected, 4])
  })

  it('are in force on no day where a bound of the period is not known, and are counted', async () => {
    expect(await slugs('activeOn: "2012-06-01"')).toEqual(['', 9])
  })

  it('end in a range even where the start is not known', async () => {
    expect(await slugs('endsBetween: { from: "2012-06-01", to: "2012-06-30" }')).toEqual(['hi', 7])
  })

  it('come last in both orders where there is no year', async () => {
    const order = async (orderBy: string) => {
      const query = `{ agreements(party: "${MADE_UP.id}", orderBy: ${orderBy}) { edges { node { title } } } }`
      const { agreements } = (await lienket.data(query)) as {
        agreements: { edges: { node: { title: string } }[] }
      }
      return agreements.edges.map(({ node }) => node.title[0]).join('')
    }
    expect(await order('SIGNED_ON_ASC')).toBe('cdebafghi')
    expect(await order('SIGNED_ON_DESC')).toBe('dcbeafghi')
    expect(await order('PERIOD_END_ASC')).toBe('hiabcdefg')
    expect(await order('PERIOD_END_DESC')).toBe('hiabcdefg')
  })
})

describe(`What is no day, and no range (${engine})`, () => {
  const lienket = served()

  it.each([
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '2022-05',
    '2022',
    'XXXX-04-08',
    '2022-5-1',
    '20/05/2022',
    '2022-05-20T00:00:00Z',
    '',
    ' 2022-05-20',
  ])('%j as a variable is BAD_INPUT', async (day) => {
    const query = 'query($day: Date) { agreements(activeOn: $day) { totalCount } }'
    expect(await lienket.refusal(query, { day })).toEqual({
      data: null,
      errors: [{ path: '', code: 'BAD_INPUT' }],
    })
  })

  it('a number is no day', async () => {
    const query = 'query($day: Date) { agreements(activeOn: $day) { totalCount } }'
    expect(await lienket.refusal(query, { day: 20220520 })).toEqual({
      data: null,
      errors: [{ path: '', code: 'BAD_INPUT' }],
    })
  })

  it('a bad day in the text of the operation is refused before it runs', async () => {
    const query = '{ agreements(activeOn: "2022-02-30") { totalCount } }'
    const { status, data, errors, graphCalls } = await lienket.ask<unknown>(query)
    expect(errors.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([
      ['"2022-02-30" is no day: write 2022-05-20', 'BAD_INPUT'],
    ])
    expect([status, data, graphCalls]).toEqual([400, undefined, 0])
  })

  it.each(['signedBetween', 'endsBetween'])('%s from later than to is BAD_INPUT', async (name) => {
    const query = `{ agreements(${name}: { from: "2022-05-21", to: "2022-05-20" }) { totalCount } }`
    expect(await lienket.refusal(query)).toEqual({
      data: { agreements: null },
      errors: [{ path: 'agreements', code: 'BAD_INPUT', from: '2022-05-21', to: '2022-05-20' }],
    })
  })

  it('from and to may be the same day', async () => {
    const query = `{ agreements(signedBetween: { from: "2022-05-20", to: "2022-05-20" }) { edges { node { id } } } }`
    expect(await lienket.data(query)).toEqual({ agreements: { edges: [{ node: { id: NGHE_AN } }] } })
  })

  it('a leap day is a day', async () => {
    const query = `{ agreements(activeOn: "2024-02-29", party: "Huyện ủy Mê Linh") { edges { node { id } } } }`
    expect(await lienket.data(query)).toEqual({ agreements: { edges: [{ node: { id: FOUR_DISTRICTS } }] } })
  })
})
