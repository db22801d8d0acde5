import { keyOf, type Snapshot, type WordChoice } from '../graph/graph.ts'
import { RECORD_TYPES, type RecordType } from '../model/id.ts'
import { type Asked, askedOf } from '../search/asked.ts'
import { type Hit, ranked } from '../search/rank.ts'
import { encodeCursor, type PageArguments, type Window, windowOf } from './cursor.ts'
import type { Page } from './list.ts'
import { checkText } from './name.ts'

export const VOCABULARY_OF_VERSION = 'MATCH (v:Vocabulary) WHERE v.key = $key RETURN v.words AS words'

/** How many names of a text are looked at. */
export const MOST_NAMES = 2_000

export interface TypeCount {
  readonly type: RecordType
  readonly count: number
}

export interface FoundPage extends Pick<Page<Hit>, 'edges' | 'pageInfo'> {
  readonly totalCount: number
  /** Of every type, whichever were wanted; types without a hit are left out. */
  readonly countsByType: readonly TypeCount[]
  readonly truncated: boolean
}

interface Request {
  readonly text: string
  readonly types?: readonly RecordType[] | null | undefined
  readonly page: PageArguments
}

const SORTING = { order: 'RELEVANCE', numeric: false } as const

const vocabularyOf = (snapshot: Snapshot): Promise<readonly string[]> =>
  snapshot.kept('vocabulary', async () => {
    const key = keyOf(snapshot.manifest.version, 'vocabulary')
    const [row] = await snapshot.read<{ words: string[] }>(VOCABULARY_OF_VERSION, { key })
    return row?.words ?? []
  })

function choicesOf({ words }: Asked): WordChoice[] {
  const choices = new Map<string, WordChoice>()
  for (const { folded: word, unfinished, typos } of words) {
    const begun = unfinished || (choices.get(word)?.unfinished ?? false)
    choices.set(word, { word, unfinished: begun, others: [...typos.keys()] })
  }
  return [...choices.values()]
}

async function hitsOf(snapshot: Snapshot, text: string): Promise<{ hits: Hit[]; truncated: boolean }> {
  const asked = askedOf(text, await vocabularyOf(snapshot))
  // Nothing but signs: no name holds them.
  if (asked.words.length === 0) return { hits: [], truncated: false }
  const names = await snapshot.namesHolding(choicesOf(asked), MOST_NAMES + 1)
  return { hits: ranked(asked, names.slice(0, MOST_NAMES)), truncated: names.length > MOST_NAMES }
}

const isBeyond = ({ sort, entity }: Hit, { backward, cursor }: Window): boolean => {
  if (cursor === null) return true
  const order = sort === cursor.sort ? [entity, cursor.id] : [sort, String(cursor.sort)]
  const [one = '', other = ''] = order
  return backward ? one < other : one > other
}

function pageOf(hits: readonly Hit[], window: Window): Pick<FoundPage, 'edges' | 'pageInfo'> {
  const beyond = hits.filter((hit) => isBeyond(hit, window))
  const start = window.backward ? Math.max(0, beyond.length - window.size) : 0
  const edges = beyond.slice(start, start + window.size).map((node) => ({
    node,
    cursor: encodeCursor({ order: SORTING.order, sort: node.sort, id: node.entity }),
    extra: [],
  }))
  const [before, after] = [beyond.length < hits.length, beyond.length > window.size]
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? before : after,
      hasPreviousPage: window.backward ? after : before,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

const countsOf = (hits: readonly Hit[]): TypeCount[] =>
  RECORD_TYPES.map((type) => ({ type, count: hits.filter((hit) => hit.type === type).length })).filter(
    ({ count }) => count > 0,
  )

/** Entities that a text means or names, best first. BAD_INPUT for a blank, overlong or broken text. */
export async function search(snapshot: Snapshot, { text, types, page }: Request): Promise<FoundPage> {
  checkText(text.normalize('NFC'), 'text')
  const window = windowOf(page, SORTING)
  const { hits, truncated } = await hitsOf(snapshot, text)
  const wanted = types ? hits.filter((hit) => types.some((type) => type === hit.type)) : hits
  return {
    ...pageOf(wanted, window),
    totalCount: wanted.length,
    countsByType: countsOf(hits),
    truncated,
  }
}
