import { keyOf, type Snapshot, type WordChoice } from '../graph/graph.ts'
import { nameOfType, RECORD_TYPES, type RecordType, typeOfId } from '../model/id.ts'
import { type Asked, readingsOf, withoutAWord } from '../search/asked.ts'
import { type Hit, hitOfId, ranked, SAID_OF_IT } from '../search/rank.ts'
import { checkText } from './checked-text.ts'
import { encodeCursor, type PageArguments, type Window, windowOf } from './cursor.ts'
import { nodesByIds } from './entity.ts'
import type { Page } from './list.ts'

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

/** A word written as one may be several: the name holds it, or its first part and its last; the ranking sees whether it is that. */
function choicesOf({ words }: Asked): WordChoice[] {
  const choices = new Map<string, WordChoice>()
  for (const { folded: word, unfinished, typos, apart } of words) {
    const begun = unfinished || (choices.get(word)?.unfinished ?? false)
    const holding = (parts: readonly (string | undefined)[]): WordChoice => {
      const others = new Set([...typos.keys(), ...parts.flatMap((part) => part ?? [])])
      return { word, unfinished: begun, others: [...others] }
    }
    choices.set(word, holding(apart.map((parts) => parts[0])))
    if (apart.length > 0) choices.set(`${word} apart`, holding(apart.map((parts) => parts.at(-1))))
  }
  return [...choices.values()]
}

interface Found {
  readonly hits: readonly Hit[]
  readonly truncated: boolean
}

async function foundBy(snapshot: Snapshot, readings: readonly Asked[]): Promise<Found> {
  const holding = await Promise.all(
    readings.map((asked) => snapshot.namesHolding(choicesOf(asked), MOST_NAMES + 1)),
  )
  const names = holding.flatMap((some) => some.slice(0, MOST_NAMES))
  const distinct = new Map(names.map((name) => [`${name.entity} ${name.value}`, name]))
  return {
    hits: ranked(readings, [...distinct.values()]),
    truncated: holding.some(({ length }) => length > MOST_NAMES),
  }
}

/** Names that hold every word, or, where there is none, names that are the text but for one word. */
async function namedSo(snapshot: Snapshot, text: string): Promise<Found> {
  const vocabulary = await vocabularyOf(snapshot)
  const readings = readingsOf(text, vocabulary).filter(({ words }) => words.length > 0)
  const found = await foundBy(snapshot, readings)
  const [last] = readings.slice(-1)
  return found.hits.length > 0 || !last ? found : foundBy(snapshot, withoutAWord(last, vocabulary))
}

/** What the text is the id of, now or formerly; ids have no capitals. */
async function ofId(snapshot: Snapshot, text: string): Promise<Hit[]> {
  const id = text.trim().toLowerCase()
  const type = RECORD_TYPES.find((one) => one === typeOfId(id))
  if (type === undefined) return []
  const [node] = await nodesByIds<{ id: string }>(snapshot, nameOfType(type), [id])
  return node ? [hitOfId(node.id, type, id)] : []
}

/** An id means its entity and nothing else. */
async function hitsOf(snapshot: Snapshot, text: string): Promise<Found> {
  const meant = await ofId(snapshot, text)
  return meant.length > 0 ? { hits: meant, truncated: false } : namedSo(snapshot, text)
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

interface Best {
  readonly text: string
  readonly types: readonly RecordType[]
  readonly most: number
}

/** The few entities of some types that a text names best. */
export async function bestHits(snapshot: Snapshot, { text, types, most }: Best): Promise<Hit[]> {
  const { hits } = await namedSo(snapshot, text)
  const called = hits.filter(({ type, field }) => types.some((one) => one === type) && !SAID_OF_IT.has(field))
  return called.slice(0, most)
}

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
