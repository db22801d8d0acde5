import {
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { engine } from '../harness.ts'
import { inventedFields, served } from './served.ts'
import { shipped, shippedOf } from './shipped.ts'

const countOf = (type: string) => shippedOf(type).length
const COUNTS = 'counts { organizations people agreements topics places sources }'

/** A text of a record, in both languages. */
interface Texts {
  readonly vi: string
  readonly en: string
}

/** Those in which an answer can speak. */
function enumsOfAnswers(): GraphQLEnumType[] {
  const answered = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type)))
  return [...new Set(answered.filter(isEnumType))]
}

describe(`The dataset says of itself (${engine})`, () => {
  const lienket = served()

  it('what its record says', async () => {
    const query = `{ dataset { id release releasedOn title titleEn: title(language: EN) description descriptionEn: description(language: EN)
      methodology methodologyEn: methodology(language: EN) license licenseUrl homepage creators } }`
    const [record] = shippedOf('dataset')
    const [description, methodology] = [record?.['description'], record?.['methodology']] as Texts[]
    expect(await lienket.data(query)).toEqual({
      dataset: {
        id: 'dataset:lienket',
        release: record?.['release'],
        releasedOn: record?.['releasedOn'],
        title: 'Liên kết: thỏa thuận hợp tác của tổ chức Công đoàn Việt Nam',
        titleEn: 'Liên kết: agreements of the Vietnamese trade unions',
        description: description?.vi,
        descriptionEn: description?.en,
        methodology: methodology?.vi,
        methodologyEn: methodology?.en,
        license: 'CC-BY-4.0',
        licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
        homepage: null,
        creators: ['The editors of lienket'],
      },
    })
    for (const text of [description, methodology]) {
      expect([text?.vi, text?.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
    }
    expect(record?.['release']).toMatch(/^\d{4}\.\d{2}(\.\d+)?$/)
  })

  it('how many records it has: as many as the YAML files, and as the lists count', async () => {
    const counts = {
      organizations: countOf('organization'),
      people: countOf('person'),
      agreements: countOf('agreement'),
      topics: countOf('topic'),
      places: countOf('place'),
      sources: countOf('source'),
    }
    const lists = Object.keys(counts).map((list) => `${list}(first: 0) { totalCount }`)
    expect(await lienket.data(`{ dataset { ${COUNTS} } ${lists.join(' ')} }`)).toEqual({
      dataset: { counts },
      ...Object.fromEntries(Object.entries(counts).map(([list, totalCount]) => [list, { totalCount }])),
    })
    expect(Object.values(counts).reduce((sum, count) => sum + count, 1)).toBe(shipped.length)
  })

  it('a version that changes with the content and comes back with it', async () => {
    const versionOf = async () =>
      ((await lienket.data('{ dataset { version } }')) as { dataset: { version: string } }).dataset.version
    const seeds = await versionOf()
    expect(seeds).toMatch(/^[0-9a-f]{16}$/)
    await lienket.importWith([
      { id: 'organization:bao-an', name: 'Báo An', classification: 'PRESS', evidence: inventedFields },
    ])
    expect(await versionOf()).not.toBe(seeds)
    await lienket.importWith([])
    expect(await versionOf()).toBe(seeds)
  })

  it('when it was imported, as an instant', async () => {
    const { dataset } = (await lienket.data('{ dataset { importedAt } }')) as {
      dataset: { importedAt: string }
    }
    expect(new Date(dataset.importedAt).toISOString()).toBe(dataset.importedAt)
  })
})

interface Terms {
  vocabularies: { name: string; terms: { value: string; vi: string; en: string; meaning: string }[] }[]
}

describe(`Vocabularies (${engine})`, () => {
  const lienket = served()
  const QUERY = `query($names: [String!]) { vocabularies(names: $names) { name
    terms { value vi: label(language: VI) en: label(language: EN) meaning } } }`

  it('are all enums in which an answer can speak, with all their values', async () => {
    const { vocabularies } = (await lienket.data(QUERY)) as Terms
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    expect(
      vocabularies
        .map(({ name, terms }) => ({ name, values: terms.map(({ value }) => value).sort() }))
        .sort(byName),
    ).toEqual(
      enumsOfAnswers()
        .map((type) => ({
          name: type.name,
          values: type
            .getValues()
            .map(({ name }) => name)
            .sort(),
        }))
        .sort(byName),
    )
  })

  it('label every value in Vietnamese and in English, differently within an enum, and say what it means', async () => {
    const { vocabularies } = (await lienket.data(QUERY)) as Terms
    for (const { name, terms } of vocabularies) {
      for (const language of ['vi', 'en'] as const) {
        const labels = terms.map((term) => term[language])
        expect([name, labels.filter((label) => label.trim() === '')]).toEqual([name, []])
        expect([name, new Set(labels).size]).toEqual([name, terms.length])
      }
      expect([name, terms.filter(({ meaning }) => !meaning.endsWith('.'))]).toEqual([name, []])
    }
  })

  it('can be asked for by name', async () => {
    expect(await lienket.data(QUERY, { names: ['Attestation'] })).toEqual({
      vocabularies: [
        {
          name: 'Attestation',
          terms: [
            {
              value: 'STATED',
              vi: 'Được viết ra',
              en: 'Stated',
              meaning: 'A sentence or a caption says that the person signed.',
            },
            {
              value: 'PICTURED',
              vi: 'Có trong ảnh',
              en: 'Pictured',
              meaning:
                'A picture of the signing shows the person, and its caption names them without saying that they signed.',
            },
          ],
        },
      ],
    })
    expect(await lienket.data(QUERY, { names: [] })).toEqual({ vocabularies: [] })
  })

  it('say which there are where a name is none of them', async () => {
    const { vocabularies } = (await lienket.data(QUERY)) as Terms
    for (const name of ['Classificaton', 'constructor'])
      expect(await lienket.refusal(QUERY, { names: ['Attestation', name] })).toEqual({
        data: { vocabularies: null },
        errors: [
          {
            path: 'vocabularies',
            code: 'BAD_INPUT',
            argument: 'names',
            actual: name,
            allowed: vocabularies.map((known) => known.name),
          },
        ],
      })
  })

  it('speak Vietnamese where no language is asked for', async () => {
    const query = '{ vocabularies(names: ["PlaceKind"]) { terms { label } } }'
    expect(await lienket.data(query)).toEqual({
      vocabularies: [
        {
          terms: [
            'Quốc gia',
            'Tỉnh',
            'Thành phố trực thuộc trung ương',
            'Huyện, quận, thị xã',
            'Xã, phường',
            'Trụ sở, địa điểm',
          ].map((label) => ({ label })),
        },
      ],
    })
  })
})
