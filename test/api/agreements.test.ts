import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, type Served, served } from './served.ts'
import {
  daysOf,
  inOrder,
  type ShippedAgreement,
  shippedAgreements,
  signedLastFirst,
  withAllBelow,
} from './shipped.ts'

const THAI_NGUYEN = 'agreement:2022-thai-nguyen-tap-chi'
const NGHE_AN = 'agreement:2022-nghe-an-ha-noi'
const FOUR_DISTRICTS = 'agreement:2022-ha-noi-bon-huyen-uy'
const WOMEN = 'agreement:2017-ha-noi-hoi-phu-nu'
// Those of Lào Cai’s federation: two signed on a known day, one of 2017 – 2022 that is only referred to, one without any date.
const LAO_CAI = 'agreement:2024-lao-cai-hai-phong'
const YOUTH = 'agreement:2023-lao-cai-tinh-doan'
const EARLIER_YOUTH = 'agreement:2017-lao-cai-tinh-doan'
const THAI_BINH_LAO_CAI = 'agreement:thai-binh-lao-cai'

interface List {
  agreements: { totalCount: number; undatedCount: number; edges: { node: { id: string } }[] }
}

/** The ids that a list answers with, and what it counts. */
const asking = (lienket: Served) => async (args: string) => {
  const query = `{ agreements(first: 100, ${args}) { totalCount undatedCount edges { node { id } } } }`
  const { agreements } = (await lienket.data(query)) as List
  const ids = agreements.edges.map(({ node }) => node.id)
  return { ids, totalCount: agreements.totalCount, undatedCount: agreements.undatedCount }
}
const list = (ids: string[], undatedCount = 0) => ({ ids, totalCount: ids.length, undatedCount })
const idsOf = (agreements: readonly ShippedAgreement[]) => agreements.map(({ id }) => id)

/** What the record of an agreement has to say to be in a list. */
type Says = (agreement: ShippedAgreement) => boolean
const withParty =
  (id: string): Says =>
  ({ parties }) =>
    parties.some(({ organization }) => organization === id)
const onTopic =
  (id: string): Says =>
  ({ topics = [] }) =>
    topics.some(({ topic }) => withAllBelow(id, 'broader').has(topic))
const signedWithin =
  (id: string): Says =>
  ({ signedAt }) =>
    signedAt !== undefined && withAllBelow(id, 'within').has(signedAt.place)
const isRenewed: Says = ({ id }) =>
  shippedAgreements.some(({ relations = [] }) =>
    relations.some(({ type, agreement }) => type === 'RENEWS' && agreement === id),
  )

