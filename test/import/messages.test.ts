import { describe, expect, it } from 'vitest'
import { validate } from '../../src/import/validate.ts'
import { agreement, type Fields, source, union, type Written } from './doubtless.ts'

/** What is said of records, in the order of their fields. */
function said(...records: readonly Written[]): string[] {
  const raws = records.map((value) => ({ file: 'records', value, lineOf: () => 1 }))
  const { problems } = validate({ records: raws, problems: [], unreadIds: [] })
  return problems.map(({ message }) => message)
}

const words = 'a'.repeat(2001)
const point = (centroid: Fields): Written => ({ id: 'place:an', name: 'An', kind: 'PROVINCE', centroid })

const MESSAGES: readonly (readonly [record: Written, message: string])[] = [
  [source({ title: words }), 'title: must have at most 2000 characters, and has 2001'],
  [source({ title: '' }), 'title: is empty'],
  [source({ title: 5 }), 'title: must be text, and is a number: put it in quotes'],
  [source({ title: null }), 'title: must be text, and is empty'],
  [source({ formerIds: 'source:an' }), 'formerIds: must be a list, and is text'],
  [source({ readInFull: 'yes' }), 'readInFull: must be true or false, and is text'],
  [source({ readInFull: undefined }), 'readInFull: is missing'],
  [source({ language: 'de' }), 'language: must be one of vi, en, ja, ko, zh, fr, ru, and is "de"'],
  [source({ language: 5 }), 'language: must be one of vi, en, ja, ko, zh, fr, ru'],
  [source({ url: 'example' }), 'url: is no web address: write it whole, such as https://example.org/page'],
  [{ id: 'dataset:mau', releasedOn: '20/5/2022' }, 'releasedOn: is no day: write "2022-05-20"'],
  [
    agreement({ signatures: undefined }),
    'signerStatus: is NAMED, and there is no signature: write one of OFFICE_ONLY, NOT_NAMED, SOURCE_PARTLY_READ',
  ],
  [agreement({ parties: [] }), 'parties: is empty'],
  [agreement({ parties: [{ side: 1.5 }] }), 'parties.0.side: must be a whole number, and is a number'],
  [agreement({ parties: [{ side: 21 }] }), 'parties.0.side: must be at most 20, and is 21'],
  [agreement({ parties: [{ side: 0 }] }), 'parties.0.side: must be at least 1, and is 0'],
  [
    agreement({ parties: [{ group: { name: 'các công ty', memberCount: 0 } }] }),
    'parties.0.group.memberCount: must be more than 0, and is 0',
  ],
  [point({ latitude: 91 }), 'centroid.latitude: must be at most 90, and is 91'],
  [
    union('an', 'An', { classification: undefined }),
    expect.stringMatching(/^classification: is missing: one of [A-Z]/),
  ],
  [
    union('an', 'An', { place: 'place:An' }),
    'place: must be an id such as place:name-in-ascii, in lower case',
  ],
  [{ id: 'Source:Bai' }, 'id: "Source:Bai" is no id of a record: ids are in lower case: source:bai'],
  [
    { id: 'source:bài' },
    'id: "source:bài" is no id of a record: write its type and lower-case ASCII words joined by hyphens, such as organization:ldld-ha-noi',
  ],
]

describe('What is said of a mistake in a record', () => {
  it.each(MESSAGES)('is said in plain words: %#', (record, message) => {
    expect(said(record)).toContainEqual(message)
  })

  const within = (...places: string[]) => places.map((place, at) => union(`o-${at}`, 'Hội', { place }))
  const among = (place: string): string[] =>
    said({ id: 'place:nghe-an' }, { id: 'place:ha-noi' }, { id: 'topic:nghe-am' }, ...within(place)).filter(
      (message) => message.startsWith('place: '),
    )

  it('names the id of the same type that is spelt most alike', () => {
    expect(among('place:nghe-am')).toEqual([
      'place: place:nghe-am is not in this dataset: did you mean place:nghe-an?',
    ])
  })

  it('names none where none is spelt alike', () => {
    expect(among('place:da-nang')).toEqual(['place: place:da-nang is not in this dataset'])
  })

  it('comes soon where a whole file of ids is missing', () => {
    const ids = Array.from({ length: 5_000 }, (_, at) => `place:an-${at}`)
    const records = [...ids.map((id) => ({ id })), ...within(...ids.map((id) => `${id}-x`))]
    const start = performance.now()
    const suggested = said(...records).filter((message) => message.includes('did you mean'))
    expect(suggested.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
