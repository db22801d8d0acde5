import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const BY_NAME = 'query($name: String!) { organization(name: $name) { id } }'

const hanoi = [
  'LĐLĐ thành phố Hà Nội',
  'LĐLĐ Hà Nội',
  'LĐLĐ TP Hà Nội',
  'LĐLĐ TP. Hà Nội',
  'LĐLĐ TP.Hà Nội',
  'LĐLĐ tp hà nội',
  'Liên đoàn Lao động thành phố Hà Nội',
  'Liên đoàn Lao động TP Hà Nội',
  'Liên đoàn Lao động Hà Nội',
  'liên đoàn lao động hà nội',
  'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HÀ NỘI',
  'lien doan lao dong thanh pho ha noi',
  'Lien doan Lao dong TP. Ha Noi',
  'ldld ha noi',
  'LDLD HA NOI',
  'ldld tp ha noi',
  '  LĐLĐ   Hà  Nội ',
  'LĐLĐ\u00a0Hà\tNội',
  'LĐLĐ Hà Nội'.normalize('NFD'),
  'Liên đoàn Lao động thành phố Hà Nội'.normalize('NFD'),
  'Hanoi Federation of Labour',
  'HANOI FEDERATION OF LABOUR',
]
const nghean = [
  'LĐLĐ tỉnh Nghệ An',
  'LĐLĐ Nghệ An',
  'ldld nghe an',
  'ldld tinh nghe an',
  'Liên đoàn Lao động tỉnh Nghệ An',
  'Liên đoàn Lao động Nghệ An',
  'LIEN DOAN LAO DONG TINH NGHE AN',
]

describe(`An organization is found by any of its names (${engine})`, () => {
  const lienket = served()

  it.each(hanoi)('%j is Hanoi’s federation', async (name) => {
    expect(await lienket.data(BY_NAME, { name })).toEqual({
      organization: { id: 'organization:ldld-ha-noi' },
    })
  })

  it.each(nghean)('%j is Nghệ An’s federation', async (name) => {
    expect(await lienket.data(BY_NAME, { name })).toEqual({
      organization: { id: 'organization:ldld-nghe-an' },
    })
  })

  it.each([
    ['CDI', 'organization:trung-tam-phat-trien-va-hoi-nhap'],
    ['UBND tỉnh Nghệ An', 'organization:ubnd-nghe-an'],
    ['Ủy ban nhân dân tỉnh Nghệ An', 'organization:ubnd-nghe-an'],
    ['Uỷ ban nhân dân Nghệ An', 'organization:ubnd-nghe-an'],
    ['hội đồng nhân dân thái bình', 'organization:hdnd-thai-binh'],
    ['Tổng LĐLĐ VN', 'organization:tong-ldld-viet-nam'],
    ['CĐ Dệt May Việt Nam', 'organization:cong-doan-det-may-viet-nam'],
    ['huyen uy me linh', 'organization:huyen-uy-me-linh'],
  ])('%j is %s', async (name, id) => {
    expect(await lienket.data(BY_NAME, { name })).toEqual({ organization: { id } })
  })

  it('takes the letter Ð of other alphabets, which old Vietnamese keyboards wrote, for Đ', async () => {
    expect(await lienket.data(BY_NAME, { name: 'LÐLÐ Hà Nội' })).toEqual({
      organization: { id: 'organization:ldld-ha-noi' },
    })
  })

  it('shows its other names with their kinds', async () => {
    const query = '{ organization(name: "LĐLĐ Hà Nội") { name shortName nameEn otherNames { name kind } } }'
    expect(await lienket.data(query)).toEqual({
      organization: {
        name: 'LĐLĐ thành phố Hà Nội',
        shortName: 'LĐLĐ Hà Nội',
        nameEn: 'Hanoi Federation of Labour',
        otherNames: [
          { name: 'Liên đoàn Lao động TP Hà Nội', kind: 'ABBREVIATION' },
          { name: 'LĐLĐ Hà Nội', kind: 'ABBREVIATION' },
          { name: 'LĐLĐ TP Hà Nội', kind: 'ABBREVIATION' },
          { name: 'Liên đoàn Lao động thành phố Hà Nội', kind: 'FULL' },
        ],
      },
    })
  })

  it('finds people, topics and places by name too', async () => {
    const query = `{ person(name: "nguyen phi thuong") { id } topic(name: "legal counselling") { id }
      place(name: "tp ha noi") { id } }`
    expect(await lienket.data(query)).toEqual({
      person: { id: 'person:nguyen-phi-thuong' },
      topic: { id: 'topic:tu-van-phap-luat' },
      place: { id: 'place:ha-noi' },
    })
  })
})

