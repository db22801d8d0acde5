import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { everyNode } from './every.ts'
import { served } from './served.ts'

const FIELDS = `agreementType typesAsWritten status signerStatus signedOn { edtf }
  period { start { edtf precision basis asStated } end { edtf precision basis asStated } }
  parties { side nameAsWritten organization { id classification } evidence { locator source { id } } }
  signatures { person { id } }
  participants { person { name } roles onBehalfOf { id } positionAsWritten evidence { locator } }
  topics { id } remarks { evidence { locator value } }`

describe(`Agreements known only from teasers beside an article (${engine})`, () => {
  const lienket = served()
  const agreement = async (id: string) => {
    const data = await lienket.data(`query($id: ID!) { agreement(id: $id) { ${FIELDS} } }`, { id })
    return (data as { agreement: unknown }).agreement
  }
  const party = (side: number, id: string, nameAsWritten: string, classification: string, at: string) => ({
    side,
    nameAsWritten,
    organization: { id: `organization:${id}`, classification },
    evidence: [{ locator: at.split(' ')[1], source: { id: `source:${at.split(' ')[0]}` } }],
  })

  it('says of Công đoàn Viên chức and Bộ Nội vụ what the cut-off sentence says, and no more', async () => {
    const inferredYear = { edtf: '2022', precision: 'YEAR', basis: 'INFERRED', asStated: null }
    expect(await agreement('agreement:2022-vien-chuc-bo-noi-vu')).toEqual({
      agreementType: 'UNSPECIFIED',
      typesAsWritten: [],
      status: 'SIGNED',
      signerStatus: 'SOURCE_PARTLY_READ',
      signedOn: null,
      period: { start: inferredYear, end: inferredYear },
      parties: [
        party(
          1,
          'cong-doan-vien-chuc-viet-nam',
          'Công đoàn Viên chức Việt Nam',
          'INDUSTRY_UNION',
          '2022-vien-chuc-bo-noi-vu headline',
        ),
        party(2, 'bo-noi-vu', 'Bộ Nội vụ', 'MINISTRY', '2022-vien-chuc-bo-noi-vu headline'),
      ],
      signatures: [],
      participants: [
        {
          person: { name: 'Ngọ Duy Hiểu' },
          roles: ['UNSPECIFIED'],
          onBehalfOf: null,
          positionAsWritten: 'Phó Chủ tịch Tổng LĐLĐ Việt Nam, Chủ tịch Công đoàn Viên chức Việt Nam',
          evidence: [{ locator: 'lead' }],
        },
      ],
      topics: [],
      remarks: [{ evidence: [{ locator: 'lead', value: 'đồng chí Nguyễn ...' }] }],
    })
  })

  it('says of Dệt May and CDI that a partnership agreement was just signed, not when or by whom', async () => {
    expect(await agreement('agreement:2022-det-may-cdi')).toEqual({
      agreementType: 'PARTNERSHIP_AGREEMENT',
      typesAsWritten: ['Thỏa thuận quan hệ đối tác', 'thoả thuận'],
      status: 'SIGNED',
      signerStatus: 'SOURCE_PARTLY_READ',
      signedOn: null,
      period: null,
      parties: [
        party(
          1,
          'cong-doan-det-may-viet-nam',
          'Công đoàn Dệt May Việt Nam',
          'INDUSTRY_UNION',
          '2022-det-may-cdi lead',
        ),
        party(
          2,
          'trung-tam-phat-trien-va-hoi-nhap',
          'Trung tâm Phát triển và Hội nhập (CDI)',
          'NGO',
          '2022-det-may-cdi lead',
        ),
      ],
      signatures: [],
      participants: [],
      topics: [{ id: 'topic:phat-trien-ben-vung-det-may' }],
      remarks: [{ evidence: [{ locator: 'lead', value: 'vừa ký kết' }] }],
    })
  })

  it('shows the two positions of Ngọ Duy Hiểu, on no day that is known', async () => {
    const query = `{ person(name: "Ngọ Duy Hiểu") { signatures { person { id } } appearances { agreement { id } roles }
      positions { organization { name } role positionAsWritten observedOn { edtf } } } }`
    const held = (name: string, role: string, positionAsWritten: string) => ({
      organization: { name },
      role,
      positionAsWritten,
      observedOn: null,
    })
    expect(await lienket.data(query)).toEqual({
      person: {
        signatures: [],
        appearances: [{ agreement: { id: 'agreement:2022-vien-chuc-bo-noi-vu' }, roles: ['UNSPECIFIED'] }],
        positions: [
          held('Công đoàn Viên chức Việt Nam', 'CHAIR', 'Chủ tịch Công đoàn Viên chức Việt Nam'),
          held('Tổng LĐLĐ Việt Nam', 'VICE_CHAIR', 'Phó Chủ tịch Tổng LĐLĐ Việt Nam'),
        ],
      },
    })
  })

  it('says in whose sidebar each teaser was seen, and that it was not read in full', async () => {
    interface Teaser {
      id: string
      seenIn: { id: string } | null
    }
    const fields = 'seenIn { id }'
    const notRead = await everyNode<Teaser>(lienket, 'sources', { args: 'readInFull: false', fields })
    expect(notRead.filter(({ seenIn }) => seenIn)).toEqual([
      { id: 'source:2022-det-may-cdi', seenIn: { id: 'source:2022-thai-nguyen-tap-chi' } },
      { id: 'source:2022-vien-chuc-bo-noi-vu', seenIn: { id: 'source:2022-thai-nguyen-tap-chi' } },
    ])
    const inFull = await everyNode<Teaser>(lienket, 'sources', { args: 'readInFull: true', fields })
    expect(inFull.filter(({ seenIn }) => seenIn)).toEqual([])
  })
})
