import { describe, expect, it } from 'vitest'
import { exampleOperations } from '../../src/http/playground.ts'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, '0'))

/** Twenty unions, each with a chair, and with an agreement with Hanoi’s federation that has everything. */
const records: ExtraRecord[] = numbers.flatMap((number): ExtraRecord[] => {
  const union = `organization:mau-${number}`
  const person = `person:mau-${number}`
  const part = { person, onBehalfOf: union, positionAsWritten: 'Chủ tịch', evidence: invented }
  const date = { edtf: `20${number}-03-04`, evidence: invented }
  return [
    {
      id: union,
      name: `Công đoàn Mẫu ${number}`,
      classification: 'BANK',
      place: 'place:ha-noi',
      partOf: [{ organization: 'organization:tong-ldld-viet-nam', evidence: invented }],
      evidence: inventedFields,
    },
    {
      id: person,
      name: `Người Mẫu ${number}`,
      positions: [
        {
          organization: union,
          role: 'GENERAL_DIRECTOR',
          positionAsWritten: 'Chủ tịch',
          observedOn: date,
          evidence: invented,
        },
      ],
      evidence: inventedFields,
    },
    {
      id: `agreement:mau-${number}`,
      title: `Thỏa thuận mẫu ${number}`,
      agreementType: 'OTHER',
      status: 'SIGNED',
      signerStatus: 'NAMED',
      signedOn: date,
      signedAt: { place: 'place:ha-noi', asWritten: 'Hà Nội', evidence: invented },
      period: { start: date, end: { edtf: '2030', evidence: invented } },
      parties: [
        { organization: union, side: 1, nameAsWritten: union, evidence: invented },
        { organization: 'organization:ldld-ha-noi', side: 2, nameAsWritten: 'Hà Nội', evidence: invented },
        { group: { name: `các bạn ${number}` }, side: 3, nameAsWritten: 'các bạn', evidence: invented },
      ],
      signatures: [{ ...part, attestation: 'STATED' }],
      participants: [{ ...part, roles: ['ATTENDED'] }],
      topics: [{ topic: 'topic:an-toan-ve-sinh-lao-dong', phrase: number, evidence: invented }],
      relations: [{ type: 'IMPLEMENTS', agreement: 'agreement:2022-nghe-an-ha-noi', evidence: invented }],
      basedOn: [{ title: `Nghị quyết ${number}`, evidence: invented }],
      remarks: [{ vi: 'mẫu', en: 'sample', evidence: invented }],
      evidence: inventedFields.map((evidence) => ({ ...evidence, fields: ['title'] })),
    },
  ]
})

const EVIDENCE = 'evidence { locator source { id seenIn { id } } subject { id } }'
const AGREEMENT = `id signedOn { edtf ${EVIDENCE} } period { end { edtf ${EVIDENCE} } } signedAt { place { id within { id } } ${EVIDENCE} }
  parties { organization { id name place { id } } group { id } ${EVIDENCE} }
  signatures { person { id } onBehalfOf { id } ${EVIDENCE} }
  participants { person { id } onBehalfOf { id } ${EVIDENCE} }
  topics { id broader { id } } coverage { topic { id } ${EVIDENCE} }
  basedOn { title ${EVIDENCE} } remarks { text ${EVIDENCE} } relations { agreement { id } ${EVIDENCE} } relatedBy { type } ${EVIDENCE}`
const PERSON = `id otherNames { name ${EVIDENCE} } ${EVIDENCE}
  positions { organization { id } observedOn { edtf ${EVIDENCE} } ${EVIDENCE} }
  signatures { agreement { id } } appearances { agreement { id } }`
const ORGANIZATION = `id otherNames { name } place { id } partOf { organization { id } } parts(first: 2) { totalCount edges { node { id } } }
  officers { person { id } } successors { date { edtf } } predecessors { date { edtf } } unidentifiedPartners { group { id } agreement { id } } ${EVIDENCE}
  agreements(first: 3, signedBetween: { from: "2000-01-01" }) { totalCount undatedCount edges { node { id } } }
  partners(first: 3) { totalCount undatedCount edges { node { id } agreements { id } } }`
const ONLY_SAMPLES = 'agreementType: [OTHER], orderBy: TITLE_ASC'

/** One way through the graph after another: each step is one call, whatever the number of rows that take it. */
const chains = [
  [3, `agreements(${ONLY_SAMPLES}, first: ROWS) { edges { node { signatures { person { id } } } } }`],
  [3, `agreements(${ONLY_SAMPLES}, first: ROWS) { edges { node { participants { onBehalfOf { id } } } } }`],
  [3, `agreements(${ONLY_SAMPLES}, first: ROWS) { edges { node { topics { id } } } }`],
  [
    4,
    `agreements(${ONLY_SAMPLES}, first: ROWS) { edges { node { signatures { evidence { source { id } } } } } }`,
  ],
  [
    4,
    `agreements(${ONLY_SAMPLES}, first: ROWS) { edges { node { parties { organization { place { id } } } } } }`,
  ],
  [
    6,
    `agreements(${ONLY_SAMPLES}, first: ROWS) { edges { node { signatures { person { positions { organization { officers { role } } } } } } } }`,
  ],
  [
    4,
    `organization(id: "organization:ldld-ha-noi") { partners(classification: [BANK], first: ROWS) { edges { agreements { relations { type } } } } }`,
  ],
] as const

