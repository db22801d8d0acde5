import {
  agreement,
  type Case,
  date,
  evidence,
  MAU,
  party,
  person,
  signature,
  source,
  topic,
  union,
  unsigned,
  used,
} from './doubtless.ts'

const said = (value: string, more = {}) => ({ source: 'source:khac', value, ...more })
const against = (value: string, more = {}) => said(value, { stance: 'DISPUTES', ...more })
const title = [{ source: 'source:bai', fields: ['title'] }]

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
          ...title,
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
        evidence: [said('a', { fields: ['title', 'number'] }), against('b', { fields: ['title'] })],
      }),
    ],
    [`SOURCE_INCONSISTENT ${MAU} title source:khac`],
  ],
]
