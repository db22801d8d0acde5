import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, type Served, served } from './served.ts'

const THAI_NGUYEN = 'agreement:2022-thai-nguyen-tap-chi'
const NGHE_AN = 'agreement:2022-nghe-an-ha-noi'
const FOUR_DISTRICTS = 'agreement:2022-ha-noi-bon-huyen-uy'
const THAI_BINH = 'agreement:2024-thai-binh-cap-uy'
const LAO_CAI = 'agreement:2024-lao-cai-hai-phong'
const VIEN_CHUC = 'agreement:2022-vien-chuc-bo-noi-vu'
const DET_MAY = 'agreement:2022-det-may-cdi'

interface List {
  agreements: { totalCount: number; undatedCount: number; edges: { node: { id: string } }[] }
}

/** The ids that a list answers with, and what it counts. */
const asking = (lienket: Served) => async (args: string) => {
  const query = `{ agreements${args && `(${args})`} { totalCount undatedCount edges { node { id } } } }`
  const { agreements } = (await lienket.data(query)) as List
  const ids = agreements.edges.map(({ node }) => node.id)
  return { ids, totalCount: agreements.totalCount, undatedCount: agreements.undatedCount }
}
const list = (ids: string[], undatedCount = 0) => ({ ids, totalCount: ids.length, undatedCount })

describe(`Agreements, one filter at a time (${engine})`, () => {
  const lienket = served()
  const agreements = asking(lienket)

  it('are all listed without a filter, signed last first, undated last', async () => {
    expect(await agreements('')).toEqual(
      list([THAI_BINH, LAO_CAI, NGHE_AN, THAI_NGUYEN, DET_MAY, FOUR_DISTRICTS, VIEN_CHUC]),
    )
  })

  it.each([
    ['party: "organization:ldld-ha-noi"', [NGHE_AN, FOUR_DISTRICTS]],
    ['party: "ldld ha noi"', [NGHE_AN, FOUR_DISTRICTS]],
    ['party: "Huyện ủy Sóc Sơn"', [FOUR_DISTRICTS]],
    ['party: "Tổng LĐLĐ Việt Nam"', []],
    ['topic: "topic:an-toan-ve-sinh-lao-dong"', [THAI_NGUYEN]],
    ['topic: "an toan ve sinh lao dong"', [THAI_NGUYEN]],
    ['topic: "Occupational safety and health"', [THAI_NGUYEN]],
    ['agreementType: [COORDINATION_PROGRAMME]', [LAO_CAI, NGHE_AN]],
    ['agreementType: [PARTNERSHIP_AGREEMENT, UNSPECIFIED]', [DET_MAY, VIEN_CHUC]],
    ['agreementType: []', []],
    ['status: [SIGNED]', [THAI_BINH, LAO_CAI, NGHE_AN, THAI_NGUYEN, DET_MAY, FOUR_DISTRICTS, VIEN_CHUC]],
    ['status: [REFERRED_TO, ANNOUNCED]', []],
    ['signer: "person:tran-duy-phuong"', [THAI_NGUYEN]],
    ['signer: "pham viet dung"', [THAI_NGUYEN]],
    ['signer: "Kha Văn Tám"', []],
    ['signerStatus: [NAMED]', [THAI_NGUYEN]],
    ['signerStatus: [NOT_NAMED]', [THAI_BINH, LAO_CAI, NGHE_AN, FOUR_DISTRICTS]],
    ['signerStatus: [SOURCE_PARTLY_READ, OFFICE_ONLY]', [DET_MAY, VIEN_CHUC]],
    ['place: "place:tru-so-ldld-thai-nguyen"', [THAI_NGUYEN]],
    ['place: "Hà Nội"', []],
    ['renewed: true', []],
  ])('%s', async (filter, ids) => {
    expect(await agreements(filter)).toEqual(list(ids))
  })

  it('include those on narrower topics: rights are also legal advice and safety', async () => {
    expect(await agreements('topic: "topic:bao-ve-quyen-loi"')).toEqual(
      list([THAI_BINH, LAO_CAI, NGHE_AN, THAI_NGUYEN, FOUR_DISTRICTS]),
    )
  })

  it('include those signed at places within the place', async () => {
    expect(await agreements('place: "tỉnh Thái Nguyên"')).toEqual(list([THAI_NGUYEN]))
    expect(await agreements('place: "Việt Nam"')).toEqual(list([THAI_NGUYEN]))
  })

  it('are counted as undated where a date argument cannot be answered for them', async () => {
    const signed2022 = 'signedBetween: { from: "2022-01-01", to: "2022-12-31" }'
    expect(await agreements(signed2022)).toEqual(list([NGHE_AN, THAI_NGUYEN], 3))
    expect(await agreements('signedBetween: { from: "2024-01-01" }')).toEqual(list([THAI_BINH, LAO_CAI], 3))
    expect(await agreements('signedBetween: { to: "2022-04-08" }')).toEqual(list([THAI_NGUYEN], 3))
    expect(await agreements('activeOn: "2024-06-01"')).toEqual(
      list([THAI_BINH, LAO_CAI, NGHE_AN, FOUR_DISTRICTS], 2),
    )
  })

  it('end possibly on any day of the last year, and certainly within the whole of it', async () => {
    const in2025 = 'endsBetween: { from: "2025-06-01", to: "2026-05-31" }'
    const all2025 = 'endsBetween: { from: "2025-01-01", to: "2025-12-31" }'
    expect(await agreements(in2025)).toEqual(list([FOUR_DISTRICTS], 2))
    expect(await agreements(`${in2025}, certainty: CERTAIN`)).toEqual(list([], 2))
    expect(await agreements(`${all2025}, certainty: CERTAIN`)).toEqual(list([FOUR_DISTRICTS], 2))
  })
})

