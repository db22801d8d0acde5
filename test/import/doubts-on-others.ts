import {
  agreement,
  attending,
  both,
  type Case,
  evidence,
  held,
  PLAIN,
  person,
  place,
  source,
  topic,
  union,
  used,
  type Written,
} from './doubtless.ts'

/** Organizations that a person has to do with. */
const inUse = (...organizations: Written[]): Written[] => [
  ...organizations,
  person('nam', 'Trần Văn Nam', {
    positions: [held, ...organizations.map(({ id }) => ({ ...held, organization: id }))],
  }),
]
const unions = (...names: string[]): Written[] => inUse(...names.map((name, at) => union(`t-${at}`, name)))
const alsoOfTheProvince = { otherNames: [{ name: 'Hội tỉnh An', kind: 'SPELLING', evidence }] }
const TWINS = 'NEAR_IDENTICAL_NAMES organization:t-0 name organization:t-1'

export const ON_OTHERS: readonly Case[] = [
  [
    'TIE_INFERRED',
    'a membership and a succession that the editors concluded, and some that a source states',
    [
      union('an', 'Công đoàn An', {
        partOf: [
          { organization: 'organization:binh', identification: 'INFERRED', evidence },
          { organization: 'organization:binh', identification: 'STATED', evidence },
        ],
        succeededBy: [
          { organization: 'organization:binh', evidence },
          { organization: 'organization:binh', identification: 'INFERRED', evidence },
        ],
      }),
    ],
    [
      'TIE_INFERRED organization:an partOf.0 organization:binh',
      'TIE_INFERRED organization:an succeededBy.1 organization:binh',
    ],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'an organization under a short and a full name',
    [
      union('an', 'LĐLĐ tỉnh An'),
      union('an-2', 'Liên đoàn Lao động An'),
      person('nam', 'Trần Văn Nam', used('organization:an-2')),
    ],
    ['NEAR_IDENTICAL_NAMES organization:an name organization:an-2'],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'federations of a province and of a city of the same name, or of different places',
    [
      union('an', 'LĐLĐ tỉnh Hải An'),
      union('an-2', 'LĐLĐ thành phố Hải An'),
      union('an-3', 'LĐLĐ tỉnh Hải Ân', { partOf: [{ organization: 'organization:an-2', evidence }] }),
      person('nam', 'Trần Văn Nam', { positions: [held, { ...held, organization: 'organization:an-3' }] }),
    ],
    ['NEAR_IDENTICAL_NAMES organization:an name organization:an-3'],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'people whose names differ by diacritics, by a letter, and by more',
    [
      person('hai', 'Nguyễn Thanh Hải'),
      person('hai-2', 'Nguyễn Thành Hai'),
      person('hao', 'Nguyễn Thanh Hảo'),
      person('huong', 'Nguyễn Thanh Hương'),
      person('le-an', 'Lê Án'),
      person('le-ao', 'Lê Áo'),
      agreement({ participants: attending('hai', 'hai-2', 'hao', 'huong', 'le-an', 'le-ao') }),
    ],
    ['NEAR_IDENTICAL_NAMES person:hai name person:hai-2', 'NEAR_IDENTICAL_NAMES person:hai name person:hao'],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'an organization with a letter that is wrong, missing or too much',
    unions('Công đoàn Y tế Việt Nam', 'Công đoàn Y tế Viêt Nan'),
    [TWINS],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'organizations that differ by a number, or in a short name',
    unions('Công đoàn Tổng công ty 1', 'Công đoàn Tổng công ty 2', 'Hội An', 'Hội Ân B'),
    [],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'organizations that differ by the name of their place, whatever else they share',
    [
      place({ id: 'place:tien', name: 'tỉnh Tiền Giang' }),
      place({ id: 'place:kien', name: 'tỉnh Kiên Giang' }),
      ...unions('LĐLĐ tỉnh Tiền Giang', 'LĐLĐ tỉnh Kiên Giang', 'LĐLĐ tỉnh Kiêm Giang'),
    ],
    ['NEAR_IDENTICAL_NAMES organization:t-1 name organization:t-2'],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'a twin behind many of its name that are of other units',
    inUse(
      union('t-0', 'Hội TP An'),
      ...Array.from({ length: 7 }, (_, at) => union(`t-0${at}`, `Ban ${at}`, alsoOfTheProvince)),
      union('t-1', 'Hội thành phố An'),
    ),
    [TWINS],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'topics with the same label, or with one that another has beside its own',
    [
      topic({ id: 'topic:a', prefLabel: both('Nhà ở'), broader: 'topic:an' }),
      topic({ id: 'topic:b', prefLabel: both('Nha o'), broader: 'topic:a' }),
      topic({ id: 'topic:c', prefLabel: both('Chỗ ở'), altLabel: { vi: ['nhà ở'] }, broader: 'topic:b' }),
      topic({ id: 'topic:d', prefLabel: both('Nhà trẻ'), broader: 'topic:c' }),
      topic({ id: 'topic:e', prefLabel: both('Nhà bè'), broader: 'topic:d' }),
      topic({ id: 'topic:f', prefLabel: both('Nhà xe'), broader: 'topic:e' }),
      topic({ broader: 'topic:f', id: 'topic:g' }),
    ],
    [
      'NEAR_IDENTICAL_NAMES topic:a prefLabel topic:b',
      'NEAR_IDENTICAL_NAMES topic:a prefLabel topic:c',
      'NEAR_IDENTICAL_NAMES topic:b prefLabel topic:c',
      'UNUSED topic:g',
    ],
  ],
  [
    'NEAR_IDENTICAL_NAMES',
    'places of one kind and name, but for what lies elsewhere, is of another kind or became the other',
    [
      place({ id: 'place:a', kind: 'COMMUNE', name: 'xã Tân Lập', within: 'place:an' }),
      place({ id: 'place:b', kind: 'COMMUNE', name: 'xã Tan Lap' }),
      place({ id: 'place:c', kind: 'DISTRICT', name: 'xã Tân Lập', within: 'place:an' }),
      place({ id: 'place:d', kind: 'COMMUNE', name: 'xã Tân Lập', within: 'place:c' }),
      place({ id: 'place:e', name: 'tỉnh An', mergedInto: { place: 'place:an', evidence } }),
    ],
    ['NEAR_IDENTICAL_NAMES place:a name place:b', 'NEAR_IDENTICAL_NAMES place:b name place:d'],
  ],
  [
    'POSSIBLY_SAME_PERSON',
    'a question that is asked already, once and not twice',
    [
      person('nam-2', 'Trần Văn Nam', {
        possiblySameAs: [{ person: 'person:nam', vi: 'cùng tên', en: 'the same name', evidence }],
      }),
      agreement({ participants: attending('nam-2') }),
    ],
    ['POSSIBLY_SAME_PERSON person:nam-2 possiblySameAs.0 person:nam'],
  ],
  [
    'PERSON_WITHOUT_POSITION',
    'no position',
    [person('nam', 'Trần Văn Nam', { positions: [] })],
    ['PERSON_WITHOUT_POSITION person:nam positions'],
  ],
  [
    'PLACE_WITHOUT_CODE',
    'a province without code',
    [place({ codes: [] })],
    ['PLACE_WITHOUT_CODE place:an codes'],
  ],
  [
    'PLACE_WITHOUT_CODE',
    'a building and a country without code',
    [
      place({ within: 'place:nuoc' }),
      place({ id: 'place:nuoc', kind: 'COUNTRY', codes: [] }),
      place({ id: 'place:nha', kind: 'BUILDING', codes: [] }),
      agreement({ signedAt: { place: 'place:nha', asWritten: 'nhà', evidence } }),
    ],
    [],
  ],
  [
    'PLACE_WITHOUT_CODE',
    'districts: one of Việt Nam, one of a country that the scheme is not of, and one of no known country',
    [
      place({ id: 'place:vn', kind: 'COUNTRY', name: 'Việt Nam', codes: [] }),
      place({ id: 'place:han', kind: 'COUNTRY', name: 'Hàn Quốc', codes: [] }),
      place({ within: 'place:vn' }),
      place({ id: 'place:huyen', kind: 'DISTRICT', within: 'place:an', codes: [] }),
      place({ id: 'place:suwon', kind: 'DISTRICT', within: 'place:gyeonggi', codes: [] }),
      place({ id: 'place:gyeonggi', within: 'place:han', codes: [] }),
      place({ id: 'place:quan', kind: 'DISTRICT', codes: [] }),
      agreement({ signedAt: { place: 'place:huyen', asWritten: 'huyện', evidence } }),
      union('an', 'Công đoàn An', { place: 'place:suwon' }),
      union('binh', 'Công đoàn Bình', { place: 'place:quan' }),
    ],
    [
      'PLACE_WITHOUT_CODE place:gyeonggi codes',
      'PLACE_WITHOUT_CODE place:huyen codes',
      'PLACE_WITHOUT_CODE place:quan codes',
    ],
  ],
  [
    'PLACE_WITHOUT_CENTROID',
    'no coordinates',
    [place({ centroid: undefined })],
    ['PLACE_WITHOUT_CENTROID place:an centroid'],
  ],
  ...(
    [
      ['SOURCE_WITHOUT_ADDRESS', 'url'],
      ['SOURCE_WITHOUT_TITLE', 'title'],
      ['SOURCE_WITHOUT_DATE', 'publishedOn'],
    ] as const
  ).map(
    ([code, field]): Case => [
      code,
      `no ${field}`,
      [source({ [field]: undefined })],
      [`${code} source:bai ${field}`],
    ],
  ),
  [
    'POSSIBLY_SAME_SOURCE',
    'sources of one address, or of one title and publisher',
    [
      source({ title: 'Ký kết', publisher: 'Báo A' }),
      source({ id: 'source:hai', url: 'http://example.org/bai/#dau', title: 'Ký kết', publisher: 'Báo A' }),
      source({ id: 'source:ba', title: 'KÝ KẾT.', publisher: 'Báo A' }),
      source({ id: 'source:bon', title: 'Ký kết', publisher: 'Báo B' }),
      source({ id: 'source:nam', title: 'Ký kết' }),
      agreement({
        evidence: ['bai', 'hai', 'ba', 'bon', 'nam'].map((id) => ({
          source: `source:${id}`,
          fields: PLAIN,
        })),
      }),
    ],
    ['POSSIBLY_SAME_SOURCE source:bai title source:ba', 'POSSIBLY_SAME_SOURCE source:hai url source:bai'],
  ],
  ['NOT_CITED', 'a source for nothing', [source({ id: 'source:thua' })], ['NOT_CITED source:thua']],
  [
    'UNUSED',
    'records that nothing refers to, but for a province with its code',
    [
      topic({ id: 'topic:thua' }),
      person('thua', 'Phan Thừa'),
      union('thua', 'Công đoàn Thừa'),
      place({ id: 'place:tinh' }),
      place({ id: 'place:thua', kind: 'BUILDING', codes: [] }),
    ],
    ['UNUSED organization:thua', 'UNUSED person:thua', 'UNUSED place:thua', 'UNUSED topic:thua'],
  ],
  [
    'FROM_TEMPLATE',
    'an id and a name that nobody replaced',
    [person('ho-ten', 'Họ Tên'), agreement({ participants: attending('ho-ten') })],
    ['FROM_TEMPLATE person:ho-ten id', 'FROM_TEMPLATE person:ho-ten name'],
  ],
]
