import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { engine } from '../harness.ts'
import { served } from './served.ts'

interface Query {
  readonly text: string
  readonly wants: string
}

const FILE = new URL('../search/queries.yaml', import.meta.url)
const queries = Object.values(parse(readFileSync(FILE, 'utf8')) as Record<string, Query[]>).flat()

/** Nine of ten first, and the others near: what was reached, less what the next change may cost. */
const FLOOR = 0.97
const LOOKED_AT = 10

describe(`What people type finds what they want (${engine})`, () => {
  const lienket = served()

  const rankOf = async ({ text, wants }: Query): Promise<number> => {
    const data = await lienket.data(
      `query($text: String!) { search(text: $text, first: ${LOOKED_AT}) { edges { node { id } } } }`,
      { text },
    )
    const { search } = data as { search: { edges: { node: { id: string } }[] } }
    return search.edges.findIndex(({ node }) => node.id === wants) + 1
  }

  it('is asked at least sixty times, each time in another way', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60)
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length)
  })

  it(`has a mean reciprocal rank of at least ${FLOOR}`, async () => {
    const ranks: { text: string; wants: string; rank: number }[] = []
    for (const query of queries) ranks.push({ ...query, rank: await rankOf(query) })
    const missed = ranks.filter(({ rank }) => rank !== 1)
    const mean = ranks.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length
    process.stdout.write(
      `search: mean reciprocal rank ${mean.toFixed(3)} of ${ranks.length} queries (${engine}); not first: ${JSON.stringify(missed)}\n`,
    )
    expect(mean).toBeGreaterThanOrEqual(FLOOR)
  })

  it('is the same for text in NFC and in NFD', async () => {
    for (const { text } of queries) {
      const ask = (asked: string) =>
        lienket.data(
          'query($text: String!) { search(text: $text) { totalCount edges { score node { id } } } }',
          { text: asked },
        )
      expect(await ask(text.normalize('NFD'))).toEqual(await ask(text.normalize('NFC')))
    }
  })
})