describe(`Agreements, one filter at a time (${engine})`, () => {
  const lienket = served()
  const agreements = asking(lienket)

  it('are all listed without a filter, signed last first, undated last', async () => {
    expect(await agreements('')).toEqual(list(idsOf(signedLastFirst(shippedAgreements))))
  })

  it.each([
    ['party: "organization:ldld-ha-noi"', [NGHE_AN, WOMEN, FOUR_DISTRICTS]],
    ['party: "ldld ha noi"', [NGHE_AN, WOMEN, FOUR_DISTRICTS]],
    ['party: "Huyện ủy Sóc Sơn"', [FOUR_DISTRICTS]],
    ['party: "Tỉnh ủy Nghệ An"', []],
    ['agreementType: []', []],
    ['status: [ANNOUNCED]', []],
    ['signer: "person:tran-duy-phuong"', [THAI_NGUYEN]],
    ['signer: "pham viet dung"', [THAI_NGUYEN]],
    ['signer: "Kha Văn Tám"', []],
    ['place: "place:tru-so-ldld-thai-nguyen"', [THAI_NGUYEN]],
    ['place: "Nghệ An"', []],
  ])('%s', async (filter, ids) => {
    expect(await agreements(filter)).toEqual(list(ids))
  })

  it.each<[filter: string, says: Says]>([
    ['party: "Tổng LĐLĐ Việt Nam"', withParty('organization:tong-ldld-viet-nam')],
    ['topic: "topic:an-toan-ve-sinh-lao-dong"', onTopic('topic:an-toan-ve-sinh-lao-dong')],
    ['topic: "an toan ve sinh lao dong"', onTopic('topic:an-toan-ve-sinh-lao-dong')],
    ['topic: "Occupational safety and health"', onTopic('topic:an-toan-ve-sinh-lao-dong')],
    [
      'agreementType: [COORDINATION_PROGRAMME]',
      ({ agreementType }) => agreementType === 'COORDINATION_PROGRAMME',
    ],
    [
      'agreementType: [PARTNERSHIP_AGREEMENT, UNSPECIFIED]',
      ({ agreementType }) => ['PARTNERSHIP_AGREEMENT', 'UNSPECIFIED'].includes(agreementType),
    ],
    ['status: [SIGNED]', ({ status }) => status === 'SIGNED'],
    ['status: [REFERRED_TO, ANNOUNCED]', ({ status }) => ['REFERRED_TO', 'ANNOUNCED'].includes(status)],
    ['signerStatus: [NAMED]', ({ signerStatus }) => signerStatus === 'NAMED'],
    ['signerStatus: [NOT_NAMED]', ({ signerStatus }) => signerStatus === 'NOT_NAMED'],
    [
      'signerStatus: [SOURCE_PARTLY_READ, OFFICE_ONLY]',
      ({ signerStatus }) => ['SOURCE_PARTLY_READ', 'OFFICE_ONLY'].includes(signerStatus),
    ],
    ['place: "Hà Nội"', signedWithin('place:ha-noi')],
    ['renewed: true', isRenewed],
    ['renewed: false', (agreement) => !isRenewed(agreement)],
  ])('%s: those whose records say so, signed last first', async (filter, says) => {
    const wanted = signedLastFirst(shippedAgreements.filter(says))
    expect(wanted.length).toBeGreaterThan(1)
    expect(wanted.length).toBeLessThan(shippedAgreements.length)
    expect(await agreements(filter)).toEqual(list(idsOf(wanted)))
  })

  it('include those on narrower topics: rights are also safety, and two steps down settling disputes', async () => {
    const rights = 'topic: "topic:bao-ve-quyen-loi"'
    const wanted = signedLastFirst(shippedAgreements.filter(onTopic('topic:bao-ve-quyen-loi')))
    expect(await agreements(rights)).toEqual(list(idsOf(wanted)))
    // Of all that rights take in, these two are on safety alone and on settling disputes alone.
    expect(await agreements(`${rights}, party: "LĐLĐ Phú Thọ"`)).toEqual(
      list(['agreement:2024-phu-tho-so-y-te']),
    )
    expect(await agreements(`${rights}, party: "Công đoàn Công Thương Việt Nam"`)).toEqual(
      list(['agreement:2013-cong-thuong-sau-ldld']),
    )
  })

  it('include those signed at places within the place', async () => {
    expect(await agreements('place: "tỉnh Thái Nguyên"')).toEqual(list([THAI_NGUYEN]))
    const inVietnam = idsOf(signedLastFirst(shippedAgreements.filter(signedWithin('place:viet-nam'))))
    expect(inVietnam).toContain(THAI_NGUYEN)
    expect(await agreements('place: "Việt Nam"')).toEqual(list(inVietnam))
  })

  it('are counted as undated where a date argument cannot be answered for them', async () => {
    const laoCai = (filter: string) => agreements(`party: "LĐLĐ Lào Cai", ${filter}`)
    expect(await laoCai('signedBetween: { from: "2023-01-01", to: "2023-12-31" }')).toEqual(list([YOUTH], 2))
    expect(await laoCai('signedBetween: { from: "2024-01-01" }')).toEqual(list([LAO_CAI], 2))
    expect(await laoCai('signedBetween: { to: "2023-04-19" }')).toEqual(list([YOUTH], 2))
    expect(await laoCai('activeOn: "2024-06-01"')).toEqual(list([LAO_CAI, YOUTH], 1))
    expect(await laoCai('activeOn: "2022-06-01"')).toEqual(list([EARLIER_YOUTH], 1))
    const noDay = shippedAgreements.filter(({ signedOn }) => daysOf(signedOn?.edtf) === null)
    const signed2022 = 'signedBetween: { from: "2022-01-01", to: "2022-12-31" }'
    expect(await agreements(signed2022)).toEqual(list([NGHE_AN, THAI_NGUYEN], noDay.length))
  })

  it('end possibly on any day of the last year, and certainly within the whole of it', async () => {
    const in2028 = 'party: "LĐLĐ Lào Cai", endsBetween: { from: "2028-06-01", to: "2029-05-31" }'
    const all2028 = 'party: "LĐLĐ Lào Cai", endsBetween: { from: "2028-01-01", to: "2028-12-31" }'
    expect(await agreements(in2028)).toEqual(list([LAO_CAI, YOUTH], 1))
    expect(await agreements(`${in2028}, certainty: CERTAIN`)).toEqual(list([], 1))
    expect(await agreements(`${all2028}, certainty: CERTAIN`)).toEqual(list([LAO_CAI, YOUTH], 1))
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
    const signed = 'party: "LĐLĐ Lào Cai", signedBetween: { from: "2022-01-01" }'
    expect(await agreements(signed)).toEqual(list([LAO_CAI, YOUTH], 2))
    expect(await agreements(`${signed}, status: [REFERRED_TO]`)).toEqual(list([], 1))
    expect(await agreements(`${signed}, status: [SIGNED], agreementType: [COORDINATION_PROGRAMME]`)).toEqual(
      list([LAO_CAI, YOUTH], 1),
    )
    expect(await agreements(`${signed}, topic: "Bảo vệ quyền lợi"`)).toEqual(list([LAO_CAI, YOUTH]))
  })

  it('do not count as undated what one date rules out, whatever the other may be', async () => {
    const late = 'signedBetween: { from: "2024-01-01" }, activeOn: "2025-06-01"'
    // Thái Nguyên’s with the magazine has no period, but was signed in 2022; that with a party committee has no date of signing,
    // but ended with 2020.
    expect(await agreements('party: "LĐLĐ Thái Nguyên", signedBetween: { from: "2017-01-01" }')).toEqual(
      list([THAI_NGUYEN], 1),
    )
    expect(await agreements('party: "LĐLĐ Thái Nguyên", activeOn: "2017-12-31"')).toEqual(
      list(['agreement:2017-thai-nguyen-dang-uy-khoi-doanh-nghiep'], 1),
    )
    expect(await agreements(`party: "LĐLĐ Thái Nguyên", ${late}`)).toEqual(list([]))
    // Of Lào Cai’s, one was signed in 2023 and one ended with 2022; nothing rules out the one with Thái Bình.
    expect(await agreements(`party: "LĐLĐ Lào Cai", ${late}`)).toEqual(list([LAO_CAI], 1))
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
        all: { totalCount: 3, edges: rows(NGHE_AN, WOMEN, FOUR_DISTRICTS) },
        programmes: { totalCount: 2, edges: rows(NGHE_AN, WOMEN) },
        dated: { totalCount: 1, undatedCount: 2, edges: rows(NGHE_AN) },
        // «Chương trình phối hợp công tác …» before «Chương trình phối hợp giữa …» and «Quy chế …»
        byTitle: { totalCount: 3, edges: rows(NGHE_AN) },
      },
    })
  })

  it.each([
    ['party: "LĐLĐ Zzyzx"', 'NOT_FOUND'],
    ['topic: "topic:not-there"', 'NOT_FOUND'],
    ['signer: "organization:ldld-ha-noi"', 'BAD_INPUT'],
    ['place: " "', 'BAD_INPUT'],
    ['minReports: -5', 'BAD_INPUT'],
  ])('refuse a reference that leads nowhere, and a count below nothing: %s is %s', async (filter, code) => {
    const { data, errors } = await lienket.refusal(`{ agreements(${filter}) { totalCount } }`)
    expect([data, errors.map((error) => [error.path, error['code']])]).toEqual([
      { agreements: null },
      [['agreements', code]],
    ])
  })
})

