import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

interface Counts {
  certain: number
  possible: number
}
interface Year {
  year: number
  signed: Counts
  active: Counts
  topicCount: number
  topics: { topic: { id: string }; signed: Counts }[]
}
interface Timeline {
  agreementCount: number
  noSigningYearCount: number
  noPeriodCount: number
  undatedCount: number
  years: Year[]
}
const FIELDS = `{ agreementCount noSigningYearCount noPeriodCount undatedCount
  years { year signed { certain possible } active { certain possible } topicCount topics(first: 100) { topic { id } signed { certain possible } } } }`

const date = (edtf: string) => ({ edtf, evidence: invented })
const made = (id: string, more: object): ExtraRecord => ({
  id: `agreement:mau-${id}`,
  title: `Mẫu ${id}`,
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: [1, 2].map((side) => ({ group: { name: 'x' }, nameAsWritten: 'x', side, evidence: invented })),
  topics: [{ topic: 'topic:cham-lo-tet', phrase: 'Tết', evidence: invented }],
  evidence: [{ ...inventedFields[0], fields: ['title'] }],
  ...more,
})
const records: ExtraRecord[] = [
  made('nam', { signedOn: date('1999'), period: { start: date('1999'), end: date('2002') } }),
  made('hai-nam', { signedOn: date('1999-12-31/2000-01-02') }),
  made('mot-ngay', {
    signedOn: date('2001-05-20'),
    period: { start: date('2001/2002'), end: date('2003-06') },
  }),
  made('khong-nam', { signedOn: date('XXXX-04-08'), period: { start: date('2001-01-01') } }),
  made('khong-ngay', { topics: [] }),
]
const counts = (certain: number, possible: number): Counts => ({ certain, possible })

function inParts<T>(rows: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < rows.length; at += size) parts.push(rows.slice(at, at + size))
  return parts
}

describe(`The timeline (${engine})`, () => {
  const lienket = served(records)

  const timeline = async (args: string): Promise<Timeline> =>
    ((await lienket.data(`{ timeline${args && `(${args})`} ${FIELDS} }`)) as { timeline: Timeline }).timeline

  const totals = async (lists: readonly string[], total: string, atOnce = 25): Promise<number[]> => {
    const found: number[] = []
    for (const part of inParts(lists, atOnce)) {
      const aliased = part.map((list, at) => `a${at}: ${list} { ${total} }`)
      const data = (await lienket.data(`{ ${aliased.join(' ')} }`)) as Record<string, Record<string, unknown>>
      found.push(
        ...part.map((_, at) => {
          const value = data[`a${at}`]?.[total.split(' ')[0] ?? '']
          return Array.isArray(value)
            ? value.filter(({ type }) => type === 'Agreement').length
            : Number(value)
        }),
      )
    }
    return found
  }
  const days = (year: number) => `{ from: "${year}-01-01", to: "${year}-12-31" }`
  const sure = 'certainty: CERTAIN'

  it.each(['', 'status: [SIGNED]', 'topic: "topic:bao-ve-quyen-loi"', 'partyPlace: "Hà Nội"'])(
    'of agreements(%s) counts as many as the list of those signed in a year',
    async (filter) => {
      const { years, noSigningYearCount, agreementCount } = await timeline(filter)
      const possible = years.map(({ year }) => `agreements(${filter} signedBetween: ${days(year)})`)
      const certain = years.map(({ year }) => `agreements(${filter} ${sure}, signedBetween: ${days(year)})`)
      expect(years.map(({ signed }) => signed.possible)).toEqual(await totals(possible, 'totalCount'))
      expect(years.map(({ signed }) => signed.certain)).toEqual(await totals(certain, 'totalCount'))
      const ever = `agreements(${filter} signedBetween: { from: "0000-01-01" })`
      expect(await totals([ever], 'totalCount')).toEqual([agreementCount - noSigningYearCount])
    },
  )

  it.each([1, 2])('counts by topics of level %i as the list of those on a topic', async (level) => {
    const { years } = await timeline(`level: ${level}`)
    const rows = years.flatMap(({ year, topics }) => topics.map((row) => ({ year, ...row })))
    const list = ({ year, topic }: (typeof rows)[number], more: string) =>
      `agreements(topic: "${topic.id}", signedBetween: ${days(year)}${more})`
    expect(rows.map(({ signed }) => signed.possible)).toEqual(
      await totals(
        rows.map((row) => list(row, '')),
        'totalCount',
      ),
    )
    expect(rows.map(({ signed }) => signed.certain)).toEqual(
      await totals(
        rows.map((row) => list(row, `, ${sure}`)),
        'totalCount',
      ),
    )
    expect(years.every(({ topics, topicCount }) => topics.length === topicCount)).toBe(true)
  })

  it('counts as many in force as the whole network of a year has agreements', async () => {
    const { years } = await timeline('')
    const some = years.filter(({ year }) => year % 3 === 0 || year < 2005)
    const network = (year: number, more: string) =>
      `network(projection: FULL, activeBetween: ${days(year)}${more})`
    expect(some.map(({ active }) => active.possible)).toEqual(
      await totals(
        some.map(({ year }) => network(year, '')),
        'nodes { type }',
        3,
      ),
    )
    expect(some.map(({ active }) => active.certain)).toEqual(
      await totals(
        some.map(({ year }) => network(year, `, ${sure}`)),
        'nodes { type }',
        3,
      ),
    )
  })

  it('knows what lies in a year for sure, what may, and what is not known', async () => {
    const { years, ...rest } = await timeline('agreementType: [OTHER]')
    expect(rest).toEqual({ agreementCount: 5, noSigningYearCount: 2, noPeriodCount: 3, undatedCount: 0 })
    expect(years.map(({ year, signed, active }) => [year, signed, active])).toEqual([
      [1999, counts(1, 2), counts(1, 1)],
      [2000, counts(0, 1), counts(1, 1)],
      [2001, counts(1, 1), counts(1, 2)],
      // The first ends on some day of 2002, so it was in force on one; the second began in 2001 or 2002.
      [2002, counts(0, 0), counts(2, 2)],
      [2003, counts(0, 0), counts(1, 1)],
    ])
    expect(years[0]?.topics).toEqual([{ topic: { id: 'topic:cham-lo-doi-song' }, signed: counts(1, 2) }])
  })

  it('has all years between the first and the last', async () => {
    const { years } = await timeline('')
    const first = years[0]?.year ?? 0
    expect(years.map(({ year }) => year)).toEqual(years.map((_, at) => first + at))
  })

  it('is empty where nothing is left, counts what a date argument leaves out, and refuses levels that are not there', async () => {
    const { years, agreementCount, undatedCount } = await timeline('signedBetween: { to: "1900-01-01" }')
    expect([years, agreementCount]).toEqual([[], 0])
    expect(undatedCount).toBeGreaterThan(1)
    const { errors } = await lienket.refusal('{ timeline(level: 9) { agreementCount } }')
    expect(errors).toEqual([{ path: 'timeline', code: 'BAD_INPUT', argument: 'level', limit: 3, actual: 9 }])
  })
})
