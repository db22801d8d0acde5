import { describe, expect, it } from 'vitest'
import { tiesOfWholeEdges } from '../../src/domain/subgraph-ties.ts'
import { UNKNOWN_SPAN } from '../../src/network/span.ts'
import type { Tie } from '../../src/network/tie.ts'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const organization = (name: string): ExtraRecord => ({
  id: `organization:ke-${name}`,
  name: `Công đoàn Kề ${name}`,
  shortName: `CĐ Kề ${name}`,
  classification: 'COMPANY',
  evidence: inventedFields,
})
const foreign = (name: string, label: string, more: object = {}): ExtraRecord => {
  const { shortName: _, ...record } = organization(name)
  return { ...record, name: label, ...more }
}
const translation = (name: string) => ({ name, kind: 'TRANSLATION', evidence: invented })
const date = (edtf: string) => ({ edtf, evidence: invented })

const agreement = (slug: string, parties: readonly object[], more: object = {}): ExtraRecord => ({
  id: `agreement:ke-${slug}`,
  title: `Thỏa thuận kề ${slug}`,
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties,
  evidence: [{ ...invented[0], fields: ['title'] }],
  ...more,
})
const party = (name: string, side: number) => ({
  organization: `organization:ke-${name}`,
  side,
  nameAsWritten: name,
  evidence: invented,
})
const two = (index: number): string => String(index + 1).padStart(2, '0')
const spokes = Array.from({ length: 30 }, (_, index) => two(index))

/** A hub with thirty partners, each by an agreement of its own, the later the number the later signed; two spokes have one together. */
const records: ExtraRecord[] = [
  { ...organization('hub'), formerIds: ['organization:ke-truoc'] },
  ...spokes.map(organization),
  foreign('translated', '連合', {
    nameEn: 'Rengo',
    otherNames: [translation('A Union'), translation('Nghiệp đoàn Kề')],
  }),
  foreign('english', '連合 2', { nameEn: 'Rengo', otherNames: [translation('Some Union')] }),
  foreign('alone', '連合 3'),
  foreign('short', '連合 4', { shortName: 'R4', nameEn: 'Rengo' }),
  ...spokes.map((number) =>
    agreement(number, [party('hub', 1), party(number, 2)], {
      signedOn: date(`20${number}-05-06`),
      period: { start: date(`20${number}`), end: date('2040') },
    }),
  ),
  agreement('together', [party('hub', 1), party('01', 2), party('02', 3)]),
  agreement('crowd', [
    party('01', 1),
    { group: { name: 'các bên khác' }, side: 2, nameAsWritten: 'các bên khác', evidence: invented },
  ]),
  agreement('soon', [party('hub', 1), party('03', 2)], { status: 'ANNOUNCED' }),
  {
    id: 'person:ke',
    name: 'Người Kề',
    positions: ['hub', '01'].map((name) => ({
      organization: `organization:ke-${name}`,
      role: 'CHAIR',
      positionAsWritten: 'Chủ tịch',
      observedOn: date('2022-01-02'),
      evidence: invented,
    })),
    evidence: inventedFields,
  },
]

const tied = (name: string, ties: object): ExtraRecord => ({ ...organization(name), ...ties })
const toWhole = (dates: object = {}) => ({
  organization: 'organization:ke-whole',
  evidence: invented,
  ...dates,
})
/** Members of a larger organization: of the years 2000 to 2010, and of unknown years; and one that another followed in 2025. */
const memberships: ExtraRecord[] = [
  organization('whole'),
  organization('new'),
  tied('left', { partOf: [toWhole({ startDate: date('2000'), endDate: date('2010') })] }),
  tied('undated', { partOf: [toWhole()] }),
  tied('old', {
    succeededBy: [{ organization: 'organization:ke-new', date: date('2025-07-01'), evidence: invented }],
  }),
]

const id = (name: string) => `organization:ke-${name}`
const hub = id('hub')