/** A title as it sorts: small letters, without their marks, words alone. */
const plain = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('đ', 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')

describe(`Agreements in order (${engine})`, () => {
  const agreements = asking(served())

  it.each<[order: string, by: (agreement: ShippedAgreement) => string | undefined]>([
    ['SIGNED_ON_DESC', ({ signedOn }) => daysOf(signedOn?.edtf)?.last],
    ['SIGNED_ON_ASC', ({ signedOn }) => daysOf(signedOn?.edtf)?.first],
    ['PERIOD_END_DESC', ({ period }) => daysOf(period?.end?.edtf)?.last],
    ['PERIOD_END_ASC', ({ period }) => daysOf(period?.end?.edtf)?.first],
    ['TITLE_ASC', ({ title }) => plain(title)],
  ])('%s, what has no such date last', async (order, by) => {
    const direction = order.endsWith('DESC') ? 'DESC' : 'ASC'
    expect(await agreements(`orderBy: ${order}`)).toEqual(
      list(idsOf(inOrder(shippedAgreements, by, direction))),
    )
  })

  it('of signing and of ending, for those of Lào Cai', async () => {
    const laoCai = async (order: string) => (await agreements(`party: "LĐLĐ Lào Cai", orderBy: ${order}`)).ids
    expect(await laoCai('SIGNED_ON_DESC')).toEqual([LAO_CAI, YOUTH, EARLIER_YOUTH, THAI_BINH_LAO_CAI])
    expect(await laoCai('SIGNED_ON_ASC')).toEqual([YOUTH, LAO_CAI, EARLIER_YOUTH, THAI_BINH_LAO_CAI])
    expect(await laoCai('PERIOD_END_DESC')).toEqual([YOUTH, LAO_CAI, EARLIER_YOUTH, THAI_BINH_LAO_CAI])
    expect(await laoCai('PERIOD_END_ASC')).toEqual([EARLIER_YOUTH, YOUTH, LAO_CAI, THAI_BINH_LAO_CAI])
    // Chương trình phối hợp công tác giữa LĐLĐ tỉnh Lào Cai …, … Thái Bình …; Chương trình phối hợp giữa … 2017, … 2023
    expect(await laoCai('TITLE_ASC')).toEqual([LAO_CAI, THAI_BINH_LAO_CAI, EARLIER_YOUTH, YOUTH])
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
    // FOUR_DISTRICTS is carried out by the new one, WOMEN by one of a district.
    expect(await agreements('renewed: true, party: "LĐLĐ Hà Nội"')).toEqual(list([NGHE_AN]))
  })

  it('renewed: false are all others', async () => {
    expect(await agreements('renewed: false, party: "LĐLĐ Hà Nội", orderBy: TITLE_ASC')).toEqual(
      list([WOMEN, FOUR_DISTRICTS, NEW, NO_YEAR, ANNOUNCED]),
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
