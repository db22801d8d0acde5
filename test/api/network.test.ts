import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { SHIPPED } from '../network/fixtures.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const title = [{ source: 'source:2022-nghe-an-ha-noi', note: 'invented for a test', fields: ['title'] }]
const dated = (edtf: string) => ({ edtf, evidence: invented })

function union(name: string, more: object = {}): ExtraRecord {
  const id = `organization:mau-${name}`
  return { id, name: `Công đoàn Mẫu ${name}`, classification: 'OTHER', evidence: inventedFields, ...more }
}
const partOf = (...wholes: string[]) => ({
  partOf: wholes.map((whole) => ({ organization: `organization:mau-${whole}`, evidence: invented })),
})
const followedBy = (...names: string[]) => ({
  succeededBy: names.map((name) => ({ organization: `organization:mau-${name}`, evidence: invented })),
})

const party = (name: string, side: number, more: object = {}) => ({
  organization: `organization:mau-${name}`,
  side,
  nameAsWritten: name,
  evidence: invented,
  ...more,
})
const group = (side: number) => ({
  group: { name: 'các bạn' },
  side,
  nameAsWritten: 'các bạn',
  evidence: invented,
})
const signed = (person: string, attestation: string) => ({
  person: `person:mau-${person}`,
  attestation,
  evidence: invented,
})

function agreement(name: string, parties: object[], more: object = {}): ExtraRecord {
  return {
    id: `agreement:mau-${name}`,
    title: `Thỏa thuận mẫu ${name}`,
    agreementType: 'OTHER',
    status: 'SIGNED',
    signerStatus: 'NOT_NAMED',
    parties,
    topics: [{ topic: 'topic:mau', phrase: 'mẫu', evidence: invented }],
    evidence: title,
    ...more,
  }
}

const seen = (name: string, dates: object) => ({
  organization: `organization:mau-${name}`,
  role: 'CHAIR',
  positionAsWritten: 'Chủ tịch',
  evidence: invented,
  ...dates,
})

/** What the articles have no example of; all on one topic, by which a test asks for these alone. */
const records: ExtraRecord[] = [
  { id: 'topic:mau', prefLabel: { vi: 'Mẫu', en: 'Sample' } } as ExtraRecord,
  union('a', { place: 'place:ha-noi', ...partOf('x') }),
  union('b', { place: 'place:soc-son', ...partOf('x') }),
  union('c', partOf('x', 'y')),
  union('x'),
  union('y'),
  union('old', followedBy('mid')),
  union('mid', followedBy('c')),
  union('split', followedBy('a', 'b')),
  ...['1', '2', '3'].map((name) => ({
    id: `person:mau-${name}`,
    name: `Người Mẫu ${name}`,
    positions: [
      {
        organization: 'organization:mau-a',
        role: 'CHAIR',
        positionAsWritten: 'Chủ tịch',
        evidence: invented,
      },
      {
        organization: 'organization:mau-b',
        role: 'MEMBER',
        positionAsWritten: 'Ủy viên',
        startDate: dated('2020'),
        endDate: dated('2022'),
        evidence: invented,
      },
    ],
    evidence: inventedFields,
  })),
  agreement(
    '1',
    [party('a', 1, { actingBodies: ['Đảng đoàn', 'Thường trực'] }), party('b', 2), party('c', 2)],
    {
      signedOn: dated('2022-05-20'),
      period: { start: dated('2022'), end: dated('2025') },
      signerStatus: 'NAMED',
      signatures: [signed('1', 'STATED'), signed('2', 'PICTURED'), signed('3', 'STATED')],
    },
  ),
  agreement('2', [party('a', 1), party('b', 2, { identification: 'INFERRED' })], {
    period: { start: dated('2027'), end: dated('2028') },
  }),
  agreement('3', [party('old', 1), party('b', 2), party('split', 2), group(3)]),
  agreement('4', [party('a', 1), party('c', 2)], { status: 'ANNOUNCED' }),
  agreement('5', [party('a', 1), party('b', 1), group(2)]),
  ...['2024', '2022'].map((year, index) =>
    agreement(`open-${year}`, [party('open', 1), party('x', 2)], {
      topics: [],
      period: index === 0 ? { start: dated(year) } : { end: dated(year) },
    }),
  ),
  agreement('part', [party('part', 1), party('whole', 2), party('third', 2)], {
    topics: [],
    period: { start: dated('2000'), end: dated('2030') },
  }),
  union('whole'),
  union('third', partOf('whole')),
  union('part', {
    partOf: [
      {
        organization: 'organization:mau-whole',
        startDate: dated('2000'),
        endDate: dated('2010'),
        evidence: invented,
      },
    ],
    succeededBy: [{ organization: 'organization:mau-whole', date: dated('2025-07-01'), evidence: invented }],
  }),
  union('open', {
    partOf: [
      { organization: 'organization:mau-y', endDate: dated('2010'), evidence: invented },
      { organization: 'organization:mau-old', evidence: invented },
    ],
  }),
  {
    id: 'person:mau-4',
    name: 'Người Mẫu 4',
    positions: [
      seen('c', { startDate: dated('2020'), observedOn: dated('2022-05-20') }),
      seen('x', { observedOn: dated('2022-05-20') }),
    ],
    evidence: inventedFields,
  },
]