/** Operations that go many ways at once. */
const operations = {
  'agreements with all that they have': `{ agreements(${ONLY_SAMPLES}, first: ROWS) { totalCount edges { node { ${AGREEMENT} } } } }`,
  'partners and their agreements': `{ organization(name: "LĐLĐ Hà Nội") { partners(classification: [BANK], first: ROWS) {
    totalCount edges { node { ${ORGANIZATION} } agreementCount agreements { ${AGREEMENT} } } } } }`,
  organizations: `{ organizations(classification: [BANK], first: ROWS, partOf: "Tổng LĐLĐ", orderBy: AGREEMENT_COUNT_DESC) {
    totalCount edges { node { ${ORGANIZATION} } } } }`,
  'people and what they did': `{ people(role: [GENERAL_DIRECTOR], first: ROWS) { totalCount edges { node { ${PERSON} } } } }`,
} as const
const ALL_LISTS = `{
    topics(first: ROWS) { edges { node { id narrower { id } agreements(first: 2) { edges { node { id } } } } } }
    places(first: ROWS) { edges { node { id codes { value } organizations(first: 2) { edges { node { id } } } places(first: 2) { edges { node { id } } } } } }
    sources(first: ROWS) { edges { node { id facts(first: 2) { edges { node { field subject { id } } } } } } } }`

describe(`Graph calls grow with depth, never with rows (${engine})`, () => {
  const lienket = served(records)

  const callsFor = async (operation: string, rows: number) => {
    const { errors, graphCalls } = await lienket.ask<unknown>(operation.replaceAll('ROWS', String(rows)))
    expect(errors).toEqual([])
    return graphCalls
  }

  it.each(chains)('%i for %s, of one row as of twenty', async (calls, chain) => {
    expect([await callsFor(`{ ${chain} }`, 1), await callsFor(`{ ${chain} }`, 20)]).toEqual([calls, calls])
  })

  // Ways that meet at the same kind of thing share a call when their answers come at the same moment: the number may differ
  // by a few. A field that asked once a row would add nineteen.
  it.each(Object.entries(operations))(
    'for %s: for twenty rows not a call a row more than for one',
    async (_name, operation) => {
      const one = await callsFor(operation, 1)
      expect(await callsFor(operation, 20)).toBeLessThan(one + 10)
    },
  )

  it('for topics, places and sources: for all not a call a row more than for five of each', async () => {
    const five = await callsFor(ALL_LISTS, 5)
    expect(await callsFor(ALL_LISTS, 100)).toBeLessThan(five + 6)
  })

  it('are one for an id, one for a list, and one more for what it counts', async () => {
    const calls = async (operation: string) => callsFor(operation, 20)
    expect(await calls('{ organization(id: "organization:ldld-ha-noi") { id } }')).toBe(1)
    expect(await calls('{ agreements(first: ROWS) { edges { node { id } } } }')).toBe(1)
    expect(await calls('{ agreements(first: ROWS) { totalCount edges { node { id } } } }')).toBe(2)
    expect(await calls('{ agreements(first: ROWS) { totalCount undatedCount edges { node { id } } } }')).toBe(
      2,
    )
    expect(
      await calls(
        '{ agreements(first: ROWS, activeOn: "2022-06-01") { totalCount undatedCount edges { node { id } } } }',
      ),
    ).toBe(3)
    expect(await calls('{ vocabularies { name } __typename }')).toBe(0)
  })

  it('are one for a type of node, however many are asked for', async () => {
    const ids = numbers.flatMap((number) => [`organization:mau-${number}`, `person:mau-${number}`])
    const { data, graphCalls } = await lienket.ask<{ nodes: { id: string }[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    )
    expect([data.nodes.map(({ id }) => id), graphCalls]).toEqual([ids, 2])
  })
})

describe(`The first question (${engine})`, () => {
  const lienket = served()

  it('takes fourteen graph calls, as many as it has kinds of things to ask for', async () => {
    const steps = [
      'the name',
      'the organization',
      'its partners',
      'how many they are',
      'partners that are not identified',
      'the agreements',
      'their parties',
      'their topics, as covered',
      'their signatures',
      'their participants',
      'the organizations that are parties',
      'the topics',
      'the people',
      'the organizations for which they were there',
    ]
    const { errors, graphCalls } = await lienket.ask<unknown>(exampleOperations()[0]?.text ?? '')
    expect([errors, graphCalls]).toEqual([[], steps.length])
  })
})
