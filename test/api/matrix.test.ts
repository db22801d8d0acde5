import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

interface Matrix {
  agreementCount: number
  noTopicCount: number
  noOrganizationCount: number
  undatedCount: number
  rowCount: number
  columnCount: number
  rows: { organization: { id: string; classification: string }; agreementCount: number }[]
  columns: {
    topic: { id: string; broader: { id: string; broader: object | null } | null }
    agreementCount: number
  }[]
  cells: {
    organization: { id: string }
    topic: { id: string }
    agreementCount: number
    agreements: { id: string }[]
  }[]
}
const FIELDS = `{ agreementCount noTopicCount noOrganizationCount undatedCount rowCount columnCount
  rows { organization { id classification } agreementCount } columns { topic { id broader { id broader { id } } } agreementCount }
  cells { organization { id } topic { id } agreementCount agreements(first: 100) { id } } }`
const ALL = 'firstRows: 50, firstColumns: 50'

function inParts<T>(rows: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < rows.length; at += size) parts.push(rows.slice(at, at + size))
  return parts
}

describe(`The matrix of organizations and topics (${engine})`, () => {
  const lienket = served()

  const matrix = async (args: string): Promise<Matrix> =>
    ((await lienket.data(`{ matrix(${args}) ${FIELDS} }`)) as { matrix: Matrix }).matrix

  /** What lists of agreements hold, each narrowed by one more thing. */
  const idsOf = async (filter: string, narrowed: readonly string[]): Promise<string[][]> => {
    const found: string[][] = []
    for (const part of inParts(narrowed, 25)) {
      const lists = part.map(
        (args, at) => `a${at}: agreements(first: 100, ${filter} ${args}) { edges { node { id } } }`,
      )
      const data = (await lienket.data(`{ ${lists.join(' ')} }`)) as Record<
        string,
        { edges: { node: { id: string } }[] }
      >
      found.push(...part.map((_, at) => (data[`a${at}`]?.edges ?? []).map(({ node }) => node.id).sort()))
    }
    return found
  }

  it.each([
    ['level: 1', ''],
    ['level: 2', ''],
    ['level: 3', ''],
    ['level: 1', 'status: [SIGNED], agreementType: [COORDINATION_REGULATION],'],
    ['level: 2', 'signedBetween: { from: "2018-01-01" }, certainty: CERTAIN,'],
    ['level: 1', 'partyPlace: "Hà Nội",'],
  ])('%s %s: a cell holds the agreements that a list of its party and topic has', async (level, filter) => {
    const { rows, columns, cells } = await matrix(`${level}, ${filter} ${ALL}`)
    const listed = await idsOf(
      filter,
      cells.map(({ organization, topic }) => `party: "${organization.id}", topic: "${topic.id}"`),
    )
    expect(cells.map(({ agreements }) => agreements.map(({ id }) => id).sort())).toEqual(listed)
    expect(cells.map(({ agreementCount }) => agreementCount)).toEqual(listed.map(({ length }) => length))
    const ofRows = await idsOf(
      filter,
      rows.map(({ organization }) => `party: "${organization.id}"`),
    )
    expect(rows.map(({ agreementCount }) => agreementCount)).toEqual(ofRows.map(({ length }) => length))
    const ofColumns = await idsOf(
      filter,
      columns.map(({ topic }) => `topic: "${topic.id}"`),
    )
    expect(columns.map(({ agreementCount }) => agreementCount)).toEqual(ofColumns.map(({ length }) => length))
  })

  it('has a cell for every organization and topic that share an agreement, and no other', async () => {
    const { rows, columns, cells } = await matrix(`rowClassification: [PROVINCIAL_FEDERATION], ${ALL}`)
    const pairs = rows.flatMap(({ organization }) =>
      columns.map(({ topic }) => [organization.id, topic.id] as const),
    )
    const listed = await idsOf(
      '',
      pairs.map(([party, topic]) => `party: "${party}", topic: "${topic}"`),
    )
    expect(cells.map(({ organization, topic }) => [organization.id, topic.id])).toEqual(
      pairs.filter((_, at) => (listed[at] ?? []).length > 0).sort(),
    )
  })

  it('rolls topics up to the level that is asked for', async () => {
    const levels = await Promise.all([1, 2, 3].map((level) => matrix(`level: ${level}, ${ALL}`)))
    const depths = levels.map(({ columns }) =>
      columns.map(({ topic }) => (topic.broader ? (topic.broader.broader ? 3 : 2) : 1)),
    )
    expect(depths.map((depth) => [...new Set(depth)])).toEqual([[1], [2], [3]])
    const { data } = await lienket.ask<{ agreements: { facets: { topic: { missingCount: number } } } }>(
      '{ agreements { facets { topic { missingCount } } } }',
    )
    expect(levels[0]?.noTopicCount).toBe(data.agreements.facets.topic.missingCount)
  })

  it('says what it leaves out', async () => {
    const whole = await matrix(`rowClassification: [PROVINCIAL_FEDERATION], ${ALL}`)
    const { rowCount, columnCount, rows, columns, cells } = whole
    const part = await matrix('rowClassification: [PROVINCIAL_FEDERATION], firstRows: 3, firstColumns: 2')
    expect(part).toEqual({
      ...whole,
      rows: rows.slice(0, 3),
      columns: columns.slice(0, 2),
      cells: cells.filter(
        ({ organization, topic }) =>
          rows.slice(0, 3).some((row) => row.organization.id === organization.id) &&
          columns.slice(0, 2).some((column) => column.topic.id === topic.id),
      ),
    })
    expect([rowCount, columnCount]).toEqual([rows.length, columns.length])
    expect(new Set(rows.map(({ organization }) => organization.classification))).toEqual(
      new Set(['PROVINCIAL_FEDERATION']),
    )
    const [none = []] = await idsOf('', ['partyClassification: [PROVINCIAL_FEDERATION]'])
    expect(whole.noOrganizationCount).toBe(whole.agreementCount - none.length)
  })

  it('is empty where no agreement is left, and refuses levels and sizes that there are not', async () => {
    const empty = await matrix('signedBetween: { to: "1900-01-01" }')
    expect([empty.agreementCount, empty.rows, empty.columns, empty.cells]).toEqual([0, [], [], []])
    expect(empty.undatedCount).toBeGreaterThan(0)
    const refused = async (args: string) => (await lienket.refusal(`{ matrix(${args}) { rowCount } }`)).errors
    const bad = { path: 'matrix', code: 'BAD_INPUT' }
    expect(await refused('level: 4')).toEqual([{ ...bad, argument: 'level', limit: 3, actual: 4 }])
    expect(await refused('level: 0')).toEqual([{ ...bad, argument: 'level', actual: 0 }])
    expect(await refused('firstRows: 51')).toEqual([{ ...bad, argument: 'firstRows', limit: 50, actual: 51 }])
    expect(await refused('firstColumns: -1')).toEqual([
      { ...bad, argument: 'firstColumns', limit: 50, actual: -1 },
    ])
    expect(await refused('topic: "Không có"')).toMatchObject([{ code: 'NOT_FOUND', argument: 'topic' }])
  })
})