const { ask, data, refusal } = served(records)

interface Tie {
  source: string
  target: string
  weight: number
  agreementIds: string[]
  [more: string]: unknown
}
interface Shown {
  network: {
    nodes: { id: string; rolledUpFrom: string[]; [more: string]: unknown }[]
    edges: Tie[]
    [more: string]: unknown
  }
}

const FIELDS = `directed twoMode nodeCount edgeCount droppedLoops undatedCount
  nodes { id type label mode rolledUpFrom } edges { id source target kind weight agreementIds earliest latest intervals { earliest latest edtf } undatedAgreements }`
const network = async (args: string, fields = FIELDS) =>
  ((await data(`{ network(${args}) { ${fields} } }`)) as Shown).network

const short = (id: string): string => id.replace(/^\w+:(mau-)?/, '')
/** Edges in short: `a – b 2`, of the invented records alone. */
async function ties(args: string): Promise<string[]> {
  const { edges } = await network(`topic: "topic:mau", ${args}`)
  return edges.map(({ source, target, weight }) => `${short(source)} – ${short(target)} ${weight}`)
}

describe(`Networks of the shipped records (${engine})`, () => {
  const without = (ids: readonly string[]) => ids.filter((id) => !id.includes(':mau'))

  it.each([
    ['ORGANIZATIONS', 'weight: COUNT'],
    ['ORGANIZATIONS NEWMAN', 'weight: NEWMAN'],
    ['ORGANIZATIONS STATED', 'minAttestation: STATED'],
    ['ORGANIZATIONS_AGREEMENTS', 'projection: ORGANIZATIONS_AGREEMENTS'],
    ['ORGANIZATIONS_TOPICS', 'projection: ORGANIZATIONS_TOPICS'],
    ['PEOPLE', 'projection: PEOPLE'],
  ] as const)(
    '%s is what a second reading of the records gives, weights and agreements included',
    async (name, args) => {
      const wanted = SHIPPED[name]
      const { nodes, edges } = await network(args)
      const found = edges.filter(({ id }) => !String(id).includes(':mau'))
      expect(without(nodes.map(({ id }) => id))).toEqual(wanted?.nodes)
      const ends = ({ source, target }: Tie) => [source, target].sort().join('|')
      expect(Object.fromEntries(found.map((edge) => [ends(edge), edge.agreementIds]))).toEqual(
        wanted?.agreements,
      )
      const weights = new Map(wanted?.edges.map(([a, b, weight]) => [`${a}|${b}`, weight]))
      for (const edge of found) expect(edge.weight).toBeCloseTo(weights.get(ends(edge)) ?? Number.NaN, 9)
    },
  )

  it('Hanoi’s four district committees are its partners, not one another’s', async () => {
    const { edges } = await network('party: "LĐLĐ Hà Nội"')
    const committees = edges.filter(({ source, target }) => `${source}${target}`.includes('huyen-uy'))
    expect(committees.map(({ source, target }) => [source, target])).toEqual([
      ['organization:huyen-uy-dong-anh', 'organization:ldld-ha-noi'],
      ['organization:huyen-uy-me-linh', 'organization:ldld-ha-noi'],
      ['organization:huyen-uy-soc-son', 'organization:ldld-ha-noi'],
      ['organization:huyen-uy-thanh-tri', 'organization:ldld-ha-noi'],
    ])
  })

  it('every number can be followed to agreements and from there to sources', async () => {
    const { edges } = await network(
      'signedBetween: { from: "2000-01-01" }',
      'edges { weight agreementCount agreementIds agreements { id sources { id } } evidence { factId source { id title } } }',
    )
    expect(edges.length).toBeGreaterThan(20)
    for (const edge of edges) {
      const { agreements, evidence } = edge as unknown as {
        agreements: { id: string; sources: unknown[] }[]
        evidence: { factId: string }[]
      }
      expect(edge.weight).toBe(edge.agreementIds.length)
      expect(agreements.map(({ id }) => id).sort()).toEqual(edge.agreementIds)
      expect(agreements.every(({ sources }) => sources.length > 0)).toBe(true)
      const facts = new Set(evidence.map(({ factId }) => factId.split('#')[0]))
      expect([...facts].sort()).toEqual(edge.agreementIds)
    }
  })

  it('is asked of the graph in as many calls, however many nodes it has', async () => {
    const text = (args: string) =>
      `{ network(${args}) { nodes { entity { id } measures { pageRank } } edges { agreements { id } evidence { source { id } } } } }`
    const small = await ask(text('party: "LĐLĐ Nghệ An", minReports: 1'))
    const large = await ask(text('partyPlace: "Việt Nam", minReports: 1'))
    expect(small.errors).toEqual([])
    // The other names of what is named in other letters are asked for only where there is one.
    expect(large.graphCalls).toBeLessThanOrEqual(small.graphCalls + 2)
  })
})

