import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const DATE = 'edtf precision earliest latest basis asStated'
const onTheDay = {
  edtf: '2024-09-09',
  precision: 'DAY',
  earliest: '2024-09-09',
  latest: '2024-09-09',
  basis: 'INFERRED',
  asStated: null,
}
const federation = { id: 'organization:ldld-thai-binh', name: 'LĐLĐ tỉnh Thái Bình' }
const ARTICLE = { id: 'source:2024-thai-binh-cap-uy' }
/** A second report of the same conference, of which the beginning is known. */
const SECOND = { id: 'source:2024-thai-binh-cap-uy-lao-dong' }
const EVIDENCE = 'evidence { locator source { id } }'
const locators = (...all: string[]) => all.map((locator) => ({ locator, source: ARTICLE }))
const inSecond = (...all: string[]) => all.map((locator) => ({ locator, source: SECOND }))

describe(`Ký kết quy chế phối hợp nâng cao hiệu quả hoạt động công đoàn, Thái Bình (${engine})`, () => {
  const lienket = served()
  const agreement = async (fields: string) => {
    const query = `{ agreement(id: "agreement:2024-thai-binh-cap-uy") { ${fields} } }`
    return ((await lienket.data(query)) as { agreement: unknown }).agreement
  }

  it('is a regulation for 2024 - 2028; of its two reports one names witnesses, and neither a signer', async () => {
    const fields = `agreementType typesAsWritten status signerStatus signatures { person { id } } sources { id }
      period { start { ${DATE} } end { ${DATE} } }`
    const year = (edtf: string) => ({
      edtf,
      precision: 'YEAR',
      earliest: `${edtf}-01-01`,
      latest: `${edtf}-12-31`,
      basis: 'STATED',
      asStated: edtf,
    })
    expect(await agreement(fields)).toEqual({
      agreementType: 'COORDINATION_REGULATION',
      typesAsWritten: ['Quy chế phối hợp công tác'],
      status: 'SIGNED',
      signerStatus: 'NOT_NAMED',
      signatures: [],
      sources: [ARTICLE, SECOND],
      period: { start: year('2024'), end: year('2028') },
    })
  })

  it('is of a federation whose province only the second article names, and a group of Party committees that is not listed', async () => {
    const fields = `parties { side nameAsWritten actingBodies identification organization { id name }
      group { nameAsWritten memberCount } ${EVIDENCE} }`
    expect(await agreement(fields)).toEqual({
      parties: [
        {
          side: 1,
          nameAsWritten: 'Liên đoàn Lao động tỉnh',
          actingBodies: ['Đảng đoàn'],
          identification: 'STATED',
          organization: federation,
          group: null,
          evidence: [...locators('paragraph 1'), ...inSecond('paragraph 2')],
        },
        {
          side: 2,
          nameAsWritten: 'các huyện ủy, thành ủy',
          actingBodies: ['Ban Thường vụ'],
          identification: 'STATED',
          organization: null,
          group: { nameAsWritten: 'các huyện ủy, thành ủy', memberCount: null },
          evidence: [...locators('paragraph 1'), ...inSecond('paragraph 2')],
        },
      ],
    })
  })

  it('makes no named partner of the federation, but one that is not identified; its partner is so by another', async () => {
    const query = `{ organization(name: "LĐLĐ Thái Bình") { partnerCount
      partners { totalCount edges { node { id } agreements { id } } }
      unidentifiedPartners { group { nameAsWritten } agreement { id } } } }`
    expect(await lienket.data(query)).toEqual({
      organization: {
        partnerCount: 1,
        partners: {
          totalCount: 1,
          edges: [
            {
              node: { id: 'organization:ldld-lao-cai' },
              agreements: [{ id: 'agreement:thai-binh-lao-cai' }],
            },
          ],
        },
        unidentifiedPartners: [
          {
            group: { nameAsWritten: 'các huyện ủy, thành ủy' },
            agreement: { id: 'agreement:2024-thai-binh-cap-uy' },
          },
        ],
      },
    })
  })

  it('was witnessed by two officials of the province, for nobody that the articles name', async () => {
    const fields =
      'participants { person { name } roles onBehalfOf { name } positionAsWritten evidence { locator value source { id } } }'
    const said = (locator: string, value: string, source = ARTICLE) => ({ locator, value, source })
    expect(await agreement(fields)).toEqual({
      participants: [
        {
          person: { name: 'Nguyễn Tiến Thành' },
          roles: ['WITNESSED', 'ATTENDED', 'SPOKE'],
          onBehalfOf: null,
          positionAsWritten: 'Phó Bí thư thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh',
          evidence: [
            said('caption 1', 'chứng kiến ký kết'),
            said('paragraph 1', 'tới dự'),
            said('paragraph 3', 'Phát biểu tại hội nghị'),
            said('paragraph 4', 'Speaking at the conference', SECOND),
          ],
        },
        {
          person: { name: 'Nguyễn Văn Giang' },
          roles: ['WITNESSED', 'ATTENDED'],
          onBehalfOf: null,
          positionAsWritten: 'Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh ủy',
          evidence: [said('caption 1', 'chứng kiến ký kết'), said('paragraph 1', 'tới dự')],
        },
      ],
    })
  })

  it('was signed on the day in the name of its video file, and the article states no date in words', async () => {
    expect(await agreement(`signedOn { ${DATE} evidence { locator value } } signedAt { asWritten }`)).toEqual(
      {
        signedOn: {
          ...onTheDay,
          evidence: [{ locator: 'file name 090924-_Ki_ket_Cong_doan.mp4', value: '090924' }],
        },
        signedAt: null,
      },
    )
  })

  it('covers what the second paragraph lists, and the third of the second article', async () => {
    const covered = (topic: string, phrase: string) => ({
      topic: { id: `topic:${topic}` },
      phrase,
      evidence: [...locators('paragraph 2'), ...inSecond('paragraph 3')],
    })
    const care = 'chăm lo, bảo vệ quyền, lợi ích hợp pháp, chính đáng'
    expect(await agreement(`coverage { topic { id } phrase ${EVIDENCE} }`)).toEqual({
      coverage: [
        covered(
          'trien-khai-nghi-quyet',
          'quán triệt, triển khai thực hiện các nghị quyết, chỉ thị; chính sách, pháp luật',
        ),
        covered('xay-dung-dang-chinh-quyen', 'xây dựng Đảng, chính quyền trong sạch, vững mạnh'),
        covered('xay-dung-to-chuc-cong-doan', 'tổ chức công đoàn vững mạnh'),
        covered('to-chuc-can-bo', 'công tác tổ chức cán bộ và đánh giá cán bộ, đảng viên'),
        covered('phong-trao-thi-dua', 'các phong trào thi đua trong đoàn viên, người lao động'),
        covered('cham-lo-doi-song', care),
        covered('bao-ve-quyen-loi', care),
        covered('phat-trien-doan-vien', 'phát triển đoàn viên, thành lập công đoàn cơ sở'),
        covered(
          'phat-trien-dang-vien',
          'phát triển đảng viên trong công nhân; thành lập tổ chức đảng trong doanh nghiệp',
        ),
      ],
    })
  })

  it('remarks on the group, the missing signers and the province', async () => {
    expect(await agreement(`remarks { ${EVIDENCE} }`)).toEqual({
      remarks: [
        { evidence: [...locators('paragraph 1'), ...inSecond('paragraph 2')] },
        { evidence: locators('caption 1') },
        { evidence: [...locators('paragraph 1'), ...inSecond('paragraph 2')] },
      ],
    })
  })

  it('shows each of the two in two positions', async () => {
    const query = `{
      thanh: person(name: "Nguyễn Tiến Thành") { positions { ...held } }
      giang: person(name: "Nguyễn Văn Giang") { positions { ...held } }
    }
    fragment held on Position { organization { name } role positionAsWritten observedOn { ${DATE} } }`
    const held = (name: string, role: string, positionAsWritten: string) => ({
      organization: { name },
      role,
      positionAsWritten,
      observedOn: onTheDay,
    })
    expect(await lienket.data(query)).toEqual({
      thanh: {
        positions: [
          held('HĐND tỉnh Thái Bình', 'CHAIR', 'Chủ tịch HĐND tỉnh'),
          held('Tỉnh ủy Thái Bình', 'STANDING_DEPUTY_SECRETARY', 'Phó Bí thư thường trực Tỉnh ủy'),
        ],
      },
      giang: {
        positions: [
          held('Ban Dân vận Tỉnh ủy Thái Bình', 'HEAD', 'Trưởng ban Dân vận Tỉnh ủy'),
          held('Tỉnh ủy Thái Bình', 'STANDING_COMMITTEE_MEMBER', 'Ủy viên Ban Thường vụ'),
        ],
      },
    })
  })

  it('shows the officers of that day of the provincial committee, the People’s Council and the commission', async () => {
    const query = `{
      committee: organization(name: "Tỉnh ủy Thái Bình") { ...who }
      council: organization(name: "HĐND tỉnh Thái Bình") { ...who }
      commission: organization(name: "Ban Dân vận Tỉnh ủy Thái Bình") { ...who partOf { organization { name } } }
      federation: organization(name: "LĐLĐ tỉnh Thái Bình") { ...who }
    }
    fragment who on Organization { officers(activeOn: "2024-09-09") { person { name } role } }`
    const officer = (name: string, role: string) => ({ person: { name }, role })
    expect(await lienket.data(query)).toEqual({
      committee: {
        officers: [
          officer('Nguyễn Tiến Thành', 'STANDING_DEPUTY_SECRETARY'),
          officer('Nguyễn Văn Giang', 'STANDING_COMMITTEE_MEMBER'),
        ],
      },
      council: { officers: [officer('Nguyễn Tiến Thành', 'CHAIR')] },
      commission: {
        officers: [officer('Nguyễn Văn Giang', 'HEAD')],
        partOf: [{ organization: { name: 'Tỉnh ủy Thái Bình' } }],
      },
      federation: { officers: [] },
    })
  })
})
