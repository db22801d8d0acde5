import MiniSearch from 'minisearch'
import type { SearchedName, WordChoice } from '../graph.ts'

/** A name as the store has it, with the folded words that it is found by. */
export interface Stored extends SearchedName {
  readonly key: string
  readonly words: string
}

export type NameIndex = (words: readonly WordChoice[], limit: number) => SearchedName[]

/** Names that are indexed before others get a turn. */
const CHUNK = 1_000

/** Rare words weigh most: without it names with the word itself would give way to those with a rare other one. */
const WORD_ITSELF = 1_000

const choiceOf = ({ word, unfinished, others }: WordChoice) => ({
  combineWith: 'OR' as const,
  queries: [
    { queries: [word], boostTerm: () => WORD_ITSELF },
    ...(unfinished ? [{ queries: [word], prefix: true }] : []),
    ...others,
  ],
})

/** The engine's own text index knows no beginnings of words, and cannot ask for every one of several. */
export const nameIndexOf = async (names: readonly Stored[]): Promise<NameIndex> => {
  const byKey = new Map(names.map(({ key, words: _, ...name }) => [key, name]))
  const index = new MiniSearch<Stored>({
    idField: 'key',
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  })
  await index.addAllAsync(names, { chunkSize: CHUNK })
  return (words, limit) =>
    index
      .search({ combineWith: 'AND', queries: words.map(choiceOf) })
      .slice(0, limit)
      .flatMap(({ id }) => byKey.get(id) ?? [])
}