describe(`What a network is made of (${engine})`, () => {
  it('an edge is an agreement across sides; same sides, groups and announced agreements make none', async () => {
    expect(await ties('')).toEqual(['a – b 2', 'a – c 1', 'b – old 1', 'old – split 1'])
  })

  it('every party is a node, also one whose partners are not known by name', async () => {
    const { nodes } = await network('topic: "topic:mau", signedBetween: {}')
    expect(nodes.map(({ id }) => short(id))).toEqual(['a', 'b', 'c'])
    const alone = await network('topic: "topic:mau", party: "organization:mau-y"')
    expect(alone).toMatchObject({ nodes: [], edges: [], nodeCount: 0, edgeCount: 0 })
  })

  it('BINARY is always 1; NEWMAN adds 1/(n−1) for each agreement of n parties', async () => {
    expect(await ties('weight: BINARY')).toEqual(['a – b 1', 'a – c 1', 'b – old 1', 'old – split 1'])
    expect(await ties('weight: NEWMAN')).toEqual(['a – b 1.5', 'a – c 0.5', 'b – old 0.5', 'old – split 0.5'])
  })

  it('groups are nodes only where they are asked for', async () => {
    const { nodes, edges } = await network('topic: "topic:mau", groups: true, weight: NEWMAN')
    expect(nodes.filter(({ type }) => type === 'Group').map(({ id }) => id)).toEqual([
      'group:mau-3-4',
      'group:mau-5-3',
    ])
    const withGroup = edges.filter(({ source }) => source === 'group:mau-3-4')
    expect(withGroup.map(({ target, weight }) => [short(target), weight])).toEqual([
      ['b', 1 / 3],
      ['old', 1 / 3],
      ['split', 1 / 3],
    ])
  })

  it('STATED leaves out parties that were inferred and signers that only a picture shows', async () => {
    expect(await ties('minAttestation: STATED')).toEqual(['a – b 1', 'a – c 1', 'b – old 1', 'old – split 1'])
    expect(await ties('projection: PEOPLE')).toEqual(['1 – 2 1', '1 – 3 1', '2 – 3 1'])
    expect(await ties('projection: PEOPLE, weight: NEWMAN')).toEqual(['1 – 2 0.5', '1 – 3 0.5', '2 – 3 0.5'])
    expect(await ties('projection: PEOPLE, minAttestation: STATED')).toEqual(['1 – 3 1'])
  })

  it('a co-signing is dated by the day of signing, a partnership by the period, as far as they are known', async () => {
    const [signing] = (await network('topic: "topic:mau", projection: PEOPLE')).edges
    expect(signing).toMatchObject({
      earliest: '2022-05-20',
      latest: '2022-05-20',
      intervals: [{ earliest: '2022-05-20', latest: '2022-05-20', edtf: '2022-05-20' }],
    })
    const [, one, unknown] = (await network('topic: "topic:mau"')).edges
    expect(one).toMatchObject({ intervals: [{ edtf: '2022/2025' }], undatedAgreements: 0 })
    expect(unknown).toMatchObject({ earliest: null, latest: null, intervals: [], undatedAgreements: 1 })
  })

  it('an edge says how its parties are identified and its signatures attested', async () => {
    const fields = 'edges { id attributes { name value } }'
    const valuesOf = async (args: string, name: string) => {
      const { edges } = await network(`topic: "topic:mau", ${args}`, fields)
      return edges.map(
        ({ attributes }) =>
          (attributes as { name: string; value: string }[]).find((one) => one.name === name)?.value,
      )
    }
    expect(await valuesOf('', 'identification')).toEqual(['INFERRED; STATED', 'STATED', 'STATED', 'STATED'])
    expect(await valuesOf('projection: ORGANIZATIONS_TOPICS', 'identification')).toEqual([
      'STATED',
      'INFERRED; STATED',
      'STATED',
      'STATED',
      'STATED',
    ])
    expect(await valuesOf('projection: PEOPLE', 'attestation')).toEqual(['PICTURED', 'STATED', 'PICTURED'])
  })

  it('a sighting in a position is neither its start nor its end', async () => {
    const { edges } = await network('projection: PEOPLE_ORGANIZATIONS')
    const held = (from: string, to: string) =>
      edges.find(({ source, target }) => short(source) === from && short(target) === to)
    expect(held('4', 'c')).toMatchObject({
      earliest: '2020-01-01',
      latest: null,
      intervals: [{ edtf: '2020/' }],
    })
    expect(held('4', 'x')).toMatchObject({ intervals: [{ edtf: '2022-05-20' }] })
  })

  it('the first and the last day are not known where one of the times is open', async () => {
    const { edges } = await network('party: "organization:mau-open"')
    expect(edges).toMatchObject([
      {
        earliest: null,
        latest: null,
        intervals: [{ edtf: '/2022' }, { edtf: '2024/' }],
        undatedAgreements: 2,
      },
    ])
  })

  it('nothing is said of the years between two agreements', async () => {
    const [both] = (await network('topic: "topic:mau"')).edges
    expect(both).toMatchObject({
      earliest: '2022-01-01',
      latest: '2028-12-31',
      intervals: [
        { earliest: '2022-01-01', latest: '2025-12-31', edtf: '2022/2025' },
        { earliest: '2027-01-01', latest: '2028-12-31', edtf: '2027/2028' },
      ],
    })
  })
})

