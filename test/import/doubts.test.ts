import { afterAll, describe, expect, it } from 'vitest'
import { listOf, summaryOf, wantedDoubts } from '../../src/import/doubts/report.ts'
import { IssueCode } from '../../src/model/issue.ts'
import { removeFolders } from './dataset-copy.ts'
import {
  agreement,
  dataset,
  date,
  doubtsWith,
  inferred,
  PLAIN,
  party,
  shown,
  source,
  union,
  unsigned,
  type Written,
} from './doubtless.ts'
import { ON_AGREEMENTS } from './doubts-on-agreements.ts'
import { ON_DATES } from './doubts-on-dates.ts'
import { ON_OTHERS } from './doubts-on-others.ts'

const CASES = [...ON_DATES, ...ON_AGREEMENTS, ...ON_OTHERS]

const signedOn = (edtf: string, asStated?: string): Written =>
  agreement({ signedOn: inferred(edtf, asStated) })
const title = { source: 'source:khac', fields: ['title'] }
const disputed = (...evidence: object[]): Written =>
  agreement({ evidence: [{ source: 'source:bai', fields: PLAIN }, ...evidence] })

const SENTENCES: readonly (readonly [record: Written, vi: string, en: string])[] = [
  [
    agreement({
      parties: [
        party('an', 1),
        party('binh', 2, { identification: 'INFERRED', nameAsWritten: '5 LĐLĐ tỉnh, TP' }),
      ],
    }),
    'Bên Công đoàn Bình được suy ra từ “5 LĐLĐ tỉnh, TP”.',
    'The party Công đoàn Bình is inferred from “5 LĐLĐ tỉnh, TP”.',
  ],
  [
    union('an', 'Công đoàn An', {
      partOf: [
        {
          organization: 'organization:binh',
          identification: 'INFERRED',
          evidence: [{ source: 'source:bai' }],
        },
      ],
    }),
    'Việc thuộc Công đoàn Bình do ban biên tập suy ra.',
    'The editors concluded that it is part of Công đoàn Bình.',
  ],
  [
    union('an', 'Công đoàn An', {
      succeededBy: [
        {
          organization: 'organization:binh',
          identification: 'INFERRED',
          evidence: [{ source: 'source:bai' }],
        },
      ],
    }),
    'Việc được Công đoàn Bình kế tục do ban biên tập suy ra.',
    'The editors concluded that Công đoàn Bình followed it.',
  ],
  [
    signedOn('2022-05-20'),
    'Thời điểm 2022-05-20 do ban biên tập suy ra.',
    'The editors concluded 2022-05-20.',
  ],
  ...['XXXX-05-20', '2022-05', '2022', '2022-05-19/2022-05-20'].map(
    (stated) =>
      [
        signedOn('2022-05-20', stated),
        `Thời điểm 2022-05-20 do ban biên tập suy ra; nguồn chỉ nêu ${stated}.`,
        `The editors concluded 2022-05-20; the source states only ${stated}.`,
      ] as const,
  ),
  ...['2022-05-21', '2021', '2022-05-20'].map(
    (stated) =>
      [
        signedOn('2022-05-20', stated),
        `Thời điểm 2022-05-20 do ban biên tập suy ra; nguồn nêu ${stated}.`,
        `The editors concluded 2022-05-20; the source states ${stated}.`,
      ] as const,
  ),
  [
    signedOn('2022?', '2022'),
    'Thời điểm 2022? chưa chắc chắn, do ban biên tập suy ra; nguồn nêu 2022.',
    'The date 2022? is uncertain or approximate, concluded by the editors; the source states 2022.',
  ],
  [
    disputed({ ...title, stance: 'DISPUTES', value: 'a' }),
    'Về tên văn bản, nguồn “Bài khác” nói khác: a.',
    'On the title the source “Bài khác” says otherwise: a.',
  ],
  [
    disputed(
      title,
      { ...title, stance: 'DISPUTES', value: 'a' },
      { ...title, stance: 'DISPUTES', value: 'b' },
    ),
    'Về tên văn bản, nguồn “Bài khác” có chỗ khác nói khác: a; b.',
    'On the title the source “Bài khác” says otherwise in another place: a; b.',
  ],
  [
    agreement({ signedOn: date('2022-05-20'), period: { start: date('2017'), end: date('2021') } }),
    'Thời hạn hết 2021, trước ngày ký 2022-05-20.',
    'The period ends 2021, before the date of signing, 2022-05-20.',
  ],
  [
    { ...dataset, releasedOn: '2022-05-19' },
    'Ngày ký 2022-05-20 muộn hơn ngày phát hành bộ dữ liệu, 2022-05-19.',
    'The date of signing, 2022-05-20, is later than the release of the dataset on 2022-05-19.',
  ],
  [
    agreement({ id: 'agreement:nua', title: 'Nữa' }),
    '“Nữa” và “Thỏa thuận mẫu” (agreement:mau) có cùng các tổ chức và ngày ký 2022-05-20.',
    '“Nữa” and “Thỏa thuận mẫu” (agreement:mau) have the same organizations and date of signing, 2022-05-20.',
  ],
  [
    union('an', 'Công đoàn An', { evidence: [{ ...title, fields: ['nameEn'] }] }),
    'Không dẫn nguồn nào cho: tên, loại tổ chức, địa bàn.',
    'No source is given for: the name, the classification, the place.',
  ],
]

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

  it.each(SENTENCES)('is said in Vietnamese and in English: %#', async (record, vi, en) => {
    const [doubt] = await doubtsWith(source({ id: 'source:khac', title: 'Bài khác' }), record)
    expect(doubt).toMatchObject({ vi, en })
  })

  it('is listed of one record, whichever side of a doubt it is on', async () => {
    const doubts = await doubtsWith(agreement({ id: 'agreement:nua' }), source({ url: undefined }))
    const about = (record: string) => shown(wantedDoubts(doubts, { record }))
    const pair = 'POSSIBLY_SAME_AGREEMENT agreement:nua signedOn agreement:mau'
    expect(about('agreement:nua')).toEqual([pair])
    expect(about('agreement:mau')).toEqual([pair])
    expect(about('source:bai')).toEqual(['SOURCE_WITHOUT_ADDRESS source:bai url'])
    expect(about('person:nam')).toEqual([])
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
    expect(summaryOf(doubts, doubts.slice(1)).slice(-2)).toEqual(['1 warning, 3 notes', 'listed: 3 of 4'])
    expect(summaryOf([])).toEqual(['', '0 warnings, 0 notes'])
  })
})
