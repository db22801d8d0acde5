import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const DOCTORS = 'agreement:2025-cong-doan-y-te-hoi-tu-van'

const date = (edtf: string) => ({ edtf, evidence: invented })
const id = (name: string): string => `organization:ngo-${name}`
const union = (name: string, more: object = {}): ExtraRecord => ({
  id: id(name),
  name: `Công đoàn Ngờ ${name}`,
  classification: 'COMPANY',
  evidence: inventedFields,
  ...more,
})
const agreement = (slug: string, more: object): ExtraRecord => ({
  id: `agreement:ngo-${slug}`,
  title: slug,
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: ['an', 'binh'].map((name, index) => ({
    organization: id(name),
    side: index + 1,
    nameAsWritten: name,
    evidence: invented,
  })),
  topics: [{ topic: 'topic:cham-lo-tet', phrase: 'Tết', evidence: invented }],
  evidence: [{ ...invented[0], fields: ['title'] }],
  ...more,
})
const period = (start: string, end: string) => ({ period: { start: date(start), end: date(end) } })
const position = (organization: string, more: object) => ({
  organization: id(organization),
  role: 'CHAIR',
  positionAsWritten: 'Chủ tịch',
  evidence: invented,
  ...more,
})

/** Two organizations with an agreement of each kind of date, a chair of three, and organizations tied by uncertain days. */
const records: ExtraRecord[] = [
  union('an'),
  union('binh', {
    partOf: [{ organization: id('an'), startDate: date('2010?'), endDate: date('2030'), evidence: invented }],
  }),
  union('cu', { succeededBy: [{ organization: id('an'), date: date('2015~'), evidence: invented }] }),
  agreement('a-sure', { signedOn: date('2020-03'), ...period('2020', '2030') }),
  agreement('b-uncertain', { signedOn: date('2020-03-05?'), ...period('2020', '2030?') }),
  agreement('c-approximate', { signedOn: date('2020-03~'), ...period('2020~', '2030') }),
  agreement('d-both', { signedOn: date('2020%'), ...period('2020%', '2030%') }),
  agreement('e-interval', { signedOn: date('2020-03-01?/2020-03-02'), ...period('2020/2021?', '2030') }),
  agreement('f-undated', {}),
  {
    id: 'person:ngo-chu-tich',
    name: 'Người Ngờ',
    positions: [
      position('an', { startDate: date('2018'), endDate: date('2022?') }),
      position('binh', { observedOn: date('2020-06-01?') }),
      position('cu', { startDate: date('2018?'), observedOn: date('2020-06-01') }),
    ],
    evidence: inventedFields,
  },
]