describe(`A name that is not known (${engine})`, () => {
  const lienket = served()

  it.each([
    ['LĐLĐ thành phố Thái Nguyên', 'LĐLĐ tỉnh Thái Nguyên'],
    ['LĐLĐ TP Lào Cai', 'LĐLĐ tỉnh Lào Cai'],
    ['LĐLĐ tỉnh Hải Phòng', 'LĐLĐ thành phố Hải Phòng'],
  ])(
    '%s is not %s, which is only suggested: a city’s federation is not its province’s',
    async (name, other) => {
      const { data, errors } = await lienket.refusal(BY_NAME, { name })
      expect([data, errors.map(({ code }) => code)]).toEqual([{ organization: null }, ['NOT_FOUND']])
      const suggested = errors
        .flatMap((error) => error['suggestions'] as { id: string }[])
        .map(({ id }) => id)
      const { organization } = (await lienket.data(BY_NAME, { name: other })) as {
        organization: { id: string }
      }
      expect(suggested).toContain(organization.id)
    },
  )

  it.each([
    ['person', 'Nguyễn Anh Tuấn', 'person:nguyen-anh-tuan'],
    ['person', 'Lê Đình Hưng', 'person:le-dinh-hung'],
    ['organization', 'Huyện ủy Đông Ánh', 'organization:huyen-uy-dong-anh'],
  ])(
    '%s %s is somebody else’s name than that of the same letters, which is suggested',
    async (field, name, id) => {
      const { data, errors } = await lienket.refusal(
        `query($name: String!) { ${field}(name: $name) { id } }`,
        { name },
      )
      expect([data, errors.map(({ code }) => code)]).toEqual([{ [field]: null }, ['NOT_FOUND']])
      const suggested = errors.flatMap((error) => error['suggestions'] as { id: string }[])
      expect(suggested.map((suggestion) => suggestion.id)).toContain(id)
    },
  )

  it.each(['Nguyen Anh Tuan', 'Nguyên Anh Tuân', 'nguyễn anh tuân', 'Nguyễn Anh Tuan'])(
    '%s lacks diacritics at most, and is found',
    async (name) => {
      expect(await lienket.data('query($name: String!) { person(name: $name) { id } }', { name })).toEqual({
        person: { id: 'person:nguyen-anh-tuan' },
      })
    },
  )

  it('suggests what holds every word that was written', async () => {
    const { errors } = await lienket.refusal(BY_NAME, { name: 'Hà Nội' })
    const suggested = errors.flatMap((error) => error['suggestions'] as { id: string; name: string }[])
    expect(suggested.map(({ id }) => id)).toContain('organization:ldld-ha-noi')
    for (const { name } of suggested) expect(name).toMatch(/Hà Nội|Hanoi/)
  })

  it.each([
    ['organization(name: "VGCL") { id }', 'organization:tong-ldld-viet-nam'],
    ['agreements(party: "VGCL") { totalCount }', 'organization:tong-ldld-viet-nam'],
    ['path(from: "VGCL", to: "CDI") { length }', 'organization:tong-ldld-viet-nam'],
    ['path(from: "MPS", to: "CDI") { length }', 'organization:bo-cong-an'],
    ['organization(name: "Ha Noi Federation of Labor") { id }', 'organization:ldld-ha-noi'],
  ])('suggests first what the search finds best: %s', async (field, id) => {
    const { errors } = await lienket.refusal(`{ ${field} }`)
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
    const suggested = errors.flatMap((error) => error['suggestions'] as { id: string }[])
    expect(suggested[0]?.id).toBe(id)
  })

  it('is null and NOT_FOUND, with names that resemble it where the search finds none', async () => {
    expect(await lienket.refusal(BY_NAME, { name: 'LĐLĐ tỉnh Nghệ Xyzw' })).toEqual({
      data: { organization: null },
      errors: [
        {
          path: 'organization',
          code: 'NOT_FOUND',
          argument: 'name',
          suggestions: [
            { id: 'organization:ldld-nghe-an', name: 'LĐLĐ tỉnh Nghệ An' },
            ...Array.from({ length: 4 }, () => ({
              id: expect.stringMatching(/^organization:/),
              name: expect.stringMatching(/^(LĐLĐ|Liên đoàn Lao động) /),
            })),
          ],
        },
      ],
    })
  })

  it('has no suggestions where nothing resembles it', async () => {
    expect(await lienket.refusal(BY_NAME, { name: 'Zzyzx' })).toEqual({
      data: { organization: null },
      errors: [{ path: 'organization', code: 'NOT_FOUND', argument: 'name', suggestions: [] }],
    })
  })

  it.each(['***', '"', 'AND', 'a OR b', '(', 'lđlđ~1', '\\', '[x]^2'])(
    'may be %j: signs of a search language have no meaning',
    async (name) => {
      const { data, errors } = await lienket.refusal(BY_NAME, { name })
      expect([data, errors.map(({ code }) => code)]).toEqual([{ organization: null }, ['NOT_FOUND']])
    },
  )

  it('does not spoil the fields beside it', async () => {
    const query = '{ a: organization(name: "Zzyzx") { id } b: organization(name: "CDI") { shortName } }'
    expect(await lienket.refusal(query)).toEqual({
      data: { a: null, b: { shortName: 'CDI' } },
      errors: [{ path: 'a', code: 'NOT_FOUND', argument: 'name', suggestions: [] }],
    })
  })
})

