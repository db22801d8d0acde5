import { describe, expect, it } from 'vitest'
import { served } from '../api/served.ts'
import { engine } from '../harness.ts'

interface List {
  totalCount: number
  edges: { node: { id: string } }[]
}
const LIST = '{ totalCount edges { node { id } } }'

describe(`Questions to the shipped dataset (${engine})`, () => {
  const lienket = served()
  /** The ids of a list, in order of the alphabet and without their type. */
  const ids = ({ totalCount, edges }: List): string[] => {
    expect(edges.length).toBe(totalCount)
    return edges.map(({ node }) => node.id.slice(node.id.indexOf(':') + 1)).sort()
  }
  const agreements = async (args: string): Promise<string[]> =>
    ids(
      ((await lienket.data(`{ agreements(first: 100, ${args}) ${LIST} }`)) as { agreements: List })
        .agreements,
    )

  it('all partners of Tổng LĐLĐ Việt Nam', async () => {
    const { organization } = (await lienket.data(
      `{ organization(name: "Tổng LĐLĐ Việt Nam") { partners(first: 100) ${LIST} } }`,
    )) as { organization: { partners: List } }
    expect(ids(organization.partners)).toEqual([
      'bo-cong-an',
      'bo-nong-nghiep-va-phat-trien-nong-thon',
      'bo-y-te',
      'toa-an-nhan-dan-toi-cao',
      'trung-uong-doan',
    ])
  })

  it('all agreements of LĐLĐ tỉnh Thái Bình and of its successor', async () => {
    const { organization } =
      (await lienket.data(`{ organization(name: "LĐLĐ tỉnh Thái Bình") { agreements(first: 100) ${LIST}
      successors { organization { id agreements(first: 100) ${LIST} } } } }`)) as {
        organization: { agreements: List; successors: { organization: { id: string; agreements: List } }[] }
      }
    expect(ids(organization.agreements)).toEqual(['2024-thai-binh-cap-uy', 'thai-binh-lao-cai'])
    expect(
      organization.successors.map(({ organization: { id, agreements: list } }) => [id, ids(list)]),
    ).toEqual([['organization:ldld-hung-yen', []]])
  })

  it('who signed for Bộ Công an, and which report says so', async () => {
    const signed = `{ person { name } positionAsWritten attestation agreement { id signerStatus }
      evidence { source { id } } }`
    const by = (positionAsWritten: string, year: number, report: string) => ({
      person: { name: 'Tô Lâm' },
      positionAsWritten,
      attestation: 'STATED',
      agreement: { id: `agreement:${year}-bo-cong-an-tong-ldld`, signerStatus: 'NAMED' },
      evidence: [{ source: { id: `source:${year}-bo-cong-an-tong-ldld-${report}` } }],
    })
    expect(await lienket.data(`{ organization(name: "Bộ Công an") { signatures ${signed} } }`)).toEqual({
      organization: {
        signatures: [by('Bộ trưởng', 2017, 'cand'), by('Bộ trưởng Bộ Công an', 2023, 'thanh-nien')],
      },
    })
  })

  it('which agreements are about legal aid, narrower topics included', async () => {
    expect(await agreements('topic: "trợ giúp pháp lý"')).toEqual([
      '2020-tong-ldld-bo-nong-nghiep',
      '2022-nghe-an-ha-noi',
      '2025-quang-tri-khu-kinh-te',
    ])
    expect(await agreements('topic: "Tư vấn pháp luật"')).toEqual([
      '2022-nghe-an-ha-noi',
      '2025-quang-tri-khu-kinh-te',
    ])
  })

  const CERTAIN = ['2021-vien-chuc-bo-noi-vu', '2022-ha-noi-bon-huyen-uy', '2022-nghe-an-ha-noi']

  it('which were possibly and which certainly active on 1 June 2023', async () => {
    expect(await agreements('activeOn: "2023-06-01"')).toEqual(
      [
        ...CERTAIN,
        '2017-dong-nai-cong-an',
        '2018-tap-doan-cao-su',
        '2018-thanh-hoa-cong-an',
        '2018-y-te-giao-duc-muoi-ldld',
        '2019-an-giang-dang-uy-khoi',
        '2019-bac-giang-tap-chi',
        '2019-long-an-so-ldtbxh',
        '2020-phu-tho-so-y-te',
        '2023-lao-cai-tinh-doan',
        '2023-tuyen-quang-nganh-giao-duc',
        '2024-thai-binh-nganh-giao-duc-huyen',
        '2024-thai-binh-nganh-giao-duc-so',
      ].sort(),
    )
    expect(await agreements('activeOn: "2023-06-01", certainty: CERTAIN')).toEqual(CERTAIN)
  })

  it('which agreements rest on two or more articles', async () => {
    expect(await agreements('minReports: 2')).toEqual([
      '2016-tong-ldld-toa-an-toi-cao',
      '2017-bo-cong-an-tong-ldld',
      '2019-bac-giang-tap-chi',
      '2019-lang-son-ubnd',
      '2022-nghe-an-ha-noi',
      '2023-bo-cong-an-tong-ldld',
      '2024-thai-binh-cap-uy',
      '2024-thai-binh-nganh-giao-duc-huyen',
      '2024-thai-binh-nganh-giao-duc-so',
    ])
    expect(await agreements('minReports: 4')).toEqual([
      '2017-bo-cong-an-tong-ldld',
      '2023-bo-cong-an-tong-ldld',
    ])
  })

  it('which ended in 2023–2025 and were not renewed', async () => {
    const ended = 'endsBetween: { from: "2023-01-01", to: "2025-12-31" }'
    expect(await agreements(`${ended}, renewed: false`)).toEqual([
      '2017-dong-nai-cong-an',
      '2018-tap-doan-cao-su',
      '2018-thanh-hoa-cong-an',
      '2018-y-te-giao-duc-muoi-ldld',
      '2019-an-giang-dang-uy-khoi',
      '2019-bac-giang-tap-chi',
      '2019-long-an-so-ldtbxh',
      '2021-vien-chuc-bo-noi-vu',
      '2022-ha-noi-bon-huyen-uy',
    ])
    expect(await agreements(`${ended}, renewed: true`)).toEqual(['2020-phu-tho-so-y-te'])
  })
})
