import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import { checkBetween } from './bounds.ts'
import type { Certainty } from './date.ts'
import { nodeIdByReference } from './node-reference.ts'
import { Half, linksFrom, mostLinks, type Reading, type Rules } from './path-search.ts'
import { type Way, waysBetween } from './path-ways.ts'
import { defaultRelationships, type Relationship } from './relationship.ts'

export const longestWay = 8
export const defaultWays = 5
export const mostWays = 20
/** Ways are counted up to here: two organizations may share thousands of agreements. */
export const mostCountedWays = 10_000

export interface PathRequest {
  /** Ids or names. */
  readonly from: string
  readonly to: string
  readonly relationships?: readonly Relationship[] | null | undefined
  readonly activeOn?: string | null | undefined
  readonly certainty?: Certainty | null | undefined
  readonly sameSide?: boolean | null | undefined
  readonly maxLength?: number | null | undefined
  readonly first?: number | null | undefined
}

/** How a search ended. */
export type PathOutcome = 'FOUND' | 'SAME_NODE' | 'NOT_CONNECTED' | 'NONE_WITHIN_LENGTH' | 'SEARCH_TOO_LARGE'

export interface PathAnswer {
  readonly from: string
  readonly to: string
  readonly outcome: PathOutcome
  /** Those that ways could go along. */
  readonly relationships: readonly Relationship[]
  /** Relationships in each way; null where there is none. */
  readonly length: number | null
  /** There is no way of fewer relationships than this, or of so many where none was found. */
  readonly searchedLength: number
  readonly ways: readonly Way[]
  /** Null where there are more than are counted. */
  readonly totalCount: number | null
  readonly undatedCount: number
}

/** BAD_INPUT for a list that asks for nothing. */
export function checkRelationships(wanted: readonly Relationship[] | null | undefined) {
  if (wanted?.length !== 0) return wanted ?? defaultRelationships
  throw new AppError('BAD_INPUT', 'relationships is empty: leave it out, or name at least one', {
    argument: 'relationships',
  })
}

/** The ways on which two halves of a search meet: the first of them, and how many there are. */
function counted(all: Iterable<Way>, first: number) {
  const ways: Way[] = []
  let total = 0
  for (const way of all) {
    total += 1
    if (total <= first) ways.push(way)
    if (total > mostCountedWays) return { ways, total: null }
  }
  return { ways, total }
}

type Ended = Pick<PathAnswer, 'outcome' | 'length' | 'searchedLength' | 'ways' | 'totalCount'>
const without = (outcome: PathOutcome, searchedLength: number): Ended => ({
  outcome,
  length: null,
  searchedLength,
  ways: [],
  totalCount: 0,
})

interface Search {
  readonly from: string
  readonly to: string
  readonly rules: Rules
  readonly maxLength: number
  readonly first: number
}

/** Grows whichever half is smaller, one step at a time, until they meet: what they meet on first are the shortest ways. */
async function search(snapshot: Snapshot, wanted: Search, reading: Reading): Promise<Ended> {
  const { from, to, rules, maxLength, first } = wanted
  const [forward, backward] = [new Half(from), new Half(to)]
  for (let length = 1; length <= maxLength; length += 1) {
    const half = forward.ids.length <= backward.ids.length ? forward : backward
    const links = await linksFrom(snapshot, half, [from, to], rules, reading)
    if (!links) return without('SEARCH_TOO_LARGE', length - 1)
    half.grow(links, rules.sameSide)
    if (half.frontier.length === 0) return without('NOT_CONNECTED', length)
    const all = waysBetween(forward.start, to, forward.frontier, backward.frontier)
    const { ways, total } = counted(all, first)
    if (ways.length > 0) return { outcome: 'FOUND', length, searchedLength: length, ways, totalCount: total }
  }
  return without('NONE_WITHIN_LENGTH', maxLength)
}

/** The shortest ways between two nodes, through what relationships and days allow. */
export async function pathBetween(snapshot: Snapshot, request: PathRequest): Promise<PathAnswer> {
  const first = checkBetween('first', request.first ?? defaultWays, 1, mostWays)
  const maxLength = checkBetween('maxLength', request.maxLength ?? longestWay, 1, longestWay)
  const rules: Rules = {
    relationships: checkRelationships(request.relationships),
    activeOn: request.activeOn ?? null,
    certainty: request.certainty ?? 'POSSIBLE',
    sameSide: request.sameSide ?? false,
  }
  const [from, to] = await Promise.all([
    nodeIdByReference(snapshot, request.from, 'from'),
    nodeIdByReference(snapshot, request.to, 'to'),
  ])
  const { relationships } = rules
  if (from === to) return { from, to, relationships, ...without('SAME_NODE', 0), length: 0, undatedCount: 0 }
  const reading = { left: mostLinks, undated: new Set<string>() }
  const ended = await search(snapshot, { from, to, rules, maxLength, first }, reading)
  return { from, to, relationships, ...ended, undatedCount: reading.undated.size }
}
