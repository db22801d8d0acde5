import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, inventedFields, served } from './served.ts'

const UNION = 'organization:mau-cong-doan'
const COPY = 'organization:mau-cong-doan-2'
const TEASER = 'source:mau-mau-tin'
const AGREEMENT = 'agreement:mau-thoa-thuan'

const teaser = [{ source: TEASER }]
const organizationFields = inventedFields.map((evidence) => ({
  ...evidence,
  fields: ['name', 'classification'],
}))
const records: ExtraRecord[] = [
  {
    id: UNION,
    name: 'Công đoàn Mẫu Mực',
    classification: 'INDUSTRY_UNION',
    formerIds: ['organization:mau-cong-doan-cu'],
    evidence: organizationFields,
  },
  { id: COPY, name: 'CĐ Mẫu Mực', classification: 'INDUSTRY_UNION', evidence: organizationFields },
  { id: TEASER, title: 'Mẩu tin', url: 'https://example.org/', readInFull: false },
  {
    id: AGREEMENT,
    title: 'Thỏa thuận mẫu',
    agreementType: 'OTHER',
    status: 'SIGNED',
    signerStatus: 'SOURCE_PARTLY_READ',
    signedOn: { edtf: '2022-05', evidence: teaser },
    period: { end: { edtf: '2027', evidence: teaser } },
    parties: [
      {
        organization: UNION,
        side: 1,
        nameAsWritten: 'công đoàn',
        identification: 'INFERRED',
        evidence: teaser,
      },
      { group: { name: 'các công ty' }, side: 2, nameAsWritten: 'các công ty', evidence: teaser },
      { organization: COPY, side: 3, nameAsWritten: 'CĐ Mẫu Mực', evidence: teaser },
    ],
    evidence: teaser.map((evidence) => ({
      ...evidence,
      fields: ['title', 'agreementType', 'status', 'signerStatus'],
    })),
  },
]

interface IssueNode {
  readonly code: string
  readonly severity: string
  readonly record: { readonly id: string }
}
interface Listed {
  readonly dataset: {
    readonly issues: {
      readonly totalCount: number
      readonly pageInfo: { readonly hasNextPage: boolean }
      readonly edges: readonly {
        readonly cursor: string
        readonly node: IssueNode
      }[]
    } | null
  }
}

