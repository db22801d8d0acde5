import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { invented, inventedFields, served } from './served.ts'

const id = (...ids: string[]) => ids.map((one) => ({ id: one }))
const rows = (...ids: string[]) => ({ edges: ids.map((one) => ({ node: { id: one } })) })
const DISTRICTS = ['dong-anh', 'me-linh', 'soc-son', 'thanh-tri'].map(
  (slug) => `organization:huyen-uy-${slug}`,
)
const NGHE_AN = 'agreement:2022-nghe-an-ha-noi'
const FOUR_DISTRICTS = 'agreement:2022-ha-noi-bon-huyen-uy'

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

  it.each([
    ['', [...DISTRICTS, FEDERATION]],
    ['classification: [PROVINCIAL_FEDERATION]', [FEDERATION]],
    ['classification: [PARTY_COMMITTEE, PRESS]', DISTRICTS],
    ['classification: []', []],
    ['topic: "Tư vấn pháp luật"', [FEDERATION]],
    ['topic: "topic:xay-dung-dang-chinh-quyen"', DISTRICTS],
    ['topic: "topic:phong-trao-thi-dua", classification: [PROVINCIAL_FEDERATION]', [FEDERATION]],
    ['activeOn: "2025-06-01"', [...DISTRICTS, FEDERATION]],
    ['activeOn: "2025-06-01", certainty: CERTAIN', [FEDERATION]],
    ['activeOn: "2026-01-01"', [FEDERATION]],
  ])('of Hanoi’s federation, narrowed by (%s)', async (args, ids) => {
    expect(await partners(args)).toEqual(list(ids))
  })

  it('count as undated those whose only agreements have no day of signing', async () => {
    const in2022 = 'signedBetween: { from: "2022-01-01", to: "2022-12-31" }'
    expect(await partners(in2022)).toEqual(list([FEDERATION], 4))
    expect(await partners(`${in2022}, classification: [PROVINCIAL_FEDERATION]`)).toEqual(list([FEDERATION]))
    expect(await partners(`${in2022}, topic: "Tư vấn pháp luật"`)).toEqual(list([FEDERATION]))
    expect(await partners('signedBetween: { from: "2023-01-01" }')).toEqual(list([], 4))
  })

  it.each([
    ['NAME_ASC', [...DISTRICTS, FEDERATION]],
    ['AGREEMENT_COUNT_DESC', [...DISTRICTS, FEDERATION]],
    ['LATEST_SIGNED_ON_DESC', [FEDERATION, ...DISTRICTS]],
  ])('in the order %s', async (order, ids) => {
    expect(await partners(`orderBy: ${order}`)).toEqual(list(ids))
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

  it('that are not identified belong to Thái Bình’s federation and to no other', async () => {
    const query = `{ organizations(first: 100) { edges { node { id unidentifiedPartners {
      group { nameAsWritten memberCount } agreement { id } } } } } }`
    const { organizations } = (await lienket.data(query)) as {
      organizations: { edges: { node: { id: string; unidentifiedPartners: unknown[] } }[] }
    }
    const some = organizations.edges.filter(({ node }) => node.unidentifiedPartners.length > 0)
    expect(some).toEqual([
      {
        node: {
          id: 'organization:ldld-thai-binh',
          unidentifiedPartners: [
            {
              group: { nameAsWritten: 'các huyện ủy, thành ủy', memberCount: null },
              agreement: { id: 'agreement:2024-thai-binh-cap-uy' },
            },
          ],
        },
      },
    ])
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
              agreementCount: 2,
              agreements: rows(NGHE_AN, FOUR_DISTRICTS),
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
    const walk = (slug: string, organization: string) => {
      const person = { id: `person:${slug}` }
      const onBehalfOf = { id: `organization:${organization}` }
      return {
        person: {
          ...person,
          signatures: [{ agreement, onBehalfOf, attestation: 'STATED', person }],
          appearances: [{ agreement, roles: ['ATTENDED', 'SPOKE'], onBehalfOf, person }],
        },
      }
    }
    expect(await lienket.data(query)).toEqual({
      agreement: {
        signatures: [
          walk('pham-viet-dung', 'ldld-thai-nguyen'),
          walk('tran-duy-phuong', 'tap-chi-lao-dong-va-cong-doan'),
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
      altLabel altLabelEn: altLabel(language: EN) broader { id narrower { id } broader { id } } narrower { id }
      agreements { totalCount edges { node { topics { id } } } } } }`
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
          id: 'topic:bao-ve-quyen-loi',
          narrower: id(
            'topic:an-toan-ve-sinh-lao-dong',
            'topic:doi-thoai-thuong-luong',
            'topic:tu-van-phap-luat',
          ),
          broader: null,
        },
        narrower: [],
        agreements: {
          totalCount: 1,
          edges: [
            {
              node: {
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
    const query = `{ here: ${signed('Trụ sở LĐLĐ tỉnh Thái Nguyên')} away: ${signed('Hà Nội')} }`
    expect(await lienket.data(query)).toEqual({
      here: {
        id: 'place:tru-so-ldld-thai-nguyen',
        agreementsSigned: {
          edges: [
            {
              node: {
                id: 'agreement:2022-thai-nguyen-tap-chi',
                signedAt: { place: { id: 'place:tru-so-ldld-thai-nguyen' } },
              },
            },
          ],
        },
      },
      away: { id: 'place:ha-noi', agreementsSigned: { edges: [] } },
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
    ['role: [STANDING_VICE_CHAIR]', ['hoang-thu-hang', 'le-hong-vinh']],
    [
      'role: [VICE_CHAIR]',
      ['le-dinh-hung', 'ngo-duy-hieu', 'nguyen-chi-cong', 'nguyen-thi-thu-nhi', 'pham-van-quang'],
    ],
    ['role: [EDITOR_IN_CHIEF, HEAD]', ['nguyen-van-giang', 'tran-duy-phuong']],
    ['role: [MINISTER]', []],
    ['organization: "Tổng LĐLĐ Việt Nam", role: [CHAIR]', []],
  ])('%s', async (args, slugs) => {
    expect(await people(args)).toEqual(list(slugs))
  })

  it('on a day are those whom a source shows on it; of whom it is not known, as start or end of office are not, are counted', async () => {
    expect(await people('activeOn: "2022-04-08"')).toEqual(
      list(['hoang-thu-hang', 'pham-van-quang', 'pham-viet-dung', 'tran-duy-phuong'], 11),
    )
    expect(await people('role: [CHAIR], activeOn: "2024-02-23", certainty: CERTAIN')).toEqual(
      list(['dang-dinh-chung', 'nguyen-anh-tuan'], 5),
    )
    expect(await people('organization: "LĐLĐ Hà Nội", role: [CHAIR], activeOn: "2022-05-20"')).toEqual(
      list(['nguyen-phi-thuong']),
    )
  })

  it('are not denied an office the day after they were seen in it: they are counted as not known', async () => {
    expect(await people('organization: "LĐLĐ Thái Nguyên", activeOn: "2022-04-09"')).toEqual(list([], 3))
  })

  it('have one position that meets all arguments, not one for each', async () => {
    expect(await people('organization: "Tổng LĐLĐ Việt Nam"')).toEqual(
      list(['ngo-duy-hieu', 'nguyen-phi-thuong']),
    )
    expect(await people('organization: "Tổng LĐLĐ Việt Nam", role: [COMMITTEE_MEMBER]')).toEqual(
      list(['nguyen-phi-thuong']),
    )
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
  const organizations = async (args: string) => {
    const query = `{ organizations(${args}) { totalCount edges { node { id } } } }`
    const { organizations: found } = (await lienket.data(query)) as {
      organizations: { totalCount: number; edges: { node: { id: string } }[] }
    }
    const slugs = found.edges.map(({ node }) => node.id.slice('organization:'.length))
    expect(found.totalCount).toBe(slugs.length)
    return slugs
  }
  const huyen = ['huyen-uy-dong-anh', 'huyen-uy-me-linh', 'huyen-uy-soc-son', 'huyen-uy-thanh-tri']

  it.each([
    ['classification: [PRESS, MINISTRY]', ['bo-noi-vu', 'tap-chi-lao-dong-va-cong-doan']],
    ['place: "Hà Nội"', [...huyen, 'ldld-ha-noi']],
    ['place: "place:me-linh"', ['huyen-uy-me-linh']],
    ['place: "Hà Nội", classification: [PROVINCIAL_FEDERATION]', ['ldld-ha-noi']],
    ['topic: "topic:quang-ba-dia-phuong"', ['ldld-lao-cai', 'ldld-hai-phong']],
    ['topic: "Legal advice"', ['ldld-ha-noi', 'ldld-nghe-an']],
    ['partOf: "Tỉnh ủy Thái Bình"', ['ban-dan-van-tinh-uy-thai-binh']],
  ])('%s', async (args, slugs) => {
    expect((await organizations(args)).sort()).toEqual([...slugs].sort())
  })

  it('in the order of their names are without regard to diacritics', async () => {
    expect(await organizations('orderBy: NAME_ASC, classification: [PROVINCIAL_FEDERATION]')).toEqual([
      'ldld-ha-noi',
      'ldld-hai-phong',
      'ldld-lao-cai',
      'ldld-nghe-an',
      'ldld-thai-binh',
      'ldld-thai-nguyen',
    ])
  })

  it('with most partners or agreements first, then by id', async () => {
    const [byPartners, byAgreements] = await Promise.all([
      organizations('orderBy: PARTNER_COUNT_DESC, first: 100'),
      organizations('orderBy: AGREEMENT_COUNT_DESC, first: 100'),
    ])
    const none = [
      'ban-dan-van-tinh-uy-thai-binh',
      'hdnd-thai-binh',
      'tinh-uy-thai-binh',
      'tong-ldld-viet-nam',
      'ubnd-nghe-an',
    ]
    const partners = [
      'bo-noi-vu',
      'cong-doan-det-may-viet-nam',
      'cong-doan-vien-chuc-viet-nam',
      ...huyen,
      'ldld-hai-phong',
      'ldld-lao-cai',
      'ldld-nghe-an',
      'ldld-thai-nguyen',
      'tap-chi-lao-dong-va-cong-doan',
      'trung-tam-phat-trien-va-hoi-nhap',
    ]
    expect(byPartners).toEqual(['ldld-ha-noi', ...partners, ...[...none, 'ldld-thai-binh'].sort()])
    expect(byAgreements).toEqual(['ldld-ha-noi', ...[...partners, 'ldld-thai-binh'].sort(), ...none])
  })

  it('belong to the confederation, and it has them as parts', async () => {
    const query = `{ organization(name: "LĐLĐ Lào Cai") { partOf { organization { id parts { totalCount edges { node { id } } } }
      startDate { edtf } evidence { locator source { id } } } place { id name kind within { id } } } }`
    expect(await lienket.data(query)).toEqual({
      organization: {
        partOf: [
          {
            organization: {
              id: 'organization:tong-ldld-viet-nam',
              parts: {
                totalCount: 8,
                ...rows(
                  ...[
                    'cong-doan-det-may-viet-nam',
                    'cong-doan-vien-chuc-viet-nam',
                    'ldld-ha-noi',
                    'ldld-hai-phong',
                    'ldld-lao-cai',
                    'ldld-nghe-an',
                    'ldld-thai-binh',
                    'ldld-thai-nguyen',
                  ].map((slug) => `organization:${slug}`),
                ),
              },
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
          places: rows('place:dong-anh', 'place:me-linh', 'place:soc-son', 'place:thanh-tri'),
          organizations: rows(
            'organization:huyen-uy-dong-anh',
            'organization:huyen-uy-me-linh',
            'organization:huyen-uy-soc-son',
            'organization:huyen-uy-thanh-tri',
            'organization:ldld-ha-noi',
          ),
        },
      },
    })
  })

  it('places can be asked for by kind', async () => {
    const query = '{ places(kind: [MUNICIPALITY, COUNTRY]) { totalCount edges { node { id } } } }'
    expect(await lienket.data(query)).toEqual({
      places: { totalCount: 3, ...rows('place:ha-noi', 'place:hai-phong', 'place:viet-nam') },
    })
  })

  it('topics can be asked for from the top', async () => {
    const query = '{ topics(topOnly: true) { totalCount edges { node { id } } } all: topics { totalCount } }'
    const top = [
      'cham-lo-doi-song',
      'bao-ve-quyen-loi',
      'phat-trien-kinh-te-xa-hoi',
      'phong-trao-thi-dua',
      'tuyen-truyen',
      'xay-dung-dang-chinh-quyen',
      'xay-dung-to-chuc-cong-doan',
    ]
    expect(await lienket.data(query)).toEqual({
      topics: { totalCount: 7, ...rows(...top.map((slug) => `topic:${slug}`)) },
      all: { totalCount: 22 },
    })
  })
})

describe(`Sources and their facts (${engine})`, () => {
  const lienket = served()

  it('are listed by day, publisher and whether they were read in full', async () => {
    const query = `{
      last: sources(first: 2) { edges { node { id } } }
      first: sources(first: 2, orderBy: PUBLISHED_ON_ASC) { edges { node { id } } }
      newspaper: sources(publisher: ["Báo Lào Cai", "Báo Thái Bình"], orderBy: TITLE_ASC) { edges { node { id } } }
      articles: sources(readInFull: true) { totalCount }
    }`
    expect(await lienket.data(query)).toEqual({
      last: rows('source:2022-nghe-an-ha-noi', 'source:dieu-le-cong-doan-viet-nam-khoa-xii'),
      first: rows('source:qd-124-2004-qd-ttg', 'source:nq-15-2008-qh12'),
      newspaper: rows('source:2024-thai-binh-cap-uy', 'source:2024-lao-cai-hai-phong'),
      articles: { totalCount: 5 },
    })
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
        { organization: 'organization:ldld-hai-phong', date, decision: 'Quyết định 1', evidence: invented },
      ],
      evidence: inventedFields,
    },
    {
      id: 'place:cu',
      name: 'Cũ',
      kind: 'PROVINCE',
      centroid: { latitude: 20.5, longitude: 106.25, evidence: invented },
      mergedInto: { place: 'place:hai-phong', date, decision: 'Nghị quyết 2', evidence: invented },
    },
  ])
  const day = { edtf: '2025-07-01' }

  it('are followed to the successor, and back to the predecessor', async () => {
    const query = `{
      old: organization(name: "LĐLĐ Cũ") { dissolutionDate { edtf } predecessors { decision }
        successors { organization { id } date { edtf } decision evidence { note } } }
      new: organization(name: "LĐLĐ Hải Phòng") { dissolutionDate { edtf } successors { decision }
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
      old: { dissolutionDate: day, predecessors: [], successors: tie('organization:ldld-hai-phong') },
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
          place: { id: 'place:hai-phong' },
          date: day,
          decision: 'Nghị quyết 2',
          evidence: [{ note: 'invented for a test' }],
        },
      },
    })
  })

  it('are found from the place that took them in', async () => {
    const query = `{ place(id: "place:hai-phong") { mergedFrom { place { id } date { edtf } decision } } }`
    expect(await lienket.data(query)).toEqual({
      place: { mergedFrom: [{ place: { id: 'place:cu' }, date: day, decision: 'Nghị quyết 2' }] },
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
