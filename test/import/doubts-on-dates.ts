import {
  agreement,
  type Case,
  date,
  evidence,
  held,
  inferred,
  MAU,
  person,
  place,
  source,
  union,
  unsigned,
} from './doubtless.ts'

const ended = inferred('2025-07-01')
const followed = (day: string) => [{ organization: 'organization:binh', date: inferred(day), evidence }]

export const ON_DATES: readonly Case[] = [
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
    'DATE_INFERRED',
    'a sighting on the day of the agreement, once',
    [
      agreement({ signedOn: inferred('2022-05-20') }),
      person('nam', 'Trần Văn Nam', { positions: [{ ...held, observedOn: inferred('2022-05-20') }] }),
    ],
    [`DATE_INFERRED ${MAU} signedOn`],
  ],
  [
    'DATE_INFERRED',
    'a sighting on the day of an agreement of others, or that the agreement states',
    [
      agreement({ signedOn: date('2022-05-20') }),
      agreement({ id: 'agreement:khac', signedOn: inferred('2022-05-21'), ...unsigned, participants: [] }),
      person('nam', 'Trần Văn Nam', {
        positions: ['2022-05-20', '2022-05-21'].map((day) => ({ ...held, observedOn: inferred(day) })),
      }),
    ],
    [
      'DATE_INFERRED agreement:khac signedOn',
      'DATE_INFERRED person:nam positions.0.observedOn',
      'DATE_INFERRED person:nam positions.1.observedOn',
      'SIGNER_UNKNOWN agreement:khac signerStatus',
    ],
  ],
  [
    'DATE_INFERRED',
    'the time of a code',
    [place({ codes: [{ scheme: 'GSO', value: '99', until: ended, evidence }] })],
    [],
  ],
  [
    'DATE_INFERRED',
    'an end and a succession of one day, once',
    [union('an', 'Công đoàn An', { dissolutionDate: ended, succeededBy: followed('2025-07-01') })],
    ['DATE_INFERRED organization:an dissolutionDate'],
  ],
  [
    'DATE_INFERRED',
    'an end and a succession of two days',
    [union('an', 'Công đoàn An', { dissolutionDate: ended, succeededBy: followed('2025-07-02') })],
    ['DATE_INFERRED organization:an dissolutionDate', 'DATE_INFERRED organization:an succeededBy.0.date'],
  ],
  [
    'DATE_UNCERTAIN',
    'a completed date with a question mark, once',
    [agreement({ signedOn: inferred('2022-05-20?', 'XXXX-05-20') })],
    [`DATE_UNCERTAIN ${MAU} signedOn`],
  ],
  [
    'DATE_UNCERTAIN',
    'a question mark',
    [agreement({ period: { start: date('2022~'), end: date('2027') }, signedOn: date('2022-05-20?') })],
    [`DATE_UNCERTAIN ${MAU} period.start`, `DATE_UNCERTAIN ${MAU} signedOn`],
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
]
