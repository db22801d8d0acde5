import {
  agreement,
  type Case,
  dataset,
  date,
  evidence,
  type Fields,
  MAU,
  PLAIN,
  party,
  person,
  place,
  signature,
  source,
  topic,
  union,
  unsigned,
  used,
} from './doubtless.ts'

const said = (value: string, more = {}) => ({ source: 'source:khac', value, ...more })
const against = (value: string, more = {}) => said(value, { stance: 'DISPUTES', ...more })
const plain = { source: 'source:bai', fields: PLAIN }

const again = (more: Fields) =>
  agreement({ id: 'agreement:mau-2', title: 'Thỏa thuận mẫu, lần nữa', ...more })
const group = { organization: undefined, group: { name: 'các công ty' } }
const justName = [{ source: 'source:bai', fields: ['name'] }]
const justKind = [{ source: 'source:bai', fields: ['name', 'classification'] }]

export const ON_AGREEMENTS: readonly Case[] = [
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
        evidence: ['source:bai', 'source:mau-tin'].map((id) => ({ source: id, fields: PLAIN })),
      }),
    ],
    [],
  ],
  [
    'SOURCE_PARTLY_READ',
    'a teaser, and an article that was read for something else',
    [
      source({ id: 'source:mau-tin', readInFull: false }),
      agreement({ evidence: [{ source: 'source:mau-tin', fields: PLAIN }] }),
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
    [`SOURCES_DISAGREE ${MAU} signedOn source:khac`],
  ],
  [
    'SOURCES_DISAGREE',
    'a source that says otherwise of two fields, of one of them twice',
    [
      source({ id: 'source:khac' }),
      agreement({
        number: '1',
        evidence: [
          { ...plain, fields: [...PLAIN, 'number'] },
          against('a', { fields: ['title', 'number'] }),
          against('b', { fields: ['title'] }),
        ],
      }),
    ],
    [`SOURCES_DISAGREE ${MAU} number source:khac`, `SOURCES_DISAGREE ${MAU} title source:khac`],
  ],
  [
    'SOURCE_INCONSISTENT',
    'a source that says otherwise in a caption',
    [
      source({ id: 'source:khac' }),
      agreement({
        evidence: [said('a', { fields: PLAIN }), against('b', { fields: ['title'] })],
      }),
    ],
    [`SOURCE_INCONSISTENT ${MAU} title source:khac`],
  ],
  [
    'PERIOD_BEFORE_SIGNING',
    'a period that was over',
    [agreement({ period: { start: date('2017'), end: date('2022-04') } })],
    [`PERIOD_BEFORE_SIGNING ${MAU} period.end`],
  ],
  [
    'PERIOD_BEFORE_SIGNING',
    'a period that may end on the day of signing or later',
    [agreement({ period: { start: date('2017'), end: date('2022') } })],
    [],
  ],
  [
    'DATE_IN_FUTURE',
    'a signing after the release',
    [{ ...dataset, releasedOn: '2022-05-19' }],
    [`DATE_IN_FUTURE ${MAU} signedOn`],
  ],
  [
    'DATE_IN_FUTURE',
    'a signing that may have been before the release, or that is only announced',
    [
      { ...dataset, releasedOn: '2022-05-01' },
      agreement({ ...unsigned, status: 'ANNOUNCED', signedOn: date('2022-05-20') }),
      again({ signedOn: date('2022-05') }),
    ],
    ['DATE_INCOMPLETE agreement:mau-2 signedOn'],
  ],
  [
    'POSSIBLY_SAME_AGREEMENT',
    'agreements of the same day and organizations, in whatever order',
    [again({ parties: [party('binh', 1), party('an', 2)] }), again({ id: 'agreement:mau-3' })],
    [
      `POSSIBLY_SAME_AGREEMENT agreement:mau-2 signedOn ${MAU}`,
      `POSSIBLY_SAME_AGREEMENT agreement:mau-3 signedOn ${MAU}`,
    ],
  ],
  [
    'POSSIBLY_SAME_AGREEMENT',
    'agreements of another day, of further organizations, or of one organization and a group',
    [
      union('cuc', 'Công đoàn Cúc'),
      again({ signedOn: date('2022-05-19') }),
      again({ id: 'agreement:mau-3', parties: [party('an', 1), party('binh', 2), party('cuc', 2)] }),
      ...['agreement:nhom', 'agreement:nhom-2'].map((id) =>
        again({ id, parties: [party('an', 1), party('nhom', 2, group)] }),
      ),
    ],
    ['PARTY_IS_GROUP agreement:nhom parties.1', 'PARTY_IS_GROUP agreement:nhom-2 parties.1'],
  ],
  [
    'POSSIBLY_SAME_AGREEMENT',
    'agreements of one month',
    [agreement({ signedOn: date('2022-05') }), again({ signedOn: date('2022-05') })],
    [`DATE_INCOMPLETE ${MAU} signedOn`, 'DATE_INCOMPLETE agreement:mau-2 signedOn'],
  ],
  [
    'FIELD_WITHOUT_EVIDENCE',
    'fields that no evidence supports, each record once',
    [
      agreement({
        number: '1',
        evidence: [plain, { ...plain, fields: ['number'], stance: 'DISPUTES', value: '2' }],
      }),
      union('an', 'Công đoàn An', { nameEn: 'An', shortName: 'An', evidence: justName }),
      place({ evidence: [] }),
    ],
    [
      `SOURCES_DISAGREE ${MAU} number source:bai`,
      `FIELD_WITHOUT_EVIDENCE ${MAU} number`,
      'FIELD_WITHOUT_EVIDENCE organization:an',
      'FIELD_WITHOUT_EVIDENCE place:an kind',
    ],
  ],
  [
    'FIELD_WITHOUT_EVIDENCE',
    'what is not filled in',
    [union('an', 'Công đoàn An', { place: undefined, evidence: justKind })],
    [],
  ],
]