interface Subgraph {
  directed: boolean
  nodes: {
    id: string
    type: string
    shortLabel: string
    distance: number
    hiddenCount: { kind: string; count: number; undatedCount: number }[]
    entity: { id: string } | null
  }[]
  edges: {
    source: string
    target: string
    kind: string
    weight: number
    earliest: string | null
    latest: string | null
    agreementIds: string[]
    evidence: { subject: { id: string } }[]
  }[]
  truncated: { nodes: number; edges: number; reasons: string[] } | null
}

describe(`The neighbourhood of nodes (${engine})`, () => {
  const lienket = served([...records, ...memberships])
  const around = async (seeds: string[], more = ''): Promise<Subgraph> => {
    const text = `query($seeds: [String!]!) { subgraph(seeds: $seeds${more}) { directed
      nodes { id type shortLabel distance hiddenCount { kind count undatedCount } entity { id } }
      edges { source target kind weight earliest latest agreementIds evidence { subject { id } } } truncated { nodes edges reasons } } }`
    return ((await lienket.data(text, { seeds })) as { subgraph: Subgraph }).subgraph
  }
  const idsOf = ({ nodes }: Subgraph): string[] => nodes.map((node) => node.id)
  const hiddenAt = ({ nodes }: Subgraph, node: string) =>
    nodes
      .find((one) => one.id === node)
      ?.hiddenCount.map(({ kind, count, undatedCount }) => [kind, count, undatedCount])

  it('one step: agreements and people, the latest signed first, all of them with their distance', async () => {
    const graph = await around([hub])
    expect(idsOf(graph).slice(0, 3)).toEqual([hub, 'agreement:ke-30', 'agreement:ke-29'])
    expect(idsOf(graph)).toHaveLength(1 + 30 + 1 + 1)
    expect(idsOf(graph)).not.toContain('agreement:ke-soon')
    expect(graph.nodes.map(({ distance }) => distance)).toEqual([0, ...Array(32).fill(1)])
    expect([graph.directed, graph.truncated, hiddenAt(graph, hub)]).toEqual([true, null, []])
    expect(hiddenAt(graph, 'agreement:ke-together')).toEqual([['PARTY_TO', 2, 0]])
  })

  it('edges run as they are recorded, also between two of the outermost nodes, and have their evidence', async () => {
    const graph = await around(['person:ke', 'agreement:ke-01'])
    expect(graph.edges.map(({ source, kind, target }) => `${source} ${kind} ${target}`)).toEqual([
      `${id('01')} PARTY_TO agreement:ke-01`,
      `${hub} PARTY_TO agreement:ke-01`,
      `person:ke HOLDS ${id('01')}`,
      `person:ke HOLDS ${hub}`,
    ])
    expect(graph.edges.map(({ evidence }) => evidence.map(({ subject }) => subject.id))).toEqual([
      ['agreement:ke-01'],
      ['agreement:ke-01'],
      ['person:ke'],
      ['person:ke'],
    ])
    expect(graph.edges.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      ['2001-01-01', '2040-12-31'],
      ['2001-01-01', '2040-12-31'],
      ['2022-01-02', '2022-01-02'],
      ['2022-01-02', '2022-01-02'],
    ])
  })

  it('agreements as edges: partners one step away, those with most agreements first, announced ones none', async () => {
    const graph = await around([hub], ', agreements: EDGES')
    expect(idsOf(graph).slice(0, 4)).toEqual([hub, id('02'), id('01'), id('30')])
    expect([graph.directed, graph.truncated]).toEqual([false, null])
    const between = (one: string, other: string) =>
      graph.edges.find(({ source, target }) => source === one && target === other)
    expect(between(id('01'), hub)?.agreementIds).toEqual(['agreement:ke-01', 'agreement:ke-together'])
    expect(between(id('01'), hub)?.weight).toBe(2)
    expect(between(id('01'), hub)?.evidence.map(({ subject }) => subject.id)).toEqual([
      'agreement:ke-01',
      'agreement:ke-01',
      'agreement:ke-together',
      'agreement:ke-together',
    ])
    expect(between(id('01'), id('02'))?.agreementIds).toEqual(['agreement:ke-together'])
    expect(between(id('03'), hub)?.agreementIds).toEqual(['agreement:ke-03'])
  })

  it('groups only where they are asked for', async () => {
    const folded = ', agreements: EDGES, relationships: [PARTY_TO]'
    expect(idsOf(await around([id('01')], folded))).toEqual([id('01'), hub, id('02')])
    const graph = await around([id('01')], `${folded}, groups: true`)
    expect(graph.nodes[2]).toMatchObject({ type: 'Group', shortLabel: 'các bên khác', entity: null })
    const whole = await around([id('01')], ', groups: true, depth: 2')
    expect(whole.nodes.filter(({ type }) => type === 'Group')).toHaveLength(1)
    const without = await around([id('01')], ', depth: 2')
    expect(hiddenAt(without, 'agreement:ke-crowd')).toEqual([])
  })

  it('a hub is cut at the same place every time, and says what is behind', async () => {
    const graph = await around([hub], ', maxNodes: 10')
    expect(idsOf(graph)).toEqual([
      hub,
      ...spokes
        .toReversed()
        .slice(0, 9)
        .map((number) => `agreement:ke-${number}`),
    ])
    expect(graph.truncated).toMatchObject({ edges: 0, reasons: ['MAX_NODES', 'HUB'] })
    expect(hiddenAt(graph, hub)).toEqual([
      ['HOLDS', 1, 0],
      ['PARTY_TO', 22, 0],
    ])
    expect(idsOf(await around([hub], ', maxNodes: 10'))).toEqual(idsOf(graph))
  })

  it('left out by the client: not shown, not followed, and counted as hidden', async () => {
    const graph = await around([id('01')], `, agreements: EDGES, depth: 2, exclude: ["${hub}"]`)
    expect(idsOf(graph)).toEqual([id('01'), id('02'), 'person:ke'])
    expect(hiddenAt(graph, id('01'))).toEqual([['SHARED_AGREEMENT', 1, 0]])
  })

  it('left out by an id that it had before: the same, also as a file; and no seed either', async () => {
    const but = (exclude: string) => `, agreements: EDGES, depth: 2, exclude: ["${exclude}"]`
    expect(await around([id('01')], but(id('truoc')))).toEqual(await around([id('01')], but(hub)))
    const file = async (exclude: string) => {
      const query = `seeds=${id('01')}&agreements=EDGES&depth=2&exclude=${exclude}`
      const answer = await lienket.fetch(`/export/subgraph.json?${query}`)
      const { nodes, edges } = (await answer.json()) as { nodes: { id: string }[]; edges: unknown[] }
      return { nodes: nodes.map((node) => node.id), edges }
    }
    expect((await file(id('truoc'))).nodes).toEqual([id('01'), id('02'), 'person:ke'])
    expect(await file(id('truoc'))).toEqual(await file(hub))
    const { errors } = await lienket.refusal(
      `{ subgraph(seeds: ["${hub}"], exclude: ["${id('truoc')}"]) { directed } }`,
    )
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', argument: 'exclude', actual: id('truoc') }])
  })

  it('short labels can be read: a Vietnamese translation or an English name for what is named in other letters', async () => {
    const labels = async (node: string) => {
      const text = `{ subgraph(seeds: ["${node}"], depth: 0) { nodes { label shortLabel } } }`
      return ((await lienket.data(text)) as { subgraph: { nodes: object[] } }).subgraph.nodes[0]
    }
    expect(await labels('organization:ban-quan-ly-khu-kinh-te-quang-tri')).toEqual({
      label: '省経済区管理委員会',
      shortLabel: 'Ban Quản lý Khu kinh tế tỉnh Quảng Trị',
    })
    expect(await labels(id('translated'))).toEqual({ label: '連合', shortLabel: 'Nghiệp đoàn Kề' })
    expect(await labels(id('english'))).toEqual({ label: '連合 2', shortLabel: 'Rengo' })
    expect(await labels(id('alone'))).toEqual({ label: '連合 3', shortLabel: '連合 3' })
    expect(await labels(id('short'))).toEqual({ label: '連合 4', shortLabel: 'R4' })
  })

  it('opening a node: with it among the seeds, what was hidden behind it is shown', async () => {
    const before = await around([id('05')], ', agreements: EDGES, relationships: [PARTY_TO]')
    expect(hiddenAt(before, hub)).toEqual([['SHARED_AGREEMENT', 29, 0]])
    const after = await around([id('05'), hub], ', agreements: EDGES, relationships: [PARTY_TO]')
    expect([after.nodes.length, hiddenAt(after, hub)]).toEqual([31, []])
  })

  it('on a day: what holds then; what is not known to is counted where it would be', async () => {
    const graph = await around([hub], ', activeOn: "2005-06-01"')
    expect(idsOf(graph)).toEqual([
      hub,
      'agreement:ke-05',
      'agreement:ke-04',
      'agreement:ke-03',
      'agreement:ke-02',
      'agreement:ke-01',
    ])
    expect(hiddenAt(graph, hub)).toEqual([
      ['HOLDS', 0, 1],
      ['PARTY_TO', 0, 1],
    ])
    const sure = await around([hub], ', activeOn: "2005-06-01", certainty: CERTAIN, agreements: EDGES')
    expect(idsOf(sure)).toEqual([hub, id('04'), id('03'), id('02'), id('01')])
    // The agreement without a period would make no other partners than those of that day.
    expect(hiddenAt(sure, hub)).toEqual([['HOLDS', 0, 1]])
  })

  it.each(['NODES', 'EDGES'])(
    'on a day: members and successors of then, as the ways have them (%s)',
    async (agreements) => {
      const kinds = 'relationships: [PART_OF, SUCCEEDED_BY]'
      const seeds = ['whole', 'left', 'undated', 'old', 'new'].map(id)
      const then = async (more: string) => {
        const { nodes, edges } = await around(seeds, `, ${kinds}, agreements: ${agreements}, ${more}`)
        const undated = nodes.find((node) => node.id === id('whole'))?.hiddenCount
        return [edges.map(({ kind }) => kind), undated]
      }
      const open = (count: number) => [{ kind: 'PART_OF', count: 0, undatedCount: count }]
      expect(await then('activeOn: "2005-06-01"')).toEqual([['PART_OF'], open(1)])
      expect(await then('activeOn: "2005-06-01", certainty: CERTAIN')).toEqual([['PART_OF'], open(1)])
      expect(await then('activeOn: "2023-06-01"')).toEqual([[], open(1)])
      expect(await then('activeOn: "2026-06-01"')).toEqual([['SUCCEEDED_BY'], open(1)])
      const outcome = async (from: string, to: string, day: string) =>
        lienket.data(
          `{ path(from: "${id(from)}", to: "${id(to)}", ${kinds}, activeOn: "${day}") { outcome } }`,
        )
      expect(await outcome('left', 'whole', '2005-06-01')).toEqual({ path: { outcome: 'FOUND' } })
      expect(await outcome('left', 'whole', '2023-06-01')).toEqual({ path: { outcome: 'NOT_CONNECTED' } })
      expect(await outcome('old', 'new', '2023-06-01')).toEqual({ path: { outcome: 'NOT_CONNECTED' } })
    },
  )

  it('no step: the seeds themselves, whatever they are called, and what is between them', async () => {
    const graph = await around(['Công đoàn Kề hub', hub, 'cong doan ke 07'], ', depth: 0, agreements: EDGES')
    expect(idsOf(graph)).toEqual([hub, id('07')])
    expect(graph.edges.map(({ agreementIds }) => agreementIds)).toEqual([['agreement:ke-07']])
  })

  it('on the shipped records: Hanoi’s partners', async () => {
    const graph = await around(['LĐLĐ Hà Nội'], ', agreements: EDGES, relationships: [PARTY_TO]')
    const text = '{ organization(name: "LĐLĐ Hà Nội") { partners(first: 100) { edges { node { id } } } } }'
    const { organization } = (await lienket.data(text)) as {
      organization: { partners: { edges: { node: { id: string } }[] } }
    }
    expect(idsOf(graph).slice(1).toSorted()).toEqual(
      organization.partners.edges.map(({ node }) => node.id).toSorted(),
    )
  })

  it('what cannot be drawn is refused with the argument and its limit', async () => {
    const { errors } = await lienket.refusal(
      `query($many: [String!]!, $ids: [ID!]) {
      none: subgraph(seeds: []) { directed }
      many: subgraph(seeds: $many) { directed }
      deep: subgraph(seeds: ["${hub}"], depth: 5) { directed }
      large: subgraph(seeds: ["${hub}"], maxNodes: 501) { directed }
      full: subgraph(seeds: ["${hub}", "${id('01')}"], maxNodes: 1) { directed }
      both: subgraph(seeds: ["${hub}"], exclude: ["${hub}"]) { directed }
      odd: subgraph(seeds: ["${hub}"], exclude: ["Hà Nội"]) { directed }
      excluded: subgraph(seeds: ["${hub}"], exclude: $ids) { directed } }`,
      { many: Array(51).fill(hub), ids: Array(501).fill('person:x') },
    )
    const { errors: more } = await lienket.refusal(`{
      empty: subgraph(seeds: ["${hub}"], relationships: []) { directed }
      folded: subgraph(seeds: ["${hub}"], relationships: [SIGNED], agreements: EDGES) { directed }
      seed: subgraph(seeds: ["agreement:ke-01"], agreements: EDGES) { directed }
      unknown: subgraph(seeds: ["organization:ke-31"]) { directed } }`)
    const found = [...errors, ...more].map(({ path, code, argument, limit, actual }) => [
      path,
      code,
      argument,
      limit,
      actual,
    ])
    expect(found.toSorted()).toEqual([
      ['both', 'BAD_INPUT', 'exclude', undefined, hub],
      ['deep', 'BAD_INPUT', 'depth', 4, 5],
      ['empty', 'BAD_INPUT', 'relationships', undefined, undefined],
      ['excluded', 'BAD_INPUT', 'exclude', 500, 501],
      ['folded', 'BAD_INPUT', 'relationships', undefined, undefined],
      ['full', 'BAD_INPUT', 'maxNodes', undefined, 1],
      ['large', 'BAD_INPUT', 'maxNodes', 500, 501],
      ['many', 'BAD_INPUT', 'seeds', 50, 51],
      ['none', 'BAD_INPUT', 'seeds', 50, 0],
      ['odd', 'BAD_INPUT', 'exclude', undefined, 'Hà Nội'],
      ['seed', 'BAD_INPUT', 'seeds', undefined, 'agreement:ke-01'],
      ['unknown', 'NOT_FOUND', 'seeds', undefined, undefined],
    ])
  })

  it('where there are too many ties, an edge is left out as a whole rather than shown with a part of its weight', () => {
    const ties = ['a', 'b', 'b', 'b', 'c'].map(
      (target, index): Tie => ({
        of: ['hub', target],
        source: 'hub',
        target,
        kind: 'SHARED_AGREEMENT',
        agreement: null,
        facts: [String(index)],
        share: 1,
        span: UNKNOWN_SPAN,
        texts: {},
      }),
    )
    const shownOf = (most: number) => tiesOfWholeEdges(ties, most).map(({ target }) => target)
    expect([1, 2, 3, 4, 5].map((most) => shownOf(most).join(''))).toEqual(['a', 'a', 'a', 'abbb', 'abbbc'])
  })

  it('asks the graph as often for ten nodes as for all', async () => {
    const calls = async (maxNodes: number) => {
      const text = `{ subgraph(seeds: ["${hub}"], agreements: EDGES, maxNodes: ${maxNodes}) { nodes { hiddenCount { count } entity { id } } edges { evidence { source { id } } } } }`
      return (await lienket.ask<unknown>(text)).graphCalls
    }
    expect(await calls(10)).toBeLessThanOrEqual(await calls(100))
    expect(await calls(100)).toBeLessThan(20)
  })
})