describe(`A date that is uncertain or approximate makes nothing certain (${engine})`, () => {
  const lienket = served(records)
  const asked = async <T>(query: string) => (await lienket.data(query)) as T

  interface List {
    list: { totalCount: number; undatedCount: number; edges: { node: { id: string } }[] }
  }
  /** The letters of the invented agreements that are listed, and how many are left open. */
  const agreements = async (args: string) => {
    const { list } = await asked<List>(
      `{ list: agreements(party: "${id('an')}", orderBy: TITLE_ASC, ${args}) { totalCount undatedCount edges { node { id } } } }`,
    )
    return [
      list.edges.map(({ node }) => node.id.slice('agreement:ngo-'.length)[0]).join(''),
      list.undatedCount,
    ]
  }

  it('as the shipped agreement that ends perhaps in 2030: possibly active in 2029, certainly on no day', async () => {
    const on = async (day: string, certainty: string) => {
      const { list } = await asked<List>(
        `{ list: agreements(party: "Công đoàn Y tế Việt Nam", activeOn: "${day}", certainty: ${certainty}) { totalCount undatedCount edges { node { id } } } }`,
      )
      return [list.edges.some(({ node }) => node.id === DOCTORS), list.undatedCount]
    }
    const [possible] = await on('2029-06-01', 'POSSIBLE')
    expect(possible).toBe(true)
    for (const day of ['2026-06-01', '2029-06-01']) expect((await on(day, 'CERTAIN'))[0]).toBe(false)
  })

  it.each([
    ['activeOn: "2025-01-01"', 'POSSIBLE', 'abcde', 1],
    ['activeOn: "2025-01-01"', 'CERTAIN', 'a', 5],
    // Its bounds rule the day out, also where they are uncertain.
    ['activeOn: "2031-06-01"', 'CERTAIN', '', 1],
    // What is sure decides: possibly begun and not certainly, which is no want of a date.
    ['activeOn: "2020-06-01"', 'CERTAIN', '', 5],
    ['signedBetween: { from: "2020-03-01", to: "2020-03-31" }', 'POSSIBLE', 'abcde', 1],
    ['signedBetween: { from: "2020-03-01", to: "2020-03-31" }', 'CERTAIN', 'a', 5],
    ['signedBetween: { from: "2020-04-01" }', 'CERTAIN', '', 2],
    ['endsBetween: { from: "2030-01-01", to: "2030-12-31" }', 'POSSIBLE', 'abcde', 1],
    ['endsBetween: { from: "2030-01-01", to: "2030-12-31" }', 'CERTAIN', 'ace', 3],
    ['endsBetween: {}', 'CERTAIN', 'ace', 3],
  ])('agreements(%s) with %s are %j, and %i are left open', async (args, certainty, letters, open) => {
    expect(await agreements(`${args}, certainty: ${certainty}`)).toEqual([letters, open])
  })

  it('makes partners neither', async () => {
    const partners = async (certainty: string) =>
      (
        await asked<{ organization: { partners: { totalCount: number; undatedCount: number } } }>(
          `{ organization(id: "organization:cong-doan-y-te-viet-nam") { partners(activeOn: "2029-06-01", certainty: ${certainty}) { totalCount undatedCount } } }`,
        )
      ).organization.partners
    const [possible, certain] = [await partners('POSSIBLE'), await partners('CERTAIN')]
    expect(possible.totalCount).toBeGreaterThan(0)
    expect(certain).toEqual({
      totalCount: 0,
      undatedCount: possible.totalCount + possible.undatedCount,
    })
  })

  it('in networks neither: only the agreement of sure days makes an edge', async () => {
    const network = async (certainty: string, days: string) =>
      (
        await asked<{ network: { undatedCount: number; edges: { weight: number }[] } }>(
          `{ network(party: "${id('an')}", ${days}, certainty: ${certainty}) { undatedCount edges { weight } } }`,
        )
      ).network
    for (const days of [
      'activeOn: "2025-01-01"',
      'activeBetween: { from: "2025-01-01", to: "2025-12-31" }',
    ]) {
      expect(await network('POSSIBLE', days)).toEqual({ undatedCount: 1, edges: [{ weight: 5 }] })
      expect(await network('CERTAIN', days)).toEqual({ undatedCount: 5, edges: [{ weight: 1 }] })
    }
  })

  const OFFICE = 'organization { id }'
  it.each([
    // A sighting stands for the day on which it was made, whatever is uncertain beside it.
    ['2020-06-01', 'POSSIBLE', ['an', 'binh', 'cu']],
    ['2020-06-01', 'CERTAIN', ['cu']],
    ['2019-06-01', 'POSSIBLE', ['an', 'cu']],
    ['2019-06-01', 'CERTAIN', []],
  ])('positions on %s with %s are in %j', async (day, certainty, names) => {
    const { person } = await asked<{ person: { positions: { organization: { id: string } }[] } }>(
      `{ person(id: "person:ngo-chu-tich") { positions(activeOn: "${day}", certainty: ${certainty}) { ${OFFICE} } } }`,
    )
    expect(person.positions.map(({ organization }) => organization.id).sort()).toEqual(names.map(id))
    for (const name of ['an', 'binh', 'cu']) {
      const { people } = await asked<{ people: { totalCount: number } }>(
        `{ people(organization: "${id(name)}", activeOn: "${day}", certainty: ${certainty}) { totalCount } }`,
      )
      expect(people.totalCount).toBe(names.includes(name) ? 1 : 0)
    }
  })

  it('counts people whose positions it leaves open', async () => {
    const people = async (name: string, certainty: string) =>
      (
        await asked<{ people: { undatedCount: number } }>(
          `{ people(organization: "${id(name)}", activeOn: "2020-01-01", certainty: ${certainty}) { undatedCount } }`,
        )
      ).people.undatedCount
    expect([await people('an', 'POSSIBLE'), await people('an', 'CERTAIN')]).toEqual([0, 1])
  })

  it('in the network of positions neither', async () => {
    const network = async (certainty: string) =>
      (
        await asked<{ network: { edges: { target: string }[] } }>(
          `{ network(projection: PEOPLE_ORGANIZATIONS, activeOn: "2020-06-01", certainty: ${certainty}) { edges { target } } }`,
        )
      ).network.edges
        .map(({ target }) => target)
        .filter((target) => target.startsWith('organization:ngo-'))
        .sort()
    expect(await network('POSSIBLE')).toEqual(['an', 'binh', 'cu'].map(id))
    expect(await network('CERTAIN')).toEqual([id('cu')])
  })

  it('in neighbourhoods neither, and it says how many nodes it leaves open', async () => {
    const around = async (certainty: string, agreements: string) => {
      const { subgraph } = await asked<{
        subgraph: {
          nodes: { id: string; hiddenCount: { kind: string; count: number; undatedCount: number }[] }[]
        }
      }>(
        `{ subgraph(seeds: ["${id('an')}"], relationships: [PARTY_TO, HOLDS], depth: 1, activeOn: "2020-06-01", certainty: ${certainty}, agreements: ${agreements}) {
          nodes { id hiddenCount { kind count undatedCount } } } }`,
      )
      return { ids: subgraph.nodes.map((node) => node.id), hidden: subgraph.nodes[0]?.hiddenCount }
    }
    const possible = await around('POSSIBLE', 'NODES')
    expect(possible.ids).toHaveLength(7)
    const certain = await around('CERTAIN', 'NODES')
    expect(certain.ids).toEqual([id('an')])
    expect(certain.hidden).toEqual([
      { kind: 'HOLDS', count: 0, undatedCount: 1 },
      { kind: 'PARTY_TO', count: 0, undatedCount: 5 },
    ])
    expect((await around('CERTAIN', 'EDGES')).ids).toEqual([id('an')])
  })

  it.each([
    ['an', 'binh', 'PARTY_TO', '2025-01-01', ['FOUND', 1], ['FOUND', 5]],
    ['an', 'binh', 'PART_OF', '2020-01-01', ['FOUND', 0], ['NOT_CONNECTED', 1]],
    ['an', 'cu', 'SUCCEEDED_BY', '2020-01-01', ['FOUND', 0], ['NOT_CONNECTED', 1]],
    ['an', 'cu', 'SUCCEEDED_BY', '2014-01-01', ['NOT_CONNECTED', 0], ['NOT_CONNECTED', 0]],
    ['an', 'cu', 'HOLDS', '2020-06-01', ['FOUND', 0], ['NOT_CONNECTED', 1]],
  ])(
    'ways from %s to %s along %s on %s are %j, for CERTAIN %j',
    async (from, to, kind, day, possible, certain) => {
      for (const [certainty, expected] of [
        ['POSSIBLE', possible],
        ['CERTAIN', certain],
      ] as const) {
        const { path } = await asked<{ path: { outcome: string; undatedCount: number } }>(
          `{ path(from: "${id(from)}", to: "${id(to)}", relationships: [${kind}], activeOn: "${day}", certainty: ${certainty}) { outcome undatedCount } }`,
        )
        expect([certainty, path.outcome, path.undatedCount]).toEqual([certainty, ...expected])
      }
    },
  )

  it('in the timeline neither: signed and in force, by topic too', async () => {
    const counts = '{ certain possible }'
    const { timeline } = await asked<{ timeline: { years: { year: number; [more: string]: unknown }[] } }>(
      `{ timeline(party: "${id('an')}") { years { year signed ${counts} active ${counts} topics { signed ${counts} } } } }`,
    )
    const in2020 = { certain: 1, possible: 5 }
    expect(timeline.years.find(({ year }) => year === 2020)).toEqual({
      year: 2020,
      signed: in2020,
      active: { certain: 1, possible: 5 },
      topics: [{ signed: in2020 }],
    })
    expect(timeline.years.find(({ year }) => year === 2025)?.['active']).toEqual({ certain: 1, possible: 5 })
  })

  it('in the facet of years neither: it counts what signedBetween lists for certain', async () => {
    const { agreements } = await asked<{ agreements: { facets: { year: object } } }>(
      `{ agreements(party: "${id('an')}") { facets { year { missingCount values { value count } } } } }`,
    )
    expect(agreements.facets.year).toEqual({ missingCount: 5, values: [{ value: 2020, count: 1 }] })
  })
})