describe(`Agreements, filters together (${engine})`, () => {
  const lienket = served()
  const agreements = asking(lienket)

  it('must meet all of them', async () => {
    const filter = `party: "LĐLĐ Hà Nội", agreementType: [COORDINATION_PROGRAMME], topic: "Tư vấn pháp luật",
      signerStatus: [NOT_NAMED], status: [SIGNED], renewed: false, activeOn: "2025-01-01",
      signedBetween: { from: "2022-05-01", to: "2022-05-31" }, endsBetween: { from: "2027-01-01" }`
    expect(await agreements(filter)).toEqual(list([NGHE_AN]))
    expect(await agreements(`${filter}, signer: "Phạm Việt Dũng"`)).toEqual(list([]))
  })

  it('leave out as undated only what the other filters let through', async () => {
    const signed = 'signedBetween: { from: "2022-01-01" }'
    expect(await agreements(`${signed}, agreementType: [COORDINATION_REGULATION]`)).toEqual(
      list([THAI_BINH, THAI_NGUYEN], 1),
    )
    expect(await agreements(`${signed}, signerStatus: [NAMED]`)).toEqual(list([THAI_NGUYEN]))
  })

  it('do not count as undated what one date rules out, whatever the other may be', async () => {
    // Thái Nguyên has no period, but was signed in 2022; Viên chức has no date of signing, but ended with 2022.
    const late = 'signedBetween: { from: "2024-01-01" }, activeOn: "2025-06-01"'
    expect(await agreements(late)).toEqual(list([THAI_BINH, LAO_CAI], 2))
  })

  it('hold for one organization’s agreements as for all', async () => {
    const query = `{ organization(name: "LĐLĐ Hà Nội") {
      all: agreements { totalCount edges { node { id } } }
      programmes: agreements(agreementType: [COORDINATION_PROGRAMME]) { totalCount edges { node { id } } }
      dated: agreements(signedBetween: { from: "2022-01-01" }) { totalCount undatedCount edges { node { id } } }
      byTitle: agreements(orderBy: TITLE_ASC, first: 1) { totalCount edges { node { id } } } } }`
    const rows = (...ids: string[]) => ids.map((id) => ({ node: { id } }))
    expect(await lienket.data(query)).toEqual({
      organization: {
        all: { totalCount: 2, edges: rows(NGHE_AN, FOUR_DISTRICTS) },
        programmes: { totalCount: 1, edges: rows(NGHE_AN) },
        dated: { totalCount: 1, undatedCount: 1, edges: rows(NGHE_AN) },
        byTitle: { totalCount: 2, edges: rows(NGHE_AN) },
      },
    })
  })

  it.each([
    ['party: "LĐLĐ Zzyzx"', 'NOT_FOUND'],
    ['topic: "topic:not-there"', 'NOT_FOUND'],
    ['signer: "organization:ldld-ha-noi"', 'BAD_INPUT'],
    ['place: " "', 'BAD_INPUT'],
  ])('refuse a reference that leads nowhere: %s is %s', async (filter, code) => {
    const { data, errors } = await lienket.refusal(`{ agreements(${filter}) { totalCount } }`)
    expect([data, errors.map((error) => [error.path, error['code']])]).toEqual([
      { agreements: null },
      [['agreements', code]],
    ])
  })
})

describe(`Agreements in order (${engine})`, () => {
  const agreements = asking(served())

  it.each([
    ['SIGNED_ON_DESC', [THAI_BINH, LAO_CAI, NGHE_AN, THAI_NGUYEN, DET_MAY, FOUR_DISTRICTS, VIEN_CHUC]],
    ['SIGNED_ON_ASC', [THAI_NGUYEN, NGHE_AN, LAO_CAI, THAI_BINH, DET_MAY, FOUR_DISTRICTS, VIEN_CHUC]],
    ['PERIOD_END_DESC', [LAO_CAI, THAI_BINH, NGHE_AN, FOUR_DISTRICTS, VIEN_CHUC, DET_MAY, THAI_NGUYEN]],
    ['PERIOD_END_ASC', [VIEN_CHUC, FOUR_DISTRICTS, NGHE_AN, LAO_CAI, THAI_BINH, DET_MAY, THAI_NGUYEN]],
    // Chương trình … Hà Nội, … Lào Cai; Phối hợp; Quy chế phối hợp công tác … Hà Nội, … Thái Bình; Quy chế phối hợp giữa; Thỏa thuận
    ['TITLE_ASC', [NGHE_AN, LAO_CAI, VIEN_CHUC, FOUR_DISTRICTS, THAI_BINH, THAI_NGUYEN, DET_MAY]],
  ])('%s, what has no such date last', async (order, ids) => {
    expect(await agreements(`orderBy: ${order}`)).toEqual(list(ids))
  })
})