describe(`What is no name and no id (${engine})`, () => {
  const lienket = served()
  const badName = (details: object) => ({
    data: { organization: null },
    errors: [{ path: 'organization', code: 'BAD_INPUT', argument: 'name', ...details }],
  })

  it.each(['', ' ', '\t\n'])('refuses the blank name %j', async (name) => {
    expect(await lienket.refusal(BY_NAME, { name })).toEqual(badName({}))
  })

  it('refuses a name of 257 characters, and looks for one of 256', async () => {
    expect(await lienket.refusal(BY_NAME, { name: 'x'.repeat(257) })).toEqual(
      badName({ limit: 256, actual: 257 }),
    )
    const { errors } = await lienket.refusal(BY_NAME, { name: 'x'.repeat(256) })
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
  })

  it.each([
    ['a NUL', 'LĐLĐ\0Hà Nội'],
    ['half a surrogate pair', 'LĐLĐ \ud83d'],
  ])('refuses %s', async (_what, name) => {
    expect(await lienket.refusal(BY_NAME, { name })).toEqual(badName({}))
  })

  it.each(['organization', 'person', 'topic', 'place'])(
    '%s wants either an id or a name, not both and not neither',
    async (type) => {
      const refused = { data: { [type]: null }, errors: [{ path: type, code: 'BAD_INPUT' }] }
      expect(await lienket.refusal(`{ ${type} { id } }`)).toEqual(refused)
      expect(await lienket.refusal(`{ ${type}(id: "${type}:x", name: "x") { id } }`)).toEqual(refused)
      expect(await lienket.refusal(`{ ${type}(id: null, name: null) { id } }`)).toEqual(refused)
    },
  )

  it.each(['organization', 'person', 'agreement', 'topic', 'place', 'source'])(
    'answers null without an error for an unknown id of a %s',
    async (type) => {
      expect(await lienket.data(`{ ${type}(id: "${type}:not-there") { id } }`)).toEqual({ [type]: null })
    },
  )

  it.each([
    'ldld-ha-noi',
    'person:kha-van-tam',
    'organization:LDLD',
    'organization:',
    'organization:ldld ha noi',
    'organization:ldld-ha-noi\n',
    `organization:${'x'.repeat(116)}`,
    '',
  ])('refuses %j as an id of an organization', async (id) => {
    expect(await lienket.refusal('query($id: ID!) { organization(id: $id) { name } }', { id })).toEqual({
      data: { organization: null },
      errors: [{ path: 'organization', code: 'BAD_INPUT', argument: 'id' }],
    })
  })
})

