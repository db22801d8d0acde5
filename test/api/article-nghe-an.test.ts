import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const year = (edtf: string) => ({
  edtf,
  precision: 'YEAR',
  earliest: `${edtf}-01-01`,
  latest: `${edtf}-12-31`,
  basis: 'STATED',
  asStated: edtf,
})
const DATE = 'edtf precision earliest latest basis asStated'
const EVIDENCE = 'evidence { locator source { id } }'
const ARTICLE = { id: 'source:2022-nghe-an-ha-noi' }
/** A short second report, whose text is not divided into paragraphs. */
const BROADCAST = { id: 'source:2022-nghe-an-ha-noi-truyen-hinh' }
const locators = (...all: string[]) => all.map((locator) => ({ locator, source: ARTICLE }))
const broadcast = { locator: null, source: BROADCAST }

describe(`LĐLĐ Nghệ An và LĐLĐ TP Hà Nội ký kết chương trình phối hợp công tác (${engine})`, () => {
  const lienket = served()
  const agreement = async (fields: string) => {
    const query = `{ agreement(id: "agreement:2022-nghe-an-ha-noi") { ${fields} } }`
    return ((await lienket.data(query)) as { agreement: unknown }).agreement
  }

  it('is a programme, signed, and neither of two articles names a signer', async () => {
    expect(
      await agreement(
        'agreementType typesAsWritten status signerStatus signatures { person { id } } sources { id }',
      ),
    ).toEqual({
      agreementType: 'COORDINATION_PROGRAMME',
      typesAsWritten: ['Chương trình phối hợp công tác'],
      status: 'SIGNED',
      signerStatus: 'NOT_NAMED',
      signatures: [],
      sources: [ARTICLE, BROADCAST],
    })
  })

  it('has two federations as parties; their standing committees agreed on it', async () => {
    const fields = `parties { side nameAsWritten actingBodies identification organization { id classification } group { id }
      evidence { locator value source { id } } }`
    const said = (locator: string, value: string | null) => ({ locator, value, source: ARTICLE })
    const federation = (id: string) => ({ id, classification: 'PROVINCIAL_FEDERATION' })
    expect(await agreement(fields)).toEqual({
      parties: [
        {
          side: 1,
          nameAsWritten: 'LĐLĐ tỉnh Nghệ An',
          actingBodies: ['Ban Thường vụ'],
          identification: 'STATED',
          organization: federation('organization:ldld-nghe-an'),
          group: null,
          evidence: [
            said('headline', 'LĐLĐ Nghệ An'),
            said('paragraph 3', 'Ban Thường vụ LĐLĐ tỉnh Nghệ An'),
            { ...broadcast, value: 'Liên đoàn Lao động tỉnh Nghệ An' },
          ],
        },
        {
          side: 2,
          nameAsWritten: 'LĐLĐ TP Hà Nội',
          actingBodies: ['Ban Thường vụ'],
          identification: 'STATED',
          organization: federation('organization:ldld-ha-noi'),
          group: null,
          evidence: [
            said('headline', null),
            said('paragraph 3', 'Ban Thường vụ LĐLĐ TP Hà Nội'),
            { ...broadcast, value: 'Liên đoàn Lao động TP Hà Nội' },
          ],
        },
      ],
    })
  })

  it('was attended for three bodies, the province’s as a witness; the two chairs spoke, and nobody is said to have signed', async () => {
    const fields = `participants { person { name } roles onBehalfOf { name } positionAsWritten ${EVIDENCE} }`
    const part = (
      name: string,
      roles: string[],
      of: string,
      positionAsWritten: string,
      more: string[] = [],
    ) => ({
      person: { name },
      roles,
      onBehalfOf: { name: of },
      positionAsWritten,
      evidence: locators('paragraph 1', ...more),
    })
    const [nghean, hanoi] = ['LĐLĐ tỉnh Nghệ An', 'LĐLĐ thành phố Hà Nội']
    expect(await agreement(fields)).toEqual({
      participants: [
        {
          ...part(
            'Lê Hồng Vinh',
            ['ATTENDED', 'WITNESSED'],
            'UBND tỉnh Nghệ An',
            'Phó Chủ tịch Thường trực UBND tỉnh',
          ),
          evidence: [...locators('paragraph 1'), broadcast],
        },
        part('Kha Văn Tám', ['ATTENDED', 'SPOKE'], nghean, 'Chủ tịch LĐLĐ tỉnh', [
          'caption 2',
          'paragraph 9',
        ]),
        part('Nguyễn Thị Thu Nhi', ['ATTENDED'], nghean, 'Phó Chủ tịch LĐLĐ tỉnh'),
        part('Nguyễn Chí Công', ['ATTENDED'], nghean, 'Phó Chủ tịch LĐLĐ tỉnh'),
        part(
          'Nguyễn Phi Thường',
          ['ATTENDED', 'SPOKE'],
          hanoi,
          'Ủy viên BCH Tổng LĐLĐ Việt Nam, Chủ tịch LĐLĐ TP',
          ['caption 3', 'paragraph 11'],
        ),
        part('Lê Đình Hùng', ['ATTENDED'], hanoi, 'Phó Chủ tịch LĐLĐ TP'),
      ],
    })
  })

  it('was signed on “20/5”, as the second article says: the year is inferred from the day of both reports', async () => {
    const fields = `signedOn { ${DATE} evidence { locator value source { id } } } signedAt { asWritten }`
    expect(await agreement(fields)).toEqual({
      signedOn: {
        edtf: '2022-05-20',
        precision: 'DAY',
        earliest: '2022-05-20',
        latest: '2022-05-20',
        basis: 'INFERRED',
        asStated: 'XXXX-05-20',
        evidence: [
          { ...broadcast, value: 'Chiều 20/5' },
          { locator: 'byline', value: '20/05/2022 17:40', source: ARTICLE },
          { locator: 'paragraph 9', value: 'ngay sau ngày kỷ niệm 132 năm', source: ARTICLE },
        ],
      },
      signedAt: null,
    })
  })

  it('runs from some day of 2022 to some day of 2027', async () => {
    const fields = `period { start { ${DATE} ${EVIDENCE} } end { ${DATE} ${EVIDENCE} } }`
    const evidence = [...locators('paragraph 3', 'paragraph 12'), broadcast]
    expect(await agreement(fields)).toEqual({
      period: { start: { ...year('2022'), evidence }, end: { ...year('2027'), evidence } },
    })
  })

  it('covers eleven topics, from the care for workers to new grassroots unions, and two more by the second article', async () => {
    const covered = (prefLabel: string, ...paragraphs: number[]) => ({
      topic: { prefLabel },
      evidence: locators(...paragraphs.map((paragraph) => `paragraph ${paragraph}`)),
    })
    const broadcastCovered = (prefLabel: string) => ({ topic: { prefLabel }, evidence: [broadcast] })
    expect(await agreement(`coverage { topic { prefLabel } ${EVIDENCE} }`)).toEqual({
      coverage: [
        covered('Chăm lo đời sống đoàn viên, người lao động', 4, 5),
        covered('Đại diện, bảo vệ quyền, lợi ích', 4),
        covered('Tư vấn pháp luật', 4),
        covered('Đối thoại, thương lượng tập thể', 4),
        covered('Nhà ở và “Mái ấm Công đoàn”', 5),
        covered('Chăm lo Tết', 5),
        covered('Phong trào thi đua, khen thưởng', 6),
        covered('Gương điển hình tiên tiến', 7),
        covered('Xây dựng tổ chức công đoàn vững mạnh', 8),
        covered('Bồi dưỡng, nâng cao chất lượng cán bộ công đoàn', 8),
        covered('Phát triển đoàn viên, thành lập công đoàn cơ sở', 8),
        broadcastCovered('Chăm lo đời sống đoàn viên, người lao động'),
        broadcastCovered('Đại diện, bảo vệ quyền, lợi ích'),
        broadcastCovered('Thông tin, tuyên truyền'),
        broadcastCovered('Phong trào thi đua, khen thưởng'),
        broadcastCovered('Xây dựng tổ chức công đoàn vững mạnh'),
        broadcastCovered('Trao đổi thông tin, kinh nghiệm'),
      ],
    })
  })

  it('remarks on committees and units, missing signers, the witness, and a fourth content numbered alone', async () => {
    const said = (locator: string, value: string | null) => ({ locator, value, source: ARTICLE })
    expect(await agreement('remarks { evidence { locator value source { id } } }')).toEqual({
      remarks: [
        {
          evidence: [
            said('paragraph 3', 'Ban Thường vụ … thống nhất'),
            said('paragraph 12', 'hai đơn vị đã ký kết'),
          ],
        },
        { evidence: [said('whole text', null), { ...broadcast, value: null }] },
        { evidence: [said('paragraph 1', null), { ...broadcast, value: 'chứng kiến' }] },
        { evidence: [said('paragraph 8', 'Nội dung phối hợp thứ 4')] },
      ],
    })
  })

  it('shows the officers of both federations and of the People’s Committee', async () => {
    const query = `{
      nghean: organization(name: "LĐLĐ Nghệ An") { ...who }
      hanoi: organization(name: "LĐLĐ TP Hà Nội") { ...who }
      committee: organization(name: "UBND tỉnh Nghệ An") { ...who }
    }
    fragment who on Organization { officers(activeOn: "2022-05-20") { person { name } role positionAsWritten } }`
    const officer = (name: string, role: string, positionAsWritten: string) => ({
      person: { name },
      role,
      positionAsWritten,
    })
    expect(await lienket.data(query)).toEqual({
      nghean: {
        officers: [
          officer('Kha Văn Tám', 'CHAIR', 'Chủ tịch LĐLĐ tỉnh'),
          officer('Nguyễn Chí Công', 'VICE_CHAIR', 'Phó Chủ tịch LĐLĐ tỉnh'),
          officer('Nguyễn Thị Thu Nhi', 'VICE_CHAIR', 'Phó Chủ tịch LĐLĐ tỉnh'),
        ],
      },
      hanoi: {
        officers: [
          officer('Lê Đình Hùng', 'VICE_CHAIR', 'Phó Chủ tịch LĐLĐ TP'),
          officer('Nguyễn Phi Thường', 'CHAIR', 'Chủ tịch LĐLĐ TP'),
        ],
      },
      committee: {
        officers: [officer('Lê Hồng Vinh', 'STANDING_VICE_CHAIR', 'Phó Chủ tịch Thường trực UBND tỉnh')],
      },
    })
  })

  it('was published on 20 May 2022, by Mai Liễu', async () => {
    const query = `{ source(id: "source:2022-nghe-an-ha-noi") { title author publisher publishedOn { ${DATE} } } }`
    expect(await lienket.data(query)).toEqual({
      source: {
        title: 'LĐLĐ Nghệ An và LĐLĐ TP Hà Nội ký kết chương trình phối hợp công tác',
        author: 'MAI LIỄU',
        publisher: null,
        publishedOn: {
          edtf: '2022-05-20',
          precision: 'DAY',
          earliest: '2022-05-20',
          latest: '2022-05-20',
          basis: 'STATED',
          asStated: '2022-05-20',
        },
      },
    })
  })
})