describe(`Days of a network (${engine})`, () => {
  it('are those of the agreements’ periods, possibly or certainly; unknown ones are counted', async () => {
    expect(await ties('activeOn: "2023-06-01"')).toEqual(['a – b 1', 'a – c 1'])
    expect(await ties('activeBetween: { from: "2023-06-01" }')).toEqual(['a – b 2', 'a – c 1'])
    expect(await ties('activeBetween: { to: "2022-06-01" }, certainty: CERTAIN')).toEqual([])
    expect(await ties('activeBetween: { from: "2022-06-01", to: "2022-12-31" }, certainty: CERTAIN')).toEqual(
      ['a – b 1', 'a – c 1'],
    )
    expect(await network('topic: "topic:mau", activeBetween: { from: "2030-01-01" }')).toMatchObject({
      nodeCount: 0,
      undatedCount: 2,
    })
  })

  it('of people and organizations are those of positions', async () => {
    const args = 'topic: "topic:mau", projection: PEOPLE_ORGANIZATIONS'
    const held = async (more: string) => {
      const { edges, undatedCount } = await network(`${args}, ${more}`)
      return [edges.map(({ source, target }) => `${short(source)} – ${short(target)}`), undatedCount]
    }
    const all = ['1 – a', '1 – b', '2 – a', '2 – b', '3 – a', '3 – b']
    expect(await held('weight: COUNT')).toEqual([all, 0])
    expect(await held('activeOn: "2022-06-01"')).toEqual([['1 – b', '2 – b', '3 – b'], 3])
    expect(await held('activeOn: "2022-06-01", certainty: CERTAIN')).toEqual([[], 3])
    expect(await held('activeBetween: { from: "2021-06-01" }, certainty: CERTAIN')).toEqual([
      ['1 – b', '2 – b', '3 – b'],
      3,
    ])
    expect(await held('activeOn: "2023-06-01", minAttestation: STATED')).toEqual([[], 2])
  })
})