const extra = (slug: string, more: object): ExtraRecord => ({
  id: `agreement:${slug}`,
  title: `Thỏa thuận ${slug}`,
  agreementType: 'COOPERATION_AGREEMENT',
  status: 'SIGNED',
  signerStatus: 'NOT_NAMED',
  parties: ['organization:ldld-ha-noi', 'organization:ldld-hai-phong'].map((organization, index) => ({
    organization,
    side: index + 1,
    nameAsWritten: organization,
    evidence: invented,
  })),
  evidence: inventedFields.map((evidence) => ({ ...evidence, fields: ['title'] })),
  ...more,
})

describe(`Agreements that renew, are announced, or have no year (${engine})`, () => {
  const NEW = 'agreement:2028-nghe-an-ha-noi'
  const ANNOUNCED = 'agreement:sap-ky'
  const NO_YEAR = 'agreement:khong-nam'
  const lienket = served([
    extra('2028-nghe-an-ha-noi', {
      relations: [
        { type: 'RENEWS', agreement: NGHE_AN, evidence: invented },
        { type: 'IMPLEMENTS', agreement: FOUR_DISTRICTS, evidence: invented },
      ],
      period: { start: { edtf: '2028', evidence: invented }, end: { edtf: '2032', evidence: invented } },
    }),
    extra('sap-ky', { status: 'ANNOUNCED' }),
    extra('khong-nam', {
      signedOn: { edtf: 'XXXX-04-08', evidence: invented },
      basedOn: [{ title: 'Nghị quyết', number: '02-NQ/TW', evidence: invented }],
    }),
  ])
  const agreements = asking(lienket)

  it('renewed: true are those that another renews, whatever else carries them out', async () => {
    expect(await agreements('renewed: true')).toEqual(list([NGHE_AN]))
  })

  it('renewed: false are all others', async () => {
    expect(await agreements('renewed: false, party: "LĐLĐ Hà Nội", orderBy: TITLE_ASC')).toEqual(
      list([FOUR_DISTRICTS, NEW, NO_YEAR, ANNOUNCED]),
    )
  })

  it('can be asked for by the status “announced”', async () => {
    expect(await agreements('status: [ANNOUNCED]')).toEqual(list([ANNOUNCED]))
  })

  it('lie last without a year, and ranges count them as undated', async () => {
    expect(await agreements('orderBy: SIGNED_ON_ASC, party: "LĐLĐ Hải Phòng"')).toEqual(
      list([LAO_CAI, NEW, NO_YEAR, ANNOUNCED]),
    )
    expect(await agreements('party: "LĐLĐ Hải Phòng", signedBetween: { from: "2000-01-01" }')).toEqual(
      list([LAO_CAI], 3),
    )
  })

  it('can be walked from the new to the old and back', async () => {
    const query = `{
      later: agreement(id: "${NEW}") { relations { type agreement { id } evidence { note } } relatedBy { type } }
      renewed: agreement(id: "${NGHE_AN}") { relations { type } relatedBy { type agreement { id } evidence { note } } }
      higher: agreement(id: "${FOUR_DISTRICTS}") { relatedBy { type agreement { id } } }
      rests: agreement(id: "${NO_YEAR}") { basedOn { title number issuedBy evidence { note } } }
    }`
    const evidence = [{ note: 'invented for a test' }]
    expect(await lienket.data(query)).toEqual({
      later: {
        relations: [
          { type: 'IMPLEMENTS', agreement: { id: FOUR_DISTRICTS }, evidence },
          { type: 'RENEWS', agreement: { id: NGHE_AN }, evidence },
        ],
        relatedBy: [],
      },
      renewed: { relations: [], relatedBy: [{ type: 'RENEWS', agreement: { id: NEW }, evidence }] },
      higher: { relatedBy: [{ type: 'IMPLEMENTS', agreement: { id: NEW } }] },
      rests: { basedOn: [{ title: 'Nghị quyết', number: '02-NQ/TW', issuedBy: null, evidence }] },
    })
  })

  it('make no partners while they are only announced', async () => {
    const query = `{ organization(name: "LĐLĐ Hải Phòng") { agreementCount partnerCount
      agreements { totalCount } partners { edges { node { id } agreementCount agreements { id } } } } }`
    expect(await lienket.data(query)).toEqual({
      organization: {
        agreementCount: 4,
        partnerCount: 2,
        agreements: { totalCount: 4 },
        partners: {
          edges: [
            {
              node: { id: 'organization:ldld-ha-noi' },
              agreementCount: 2,
              agreements: [{ id: NEW }, { id: NO_YEAR }],
            },
            { node: { id: 'organization:ldld-lao-cai' }, agreementCount: 1, agreements: [{ id: LAO_CAI }] },
          ],
        },
      },
    })
  })
})
