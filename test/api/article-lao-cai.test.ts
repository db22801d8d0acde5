import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const DATE = 'edtf precision earliest latest basis asStated'
const locators = (...all: string[]) => all.map((locator) => ({ locator }))
const february23 = {
  edtf: '2024-02-23',
  precision: 'DAY',
  earliest: '2024-02-23',
  latest: '2024-02-23',
  basis: 'INFERRED',
  asStated: 'XXXX-02-23',
}
const year = (edtf: string) => ({
  edtf,
  precision: 'YEAR',
  earliest: `${edtf}-01-01`,
  latest: `${edtf}-12-31`,
  basis: 'STATED',
  asStated: edtf,
})

describe(`LĐLĐ tỉnh Lào Cai ký kết chương trình phối hợp công tác với LĐLĐ thành phố Hải Phòng (${engine})`, () => {
  const lienket = served()
  const agreement = async (fields: string) => {
    const query = `{ agreement(id: "agreement:2024-lao-cai-hai-phong") { ${fields} } }`
    return ((await lienket.data(query)) as { agreement: unknown }).agreement
  }

  it('is a programme, signed; the caption of the signing names two federations and no person', async () => {
    expect(
      await agreement('agreementType typesAsWritten status signerStatus signatures { person { id } }'),
    ).toEqual({
      agreementType: 'COORDINATION_PROGRAMME',
      typesAsWritten: ['chương trình phối hợp công tác'],
      status: 'SIGNED',
      signerStatus: 'NOT_NAMED',
      signatures: [],
    })
  })

  it('has the two federations on two sides, named in full', async () => {
    const fields = `parties { side nameAsWritten actingBodies identification organization { id name } group { id }
      evidence { locator } }`
    const rest = {
      actingBodies: [],
      identification: 'STATED',
      group: null,
      evidence: locators('headline', 'paragraph 1', 'caption 4'),
    }
    expect(await agreement(fields)).toEqual({
      parties: [
        {
          side: 1,
          nameAsWritten: 'Liên đoàn Lao động tỉnh Lào Cai',
          organization: { id: 'organization:ldld-lao-cai', name: 'LĐLĐ tỉnh Lào Cai' },
          ...rest,
        },
        {
          side: 2,
          nameAsWritten: 'Liên đoàn Lao động thành phố Hải Phòng',
          organization: { id: 'organization:ldld-hai-phong', name: 'LĐLĐ thành phố Hải Phòng' },
          ...rest,
        },
      ],
    })
  })

  it('heard both chairs, each under a caption of their own', async () => {
    const fields =
      'participants { person { name } roles onBehalfOf { id } positionAsWritten evidence { locator value } }'
    const spoke = (name: string, positionAsWritten: string, locator: string) => ({
      person: { name },
      roles: ['SPOKE'],
      onBehalfOf: null,
      positionAsWritten,
      evidence: [{ locator, value: 'phát biểu tại hội nghị' }],
    })
    expect(await agreement(fields)).toEqual({
      participants: [
        spoke('Nguyễn Anh Tuân', 'Chủ tịch Liên đoàn Lao động thành phố Hải Phòng', 'caption 2'),
        spoke('Đặng Đình Chung', 'Chủ tịch Liên đoàn Lao động tỉnh Lào Cai', 'caption 3'),
      ],
    })
  })

  it('was signed on “23/2”: the year is inferred from the period', async () => {
    expect(await agreement(`signedOn { ${DATE} evidence { locator value } } signedAt { asWritten }`)).toEqual(
      {
        signedOn: { ...february23, evidence: [{ locator: 'paragraph 1', value: '23/2' }] },
        signedAt: null,
      },
    )
  })

  it('runs from some day of 2024 to some day of 2028', async () => {
    expect(await agreement(`period { start { ${DATE} } end { ${DATE} } }`)).toEqual({
      period: { start: year('2024'), end: year('2028') },
    })
  })

  it('covers the four contents of the fourth paragraph', async () => {
    const covered = (topic: string) => ({
      topic: { id: `topic:${topic}` },
      evidence: locators('paragraph 4'),
    })
    expect(await agreement('coverage { topic { id } evidence { locator } }')).toEqual({
      coverage: [
        'phat-trien-doan-vien',
        'xay-dung-to-chuc-cong-doan',
        'can-bo-cong-doan',
        'tuyen-truyen',
        'xay-dung-dang-chinh-quyen',
        'nang-cao-ky-nang-nghe',
        'quang-ba-dia-phuong',
        'bao-ve-quyen-loi',
        'cham-lo-doi-song',
        'phong-trao-thi-dua',
        'guong-dien-hinh',
      ].map(covered),
    })
  })

  it('remarks on the missing signers, the gift of that day and the missing place', async () => {
    expect(await agreement('remarks { evidence { locator value } }')).toEqual({
      remarks: [
        {
          evidence: [
            { locator: 'caption 4', value: null },
            { locator: 'paragraph 2', value: null },
          ],
        },
        { evidence: [{ locator: 'paragraph 5', value: '150 triệu đồng' }] },
        { evidence: [{ locator: 'whole text', value: null }] },
      ],
    })
  })

  it('shows the chair of each federation on that day', async () => {
    const query = `{
      laocai: organization(name: "Liên đoàn Lao động tỉnh Lào Cai") { ...who }
      haiphong: organization(name: "Liên đoàn Lao động thành phố Hải Phòng") { ...who }
    }
    fragment who on Organization { officers(activeOn: "2024-02-23") { person { name positions { organization { name } role } } role positionAsWritten observedOn { ${DATE} } } }`
    const chair = (name: string, organization: string, positionAsWritten: string) => ({
      officers: [
        {
          person: { name, positions: [{ organization: { name: organization }, role: 'CHAIR' }] },
          role: 'CHAIR',
          positionAsWritten,
          observedOn: february23,
        },
      ],
    })
    expect(await lienket.data(query)).toEqual({
      laocai: chair('Đặng Đình Chung', 'LĐLĐ tỉnh Lào Cai', 'Chủ tịch Liên đoàn Lao động tỉnh Lào Cai'),
      haiphong: chair(
        'Nguyễn Anh Tuân',
        'LĐLĐ thành phố Hải Phòng',
        'Chủ tịch Liên đoàn Lao động thành phố Hải Phòng',
      ),
    })
  })
})
