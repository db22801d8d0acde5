import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/import/dataset-files.ts'
import { fieldOf } from '../../src/import/doubts/doubts.ts'
import { listOf, type PlacedDoubt, summaryOf } from '../../src/import/doubts/report.ts'
import { IssueCode } from '../../src/model/issue.ts'
import { newFolder, removeFolders } from './dataset-copy.ts'

type Fields = Readonly<Record<string, unknown>>
type Written = Fields & { readonly id: string }

const evidence = [{ source: 'source:bai' }]
const named = [{ ...evidence[0], fields: ['name'] }]
const both = (text: string) => ({ vi: text, en: text })

// Records of which nothing is doubtful, each changed by what a test is about.
const dataset = {
  id: 'dataset:mau',
  title: both('Mẫu'),
  description: both('Mẫu'),
  release: '1',
  license: 'CC-BY-4.0',
  licenseUrl: 'https://example.org/',
  creators: ['Mẫu'],
}
const source = (more: Fields = {}): Written => ({
  id: 'source:bai',
  title: 'Bài báo',
  publishedOn: { edtf: '2022-05-21' },
  url: 'https://example.org/bai',
  readInFull: true,
  ...more,
})
const place = (more: Fields = {}): Written => ({
  id: 'place:an',
  name: 'An',
  kind: 'PROVINCE',
  codes: [{ scheme: 'GSO', value: '99', evidence }],
  centroid: { latitude: 20, longitude: 105, evidence },
  ...more,
})
const union = (id: string, name: string, more: Fields = {}): Written => ({
  id: `organization:${id}`,
  name,
  classification: 'INDUSTRY_UNION',
  place: 'place:an',
  evidence: named,
  ...more,
})
const held = { organization: 'organization:an', role: 'CHAIR', positionAsWritten: 'Chủ tịch', evidence }
const person = (id: string, name: string, more: Fields = {}): Written => ({
  id: `person:${id}`,
  name,
  positions: [held],
  evidence: named,
  ...more,
})
const topic = (more: Fields = {}): Written => ({ id: 'topic:an', prefLabel: both('Chủ đề'), ...more })
const date = (edtf: string, more: Fields = {}) => ({ edtf, evidence, ...more })
const inferred = (edtf: string) => ({
  edtf,
  basis: 'INFERRED',
  evidence: [{ source: 'source:bai', note: 'vì sao' }],
})
const party = (organization: string, side: number, more: Fields = {}) => ({
  organization: `organization:${organization}`,
  side,
  nameAsWritten: `Công đoàn ${organization}`,
  evidence,
  ...more,
})
const signature = (more: Fields = {}) => ({
  person: 'person:nam',
  onBehalfOf: 'organization:an',
  positionAsWritten: 'Chủ tịch',
  attestation: 'STATED',
  evidence,
  ...more,
})
const agreement = (more: Fields = {}): Written => ({
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
  evidence: [{ source: 'source:bai', fields: ['title'] }],
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
async function doubtsWith(...records: readonly Written[]): Promise<PlacedDoubt[]> {
  const all = [...new Map([...CLEAN, ...records].map((record) => [record.id, record])).values()]
  const file = join(await newFolder(), 'records.ndjson')
  await writeFile(file, all.map((record) => JSON.stringify(record)).join('\n'))
  return (await checkDataset([file])).doubts
}

const shown = (doubts: readonly PlacedDoubt[]): string[] =>
  doubts.map((doubt) =>
    [doubt.code, doubt.record, fieldOf(doubt), doubt.other].filter((part) => part).join(' '),
  )

const unsigned = { signerStatus: 'NOT_NAMED', signatures: [], participants: attending('nam') }
const used = (organization: string) => ({ positions: [held, { ...held, organization }] })
const MAU = 'agreement:mau'

type Case = readonly [code: IssueCode, what: string, records: readonly Written[], doubts: readonly string[]]

/** What a record says that deserves a doubt, and next to it what does not. */
const CASES: readonly Case[] = [
  [
    'AGREEMENT_WITHOUT_DATE',
    'no date of signing',
    [agreement({ signedOn: undefined })],
    [`AGREEMENT_WITHOUT_DATE ${MAU} signedOn`],
  ],
  [
    'DATE_INCOMPLETE',
    'a month',
    [agreement({ signedOn: date('2022-05') })],
    [`DATE_INCOMPLETE ${MAU} signedOn`],
  ],
  [
    'DATE_INCOMPLETE',
    'a day without its year',
    [agreement({ signedOn: date('XXXX-05-20') })],
    [`DATE_INCOMPLETE ${MAU} signedOn`],
  ],
  [
    'DATE_INFERRED',
    'a completed date, wherever it stands',
    [
      agreement({ signedOn: inferred('2022-05-20') }),
      person('nam', 'Trần Văn Nam', { positions: [{ ...held, observedOn: inferred('2022') }] }),
    ],
    [`DATE_INFERRED ${MAU} signedOn`, 'DATE_INFERRED person:nam positions.0.observedOn'],
  ],
  [
    'DATE_UNCERTAIN',
    'a question mark',
    [agreement({ period: { start: date('2022~'), end: date('2027') }, signedOn: date('2022-05-20?') })],
    [`DATE_UNCERTAIN ${MAU} period.start`, `DATE_UNCERTAIN ${MAU} signedOn`],
  ],
  ['PERIOD_UNKNOWN', 'no period', [agreement({ period: undefined })], [`PERIOD_UNKNOWN ${MAU} period`]],
  [
    'PERIOD_UNKNOWN',
    'a period without end',
    [agreement({ period: { start: date('2022') } })],
    [`PERIOD_UNKNOWN ${MAU} period.end`],
  ],
  ['SIGNER_UNKNOWN', 'no signer', [agreement(unsigned)], [`SIGNER_UNKNOWN ${MAU} signerStatus`]],
  [
    'SIGNER_UNKNOWN',
    'what is only announced: nobody can have signed',
    [agreement({ ...unsigned, status: 'ANNOUNCED' })],
    [],
  ],
  [
    'SIGNER_WITHOUT_POSITION',
    'a signer whose office there is not known',
    [
      union('cuc', 'Công đoàn Cúc'),
      agreement({
        parties: [party('an', 1), party('cuc', 2)],
        signatures: [signature({ positionAsWritten: undefined, onBehalfOf: 'organization:cuc' })],
      }),
      person('nam', 'Trần Văn Nam', used('organization:binh')),
    ],
    [`SIGNER_WITHOUT_POSITION ${MAU} signatures.0 person:nam`],
  ],
  [
    'SIGNER_WITHOUT_POSITION',
    'a signer whom sources show in an office there',
    [agreement({ signatures: [signature({ positionAsWritten: undefined })] })],
    [],
  ],
  [
    'PARTY_IS_GROUP',
    'an unlisted group',
    [
      agreement({
        parties: [
          party('an', 1),
          party('binh', 2, { organization: undefined, group: { name: 'các công ty' } }),
        ],
      }),
      person('nam', 'Trần Văn Nam', used('organization:binh')),
    ],
    [`PARTY_IS_GROUP ${MAU} parties.1`],
  ],
  [
    'PARTY_INFERRED',
    'a party that the editors identified',
    [
      agreement({
        parties: [party('an', 1), party('binh', 2, { identification: 'INFERRED' })],
      }),
    ],
    [`PARTY_INFERRED ${MAU} parties.1 organization:binh`],
  ],
  [
    'TOPIC_MISSING',
    'no topic',
    [agreement({ topics: [] }), topic({ id: 'topic:hep', broader: 'topic:an' })],
    [`TOPIC_MISSING ${MAU} topics`, 'UNUSED topic:hep'],
  ],
  [
    'SOURCE_PARTLY_READ',
    'a teaser as the only source',
    [source({ readInFull: false })],
    [`SOURCE_PARTLY_READ ${MAU}`],
  ],
  [
    'SOURCE_PARTLY_READ',
    'a teaser beside an article that was read',
    [
      source({ id: 'source:mau-tin', readInFull: false }),
      agreement({
        evidence: ['source:bai', 'source:mau-tin'].map((id) => ({ source: id, fields: ['title'] })),
      }),
    ],
    [],
  ],
  [
    'SOURCE_PARTLY_READ',
    'a teaser, and an article that was read for something else',
    [
      source({ id: 'source:mau-tin', readInFull: false }),
      agreement({ evidence: [{ source: 'source:mau-tin', fields: ['title'] }] }),
    ],
    [`SOURCE_PARTLY_READ ${MAU}`],
  ],
  [
    'SOURCES_DISAGREE',
    'a source that says otherwise',
    [
      source({ id: 'source:khac' }),
      agreement({
        signedOn: date('2022-05-20', {
          evidence: [...evidence, { source: 'source:khac', stance: 'DISPUTES', value: '21/5' }],
        }),
      }),
    ],
    [`SOURCES_DISAGREE ${MAU} signedOn.evidence.1 source:khac`],
  ],
  [
    'SIGNED_AFTER_PUBLICATION',
    'an article of the day before',
    [source({ publishedOn: { edtf: '2022-05-19' } })],
    [`SIGNED_AFTER_PUBLICATION ${MAU} signedOn source:bai`],
  ],
  [
    'SIGNED_AFTER_PUBLICATION',
    'an article of the same month, the day not known',
    [source({ publishedOn: { edtf: '2022-05' } })],
    [],
  ],
  [
    'SIGNED_AFTER_PUBLICATION',
    'what is only announced',
    [source({ publishedOn: { edtf: '2022-05-19' } }), agreement({ ...unsigned, status: 'ANNOUNCED' })],
    [],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'an organization under a short and a full name',
    [
      union('an', 'LĐLĐ tỉnh An'),
      union('an-2', 'Liên đoàn Lao động An'),
      person('nam', 'Trần Văn Nam', used('organization:an-2')),
    ],
    ['NEAR_IDENTICAL_NAMES organization:an name organization:an-2'],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'federations of a province and of a city of the same name, or of different places',
    [
      union('an', 'LĐLĐ tỉnh Hải An'),
      union('an-2', 'LĐLĐ thành phố Hải An'),
      union('an-3', 'LĐLĐ tỉnh Hải Ân', { partOf: [{ organization: 'organization:an-2', evidence }] }),
      person('nam', 'Trần Văn Nam', { positions: [held, { ...held, organization: 'organization:an-3' }] }),
    ],
    ['NEAR_IDENTICAL_NAMES organization:an name organization:an-3'],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'people whose names differ by diacritics, by a letter, and by more',
    [
      person('hai', 'Nguyễn Thanh Hải'),
      person('hai-2', 'Nguyễn Thành Hai'),
      person('hao', 'Nguyễn Thanh Hảo'),
      person('huong', 'Nguyễn Thanh Hương'),
      person('le-an', 'Lê Án'),
      person('le-ao', 'Lê Áo'),
      agreement({ participants: attending('hai', 'hai-2', 'hao', 'huong', 'le-an', 'le-ao') }),
    ],
    ['NEAR_IDENTICAL_NAMES person:hai name person:hai-2', 'NEAR_IDENTICAL_NAMES person:hai name person:hao'],
  ],
  [
    'POSSIBLY_SAME_PERSON',
    'a question that is asked already, once and not twice',
    [
      person('nam-2', 'Trần Văn Nam', {
        possiblySameAs: [{ person: 'person:nam', vi: 'cùng tên', en: 'the same name', evidence }],
      }),
      agreement({ participants: attending('nam-2') }),
    ],
    ['POSSIBLY_SAME_PERSON person:nam-2 possiblySameAs.0 person:nam'],
  ],
  [
    'PERSON_WITHOUT_POSITION',
    'no position',
    [person('nam', 'Trần Văn Nam', { positions: [] })],
    ['PERSON_WITHOUT_POSITION person:nam positions'],
  ],
  [
    'PLACE_WITHOUT_CODE',
    'a province without code',
    [place({ codes: [] })],
    ['PLACE_WITHOUT_CODE place:an codes'],
  ],
  [
    'PLACE_WITHOUT_CODE',
    'a building and a country without code',
    [
      place({ within: 'place:nuoc' }),
      place({ id: 'place:nuoc', kind: 'COUNTRY', codes: [] }),
      place({ id: 'place:nha', kind: 'BUILDING', codes: [] }),
      agreement({ signedAt: { place: 'place:nha', asWritten: 'nhà', evidence } }),
    ],
    [],
  ],
  [
    'PLACE_WITHOUT_CENTROID',
    'no coordinates',
    [place({ centroid: undefined })],
    ['PLACE_WITHOUT_CENTROID place:an centroid'],
  ],
  ...(
    [
      ['SOURCE_WITHOUT_ADDRESS', 'url'],
      ['SOURCE_WITHOUT_TITLE', 'title'],
      ['SOURCE_WITHOUT_DATE', 'publishedOn'],
    ] as const
  ).map(
    ([code, field]): Case => [
      code,
      `no ${field}`,
      [source({ [field]: undefined })],
      [`${code} source:bai ${field}`],
    ],
  ),
  ['NOT_CITED', 'a source for nothing', [source({ id: 'source:thua' })], ['NOT_CITED source:thua']],
  [
    'UNUSED',
    'records that nothing refers to, but for a province with its code',
    [
      topic({ id: 'topic:thua' }),
      person('thua', 'Phan Thừa'),
      union('thua', 'Công đoàn Thừa'),
      place({ id: 'place:tinh' }),
      place({ id: 'place:thua', kind: 'BUILDING', codes: [] }),
    ],
    ['UNUSED organization:thua', 'UNUSED person:thua', 'UNUSED place:thua', 'UNUSED topic:thua'],
  ],
]

function attending(...ids: readonly string[]): Fields[] {
  return ids.map((id) => ({ person: `person:${id}`, roles: ['ATTENDED'], evidence }))
}

describe('What is doubtful in records that break no rule', () => {
  afterAll(removeFolders)

  it('is nothing where everything is known', async () => {
    expect(await doubtsWith()).toEqual([])
  })

  it.each(CASES)('%s: %s', async (_code, _what, records, doubts) => {
    expect(shown(await doubtsWith(...records))).toEqual(doubts)
  })

  it('has an example of every code here', () => {
    const shownCodes = CASES.filter(([, , , doubts]) => doubts.length > 0).map(([code]) => code)
    expect(new Set(shownCodes)).toEqual(new Set(Object.keys(IssueCode)))
  })

  it('is said in Vietnamese and in English, by names', async () => {
    const [doubt] = await doubtsWith(
      agreement({ parties: [party('an', 1), party('binh', 2, { identification: 'INFERRED' })] }),
    )
    expect(doubt).toMatchObject({
      vi: '“Công đoàn binh” được suy ra là Công đoàn Bình.',
      en: '“Công đoàn binh” is inferred to be Công đoàn Bình.',
    })
  })

  it('is listed by kind, warnings first, each at its file and line, and counted', async () => {
    const doubts = await doubtsWith(
      agreement({ signedOn: inferred('2022-05-20'), period: undefined, ...unsigned }),
      source({ url: undefined }),
    )
    const lines = listOf(doubts).map((line) => line.replace(/^.*\/records\.ndjson/, 'records.ndjson'))
    expect(lines).toEqual([
      '',
      'records.ndjson:8: WARNING DATE_INFERRED agreement:mau signedOn: The editors concluded 2022-05-20.',
      '',
      'records.ndjson:8: NOTE PERIOD_UNKNOWN agreement:mau period: Its period is not known.',
      '',
      'records.ndjson:8: NOTE SIGNER_UNKNOWN agreement:mau signerStatus: Who signed is not known: a source that reports it was read in full and names no signer.',
      '',
      'records.ndjson:2: NOTE SOURCE_WITHOUT_ADDRESS source:bai url: Its address on the web is not known.',
    ])
    expect(summaryOf(doubts).map((line) => line.replace(/ +/g, ' '))).toEqual([
      '',
      ' 1 WARNING DATE_INFERRED Inferred date',
      ' 1 NOTE PERIOD_UNKNOWN Unknown period',
      ' 1 NOTE SIGNER_UNKNOWN Unknown signer',
      ' 1 NOTE SOURCE_WITHOUT_ADDRESS Source without address',
      '1 warning, 3 notes',
    ])
  })

  it('is found in a moment among very many people of few names', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      person(`p-${at}`, `Nguyễn Văn ${'abcdeghiklmnopqrstuvxy'[at % 22]}${'aeiou'[at % 5]}n`),
    )
    const begun = performance.now()
    const doubts = await doubtsWith(...many)
    expect(performance.now() - begun).toBeLessThan(20_000)
    const alike = doubts.filter(({ code }) => code === 'NEAR_IDENTICAL_NAMES')
    expect(alike.length).toBeGreaterThan(many.length)
    expect(alike.length).toBeLessThan(many.length * 6)
  })
})