describe(`Roll-ups (${engine})`, () => {
  const rolled = async (rollUp: string) => {
    const { nodes, droppedLoops } = await network(`topic: "topic:mau", rollUp: ${rollUp}`)
    const stand = nodes.filter(({ rolledUpFrom }) => rolledUpFrom.length > 0)
    return {
      ties: await ties(`rollUp: ${rollUp}`),
      from: Object.fromEntries(stand.map(({ id, rolledUpFrom }) => [id, rolledUpFrom.map(short)])),
      droppedLoops,
    }
  }

  it('PARENT: one step up; two wholes are no answer; loops are dropped and counted', async () => {
    expect(await rolled('PARENT')).toEqual({
      ties: ['c – x 1', 'old – split 1', 'old – x 1'],
      from: { 'organization:mau-x': ['a', 'b'] },
      droppedLoops: 1,
    })
  })

  it('STATED: filters find agreements by no inferred party and no pictured signer', async () => {
    const ids = async (args: string) => {
      const { nodes } = await network(
        `topic: "topic:mau", projection: ORGANIZATIONS_AGREEMENTS, minAttestation: STATED, ${args}`,
      )
      return nodes.map(({ id }) => id).filter((id) => id.startsWith('agreement:'))
    }
    expect(await ids('party: "organization:mau-b"')).not.toContain('agreement:mau-2')
    expect(await ids('party: "organization:mau-a"')).toContain('agreement:mau-2')
    expect(await ids('partyPlace: "place:soc-son"')).not.toContain('agreement:mau-2')
    expect(await ids('signer: "person:mau-2"')).toEqual([])
    expect(await ids('signer: "person:mau-1"')).toEqual(['agreement:mau-1'])
    const shipped = await network(
      'partyClassification: [PROVINCIAL_FEDERATION], minAttestation: STATED',
      'nodes { id } edges { id } ',
    )
    expect(shipped.nodes.map(({ id }) => id)).not.toContain('organization:tinh-doan-lao-cai')
  })

  it('PROVINCE: the seat of an organization is among the evidence of what it is rolled up to', async () => {
    const { edges } = await network(
      'projection: ORGANIZATIONS_AGREEMENTS, rollUp: PROVINCE',
      'edges { target source evidence { factId } }',
    )
    const rolled = edges.filter(({ source, target }) =>
      [source, target].some((id) => id.startsWith('place:')),
    )
    const facts = rolled.map(({ evidence }) => (evidence as { factId: string }[]).map(({ factId }) => factId))
    expect(rolled.length).toBeGreaterThan(20)
    expect(facts.filter((of) => of.some((fact) => fact.endsWith('#place'))).length).toBeGreaterThan(20)
  })

  it('PARENT: what ended stands for nothing later, what did not end is the only one, and its fact is evidence', async () => {
    const asked = 'party: "organization:mau-open", rollUp: PARENT'
    const { edges } = await network(asked, 'edges { source target agreementIds evidence { factId } }')
    expect(edges.map(({ source, target }) => [short(source), short(target)])).toEqual([['old', 'x']])
    const evidence = edges.flatMap((edge) => edge['evidence'] as { factId: string }[])
    const facts = evidence.map(({ factId }) => factId)
    expect(facts.filter((fact) => fact.includes('partOf'))).toEqual([
      'organization:mau-open#partOf.2.organization:mau-old',
    ])
    const then = await network(`${asked}, activeOn: "2005-01-01"`)
    expect(then.nodes).toEqual([])
  })

  it.each([
    ['PEOPLE', 'PARENT'],
    ['PEOPLE', 'PROVINCE'],
    ['PEOPLE_ORGANIZATIONS', 'ACTING_BODY'],
  ])('%s has no %s', async (projection, rollUp) => {
    const { errors } = await refusal(
      `{ network(projection: ${projection}, rollUp: ${rollUp}) { nodeCount } }`,
    )
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_INPUT', argument: 'rollUp' })])
  })

  it('PARENT, for certain: only by memberships whose dates make it certain', async () => {
    const rolledOn = async (certainty: string) => {
      const then = `topic: "topic:mau", rollUp: PARENT, activeOn: "2023-06-01", certainty: ${certainty}`
      return (await network(then)).nodes.flatMap(({ rolledUpFrom }) => rolledUpFrom)
    }
    expect(await rolledOn('POSSIBLE')).not.toEqual([])
    expect(await rolledOn('CERTAIN')).toEqual([])
  })

  it('PROVINCE: by what the place lies in', async () => {
    expect(await rolled('PROVINCE')).toEqual({
      ties: ['c – ha-noi 1', 'old – split 1', 'old – ha-noi 1'],
      from: { 'place:ha-noi': ['a', 'b'] },
      droppedLoops: 1,
    })
  })

  it('SUCCESSOR: to the last; two successors are no answer', async () => {
    expect(await rolled('SUCCESSOR')).toEqual({
      ties: ['a – b 2', 'a – c 1', 'b – c 1', 'c – split 1'],
      from: { 'organization:mau-c': ['c', 'old'] },
      droppedLoops: 0,
    })
  })

  it('ACTING_BODY: the bodies that acted, each a node', async () => {
    const { ties: edges, from } = await rolled('ACTING_BODY')
    expect(edges).toEqual([
      'a/dang-doan – b 1',
      'a/dang-doan – c 1',
      'a/thuong-truc – b 1',
      'a/thuong-truc – c 1',
      'a – b 1',
      'b – old 1',
      'old – split 1',
    ])
    expect(from).toEqual({})
    const { nodes } = await network(
      'topic: "topic:mau", rollUp: ACTING_BODY',
      'nodes { id type label entity { id } }',
    )
    expect(nodes.find(({ id }) => id === 'organization:mau-a/dang-doan')).toEqual({
      id: 'organization:mau-a/dang-doan',
      type: 'ActingBody',
      label: 'Đảng đoàn – Công đoàn Mẫu a',
      entity: { id: 'organization:mau-a' },
    })
  })
})