describe(`What is doubtful (${engine})`, () => {
  const lienket = served(records)
  const list = async (wanted: string) => {
    const query = `{ dataset { issues(${wanted}) { totalCount pageInfo { hasNextPage }
      edges { cursor node { code severity record { id } other { id } field } } } } }`
    const { dataset } = (await lienket.data(query)) as Listed
    return dataset.issues ?? { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } }
  }
  const codes = async (wanted: string) => (await list(wanted)).edges.map(({ node }) => node.code)

  /** Page by page, to the end. */
  const every = async (wanted: string) => {
    const nodes: IssueNode[] = []
    for (let after = '', more = true; more; ) {
      const { edges, pageInfo } = await list(`${wanted}, first: 100${after}`)
      nodes.push(...edges.map(({ node }) => node))
      after = `, after: "${edges.at(-1)?.cursor}"`
      more = pageInfo.hasNextPage
    }
    return nodes
  }

  it('is listed for one record: how much it matters, what it is, where, and on what other', async () => {
    expect((await list(`record: "${AGREEMENT}"`)).edges.map(({ node }) => node)).toEqual([
      {
        code: 'PARTY_INFERRED',
        severity: 'WARNING',
        record: { id: AGREEMENT },
        other: { id: UNION },
        field: 'parties.0',
      },
      {
        code: 'SOURCE_PARTLY_READ',
        severity: 'WARNING',
        record: { id: AGREEMENT },
        other: null,
        field: null,
      },
      {
        code: 'DATE_INCOMPLETE',
        severity: 'NOTE',
        record: { id: AGREEMENT },
        other: null,
        field: 'signedOn',
      },
      {
        code: 'PARTY_IS_GROUP',
        severity: 'NOTE',
        record: { id: AGREEMENT },
        other: null,
        field: 'parties.1',
      },
      {
        code: 'PERIOD_UNKNOWN',
        severity: 'NOTE',
        record: { id: AGREEMENT },
        other: null,
        field: 'period.start',
      },
      {
        code: 'SIGNER_UNKNOWN',
        severity: 'NOTE',
        record: { id: AGREEMENT },
        other: null,
        field: 'signerStatus',
      },
      { code: 'TOPIC_MISSING', severity: 'NOTE', record: { id: AGREEMENT }, other: null, field: 'topics' },
    ])
  })

  it('is told in Vietnamese or in English, of records of any type', async () => {
    const query = `{ dataset { issues(record: "${COPY}") { edges { node { vi: message en: message(language: EN)
      record { __typename ... on Organization { name } } other { ... on Organization { name } } } } } } }`
    expect(await lienket.data(query)).toEqual({
      dataset: {
        issues: {
          edges: [
            {
              node: {
                vi: 'Công đoàn Mẫu Mực và CĐ Mẫu Mực có tên gần giống nhau.',
                en: 'Công đoàn Mẫu Mực and CĐ Mẫu Mực have nearly the same name.',
                record: { __typename: 'Organization', name: 'Công đoàn Mẫu Mực' },
                other: { name: 'CĐ Mẫu Mực' },
              },
            },
          ],
        },
      },
    })
  })

  it('is narrowed by severity, kind and type of record, together', async () => {
    const about = `record: "${AGREEMENT}"`
    expect(await codes(`${about}, severity: [WARNING]`)).toEqual(['PARTY_INFERRED', 'SOURCE_PARTLY_READ'])
    expect(await codes(`${about}, code: [TOPIC_MISSING, PARTY_INFERRED]`)).toEqual([
      'PARTY_INFERRED',
      'TOPIC_MISSING',
    ])
    expect(await codes(`${about}, code: [TOPIC_MISSING], severity: [WARNING]`)).toEqual([])
    expect(await codes(`record: "${UNION}", type: [ORGANIZATION]`)).toEqual(['NEAR_IDENTICAL_NAMES'])
    expect(await codes(`record: "${UNION}", type: [AGREEMENT, SOURCE]`)).toEqual(['PARTY_INFERRED'])
  })

  it('is found by a former id too', async () => {
    expect(await codes('record: "organization:mau-cong-doan-cu"')).toEqual([
      'NEAR_IDENTICAL_NAMES',
      'PARTY_INFERRED',
    ])
  })

  it.each([
    ['organization:nobody', 'NOT_FOUND'],
    ['LĐLĐ Hà Nội', 'BAD_INPUT'],
    ['dataset:lienket', 'BAD_INPUT'],
  ])('of the record %s is an error: %s', async (record, code) => {
    const { data, errors } = await lienket.refusal(
      'query($record: ID) { dataset { issues(record: $record) { totalCount } } }',
      {
        record,
      },
    )
    expect(data).toEqual({ dataset: { issues: null } })
    expect(errors).toMatchObject([{ path: 'dataset.issues', code, argument: 'record' }])
  })

  it.each(['SEVERITY', 'RECORD'])('is read page by page in the order %s, forward and back', async (order) => {
    const wanted = `orderBy: ${order}, code: [SOURCE_WITHOUT_DATE, NEAR_IDENTICAL_NAMES, TOPIC_MISSING]`
    const whole = await list(`${wanted}, first: 100`)
    const found: string[] = []
    let after = ''
    for (let more = true; more; ) {
      const { edges, pageInfo } = await list(`${wanted}, first: 3${after}`)
      found.push(...edges.map(({ cursor }) => cursor))
      after = `, after: "${edges.at(-1)?.cursor}"`
      more = pageInfo.hasNextPage && found.length < 100
    }
    expect(found.slice(0, whole.edges.length)).toEqual(whole.edges.map(({ cursor }) => cursor))
    const back = await list(`${wanted}, last: 2, before: "${whole.edges[2]?.cursor}"`)
    expect(back.edges).toEqual(whole.edges.slice(0, 2))
  })

  it('comes warnings first to its end, or by record', async () => {
    const severities = (await every('orderBy: SEVERITY')).map(({ severity }) => severity)
    const warnings = severities.filter((severity) => severity === 'WARNING').length
    expect(severities.indexOf('NOTE')).toBe(warnings)
    expect(severities.lastIndexOf('WARNING')).toBe(warnings - 1)
    const byRecord = (await every('orderBy: RECORD')).map(({ record }) => record.id)
    expect(byRecord).toEqual(byRecord.toSorted())
  })

  it('is counted by kind', async () => {
    const { dataset } = (await lienket.data(
      '{ dataset { issueCounts { code severity count } issues(first: 0) { totalCount } } }',
    )) as { dataset: { issueCounts: { code: string; count: number }[]; issues: { totalCount: number } } }
    expect(dataset.issueCounts.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.issues.totalCount)
    expect(dataset.issueCounts.find(({ code }) => code === 'NEAR_IDENTICAL_NAMES')?.count).toBe(
      (await list('first: 0, code: [NEAR_IDENTICAL_NAMES]')).totalCount,
    )
  })

  it('is known at each record, in one graph call for all of them', async () => {
    const ask = (ids: readonly string[]) =>
      lienket.ask<{ nodes: unknown }>(
        'query($ids: [ID!]!) { nodes(ids: $ids) { id issues { code record { id } other { id } } } }',
        { ids },
      )
    const similar = { code: 'NEAR_IDENTICAL_NAMES', record: { id: UNION }, other: { id: COPY } }
    const taken = { code: 'PARTY_INFERRED', record: { id: AGREEMENT }, other: { id: UNION } }
    const undated = { code: 'SOURCE_WITHOUT_DATE', record: { id: TEASER }, other: null }
    const { data, graphCalls } = await ask([UNION, COPY, TEASER])
    expect(data.nodes).toEqual([
      { id: UNION, issues: [similar, taken] },
      { id: COPY, issues: [similar] },
      { id: TEASER, issues: [undated] },
    ])
    const more = await ask([UNION, COPY, TEASER, 'organization:ldld-ha-noi', 'person:kha-van-tam', AGREEMENT])
    expect(more.graphCalls - graphCalls).toBeLessThanOrEqual(2)
  })
})
