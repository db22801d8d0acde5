import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { everyNode } from './every.ts'
import { invented, inventedFields, served } from './served.ts'
import { inOrder, type Shipped, shippedAgreements, shippedOf } from './shipped.ts'

const id = (...ids: string[]) => ids.map((one) => ({ id: one }))
const rows = (...ids: string[]) => ({ edges: ids.map((one) => ({ node: { id: one } })) })
const DISTRICTS = ['dong-anh', 'me-linh', 'soc-son', 'thanh-tri'].map(
  (slug) => `organization:huyen-uy-${slug}`,
)
const NGHE_AN = 'agreement:2022-nghe-an-ha-noi'
const FOUR_DISTRICTS = 'agreement:2022-ha-noi-bon-huyen-uy'
const WOMEN = 'agreement:2017-ha-noi-hoi-phu-nu'

/** What the tests read of other shipped records. */
interface WithSides {
  readonly id: string
  readonly parties: readonly {
    readonly organization?: string
    readonly group?: { readonly name: string; readonly memberCount?: number }
    readonly side: number
  }[]
}
interface ShippedOrganization extends Shipped {
  readonly name: string
  readonly partOf?: readonly { readonly organization: string }[]
}
interface ShippedPerson extends Shipped {
  readonly name: string
  readonly positions?: readonly {
    readonly organization: string
    readonly role: string
    readonly observedOn?: { readonly edtf: string }
  }[]
}
interface ShippedTopic extends Shipped {
  readonly prefLabel: { readonly vi: string }
  readonly broader?: string
}
interface ShippedSource extends Shipped {
  readonly publishedOn?: { readonly edtf: string }
  readonly readInFull: boolean
}
const agreementsWithSides = shippedAgreements as unknown as readonly WithSides[]
const allOrganizations = shippedOf('organization') as unknown as readonly ShippedOrganization[]
const allPeople = shippedOf('person') as unknown as readonly ShippedPerson[]
const allTopics = shippedOf('topic') as unknown as readonly ShippedTopic[]
const allSources = shippedOf('source') as unknown as readonly ShippedSource[]