describe(`The full graph (${engine})`, () => {
  it('is directed, and has everything once', async () => {
    const { dataset } = (await data(
      '{ dataset { counts { organizations people agreements topics places } } }',
    )) as {
      dataset: { counts: Record<string, number> }
    }
    const { nodes, edges, directed, twoMode } = await network('projection: FULL')
    expect([directed, twoMode]).toEqual([true, false])
    const counts = Object.values(Object.fromEntries(Object.entries(dataset.counts)))
    expect(nodes.length).toBe(counts.reduce((sum, count) => sum + count, 0))
    const ids = new Set(nodes.map(({ id }) => id))
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
  })

  it('ties what its kinds of edges say, and each edge rests on evidence where one is promised', async () => {
    const ENDS: Record<string, string> = {
      PARTY_TO: 'Organization Agreement',
      SIGNED: 'Person Agreement',
      TOOK_PART: 'Person Agreement',
      HOLDS: 'Person Organization',
      COVERS: 'Agreement Topic',
      SIGNED_AT: 'Agreement Place',
      RENEWS: 'Agreement Agreement',
      REPLACES: 'Agreement Agreement',
      IMPLEMENTS: 'Agreement Agreement',
      PART_OF: 'Organization Organization',
      SUCCEEDED_BY: 'Organization Organization',
      LOCATED_IN: 'Organization Place',
      WITHIN: 'Place Place',
      MERGED_INTO: 'Place Place',
      BROADER: 'Topic Topic',
    }
    const WITHOUT = ['BROADER', 'LOCATED_IN', 'WITHIN']
    const { nodes, edges } = await network(
      'projection: FULL',
      'nodes { id type } edges { id source target kind evidence { factId } }',
    )
    const types = new Map(nodes.map(({ id, type }) => [id, type]))
    const ends = ({ source, target }: Tie) => `${types.get(source)} ${types.get(target)}`
    expect(edges.filter((edge) => ends(edge) !== ENDS[String(edge['kind'])])).toEqual([])
    const bare = edges.filter(({ evidence }) => (evidence as unknown[]).length === 0)
    expect(bare.filter(({ kind }) => !WITHOUT.includes(String(kind)))).toEqual([])
    const sourced = edges.filter(({ evidence }) => (evidence as unknown[]).length > 0)
    expect(sourced.filter(({ kind }) => kind === 'BROADER')).toEqual([])
    expect(sourced.some(({ kind }) => kind === 'LOCATED_IN')).toBe(true)
  })

  it('counts agreements and positions that a date leaves out', async () => {
    const args = 'projection: FULL, topic: "topic:mau", activeOn: "2022-06-01"'
    const { edges, undatedCount } = await network(args)
    const holds = edges.filter(({ kind }) => kind === 'HOLDS')
    expect(holds.map(({ source, target }) => `${short(source)} – ${short(target)}`)).toEqual([
      '1 – b',
      '2 – b',
      '3 – b',
    ])
    const { undatedCount: agreements } = await network('topic: "topic:mau", activeOn: "2022-06-01"')
    // Agreement 4 is announced, and has no dates either; each of three people is chair of a at unknown times.
    expect(undatedCount).toBe(Number(agreements) + 1 + 3)
  })

  it('shows on a day the memberships and successions of then, and counts those of unknown times', async () => {
    const then = async (day: string) => {
      const { edges, undatedCount } = await network(
        `projection: FULL, party: "organization:mau-part", activeOn: "${day}"`,
      )
      return [edges.map(({ kind }) => kind).filter((kind) => kind !== 'PARTY_TO'), undatedCount]
    }
    expect(await then('2005-06-01')).toEqual([['PART_OF'], 1])
    expect(await then('2015-06-01')).toEqual([[], 1])
    expect(await then('2026-06-01')).toEqual([['SUCCEEDED_BY'], 1])
  })

  it('shows announced agreements, and, narrowed, only what is tied to the agreements that are left', async () => {
    const { nodes, edges } = await network('projection: FULL, topic: "topic:mau", status: [ANNOUNCED]')
    expect(nodes.map(({ id }) => id)).toEqual([
      'agreement:mau-4',
      'organization:mau-a',
      'organization:mau-c',
      'place:ha-noi',
      'topic:mau',
    ])
    expect(edges.map(({ source, kind, target }) => `${short(source)} ${kind} ${short(target)}`)).toEqual([
      '4 COVERS mau',
      'a LOCATED_IN ha-noi',
      'a PARTY_TO 4',
      'c PARTY_TO 4',
    ])
  })

  it.each(['ACTING_BODY', 'PARENT', 'PROVINCE', 'SUCCESSOR'])(
    'has no roll-up %s, which would say of one what is so of another',
    async (rollUp) => {
      const { errors } = await refusal(`{ network(projection: FULL, rollUp: ${rollUp}) { nodeCount } }`)
      expect(errors).toEqual([
        expect.objectContaining({ path: 'network', code: 'BAD_INPUT', argument: 'rollUp' }),
      ])
    },
  )
})

