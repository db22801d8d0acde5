import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDataset } from '../../src/import/dataset-files.ts'
import { fieldOf } from '../../src/import/doubts/doubts.ts'
import type { PlacedDoubt } from '../../src/import/doubts/report.ts'
import type { IssueCode } from '../../src/model/issue.ts'
import { newFolder } from './dataset-copy.ts'

export type Fields = Readonly<Record<string, unknown>>
export type Written = Fields & { readonly id: string }

export const evidence = [{ source: 'source:bai' }]
export const named = [{ ...evidence[0], fields: ['name', 'classification', 'place'] }]
/** The plain fields that every agreement has. */
export const PLAIN = ['title', 'agreementType', 'status', 'signerStatus']
export const both = (text: string) => ({ vi: text, en: text })

// Records of which nothing is doubtful, each changed by what a test is about.
export const dataset = {
  id: 'dataset:mau',
  title: both('Mẫu'),
  description: both('Mẫu'),
  release: '1',
  license: 'CC-BY-4.0',
  licenseUrl: 'https://example.org/',
  creators: ['Mẫu'],
}
const wordsOf = (id: string): string => id.slice(id.indexOf(':') + 1)
export const source = ({ id = 'source:bai', ...more }: Partial<Written> = {}): Written => ({
  id,
  title: `Bài ${wordsOf(id)}`,
  publishedOn: { edtf: '2022-05-21' },
  url: `https://example.org/${wordsOf(id)}`,
  readInFull: true,
  ...more,
})
export const place = ({ id = 'place:an', ...more }: Partial<Written> = {}): Written => ({
  id,
  name: `tỉnh ${wordsOf(id)}`,
  kind: 'PROVINCE',
  codes: [{ scheme: 'GSO', value: '99', evidence }],
  centroid: { latitude: 20, longitude: 105, evidence },
  evidence: [{ ...evidence[0], fields: ['kind'] }],
  ...more,
})
export const union = (id: string, name: string, more: Fields = {}): Written => ({
  id: `organization:${id}`,
  name,
  classification: 'INDUSTRY_UNION',
  place: 'place:an',
  evidence: named,
  ...more,
})
export const held = {
  organization: 'organization:an',
  role: 'CHAIR',
  positionAsWritten: 'Chủ tịch',
  evidence,
}
export const person = (id: string, name: string, more: Fields = {}): Written => ({
  id: `person:${id}`,
  name,
  positions: [held],
  evidence: [{ ...evidence[0], fields: ['name'] }],
  ...more,
})
export const topic = ({ id = 'topic:an', ...more }: Partial<Written> = {}): Written => ({
  id,
  prefLabel: both(`Chủ đề ${wordsOf(id)}`),
  ...more,
})
export const date = (edtf: string, more: Fields = {}) => ({ edtf, evidence, ...more })
export const inferred = (edtf: string, asStated?: string) => ({
  edtf,
  basis: 'INFERRED',
  asStated,
  evidence: [{ source: 'source:bai', note: 'vì sao' }],
})
export const party = (organization: string, side: number, more: Fields = {}) => ({
  organization: `organization:${organization}`,
  side,
  nameAsWritten: `Công đoàn ${organization}`,
  evidence,
  ...more,
})
export const signature = (more: Fields = {}) => ({
  person: 'person:nam',
  onBehalfOf: 'organization:an',
  positionAsWritten: 'Chủ tịch',
  attestation: 'STATED',
  evidence,
  ...more,
})
export const agreement = (more: Fields = {}): Written => ({
  id: 'agreement:mau',
  title: 'Thỏa thuận mẫu',
  agreementType: 'OTHER',
  status: 'SIGNED',
  signerStatus: 'NAMED',
  signedOn: date('2022-05-20'),
  period: { start: date('2022'), end: date('2027') },
  parties: [party('an', 1), party('binh', 2)],
  signatures: [signature()],
  topics: [{ topic: 'topic:an', phrase: 'an', evidence }],
  evidence: [{ source: 'source:bai', fields: PLAIN }],
  ...more,
})
const CLEAN = [
  dataset,
  source(),
  place(),
  union('an', 'Công đoàn An'),
  union('binh', 'Công đoàn Bình'),
  person('nam', 'Trần Văn Nam'),
  topic(),
  agreement(),
]

/** The doubts of the clean dataset with these records, in the place of those of the same ids or beside them. */
export async function doubtsWith(...records: readonly Written[]): Promise<PlacedDoubt[]> {
  const all = [...new Map([...CLEAN, ...records].map((record) => [record.id, record])).values()]
  const file = join(await newFolder(), 'records.ndjson')
  await writeFile(file, all.map((record) => JSON.stringify(record)).join('\n'))
  return (await checkDataset([file])).doubts
}

export const shown = (doubts: readonly PlacedDoubt[]): string[] =>
  doubts.map((doubt) =>
    [doubt.code, doubt.record, fieldOf(doubt), doubt.other].filter((part) => part).join(' '),
  )

export const unsigned = { signerStatus: 'NOT_NAMED', signatures: [], participants: attending('nam') }
export const used = (organization: string) => ({ positions: [held, { ...held, organization }] })
export const MAU = 'agreement:mau'
export function attending(...ids: readonly string[]): Fields[] {
  return ids.map((id) => ({ person: `person:${id}`, roles: ['ATTENDED'], evidence }))
}

/** What a record says that deserves a doubt, or what next to it does not: then none. */
export type Case = readonly [
  code: IssueCode,
  what: string,
  records: readonly Written[],
  doubts: readonly string[],
]
