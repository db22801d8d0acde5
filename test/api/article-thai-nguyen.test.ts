import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const source = { id: 'source:2022-thai-nguyen-tap-chi' }
const federation = { id: 'organization:ldld-thai-nguyen', name: 'LĐLĐ tỉnh Thái Nguyên' }
const magazine = {
  id: 'organization:tap-chi-lao-dong-va-cong-doan',
  name: 'Tạp chí Lao động và Công đoàn',
}
const eighthOfApril = {
  edtf: '2022-04-08',
  precision: 'DAY',
  earliest: '2022-04-08',
  latest: '2022-04-08',
  basis: 'INFERRED',
  asStated: 'XXXX-04-08',
}
const DATE = 'edtf precision earliest latest basis asStated'

describe(`Ký kết Quy chế phối hợp giữa LĐLĐ tỉnh Thái Nguyên và Tạp chí Lao động và Công đoàn (${engine})`, () => {
  const lienket = served()
  const agreement = async (fields: string) => {
    const query = `{ agreement(id: "agreement:2022-thai-nguyen-tap-chi") { ${fields} } }`
    return ((await lienket.data(query)) as { agreement: unknown }).agreement
  }

  it('is a coordination regulation, which the parties call other things too', async () => {
    expect(await agreement('title agreementType typesAsWritten number status signerStatus')).toEqual({
      title: 'Quy chế phối hợp giữa LĐLĐ tỉnh Thái Nguyên và Tạp chí Lao động và Công đoàn',
      agreementType: 'COORDINATION_REGULATION',
      typesAsWritten: [
        'Quy chế phối hợp',
        'chương trình dự thảo phối hợp',
        'chương trình khung',
        'văn bản phối hợp',
        'hợp đồng hợp tác',
      ],
      number: null,
      status: 'SIGNED',
      signerStatus: 'NAMED',
    })
  })

  it('has the federation and the magazine on two sides, as the headline names them', async () => {
    const fields = `parties { side nameAsWritten actingBodies identification organization { id name classification }
      group { id } evidence { locator source { id } } }`
    const evidence = [
      { locator: 'headline', source },
      { locator: 'paragraph 1', source },
    ]
    expect(await agreement(fields)).toEqual({
      parties: [
        {
          side: 1,
          nameAsWritten: 'LĐLĐ tỉnh Thái Nguyên',
          actingBodies: [],
          identification: 'STATED',
          organization: { ...federation, classification: 'PROVINCIAL_FEDERATION' },
          group: null,
          evidence,
        },
        {
          side: 2,
          nameAsWritten: 'Tạp chí Lao động và Công đoàn',
          actingBodies: [],
          identification: 'STATED',
          organization: { ...magazine, classification: 'PRESS' },
          group: null,
          evidence,
        },
      ],
    })
  })

  it('was signed by the chair and the editor-in-chief, as the second caption says', async () => {
    const fields = `signatures { person { id name } onBehalfOf { id name } positionAsWritten attestation
      evidence { locator value stance source { id } } }`
    const evidence = [
      { locator: 'caption 2', value: 'đại diện hai đơn vị ký kết quy chế', stance: 'SUPPORTS', source },
      { locator: 'paragraph 2', value: null, stance: 'SUPPORTS', source },
    ]
    expect(await agreement(fields)).toEqual({
      signatures: [
        {
          person: { id: 'person:pham-viet-dung', name: 'Phạm Việt Dũng' },
          onBehalfOf: federation,
          positionAsWritten: 'Chủ tịch LĐLĐ tỉnh',
          attestation: 'STATED',
          evidence,
        },
        {
          person: { id: 'person:tran-duy-phuong', name: 'Trần Duy Phương' },
          onBehalfOf: magazine,
          positionAsWritten: 'Tổng biên tập',
          attestation: 'STATED',
          evidence,
        },
      ],
    })
  })

  it('was attended by three of the federation and the editor; the vice chair presented it, two spoke', async () => {
    const fields = `participants { person { name } roles onBehalfOf { name } positionAsWritten evidence { locator } }`
    const of = ({ name }: { name: string }) => ({ onBehalfOf: { name } })
    expect(await agreement(fields)).toEqual({
      participants: [
        {
          person: { name: 'Phạm Việt Dũng' },
          roles: ['ATTENDED', 'SPOKE'],
          ...of(federation),
          positionAsWritten: 'Chủ tịch LĐLĐ tỉnh',
          evidence: [{ locator: 'paragraph 2' }, { locator: 'paragraph 6' }],
        },
        {
          person: { name: 'Hoàng Thu Hằng' },
          roles: ['ATTENDED'],
          ...of(federation),
          positionAsWritten: 'Phó chủ tịch Thường trực LĐLĐ tỉnh',
          evidence: [{ locator: 'paragraph 2' }],
        },
        {
          person: { name: 'Phạm Văn Quang' },
          roles: ['ATTENDED', 'PRESENTED'],
          ...of(federation),
          positionAsWritten: 'Phó chủ tịch LĐLĐ tỉnh',
          evidence: [{ locator: 'paragraph 2' }, { locator: 'paragraph 3' }],
        },
        {
          person: { name: 'Trần Duy Phương' },
          roles: ['ATTENDED', 'SPOKE'],
          ...of(magazine),
          positionAsWritten: 'Tổng biên tập',
          evidence: [{ locator: 'paragraph 2' }, { locator: 'paragraph 8' }],
        },
      ],
    })
  })

  it('was signed on “8/4”: the year is inferred from a contest of 2022', async () => {
    const fields = `signedOn { ${DATE} evidence { locator value source { id } } }`
    expect(await agreement(fields)).toEqual({
      signedOn: {
        ...eighthOfApril,
        evidence: [
          { locator: 'paragraph 1', value: '8/4', source },
          { locator: 'paragraph 5', value: 'trong năm 2022', source },
        ],
      },
    })
  })

  it('has no period: the date of signing is no silent start', async () => {
    expect(await agreement('period { start { edtf } end { edtf } }')).toEqual({ period: null })
  })

  it('was signed at the federation’s own headquarters', async () => {
    const fields = 'signedAt { asWritten place { name kind within { name } } evidence { locator } }'
    expect(await agreement(fields)).toEqual({
      signedAt: {
        asWritten: 'trụ sở LĐLĐ tỉnh Thái Nguyên',
        place: { name: 'Trụ sở LĐLĐ tỉnh Thái Nguyên', kind: 'BUILDING', within: { name: 'Thái Nguyên' } },
        evidence: [{ locator: 'paragraph 1' }],
      },
    })
  })

  it('covers communication, resolutions, good examples, health and safety, in the words of the article', async () => {
    const covered = (id: string, phrase: string, ...locators: string[]) => ({
      topic: { id: `topic:${id}` },
      phrase,
      evidence: locators.map((locator) => ({ locator })),
    })
    expect(await agreement('coverage { topic { id } phrase evidence { locator } }')).toEqual({
      coverage: [
        covered(
          'tuyen-truyen',
          'chủ trương, đường lối của Đảng, chính sách pháp luật; kết quả thực hiện nhiệm vụ năm',
          'paragraph 3',
          'paragraph 4',
          'paragraph 5',
        ),
        covered('trien-khai-nghi-quyet', 'tuyên truyền và triển khai nghị quyết', 'paragraph 3'),
        covered(
          'guong-dien-hinh',
          'tấm gương điển hình tiên tiến, người tốt việc tốt, cách làm hay',
          'paragraph 3',
        ),
        covered(
          'suc-khoe-doi-song-tinh-than',
          'chuyên đề chăm lo đời sống tinh thần, sức khỏe của NLĐ hậu Covid-19',
          'paragraph 5',
        ),
        covered('tuyen-truyen', 'các chuyên đề hướng tới Đại hội XIII Công đoàn Việt Nam', 'paragraph 5'),
        covered('an-toan-ve-sinh-lao-dong', 'hoạt động công đoàn trong công tác ATVSLĐ', 'paragraph 5'),
      ],
    })
  })

  it('remarks on the names of the document, the missing period and the commission that carries it out', async () => {
    expect(await agreement('remarks { evidence { locator value } }')).toEqual({
      remarks: [
        {
          evidence: [
            { locator: 'headline', value: 'Quy chế phối hợp' },
            { locator: 'paragraph 6', value: 'chương trình khung' },
            { locator: 'paragraph 8', value: 'hợp đồng hợp tác' },
          ],
        },
        { evidence: [{ locator: 'whole text', value: null }] },
        { evidence: [{ locator: 'paragraph 4', value: 'Ban Tuyên giáo - Nữ công' }] },
      ],
    })
  })

  it('shows the officers of the federation on that day, with the words of the article', async () => {
    const query = `{ organization(name: "LĐLĐ tỉnh Thái Nguyên") {
      officers { person { name } role positionAsWritten startDate { edtf } endDate { edtf } observedOn { ${DATE} } } } }`
    const seen = { startDate: null, endDate: null, observedOn: eighthOfApril }
    expect(await lienket.data(query)).toEqual({
      organization: {
        officers: [
          {
            person: { name: 'Hoàng Thu Hằng' },
            role: 'STANDING_VICE_CHAIR',
            positionAsWritten: 'Phó chủ tịch Thường trực LĐLĐ tỉnh',
            ...seen,
          },
          {
            person: { name: 'Phạm Văn Quang' },
            role: 'VICE_CHAIR',
            positionAsWritten: 'Phó chủ tịch LĐLĐ tỉnh',
            ...seen,
          },
          {
            person: { name: 'Phạm Việt Dũng' },
            role: 'CHAIR',
            positionAsWritten: 'Chủ tịch LĐLĐ tỉnh',
            ...seen,
          },
        ],
      },
    })
  })

  it('shows the editor-in-chief in that position on that day, from the person too', async () => {
    const query = `{ person(name: "Trần Duy Phương") {
      positions(activeOn: "2022-04-08") { organization { name } role positionAsWritten evidence { locator }
        observedOn { edtf evidence { locator value } } } } }`
    expect(await lienket.data(query)).toEqual({
      person: {
        positions: [
          {
            organization: { name: 'Tạp chí Lao động và Công đoàn' },
            role: 'EDITOR_IN_CHIEF',
            positionAsWritten: 'Tổng biên tập',
            evidence: ['paragraph 2', 'paragraph 8', 'caption 4'].map((locator) => ({ locator })),
            observedOn: { edtf: '2022-04-08', evidence: [{ locator: 'paragraph 1', value: '8/4' }] },
          },
        ],
      },
    })
  })

  it('is reported by Vân Thanh; the text gives neither publisher nor day', async () => {
    const query = `{ source(id: "${source.id}") { title author publisher publishedOn { edtf } readInFull } }`
    expect(await lienket.data(query)).toEqual({
      source: {
        title: 'Ký kết Quy chế phối hợp giữa LĐLĐ tỉnh Thái Nguyên và Tạp chí Lao động và Công đoàn',
        author: 'VÂN THANH',
        publisher: null,
        publishedOn: null,
        readInFull: true,
      },
    })
  })
})
