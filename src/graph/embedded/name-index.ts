import { setImmediate as turn } from 'node:timers/promises'
import type { SearchedName, WordChoice } from '../graph.ts'

/** A name as the store has it, with the folded words that it is found by. */
export interface Stored extends SearchedName {
  readonly key: string
  readonly words: string
}

export type NameIndex = (words: readonly WordChoice[], limit: number) => SearchedName[]

/** Names that are indexed before others get a turn. */
const CHUNK = 2_000

/** The names that hold a word, by their numbers. */
type Holders = ReadonlyMap<string, readonly number[]>

async function holdersOf(names: readonly Stored[]): Promise<Holders> {
  const holders = new Map<string, number[]>()
  for (const [at, { words }] of names.entries()) {
    if (at % CHUNK === 0) await turn()
    for (const word of new Set(words.split(' '))) {
      const known = holders.get(word)
      if (known) known.push(at)
      else holders.set(word, [at])
    }
  }
  return holders
}

/** The first place in sorted words that does not come before the word. */
function placeOf(word: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

function begunBy(word: string, sorted: readonly string[]): string[] {
  const from = placeOf(word, sorted)
  let until = from
  while (sorted[until]?.startsWith(word)) until += 1
  return sorted.slice(from, until)
}

/** By key, so that of equally near names the same come first on every engine. */
const byKey = (a: Stored, b: Stored): number => (a.key < b.key ? -1 : 1)

/** The engine's own text index knows no beginnings of words, and cannot ask for every one of several. */
export const nameIndexOf = async (unordered: readonly Stored[]): Promise<NameIndex> => {
  const stored = unordered.toSorted(byKey)
  const holders = await holdersOf(stored)
  const sorted = [...holders.keys()].sort()
  const lengths = stored.map(({ words }) => [...words].length)
  const names = stored.map(({ key: _, words: __, ...name }) => name)
  return (choices, limit) => {
    if (choices.length === 0) return []
    const answered = new Uint16Array(names.length)
    const literally = new Uint16Array(names.length)
    for (const [at, { word, unfinished, others }] of choices.entries()) {
      for (const name of holders.get(word) ?? []) literally[name] = (literally[name] ?? 0) + 1
      for (const one of [word, ...others, ...(unfinished ? begunBy(word, sorted) : [])])
        for (const name of holders.get(one) ?? []) if (answered[name] === at) answered[name] = at + 1
    }
    const found = [...answered.keys()].filter((name) => answered[name] === choices.length)
    const nearness = (name: number) => (literally[name] ?? 0) * 10_000 - (lengths[name] ?? 0)
    return found
      .sort((a, b) => nearness(b) - nearness(a) || a - b)
      .slice(0, limit)
      .flatMap((name) => names[name] ?? [])
  }
}
