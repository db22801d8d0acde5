import { beforeAll, describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

interface Known {
  readonly signerStatus: string
  readonly signedOn: { edtf: string; precision: string; basis: string } | null
  readonly period: Record<'start' | 'end', { earliest: string | null } | null> | null
  readonly reportCount: number
  readonly topics: readonly unknown[]
  readonly signedAt: unknown
}
const SHARES = [
  'namedSigner',
  'exactSigningDate',
  'exactSigningDateStated',
  'exactSigningDateInferred',
  'period',
  'twoSources',
  'topics',
  'signingPlace',
] as const

const union: ExtraRecord = {
  id: 'organization:mau-cong-doan',
  name: 'Công đoàn Mẫu Mực',
  classification: 'INDUSTRY_UNION',
  evidence: inventedFields,
}
const agreement = {
  title: 'Thỏa thuận mẫu',
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: [union.id, 'organization:ldld-ha-noi'].map((organization, at) => ({
    organization,
    side: at + 1,
    nameAsWritten: 'công đoàn',
    evidence: invented,
  })),
  evidence: inventedFields.map((evidence) => ({ ...evidence, fields: ['title'] })),
}

describe(`How much is known (${engine})`, () => {
  const day = (edtf: string, basis: string) => ({ edtf, basis, evidence: invented })
  const more: ExtraRecord[] = ['2022-05-20', '2022-05-20?', '2022-05', 'XXXX-05-20'].flatMap((edtf, at) =>
    ['STATED', 'INFERRED'].map((basis) => ({
      ...agreement,
      id: `agreement:mau-${at}-${basis.toLowerCase()}`,
      signedOn: day(edtf, basis),
      period: { start: day(edtf, basis), end: day('2027', basis) },
    })),
  )
  const lienket = served([union, ...more])
  let agreements: Known[]
  let coverage: { agreements: number } & Record<(typeof SHARES)[number], { count: number; share: number }>
  beforeAll(async () => {
    const found = (await lienket.data(`{
      dataset { coverage { agreements ${SHARES.map((share) => `${share} { count share }`).join(' ')} } }
      agreements(first: 100) { edges { node { signerStatus signedOn { edtf precision basis } reportCount
        period { start { earliest } end { earliest } } topics { id } signedAt { asWritten } } } } }`)) as {
      dataset: { coverage: typeof coverage }
      agreements: { edges: { node: Known }[] }
    }
    coverage = found.dataset.coverage
    agreements = found.agreements.edges.map(({ node }) => node)
  })

  const isExact = ({ signedOn }: Known, basis: readonly string[]) =>
    signedOn?.precision === 'DAY' && !signedOn.edtf.endsWith('?') && basis.includes(signedOn.basis)
  const WHAT: Record<(typeof SHARES)[number], (agreement: Known) => boolean> = {
    namedSigner: ({ signerStatus }) => signerStatus === 'NAMED',
    exactSigningDate: (agreement) => isExact(agreement, ['STATED', 'INFERRED']),
    exactSigningDateStated: (agreement) => isExact(agreement, ['STATED']),
    exactSigningDateInferred: (agreement) => isExact(agreement, ['INFERRED']),
    period: ({ period }) => Boolean(period?.start?.earliest && period.end?.earliest),
    twoSources: ({ reportCount }) => reportCount >= 2,
    topics: ({ topics }) => topics.length > 0,
    signingPlace: ({ signedAt }) => signedAt !== null,
  }

  it.each(SHARES)('%s is counted over all agreements', (share) => {
    const count = agreements.filter(WHAT[share]).length
    expect(coverage.agreements).toBe(agreements.length)
    expect(coverage[share]).toEqual({ count, share: count / agreements.length })
  })

  it('is explained by the dataset’s methodology, in both languages', async () => {
    const { dataset } = (await lienket.data(
      '{ dataset { vi: methodology en: methodology(language: EN) } }',
    )) as { dataset: { vi: string; en: string } }
    expect(dataset.vi).toMatch(/không phải là không có/)
    expect(dataset.en).toMatch(/never that there is none/)
  })
})