const organization = (slug: string, name: string, more: object = {}): ExtraRecord => ({
  id: `organization:${slug}`,
  name,
  classification: 'GRASSROOTS_UNION',
  evidence: inventedFields,
  ...more,
})

describe(`Several of the same name, and ids of former times (${engine})`, () => {
  const lienket = served([
    organization('hoa-binh-a', 'Công đoàn Hòa Bình'),
    organization('hoa-binh-b', 'Công đoàn Hoa Bình'),
    organization('song-hong-a', 'Công đoàn Sông Hồng'),
    organization('song-hong-b', 'Công đoàn Sông Hồng', { formerIds: ['organization:song-hong-cu'] }),
    {
      id: 'person:tran-van-moi',
      name: 'Trần Văn Mới',
      formerIds: ['person:tran-van-cu'],
      positions: [
        {
          organization: 'organization:song-hong-b',
          role: 'CHAIR',
          positionAsWritten: 'Chủ tịch',
          evidence: invented,
        },
      ],
      evidence: inventedFields,
    },
  ])

  it('is AMBIGUOUS with the ids and names of the candidates', async () => {
    expect(await lienket.refusal(BY_NAME, { name: 'cong doan song hong' })).toEqual({
      data: { organization: null },
      errors: [
        {
          path: 'organization',
          code: 'AMBIGUOUS',
          argument: 'name',
          candidates: [
            { id: 'organization:song-hong-a', name: 'Công đoàn Sông Hồng' },
            { id: 'organization:song-hong-b', name: 'Công đoàn Sông Hồng' },
          ],
        },
      ],
    })
  })

  it('is AMBIGUOUS without diacritics where two differ by them', async () => {
    expect(await lienket.refusal(BY_NAME, { name: 'cong doan hoa binh' })).toEqual({
      data: { organization: null },
      errors: [
        {
          path: 'organization',
          code: 'AMBIGUOUS',
          argument: 'name',
          candidates: [
            { id: 'organization:hoa-binh-a', name: 'Công đoàn Hòa Bình' },
            { id: 'organization:hoa-binh-b', name: 'Công đoàn Hoa Bình' },
          ],
        },
      ],
    })
  })

  it('is decided by diacritics where they are written', async () => {
    const query = `{ a: organization(name: "công đoàn hòa bình") { id } b: organization(name: "công đoàn hoa bình") { id } }`
    expect(await lienket.data(query)).toEqual({
      a: { id: 'organization:hoa-binh-a' },
      b: { id: 'organization:hoa-binh-b' },
    })
  })

  it('is AMBIGUOUS in a filter too', async () => {
    const { errors } = await lienket.refusal('{ agreements(party: "Công đoàn Sông Hồng") { totalCount } }')
    expect(errors.map(({ code, path }) => [path, code])).toEqual([['agreements', 'AMBIGUOUS']])
  })

  it('answers for a former id with the entity that had it, under its new id', async () => {
    const query = `{
      organization(id: "organization:song-hong-cu") { id officers { person { id } } }
      node(id: "person:tran-van-cu") { id ... on Person { positions { organization { id } } } }
      nodes(ids: ["organization:song-hong-cu", "organization:song-hong-b"]) { id }
      people(organization: "organization:song-hong-cu") { edges { node { id } } }
    }`
    const now = { id: 'organization:song-hong-b' }
    expect(await lienket.data(query)).toEqual({
      organization: { ...now, officers: [{ person: { id: 'person:tran-van-moi' } }] },
      node: { id: 'person:tran-van-moi', positions: [{ organization: now }] },
      nodes: [now, now],
      people: { edges: [{ node: { id: 'person:tran-van-moi' } }] },
    })
  })
})
