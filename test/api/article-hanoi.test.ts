import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const locators = (...all: string[]) => all.map((locator) => ({ locator }))
const year = (edtf: string) => ({
  edtf,
  precision: 'YEAR',
  earliest: `${edtf}-01-01`,
  latest: `${edtf}-12-31`,
  basis: 'STATED',
  asStated: edtf,
})

describe(`Tăng cường vai trò cấp ủy trong thực hiện nhiệm vụ cốt lõi của tổ chức CĐ, Hà Nội (${engine})`, () => {
  const lienket = served()
  const agreement = async (fields: string) => {
    const query = `{ agreement(id: "agreement:2022-ha-noi-bon-huyen-uy") { ${fields} } }`
    return ((await lienket.data(query)) as { agreement: unknown }).agreement
  }

  it('is called a regulation and a programme, is signed, and the article names no signer', async () => {
    expect(
      await agreement('agreementType typesAsWritten status signerStatus signatures { person { id } }'),
    ).toEqual({
      agreementType: 'COORDINATION_REGULATION',
      typesAsWritten: ['Quy chế phối hợp công tác', 'Chương trình phối hợp công tác'],
      status: 'SIGNED',
      signerStatus: 'NOT_NAMED',
      signatures: [],
    })
  })

  it('has the federation on one side and four district committees on the other, and says who acted for them', async () => {
    const fields = `parties { side nameAsWritten actingBodies identification organization { id name classification }
      group { id } evidence { locator value } }`
    const four = 'Ban Thường vụ các Huyện ủy Mê Linh, Đông Anh, Sóc Sơn, Thanh Trì'
    const committee = (id: string, name: string) => ({
      side: 2,
      nameAsWritten: name,
      actingBodies: ['Ban Thường vụ'],
      identification: 'STATED',
      organization: { id: `organization:huyen-uy-${id}`, name, classification: 'PARTY_COMMITTEE' },
      group: null,
      evidence: [{ locator: 'paragraph 1', value: four }],
    })
    expect(await agreement(fields)).toEqual({
      parties: [
        {
          side: 1,
          nameAsWritten: 'Liên đoàn Lao động thành phố Hà Nội',
          actingBodies: ['Đảng đoàn', 'Thường trực'],
          identification: 'STATED',
          organization: {
            id: 'organization:ldld-ha-noi',
            name: 'LĐLĐ thành phố Hà Nội',
            classification: 'PROVINCIAL_FEDERATION',
          },
          group: null,
          evidence: [
            {
              locator: 'paragraph 1',
              value: 'Đảng đoàn, Thường trực Liên đoàn Lao động thành phố Hà Nội',
            },
          ],
        },
        committee('me-linh', 'Huyện ủy Mê Linh'),
        committee('dong-anh', 'Huyện ủy Đông Anh'),
        committee('soc-son', 'Huyện ủy Sóc Sơn'),
        committee('thanh-tri', 'Huyện ủy Thanh Trì'),
      ],
    })
  })

  it('quotes the federation’s chair, who is not said to have been there or to have signed', async () => {
    const fields =
      'participants { person { name } roles onBehalfOf { id } positionAsWritten evidence { locator value } }'
    expect(await agreement(fields)).toEqual({
      participants: [
        {
          person: { name: 'Nguyễn Phi Thường' },
          roles: ['QUOTED'],
          onBehalfOf: null,
          positionAsWritten: 'Chủ tịch Liên đoàn Lao động thành phố Hà Nội',
          evidence: [{ locator: 'paragraph 4', value: 'cho biết' }],
        },
      ],
    })
  })

  it('has a period and no day of signing: the place at its head is where it was reported from', async () => {
    const date = 'edtf precision earliest latest basis asStated'
    const fields = `signedOn { edtf } signedAt { asWritten } period { start { ${date} } end { ${date} } }`
    expect(await agreement(fields)).toEqual({
      signedOn: null,
      signedAt: null,
      period: { start: year('2022'), end: year('2025') },
    })
  })

  it('covers personnel, communication, membership, the Party, resolutions, emulation, care and rights', async () => {
    const covered = (topic: string, ...paragraphs: number[]) => ({
      topic: { id: `topic:${topic}` },
      evidence: locators(...paragraphs.map((paragraph) => `paragraph ${paragraph}`)),
    })
    expect(await agreement('coverage { topic { id } evidence { locator } }')).toEqual({
      coverage: [
        covered('to-chuc-can-bo', 2),
        covered('tuyen-truyen', 2),
        covered('phat-trien-doan-vien', 2, 4),
        covered('phat-trien-dang-vien', 2),
        covered('trien-khai-nghi-quyet', 3),
        covered('phong-trao-thi-dua', 3),
        covered('cham-lo-doi-song', 3, 4),
        covered('bao-ve-quyen-loi', 3, 4),
      ],
    })
  })

  it('may be one regulation or four, and rests on no document that the article says it rests on', async () => {
    const fields = `basedOn { title } remarks { text(language: EN) evidence { locator } }`
    const { basedOn, remarks } = (await agreement(fields)) as {
      basedOn: unknown[]
      remarks: { text: string; evidence: unknown[] }[]
    }
    expect(basedOn).toEqual([])
    expect(remarks.map(({ evidence }) => evidence)).toEqual([
      locators('paragraph 1', 'paragraph 2'),
      locators('paragraph 1', 'paragraph 2', 'paragraph 4'),
      locators('dateline'),
      locators('paragraph 4'),
      locators('paragraph 4'),
    ])
    expect(remarks[0]?.text).toBe(
      'The article does not make clear whether this is one regulation of five parties or four regulations of two; it is recorded as one agreement with the four committees on one side.',
    )
  })

  it('shows the chair of Hanoi’s federation without a day, as the article has none', async () => {
    const query = `{ person(name: "Nguyễn Phi Thường") {
      positions { organization { name } role positionAsWritten observedOn { edtf } evidence { locator source { id } } } } }`
    const nghean = ['paragraph 1', 'paragraph 11', 'caption 3'].map((locator) => ({
      locator,
      source: { id: 'source:2022-nghe-an-ha-noi' },
    }))
    expect(await lienket.data(query)).toEqual({
      person: {
        positions: [
          {
            organization: { name: 'LĐLĐ thành phố Hà Nội' },
            role: 'CHAIR',
            positionAsWritten: 'Chủ tịch LĐLĐ TP',
            observedOn: { edtf: '2022-05-20' },
            evidence: nghean,
          },
          {
            organization: { name: 'Tổng LĐLĐ Việt Nam' },
            role: 'COMMITTEE_MEMBER',
            positionAsWritten: 'Ủy viên BCH Tổng LĐLĐ Việt Nam',
            observedOn: { edtf: '2022-05-20' },
            evidence: nghean,
          },
          {
            organization: { name: 'LĐLĐ thành phố Hà Nội' },
            role: 'CHAIR',
            positionAsWritten: 'Chủ tịch Liên đoàn Lao động thành phố Hà Nội',
            observedOn: null,
            evidence: [{ locator: 'paragraph 4', source: { id: 'source:2022-ha-noi-bon-huyen-uy' } }],
          },
        ],
      },
    })
  })

  it('is reported by Hải Anh; the text gives neither publisher nor day', async () => {
    const query = `{ source(id: "source:2022-ha-noi-bon-huyen-uy") { title author publisher publishedOn { edtf } readInFull } }`
    expect(await lienket.data(query)).toEqual({
      source: {
        title: 'Tăng cường vai trò cấp ủy trong thực hiện nhiệm vụ cốt lõi của tổ chức CĐ',
        author: 'Hải Anh',
        publisher: null,
        publishedOn: null,
        readInFull: true,
      },
    })
  })
})