/** What names are ordered by: neither diacritics nor punctuation, nor capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
const byName = <Row extends { id: string; name: string }>(all: readonly Row[]): Row[] =>
  inOrder(all, ({ name }) => plain(name))
const slugsOf = (all: readonly { id: string }[]): string[] => all.map((one) => one.id.replace(/^\w+:/, ''))

describe(`Partners (${engine})`, () => {
  const lienket = served()
  interface Partners {
    organization: {
      partners: { totalCount: number; undatedCount: number; edges: { node: { id: string } }[] }
    }
  }
  const partners = async (args: string, name = 'LĐLĐ Hà Nội') => {
    const query = `query($name: String!) { organization(name: $name) { partners${args && `(${args})`} {
      totalCount undatedCount edges { node { id } } } } }`
    const { partners: found } = ((await lienket.data(query, { name })) as Partners).organization
    const ids = found.edges.map(({ node }) => node.id)
    return { ids, totalCount: found.totalCount, undatedCount: found.undatedCount }
  }
  const list = (ids: string[], undatedCount = 0) => ({ ids, totalCount: ids.length, undatedCount })
  const FEDERATION = 'organization:ldld-nghe-an'
  const WOMENS_UNION = 'organization:hoi-phu-nu-ha-noi'

  it.each([
    ['', [WOMENS_UNION, ...DISTRICTS, FEDERATION]],
    ['classification: [PROVINCIAL_FEDERATION]', [FEDERATION]],
    ['classification: [PARTY_COMMITTEE, PRESS]', DISTRICTS],
    ['classification: []', []],
    ['topic: "Tư vấn pháp luật"', [FEDERATION]],
    ['topic: "topic:xay-dung-dang-chinh-quyen"', DISTRICTS],
    ['topic: "topic:phong-trao-thi-dua", classification: [PROVINCIAL_FEDERATION]', [FEDERATION]],
    ['activeOn: "2018-06-01"', [WOMENS_UNION]],
    ['activeOn: "2022-06-01"', [WOMENS_UNION, ...DISTRICTS, FEDERATION]],
    ['activeOn: "2025-06-01"', [...DISTRICTS, FEDERATION]],
    ['activeOn: "2025-06-01", certainty: CERTAIN', [FEDERATION]],
    ['activeOn: "2026-01-01"', [FEDERATION]],
  ])('of Hanoi’s federation, narrowed by (%s)', async (args, ids) => {
    expect(await partners(args)).toEqual(list(ids))
  })

  it('count as undated those whose only agreements have no day of signing', async () => {
    const in2022 = 'signedBetween: { from: "2022-01-01", to: "2022-12-31" }'
    expect(await partners(in2022)).toEqual(list([FEDERATION], 5))
    expect(await partners(`${in2022}, classification: [PROVINCIAL_FEDERATION]`)).toEqual(list([FEDERATION]))
    expect(await partners(`${in2022}, topic: "Tư vấn pháp luật"`)).toEqual(list([FEDERATION]))
    expect(await partners(`${in2022}, classification: [PARTY_COMMITTEE]`)).toEqual(list([], 4))
    expect(await partners('signedBetween: { from: "2023-01-01" }')).toEqual(list([], 5))
  })

  it.each([
    ['NAME_ASC', [WOMENS_UNION, ...DISTRICTS, FEDERATION]],
    ['AGREEMENT_COUNT_DESC', [WOMENS_UNION, ...DISTRICTS, FEDERATION]],
    ['LATEST_SIGNED_ON_DESC', [FEDERATION, WOMENS_UNION, ...DISTRICTS]],
  ])('in the order %s', async (order, ids) => {
    expect(await partners(`orderBy: ${order}`)).toEqual(list(ids))
  })

  it('in the order AGREEMENT_COUNT_DESC begin with the one of two agreements, whatever its name', async () => {
    expect(await partners('orderBy: AGREEMENT_COUNT_DESC', 'LĐLĐ Lào Cai')).toEqual(
      list(['organization:tinh-doan-lao-cai', 'organization:ldld-hai-phong', 'organization:ldld-thai-binh']),
    )
  })

  it.each(['Mê Linh', 'Đông Anh', 'Sóc Sơn', 'Thanh Trì'])(
    'of Huyện ủy %s are Hanoi’s federation alone: the committees share a side',
    async (district) => {
      expect(await partners('', `Huyện ủy ${district}`)).toEqual(list(['organization:ldld-ha-noi']))
    },
  )

  it('come with the agreements that make them so, signed last first', async () => {
    const query = `{ organization(id: "organization:ldld-nghe-an") { partners { edges { agreementCount
      agreements { id title } node { id partners { edges { node { id } agreements { id } } } } } } } }`
    const agreement = { id: NGHE_AN }
    expect(await lienket.data(query)).toEqual({
      organization: {
        partners: {
          edges: [
            {
              agreementCount: 1,
              agreements: [
                {
                  ...agreement,
                  title:
                    'Chương trình phối hợp công tác giữa LĐLĐ thành phố Hà Nội và LĐLĐ tỉnh Nghệ An, giai đoạn 2022 - 2027',
                },
              ],
              node: {
                id: 'organization:ldld-ha-noi',
                partners: {
                  edges: [
                    { node: { id: WOMENS_UNION }, agreements: [{ id: WOMEN }] },
                    ...DISTRICTS.map((district) => ({
                      node: { id: district },
                      agreements: [{ id: FOUR_DISTRICTS }],
                    })),
                    { node: { id: 'organization:ldld-nghe-an' }, agreements: [agreement] },
                  ],
                },
              },
            },
          ],
        },
      },
    })
  })

  it('come with the younger of two agreements first', async () => {
    const query = `{ organization(name: "Bộ Công an") { partners { edges {
      node { id } agreementCount agreements { id signedOn { edtf } } } } } }`
    const signed = (year: string, edtf: string) => ({
      id: `agreement:${year}-bo-cong-an-tong-ldld`,
      signedOn: { edtf },
    })
    expect(await lienket.data(query)).toEqual({
      organization: {
        partners: {
          edges: [
            {
              node: { id: 'organization:tong-ldld-viet-nam' },
              agreementCount: 2,
              agreements: [signed('2023', '2023-04-25'), signed('2017', '2017-09-12')],
            },
          ],
        },
      },
    })
  })

  it('that are not identified belong to who faces a group that is not listed, and to no other', async () => {
    interface Facing {
      id: string
      unidentifiedPartners: {
        group: { nameAsWritten: string; memberCount: number | null }
        agreement: { id: string }
      }[]
    }
    const fields = 'unidentifiedPartners { group { nameAsWritten memberCount } agreement { id } }'
    const answered = (await everyNode<Facing>(lienket, 'organizations', { fields })).flatMap(
      ({ id: organization, unidentifiedPartners }) =>
        unidentifiedPartners.map(({ group, agreement }) => ({
          organization,
          agreement: agreement.id,
          ...group,
        })),
    )
    const written = agreementsWithSides.flatMap(({ id: agreement, parties }) =>
      parties.flatMap(({ group, side }) =>
        parties
          .filter((other) => group && other.organization && other.side !== side)
          .map(({ organization }) => ({
            organization,
            agreement,
            nameAsWritten: group?.name,
            memberCount: group?.memberCount ?? null,
          })),
      ),
    )
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
    expect(sorted(answered)).toEqual(sorted(written))
    expect(answered).toContainEqual({
      organization: 'organization:ldld-thai-binh',
      agreement: 'agreement:2024-thai-binh-cap-uy',
      nameAsWritten: 'các huyện ủy, thành ủy',
      memberCount: null,
    })
  })
})

describe(`From an agreement and back (${engine})`, () => {
  const lienket = served()

  it('to its parties and to their agreements', async () => {
    const query = `{ agreement(id: "${FOUR_DISTRICTS}") { parties { organization { id agreementCount agreements { edges { node { id } } } } } } }`
    const one = { agreementCount: 1, agreements: rows(FOUR_DISTRICTS) }
    expect(await lienket.data(query)).toEqual({
      agreement: {
        parties: [
          {
            organization: {
              id: 'organization:ldld-ha-noi',
              agreementCount: 3,
              agreements: rows(NGHE_AN, WOMEN, FOUR_DISTRICTS),
            },
          },
          ...['me-linh', 'dong-anh', 'soc-son', 'thanh-tri'].map((slug) => ({
            organization: { id: `organization:huyen-uy-${slug}`, ...one },
          })),
        ],
      },
    })
  })

  it('to a signer, their signatures and appearances, and back', async () => {
    const query = `{ agreement(id: "agreement:2022-thai-nguyen-tap-chi") { signatures { person { id
      signatures { agreement { id } onBehalfOf { id } attestation person { id } }
      appearances { agreement { id } roles onBehalfOf { id } person { id } } } } } }`
    const agreement = { id: 'agreement:2022-thai-nguyen-tap-chi' }
    const walk = (slug: string, organization: string, elsewhere: object[] = []) => {
      const person = { id: `person:${slug}` }
      const onBehalfOf = { id: `organization:${organization}` }
      return {
        person: {
          ...person,
          signatures: [{ agreement, onBehalfOf, attestation: 'STATED', person }],
          appearances: [...elsewhere, { agreement, roles: ['ATTENDED', 'SPOKE'], onBehalfOf, person }],
        },
      }
    }
    const inBacGiang = {
      agreement: { id: 'agreement:2019-bac-giang-tap-chi' },
      roles: ['PRESIDED', 'ATTENDED'],
      onBehalfOf: null,
      person: { id: 'person:tran-duy-phuong' },
    }
    expect(await lienket.data(query)).toEqual({
      agreement: {
        signatures: [
          walk('pham-viet-dung', 'ldld-thai-nguyen'),
          walk('tran-duy-phuong', 'tap-chi-lao-dong-va-cong-doan', [inBacGiang]),
        ],
      },
    })
  })

  it('to a chair’s appearances at two agreements', async () => {
    const query =
      '{ person(name: "Nguyễn Phi Thường") { appearances { agreement { id } roles } signatures { person { id } } } }'
    expect(await lienket.data(query)).toEqual({
      person: {
        appearances: [
          { agreement: { id: FOUR_DISTRICTS }, roles: ['QUOTED'] },
          { agreement: { id: NGHE_AN }, roles: ['ATTENDED', 'SPOKE'] },
        ],
        signatures: [],
      },
    })
  })

  it('to a topic, its agreements, wider and narrower topics', async () => {
    const query = `{ topic(name: "Đối thoại, thương lượng tập thể") { id prefLabel prefLabelEn: prefLabel(language: EN)
      altLabel altLabelEn: altLabel(language: EN) broader { id narrower { id } broader { id broader { id } } } narrower { id }
      agreements { totalCount edges { node { id topics { id } } } } } }`
    expect(await lienket.data(query)).toEqual({
      topic: {
        id: 'topic:doi-thoai-thuong-luong',
        prefLabel: 'Đối thoại, thương lượng tập thể',
        prefLabelEn: 'Social dialogue and collective bargaining',
        altLabel: [
          'thỏa ước lao động tập thể',
          'đối thoại tại nơi làm việc',
          'đối thoại',
          'thương lượng tập thể',
        ],
        altLabelEn: ['collective agreements', 'workplace dialogue'],
        broader: {
          id: 'topic:quan-he-lao-dong',
          narrower: id('topic:doi-thoai-thuong-luong', 'topic:giai-quyet-tranh-chap'),
          broader: { id: 'topic:bao-ve-quyen-loi', broader: null },
        },
        narrower: [],
        agreements: {
          totalCount: 2,
          edges: [
            {
              node: {
                id: NGHE_AN,
                topics: id(
                  ...[
                    'cham-lo-doi-song',
                    'bao-ve-quyen-loi',
                    'tu-van-phap-luat',
                    'doi-thoai-thuong-luong',
                    'mai-am-cong-doan',
                    'cham-lo-tet',
                    'phong-trao-thi-dua',
                    'guong-dien-hinh',
                    'xay-dung-to-chuc-cong-doan',
                    'can-bo-cong-doan',
                    'phat-trien-doan-vien',
                    'tuyen-truyen',
                    'trao-doi-thong-tin',
                  ].map((slug) => `topic:${slug}`),
                ),
              },
            },
            {
              node: {
                id: 'agreement:2025-quang-tri-khu-kinh-te',
                topics: id(
                  ...[
                    'tuyen-truyen-phap-luat',
                    'an-toan-ve-sinh-lao-dong',
                    'doi-thoai-thuong-luong',
                    'tu-van-phap-luat',
                    'giai-quyet-tranh-chap',
                    'cham-lo-tet',
                    'cham-lo-doi-song',
                    'phat-trien-doan-vien',
                  ].map((slug) => `topic:${slug}`),
                ),
              },
            },
          ],
        },
      },
    })
  })

  it('to the place of signing, and from the place and all around it to the agreement', async () => {
    const signed = (place: string) =>
      `place(name: "${place}") { id agreementsSigned { edges { node { id signedAt { place { id } } } } } }`
    const query = `{ here: ${signed('Trụ sở LĐLĐ tỉnh Thái Nguyên')} around: ${signed('Hà Nội')} away: ${signed('Nghệ An')} }`
    const at = (place: string, ...agreements: string[]) => ({
      edges: agreements.map((agreement) => ({
        node: { id: `agreement:${agreement}`, signedAt: { place: { id: place } } },
      })),
    })
    const city = (agreement: string) => at('place:ha-noi', agreement).edges
    const hall = at('place:hoi-truong-ubnd-quan-thanh-xuan', '2017-thanh-xuan-hoi-phu-nu').edges
    expect(await lienket.data(query)).toEqual({
      here: {
        id: 'place:tru-so-ldld-thai-nguyen',
        agreementsSigned: at('place:tru-so-ldld-thai-nguyen', '2022-thai-nguyen-tap-chi'),
      },
      around: {
        id: 'place:ha-noi',
        agreementsSigned: {
          edges: [
            ...city('2023-bo-cong-an-tong-ldld'),
            ...city('2021-vien-chuc-bo-noi-vu'),
            ...hall,
            ...city('2016-tong-ldld-toa-an-toi-cao'),
            ...city('2012-tong-ldld-trung-uong-doan'),
          ],
        },
      },
      away: { id: 'place:nghe-an', agreementsSigned: at('') },
    })
  })
})

describe(`People by organization, role and day (${engine})`, () => {
  const lienket = served()
  const people = async (args: string) => {
    const query = `{ people(${args}) { totalCount undatedCount edges { node { id } } } }`
    const found = (await lienket.data(query)) as {
      people: { totalCount: number; undatedCount: number; edges: { node: { id: string } }[] }
    }
    const { edges, totalCount, undatedCount } = found.people
    return { people: edges.map(({ node }) => node.id.slice('person:'.length)), totalCount, undatedCount }
  }
  const list = (slugs: string[], undatedCount = 0) => ({
    people: slugs,
    totalCount: slugs.length,
    undatedCount,
  })

  it.each([
    ['organization: "LĐLĐ Hà Nội"', ['le-dinh-hung', 'nguyen-phi-thuong']],
    ['organization: "organization:ldld-nghe-an", role: [CHAIR]', ['kha-van-tam']],
    ['organization: "LĐLĐ Nghệ An", role: [VICE_CHAIR]', ['nguyen-chi-cong', 'nguyen-thi-thu-nhi']],
    [
      'role: [STANDING_VICE_CHAIR]',
      ['hoang-thu-hang', 'le-hong-vinh', 'tran-thanh-hai', 'tran-thanh-hai-ldld-ho-chi-minh'],
    ],
    // The last one’s name is written in katakana.
    [
      'role: [EDITOR_IN_CHIEF, HEAD]',
      ['nguyen-phuoc-loc', 'nguyen-van-giang', 'tran-duy-phuong', 'famu-kuan-ron'],
    ],
    ['role: [MINISTER]', ['nguyen-xuan-cuong', 'to-lam']],
    ['role: [DEPUTY_EDITOR_IN_CHIEF]', []],
    [
      'organization: "Tổng LĐLĐ Việt Nam", role: [CHAIR]',
      ['bui-van-cuong', 'dang-ngoc-tung', 'nguyen-dinh-khang'],
    ],
    ['organization: "LĐLĐ Hải Phòng", role: [VICE_CHAIR]', []],
  ])('%s', async (args, slugs) => {
    expect(await people(args)).toEqual(list(slugs))
  })

  it('role: [VICE_CHAIR], of whichever organization', async () => {
    const held = allPeople.filter(({ positions = [] }) => positions.some(({ role }) => role === 'VICE_CHAIR'))
    expect(await people('role: [VICE_CHAIR], first: 100')).toEqual(list(slugsOf(byName(held))))
  })

  it('on a day are those whom a source shows on it; of whom it is not known, as start or end of office are not, are counted', async () => {
    const inOffice = allPeople.filter(({ positions = [] }) => positions.length > 0)
    const chairs = inOffice.filter(({ positions = [] }) => positions.some(({ role }) => role === 'CHAIR'))
    const shown = ['hoang-thu-hang', 'pham-van-quang', 'pham-viet-dung', 'tran-duy-phuong']
    expect(await people('activeOn: "2022-04-08"')).toEqual(list(shown, inOffice.length - shown.length))
    const both = ['dang-dinh-chung', 'nguyen-anh-tuan']
    expect(await people('role: [CHAIR], activeOn: "2024-02-23", certainty: CERTAIN')).toEqual(
      list(both, chairs.length - both.length),
    )
    expect(await people('organization: "LĐLĐ Hà Nội", role: [CHAIR], activeOn: "2022-05-20"')).toEqual(
      list(['nguyen-phi-thuong']),
    )
  })

  it('are not denied an office the day after they were seen in it: they are counted as not known', async () => {
    expect(await people('organization: "LĐLĐ Thái Nguyên", activeOn: "2022-04-09"')).toEqual(list([], 3))
  })

  it('have one position that meets all arguments, not one for each', async () => {
    const confederation = 'organization:tong-ldld-viet-nam'
    const of = (...roles: string[]) =>
      allPeople.filter(({ positions = [] }) =>
        positions.some(
          ({ organization, role }) =>
            organization === confederation && (roles.length === 0 || roles.includes(role)),
        ),
      )
    expect(await people(`organization: "${confederation}", first: 100`)).toEqual(list(slugsOf(byName(of()))))
    const members = await people('organization: "Tổng LĐLĐ Việt Nam", role: [COMMITTEE_MEMBER]')
    expect(members).toEqual(list(slugsOf(byName(of('COMMITTEE_MEMBER')))))
    const chairs = await people('organization: "Tổng LĐLĐ Việt Nam", role: [CHAIR, VICE_CHAIR]')
    expect(chairs).toEqual(list(slugsOf(byName(of('CHAIR', 'VICE_CHAIR')))))
    // One chairs Hanoi’s federation and is a member here; the other chairs an industry union and is a vice chair here.
    expect(members.people).toContain('nguyen-phi-thuong')
    expect(chairs.people).not.toContain('nguyen-phi-thuong')
    expect(chairs.people).toContain('ngo-duy-hieu')
  })

  it('are officers of the organization, narrowed by role and day', async () => {
    const query = `{ organization(name: "LĐLĐ Hà Nội") {
      all: officers { person { id } role observedOn { edtf } }
      chairs: officers(role: [CHAIR], activeOn: "2022-05-20") { person { id } }
      later: officers(activeOn: "2022-05-21") { person { id } } } }`
    const person = (slug: string) => ({ person: { id: `person:${slug}` } })
    expect(await lienket.data(query)).toEqual({
      organization: {
        all: [
          { ...person('le-dinh-hung'), role: 'VICE_CHAIR', observedOn: { edtf: '2022-05-20' } },
          { ...person('nguyen-phi-thuong'), role: 'CHAIR', observedOn: { edtf: '2022-05-20' } },
          { ...person('nguyen-phi-thuong'), role: 'CHAIR', observedOn: null },
        ],
        chairs: [person('nguyen-phi-thuong')],
        later: [],
      },
    })
  })
})

describe(`Organizations and places (${engine})`, () => {
  const lienket = served()
  const organizations = async (args: string) => slugsOf(await everyNode(lienket, 'organizations', { args }))
  const huyen = ['huyen-uy-dong-anh', 'huyen-uy-me-linh', 'huyen-uy-soc-son', 'huyen-uy-thanh-tri']

  it.each([
    [
      'classification: [PRESS, CONFEDERATION]',
      ['dai-phat-thanh-truyen-hinh-tien-giang', 'tap-chi-lao-dong-va-cong-doan', 'tong-ldld-viet-nam'],
    ],
    ['place: "Nghệ An"', ['ldld-nghe-an', 'tinh-uy-nghe-an', 'ubnd-nghe-an']],
    [
      'place: "Hà Nội", classification: [PARTY_COMMITTEE]',
      [...huyen, 'quan-uy-thanh-xuan', 'thanh-uy-ha-noi'],
    ],
    ['place: "place:me-linh"', ['huyen-uy-me-linh']],
    ['place: "Hà Nội", classification: [PROVINCIAL_FEDERATION]', ['ldld-ha-noi']],
    ['topic: "topic:quang-ba-dia-phuong"', ['ldld-lao-cai', 'ldld-hai-phong']],
    [
      'topic: "Legal advice"',
      ['ban-quan-ly-khu-kinh-te-quang-tri', 'ldld-ha-noi', 'ldld-nghe-an', 'ldld-quang-tri'],
    ],
    ['topic: "Legal advice", place: "Hà Nội"', ['ldld-ha-noi']],
    ['partOf: "Tỉnh ủy Thái Bình"', ['ban-dan-van-tinh-uy-thai-binh']],
  ])('%s', async (args, slugs) => {
    expect((await organizations(args)).sort()).toEqual([...slugs].sort())
  })

  it('in the order of their names are without regard to diacritics', async () => {
    const all = await organizations('orderBy: NAME_ASC')
    expect(all).toEqual(slugsOf(byName(allOrganizations)))
    // đ is a d here: before e, not after y.
    const federations = ['ldld-binh-duong', 'ldld-dak-lak', 'ldld-dong-nai', 'ldld-gia-lai', 'ldld-tay-ninh']
    expect(all.filter((slug) => federations.includes(slug))).toEqual(federations)
  })

  it('with most partners or agreements first, then by id', async () => {
    const counted = allOrganizations.map(({ id: organization }) => {
      const own = agreementsWithSides.filter(({ parties }) =>
        parties.some((party) => party.organization === organization),
      )
      const partners = own.flatMap(({ parties }) => {
        const side = parties.find((party) => party.organization === organization)?.side
        return parties.filter((party) => party.organization && party.side !== side)
      })
      return {
        id: organization,
        agreements: own.length,
        partners: new Set(partners.map((party) => party.organization)).size,
      }
    })
    const most = (count: 'agreements' | 'partners') =>
      slugsOf(inOrder(counted, (one) => String(one[count]).padStart(4, '0'), 'DESC'))
    const byPartners = await organizations('orderBy: PARTNER_COUNT_DESC')
    const byAgreements = await organizations('orderBy: AGREEMENT_COUNT_DESC')
    expect(byPartners).toEqual(most('partners'))
    expect(byAgreements).toEqual(most('agreements'))
    // Six partners in three agreements, and five in six.
    expect(byPartners.slice(0, 2)).toEqual(['ldld-ha-noi', 'tong-ldld-viet-nam'])
    expect(byAgreements[0]).toBe('tong-ldld-viet-nam')
  })

  it('belong to the confederation, and it has them as parts', async () => {
    const query = `{ organization(name: "LĐLĐ Lào Cai") { partOf { organization { id parts(first: 100) { totalCount edges { node { id } } } }
      startDate { edtf } evidence { locator source { id } } } place { id name kind within { id } } } }`
    const parts = byName(
      allOrganizations.filter(({ partOf = [] }) =>
        partOf.some(({ organization }) => organization === 'organization:tong-ldld-viet-nam'),
      ),
    )
    expect(slugsOf(parts)).toEqual(expect.arrayContaining(['cong-doan-det-may-viet-nam', 'ldld-lao-cai']))
    expect(await lienket.data(query)).toEqual({
      organization: {
        partOf: [
          {
            organization: {
              id: 'organization:tong-ldld-viet-nam',
              parts: { totalCount: parts.length, ...rows(...parts.map((part) => part.id)) },
            },
            startDate: null,
            evidence: [{ locator: null, source: { id: 'source:dieu-le-cong-doan-viet-nam-khoa-xii' } }],
          },
        ],
        place: { id: 'place:lao-cai', name: 'Lào Cai', kind: 'PROVINCE', within: { id: 'place:viet-nam' } },
      },
    })
  })

  it('are reached from the place, which has places within and codes', async () => {
    const query = `{ place(name: "Mê Linh") { nameEn kind centroid { latitude } mergedInto { place { id } }
      codes { scheme value evidence { source { id } } } organizations { edges { node { id } } }
      within { id places { edges { node { id } } } organizations { edges { node { id } } } } } }`
    expect(await lienket.data(query)).toEqual({
      place: {
        nameEn: 'Me Linh',
        kind: 'DISTRICT',
        centroid: null,
        mergedInto: null,
        codes: [{ scheme: 'GSO', value: '250', evidence: [{ source: { id: 'source:qd-124-2004-qd-ttg' } }] }],
        organizations: rows('organization:huyen-uy-me-linh'),
        within: {
          id: 'place:ha-noi',
          places: rows(
            'place:dong-anh',
            'place:me-linh',
            'place:soc-son',
            'place:thanh-tri',
            'place:thanh-xuan',
          ),
          organizations: rows(
            'organization:hdnd-thanh-xuan',
            'organization:hoi-phu-nu-thanh-xuan',
            'organization:hoi-phu-nu-ha-noi',
            'organization:huyen-uy-dong-anh',
            'organization:huyen-uy-me-linh',
            'organization:huyen-uy-soc-son',
            'organization:huyen-uy-thanh-tri',
            'organization:ldld-thanh-xuan',
            'organization:ldld-ha-noi',
            'organization:quan-uy-thanh-xuan',
            'organization:thanh-uy-ha-noi',
            'organization:mat-tran-to-quoc-thanh-xuan',
          ),
        },
      },
    })
  })

  it('places can be asked for by kind', async () => {
    const query = '{ places(kind: [MUNICIPALITY, COUNTRY]) { totalCount edges { node { id } } } }'
    expect(await lienket.data(query)).toEqual({
      places: {
        totalCount: 8,
        ...rows(
          'place:can-tho',
          'place:da-nang',
          'place:ha-noi',
          'place:hai-phong',
          'place:han-quoc',
          'place:thua-thien-hue',
          'place:ho-chi-minh',
          'place:viet-nam',
        ),
      },
    })
  })

  it('topics can be asked for from the top', async () => {
    const ofTopics = (topics: readonly ShippedTopic[]) =>
      inOrder(topics, ({ prefLabel }) => plain(prefLabel.vi)).map((topic) => ({ id: topic.id }))
    const top = ofTopics(allTopics.filter(({ broader }) => broader === undefined))
    expect(await everyNode(lienket, 'topics', { args: 'topOnly: true' })).toEqual(top)
    expect(await everyNode(lienket, 'topics')).toEqual(ofTopics(allTopics))
    expect(top).toContainEqual({ id: 'topic:bao-ve-quyen-loi' })
    expect(top).not.toContainEqual({ id: 'topic:tu-van-phap-luat' })
  })
})

describe(`Sources and their facts (${engine})`, () => {
  const lienket = served()

  it('are listed by day, publisher and whether they were read in full', async () => {
    const query = `{
      first: sources(first: 2, orderBy: PUBLISHED_ON_ASC) { edges { node { id } } }
      newspaper: sources(publisher: ["Báo Lào Cai", "Báo Thái Bình"], orderBy: TITLE_ASC) { edges { node { id } } }
    }`
    expect(await lienket.data(query)).toEqual({
      first: rows('source:qd-124-2004-qd-ttg', 'source:nq-15-2008-qh12'),
      newspaper: rows(
        'source:2024-thai-binh-nganh-giao-duc-bao-thai-binh',
        'source:2024-thai-binh-cap-uy',
        'source:2024-lao-cai-hai-phong',
      ),
    })
    const day = ({ publishedOn }: ShippedSource) => publishedOn?.edtf
    const [lastFirst, firstFirst, read, notRead] = await Promise.all(
      ['', 'orderBy: PUBLISHED_ON_ASC', 'readInFull: true', 'readInFull: false'].map(async (args) =>
        slugsOf(await everyNode(lienket, 'sources', { args })),
      ),
    )
    const inFull = inOrder(allSources, day, 'DESC').filter((source) => source.readInFull)
    expect(lastFirst).toEqual(slugsOf(inOrder(allSources, day, 'DESC')))
    expect(firstFirst).toEqual(slugsOf(inOrder(allSources, day)))
    expect(read).toEqual(slugsOf(inFull))
    expect(notRead?.length).toBe(allSources.length - inFull.length)
  })

  it('state facts, each about something that can be walked to', async () => {
    const query = `{ source(id: "source:2022-det-may-cdi") { seenIn { id } facts { totalCount edges { node {
      field locator source { id } subject { id __typename } } } } } }`
    const { source } = (await lienket.data(query)) as {
      source: { seenIn: unknown; facts: { totalCount: number; edges: { node: object }[] } }
    }
    const fact = (subject: string, __typename: string, field: string, locator: string) => ({
      field,
      locator,
      source: { id: 'source:2022-det-may-cdi' },
      subject: { id: subject, __typename },
    })
    const AGREEMENT = 'agreement:2022-det-may-cdi'
    const CDI = 'organization:trung-tam-phat-trien-va-hoi-nhap'
    const UNION = 'organization:cong-doan-det-may-viet-nam'
    const of = (field: string, locator: string) => fact(AGREEMENT, 'Agreement', field, locator)
    const expected = [
      of('agreementType', 'lead'),
      of(`parties.${UNION}`, 'lead'),
      of(`parties.${CDI}`, 'lead'),
      of('remarks.1', 'lead'),
      of('signerStatus', 'lead'),
      of('status', 'lead'),
      of('title', 'headline'),
      of('topics.1.topic:phat-trien-ben-vung-det-may', 'headline'),
      of('typesAsWritten', 'lead'),
      of('typesAsWritten', 'headline'),
      fact(UNION, 'Organization', 'name', 'lead'),
      fact(UNION, 'Organization', 'place', 'lead'),
      fact(CDI, 'Organization', 'name', 'lead'),
      fact(CDI, 'Organization', 'otherNames.CDI', 'lead'),
      fact(CDI, 'Organization', 'otherNames.Trung tâm Phát triển và Hội nhập (CDI)', 'lead'),
      fact(CDI, 'Organization', 'shortName', 'lead'),
    ]
    expect(source.seenIn).toEqual({ id: 'source:2022-thai-nguyen-tap-chi' })
    expect(source.facts).toEqual({ totalCount: expected.length, edges: expected.map((node) => ({ node })) })
  })

  it('are found from each fact, and from an entity with all its facts', async () => {
    const query = `{ organization(name: "Huyện ủy Mê Linh") { evidence { factId field locator source { id } subject { id } } } }`
    const subject = { id: 'organization:huyen-uy-me-linh' }
    expect(await lienket.data(query)).toEqual({
      organization: {
        evidence: ['classification', 'name', 'place'].map((field) => ({
          factId: `${subject.id}#${field}`,
          field,
          locator: 'paragraph 1',
          source: { id: 'source:2022-ha-noi-bon-huyen-uy' },
          subject,
        })),
      },
    })
  })

  it('are given for another name too', async () => {
    const query = '{ organization(name: "CDI") { otherNames { name evidence { locator source { id } } } } }'
    expect(await lienket.data(query)).toEqual({
      organization: {
        otherNames: [
          { name: 'CDI', evidence: [{ locator: 'lead', source: { id: 'source:2022-det-may-cdi' } }] },
          {
            name: 'Trung tâm Phát triển và Hội nhập (CDI)',
            evidence: [{ locator: 'lead', source: { id: 'source:2022-det-may-cdi' } }],
          },
        ],
      },
    })
  })
})

describe(`Organizations and places that went into others (${engine})`, () => {
  const date = { edtf: '2025-07-01', evidence: invented }
  const lienket = served([
    {
      id: 'organization:ldld-cu',
      name: 'LĐLĐ tỉnh Cũ',
      classification: 'PROVINCIAL_FEDERATION',
      place: 'place:cu',
      dissolutionDate: date,
      succeededBy: [
        { organization: 'organization:ldld-nghe-an', date, decision: 'Quyết định 1', evidence: invented },
      ],
      evidence: inventedFields,
    },
    {
      id: 'place:cu',
      name: 'Cũ',
      kind: 'PROVINCE',
      centroid: { latitude: 20.5, longitude: 106.25, evidence: invented },
      mergedInto: { place: 'place:nghe-an', date, decision: 'Nghị quyết 2', evidence: invented },
    },
  ])
  const day = { edtf: '2025-07-01' }

  it('are followed to the successor, and back to the predecessor', async () => {
    const query = `{
      old: organization(name: "LĐLĐ Cũ") { dissolutionDate { edtf } predecessors { decision }
        successors { organization { id } date { edtf } decision evidence { note } } }
      new: organization(name: "LĐLĐ Nghệ An") { dissolutionDate { edtf } successors { decision }
        predecessors { organization { id } date { edtf } decision evidence { note } } } }`
    const tie = (to: string) => [
      {
        organization: { id: to },
        date: day,
        decision: 'Quyết định 1',
        evidence: [{ note: 'invented for a test' }],
      },
    ]
    expect(await lienket.data(query)).toEqual({
      old: { dissolutionDate: day, predecessors: [], successors: tie('organization:ldld-nghe-an') },
      new: { dissolutionDate: null, successors: [], predecessors: tie('organization:ldld-cu') },
    })
  })

  it('have a place that says where it went, and a point for maps', async () => {
    const query = `{ place(id: "place:cu") { centroid { latitude longitude }
      mergedInto { place { id } date { edtf } decision evidence { note } } } }`
    expect(await lienket.data(query)).toEqual({
      place: {
        centroid: { latitude: 20.5, longitude: 106.25 },
        mergedInto: {
          place: { id: 'place:nghe-an' },
          date: day,
          decision: 'Nghị quyết 2',
          evidence: [{ note: 'invented for a test' }],
        },
      },
    })
  })

  it('are found from the place that took them in', async () => {
    const query = `{ place(id: "place:nghe-an") { mergedFrom { place { id } date { edtf } decision } } }`
    expect(await lienket.data(query)).toEqual({
      place: { mergedFrom: [{ place: { id: 'place:cu' }, date: day, decision: 'Nghị quyết 2' }] },
    })
  })
})

describe(`Federations and provinces merged in July 2025 (${engine})`, () => {
  const lienket = served()

  it('are followed from Hải Dương to Hải Phòng, and back', async () => {
    const query = `{
      old: organization(name: "LĐLĐ Hải Dương") { successors { ...to } predecessors { ...to } place { mergedInto { ...into } } }
      new: organization(name: "LĐLĐ Hải Phòng") { successors { ...to } predecessors { ...to } place { mergedFrom { ...into } } }
    }
    fragment to on OrganizationTie { organization { id } date { edtf basis } }
    fragment into on PlaceMerger { place { id } date { edtf basis } decision }`
    const to = (id: string) => [
      { organization: { id: `organization:${id}` }, date: { edtf: '2025-07-01', basis: 'INFERRED' } },
    ]
    const into = (id: string) => ({
      place: { id: `place:${id}` },
      date: { edtf: '2025-07-01', basis: 'STATED' },
      decision: 'Nghị quyết số 202/2025/QH15 ngày 12-6-2025 của Quốc hội',
    })
    expect(await lienket.data(query)).toEqual({
      old: { successors: to('ldld-hai-phong'), predecessors: [], place: { mergedInto: into('hai-phong') } },
      new: { successors: [], predecessors: to('ldld-hai-duong'), place: { mergedFrom: [into('hai-duong')] } },
    })
  })
})

describe(`What an organization and a source lead to (${engine})`, () => {
  const lienket = served()

  it('signatures on an organization’s behalf, and none for one whose signers are not named', async () => {
    const query = `{
      named: organization(name: "Tạp chí Lao động và Công đoàn") { signatures { person { name } agreement { id } attestation } }
      unnamed: organization(name: "LĐLĐ Hà Nội") { signatures { person { name } } } }`
    expect(await lienket.data(query)).toEqual({
      named: {
        signatures: [
          {
            person: { name: 'Trần Duy Phương' },
            agreement: { id: 'agreement:2022-thai-nguyen-tap-chi' },
            attestation: 'STATED',
          },
        ],
      },
      unnamed: { signatures: [] },
    })
  })

  it('the teasers in a source’s sidebar', async () => {
    const query = `{ source(id: "source:2022-thai-nguyen-tap-chi") { teasers { id readInFull } } }`
    expect(await lienket.data(query)).toEqual({
      source: {
        teasers: [
          { id: 'source:2022-det-may-cdi', readInFull: false },
          { id: 'source:2022-vien-chuc-bo-noi-vu', readInFull: false },
        ],
      },
    })
  })
})
