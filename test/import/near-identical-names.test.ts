import { distance } from 'fastest-levenshtein'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { removeFolders } from './dataset-copy.ts'
import { doubtsWith, person, union, type Written } from './doubtless.ts'

vi.mock('fastest-levenshtein', async (importOriginal) => {
  const actual = await importOriginal<typeof import('fastest-levenshtein')>()
  return { ...actual, distance: vi.fn(actual.distance) }
})

const MANY = 5_000
/** Most comparisons and doubts that a name may cost: all pairs would be thousands. */
const A_NAME = 60

/** As many names of one length: three syllables of twenty-eight each. */
const syllable = (number: number): string =>
  `${'bcdghklmnpqrst'[number % 14]}${'ae'[Math.floor(number / 14) % 2]}`
const nameOf = (number: number): string =>
  [number, Math.floor(number / 28), Math.floor(number / 784)]
    .map((part) => `x${syllable(part % 28)}ng`)
    .join(' ')

const near = async (records: readonly Written[]) =>
  (await doubtsWith(...records)).filter(({ code }) => code === 'NEAR_IDENTICAL_NAMES')

describe('Near-identical names among very many', () => {
  afterAll(removeFolders)

  it.each([
    ['people', (at: number) => person(`p-${at}`, nameOf(at))],
    ['organizations', (at: number) => union(`p-${at}`, nameOf(at))],
  ])('are found without a look at every pair: %s of as many names', async (_what, record) => {
    const many = Array.from({ length: MANY }, (_, at) => record(at))
    vi.mocked(distance).mockClear()
    const found = await near(many)
    expect(new Set(many.map(({ name }) => name)).size).toBe(MANY)
    expect(found.length).toBeGreaterThan(MANY)
    expect(found.length).toBeLessThan(MANY * A_NAME)
    expect(vi.mocked(distance).mock.calls.length).toBeLessThan(MANY * A_NAME)
  })

  it('are listed for a few of each name: people of few names', async () => {
    const many = Array.from({ length: MANY }, (_, at) => person(`p-${at}`, `Nguyễn ${nameOf(at % 100)}`))
    const found = await near(many)
    expect(found.length).toBeGreaterThan(MANY)
    expect(found.length).toBeLessThan(MANY * 6)
  })
})
