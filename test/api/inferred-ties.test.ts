import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const id = (name: string): string => `organization:suy-${name}`
const union = (name: string, more: object = {}): ExtraRecord => ({
  id: id(name),
  name: `Công đoàn Suy ${name}`,
  classification: 'COMPANY',
  evidence: inventedFields,
  ...more,
})
const tie = (name: string, more: object = {}) => ({ organization: id(name), evidence: invented, ...more })
const inferred = { identification: 'INFERRED' }
const agreement = (slug: string, parties: readonly string[], more: object = {}): ExtraRecord => ({
  id: `agreement:suy-${slug}`,
  title: `Thỏa thuận ${slug}`,
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: parties.map((name, index) => ({
    organization: id(name),
    side: index + 1,
    nameAsWritten: name,
    evidence: invented,
  })),
  topics: [{ topic: 'topic:suy', phrase: 'suy', evidence: invented }],
  evidence: [{ ...invented[0], fields: ['title'] }],
  ...more,
})
const date = (edtf: string) => ({ signedOn: { edtf, evidence: invented } })

/** Two wholes; `stated` is said to be part of the first, of `guessed` it is concluded; each has an agreement with `other`. */
const records: ExtraRecord[] = [
  { id: 'topic:suy', prefLabel: { vi: 'Suy', en: 'Inferred' } },
  union('whole'),
  union('other'),
  union('stated', { partOf: [tie('whole')] }),
  union('guessed', { partOf: [tie('whole', inferred)], succeededBy: [tie('new', inferred)] }),
  union('new', { succeededBy: [tie('newer')] }),
  union('newer'),
  agreement('one', ['stated', 'other'], date('XXXX-11-11')),
  agreement('two', ['guessed', 'other'], date('2030?')),
]