describe(`Measures through the API (${engine})`, () => {
  it('order the nodes, and those with the same value by id', async () => {
    const { nodes } = await network(
      'topic: "topic:mau"',
      'nodes(orderBy: BETWEENNESS) { id measures { degree weightedDegree betweenness component community } }',
    )
    expect(nodes.map(({ id }) => short(id))).toEqual(['b', 'a', 'old', 'c', 'split'])
    expect(nodes[0]).toMatchObject({
      measures: { degree: 2, weightedDegree: 3, betweenness: 4 / 6, component: 1, community: 1 },
    })
  })

  it('of the whole are answered for an empty network too', async () => {
    const { measures } = await network(
      'party: "organization:mau-y"',
      'measures { density componentCount largestComponent communityCount modularity }',
    )
    expect(measures).toEqual({
      density: 0,
      componentCount: 0,
      largestComponent: 0,
      communityCount: 0,
      modularity: null,
    })
  })

  it('are the same at every asking', async () => {
    const text =
      '{ network(projection: FULL) { measures { modularity } nodes { id measures { community pageRank } } } }'
    expect(await data(text)).toEqual(await data(text))
  })
})

describe(`Networks that cannot be answered (${engine})`, () => {
  it.each([
    ['party: "LĐLĐ Hà Nộ"', { code: 'NOT_FOUND', argument: 'party' }],
    ['party: "organization:khong-co"', { code: 'NOT_FOUND', argument: 'party' }],
    ['topic: "place:ha-noi"', { code: 'BAD_INPUT', argument: 'topic' }],
    ['projection: ORGANIZATIONS_TOPICS, weight: NEWMAN', { code: 'BAD_INPUT', argument: 'weight' }],
    ['activeOn: "2022-01-01", activeBetween: {}', { code: 'BAD_INPUT', argument: 'activeBetween' }],
    [
      'activeBetween: { from: "2023-01-01", to: "2022-01-01" }',
      { code: 'BAD_INPUT', from: '2023-01-01', to: '2022-01-01' },
    ],
  ])('%s', async (args, error) => {
    const { data: answer, errors } = await refusal(`{ network(${args}) { nodeCount } }`)
    expect(answer).toEqual({ network: null })
    expect(errors).toEqual([expect.objectContaining({ path: 'network', ...error })])
  })

  const aliased = (fields: readonly string[]) =>
    `{ ${fields.map((field, index) => `f${index}: ${field}`).join(' ')} }`

  it('are those that are too many in one operation: three, under whatever name', async () => {
    const fields = Array.from({ length: 4 }, () => 'network(topic: "topic:mau") { nodeCount }')
    const { data: answer, errors } = await refusal(aliased(fields))
    expect(answer).toEqual({ f0: { nodeCount: 5 }, f1: { nodeCount: 5 }, f2: { nodeCount: 5 }, f3: null })
    expect(errors).toEqual([expect.objectContaining({ path: 'f3', code: 'BAD_INPUT', limit: 3, actual: 4 })])
  })

  it('nor are more than ten fields of their weight answered in one operation', async () => {
    const kinds = [
      'timeline { noPeriodCount }',
      'matrix { rowCount }',
      'subgraph(seeds: ["topic:mau"]) { __typename }',
      'path(from: "organization:mau-a", to: "organization:mau-b") { length }',
    ]
    const fields = [...kinds, ...kinds, ...kinds.slice(0, 2)]
    const { errors: none } = await refusal(aliased(fields))
    expect(none).toEqual([])
    const { errors } = await refusal(aliased([...fields, 'network { nodeCount }']))
    expect(errors).toEqual([
      expect.objectContaining({ path: 'f10', code: 'BAD_INPUT', limit: 10, actual: 11 }),
    ])
  })

  it.each([
    ['nodes(first: -1) { id }', 5_000, -1],
    ['edges(first: 20001) { id }', 20_000, 20_001],
    ['edges { agreements(first: 101) { id } }', 100, 101],
  ])('%s: the limit and the value are said', async (field, limit, actual) => {
    const { errors } = await refusal(`{ network { ${field} } }`)
    expect(errors[0]).toMatchObject({ code: 'BAD_INPUT', argument: 'first', limit, actual })
  })
})