describe(`Ties between organizations say whether a source states them (${engine})`, () => {
  const lienket = served(records)
  const asked = async <T>(query: string) => (await lienket.data(query)) as T

  it('as memberships, parts, successors and predecessors do', async () => {
    const TIE = '{ identification organization { id } }'
    const { guessed, stated } = await asked<Record<string, object>>(`{
      guessed: organization(id: "${id('guessed')}") { partOf ${TIE} successors ${TIE} }
      stated: organization(id: "${id('stated')}") { partOf ${TIE} }
    }`)
    expect(guessed).toEqual({
      partOf: [{ identification: 'INFERRED', organization: { id: id('whole') } }],
      successors: [{ identification: 'INFERRED', organization: { id: id('new') } }],
    })
    expect(stated).toEqual({
      partOf: [{ identification: 'STATED', organization: { id: id('whole') } }],
    })
    const { newer } = await asked<Record<string, object>>(
      `{ newer: organization(id: "${id('newer')}") { predecessors ${TIE} } }`,
    )
    expect(newer).toEqual({ predecessors: [{ identification: 'STATED', organization: { id: id('new') } }] })
  })

  it('in the shipped data: what rests on statutes that name no organization is inferred', async () => {
    const STATUTES = 'source:dieu-le-cong-doan-viet-nam-khoa-xii'
    const { organizations } = await asked<{
      organizations: {
        edges: { node: { partOf: { identification: string; evidence: { source: { id: string } }[] }[] } }[]
      }
    }>(
      '{ organizations(first: 100) { edges { node { partOf { identification evidence { source { id } } } } } } }',
    )
    const ties = organizations.edges.flatMap(({ node }) => node.partOf)
    const byStatutes = ties.filter(({ evidence }) => evidence.every(({ source }) => source.id === STATUTES))
    expect(byStatutes.length).toBeGreaterThan(30)
    expect(new Set(byStatutes.map(({ identification }) => identification))).toEqual(new Set(['INFERRED']))
  })

  interface Ways {
    path: { ways: { en: string; vi: string; hops: { text: string; tie: object | null }[] }[] }
  }
  const way = async (from: string, to: string, kinds: string) => {
    const { path } = await asked<Ways>(`{ path(from: "${from}", to: "${to}", relationships: [${kinds}]) {
      ways { en: story(language: EN) vi: story hops { text(language: EN) tie { identification organization { id } } } } } }`)
    return path.ways[0]
  }

  it('in the sentences of a way, and in its steps', async () => {
    const [stated, whole, guessed] = ['stated', 'whole', 'guessed'].map((name) => `Công đoàn Suy ${name}`)
    expect(await way(id('stated'), id('guessed'), 'PART_OF')).toEqual({
      en: `${stated} is recorded as part of ${whole}. ${guessed} is recorded as part of ${whole} (inferred).`,
      vi: `${stated} được ghi là thuộc ${whole}. ${guessed} được ghi là thuộc ${whole} (suy ra).`,
      hops: [
        {
          text: `${stated} is recorded as part of ${whole}.`,
          tie: { identification: 'STATED', organization: { id: id('whole') } },
        },
        {
          text: `${guessed} is recorded as part of ${whole} (inferred).`,
          tie: { identification: 'INFERRED', organization: { id: id('whole') } },
        },
      ],
    })
    expect((await way(id('guessed'), id('newer'), 'SUCCEEDED_BY'))?.en).toBe(
      'Công đoàn Suy guessed was succeeded by Công đoàn Suy new (inferred). Công đoàn Suy new was succeeded by Công đoàn Suy newer.',
    )
    expect((await way('ldld ha noi', 'LĐLĐ TP HCM', 'PART_OF'))?.en).toBe(
      'Hanoi Federation of Labour is recorded as part of Vietnam General Confederation of Labour (inferred). Ho Chi Minh City Federation of Labour is recorded as part of Vietnam General Confederation of Labour (inferred).',
    )
    expect((await way(id('stated'), id('other'), 'PARTY_TO'))?.hops.map((hop) => hop.tie)).toEqual([
      null,
      null,
    ])
  })

  it('and the sentences say dates in words, no surer than they are', async () => {
    const story = (await way(id('stated'), id('guessed'), 'PARTY_TO')) as Ways['path']['ways'][number]
    expect(story.en).toContain('“Thỏa thuận one”, signed 11 November, year not known.')
    expect(story.en).toContain('“Thỏa thuận two”, signed perhaps 2030.')
    expect(story.vi).toContain('«Thỏa thuận one», ký ngày 11/11, không rõ năm.')
    expect(story.vi).toContain('«Thỏa thuận two», ký năm 2030 (chưa chắc chắn).')
  })

  interface Edge {
    id: string
    source: string
    target: string
    kind: string
    attributes: { name: string; value: unknown }[]
  }
  /** Edges in short, with how they are identified. */
  const short = (edges: readonly Edge[]) =>
    edges
      .filter(({ source }) => source.startsWith(id('')))
      .map(
        ({ source, target, kind, attributes }) =>
          `${source.slice(id('').length)} ${kind} ${target.replace(/^[a-z]+:suy-/, '')} ${
            attributes.find(({ name }) => name === 'identification')?.value ?? ''
          }`,
      )
      .sort()
  const EDGES = 'edges { id source target kind attributes { name value } }'

  it('as edges of neighbourhoods and of the whole network', async () => {
    const expected = [
      'guessed PART_OF whole INFERRED',
      'guessed SUCCEEDED_BY new INFERRED',
      'new SUCCEEDED_BY newer STATED',
      'stated PART_OF whole STATED',
    ]
    const { subgraph } = await asked<{ subgraph: { edges: Edge[] } }>(
      `{ subgraph(seeds: ["${id('whole')}"], depth: 3, relationships: [PART_OF, SUCCEEDED_BY]) { ${EDGES} } }`,
    )
    expect(short(subgraph.edges)).toEqual(expected)
    const between = async (args: string) => {
      const { network } = await asked<{ network: { edges: Edge[] } }>(
        `{ network(projection: FULL${args}) { ${EDGES} } }`,
      )
      return short(network.edges.filter(({ kind }) => kind === 'PART_OF' || kind === 'SUCCEEDED_BY'))
    }
    expect(await between('')).toEqual(expected)
    expect(await between(', minAttestation: STATED')).toEqual(
      expected.filter((edge) => edge.endsWith('STATED')),
    )
  })

  it('and a roll-up by one that is inferred makes an inferred edge; of what must be stated it follows none', async () => {
    const rolledUp = async (args: string) => {
      const { network } = await asked<{ network: { edges: Edge[] } }>(
        `{ network(topic: "topic:suy", ${args}) { ${EDGES} } }`,
      )
      return short(network.edges)
    }
    expect(await rolledUp('rollUp: PARENT')).toEqual(['other SHARED_AGREEMENT whole INFERRED; STATED'])
    expect(await rolledUp('rollUp: PARENT, minAttestation: STATED')).toEqual([
      'guessed SHARED_AGREEMENT other STATED',
      'other SHARED_AGREEMENT whole STATED',
    ])
    expect(await rolledUp('rollUp: SUCCESSOR')).toEqual([
      'newer SHARED_AGREEMENT other INFERRED',
      'other SHARED_AGREEMENT stated STATED',
    ])
  })

  it('and are told among what is doubtful', async () => {
    const { dataset } = await asked<{
      dataset: { issues: { edges: { node: { field: string; message: string; other: { id: string } } }[] } }
    }>(
      `{ dataset { issues(record: "${id('guessed')}", code: [TIE_INFERRED]) { edges { node { field message(language: EN) other { id } } } } } }`,
    )
    expect(dataset.issues.edges.map(({ node }) => node)).toEqual([
      {
        field: 'partOf.0',
        message: 'The editors concluded that it is part of Công đoàn Suy whole.',
        other: { id: id('whole') },
      },
      {
        field: 'succeededBy.0',
        message: 'The editors concluded that Công đoàn Suy new followed it.',
        other: { id: id('new') },
      },
    ])
  })
})
