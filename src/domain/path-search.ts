import type { Snapshot } from '../graph/graph.ts'
import { type Certainty, heldBetween } from './date.ts'
import { groupedBy } from './grouped-by.ts'
import { hasOwnDays, isAgreement, type Link, linksOf, type Relationship, typeOfNode } from './relationship.ts'

/** What a search may follow. Where `sameSide` is false, an agreement is passed only from one side to another. */
export interface Rules {
  readonly relationships: readonly Relationship[]
  readonly activeOn: string | null
  readonly certainty: Certainty
  readonly sameSide: boolean
}

/**
 * A node as a search reached it. `came` keeps what forbids going straight back: for an agreement the side it was entered
 * from, for a person the agreement they were reached from; null where nothing is forbidden.
 */
export interface Reached {
  readonly id: string
  readonly came: string | null
  /** The steps that lead one nearer to where this half of the search began. */
  readonly back: Step[]
}

/** A step between two nodes; several facts where a person is shown in several positions of one organization. */
export interface Step {
  readonly kind: Relationship
  readonly facts: string[]
  readonly to: Reached
}

/** Most relationships that one search reads: past it, it would hold the service up. */
export const mostLinks = 20_000

/** One half of a search: all that is reached from one end, by distance. */
export class Half {
  readonly start: Reached
  frontier: readonly Reached[]
  readonly #seen: Set<string>

  constructor(id: string) {
    this.start = { id, came: null, back: [] }
    this.frontier = [this.start]
    this.#seen = new Set([stateOf(id, null)])
  }

  get ids(): string[] {
    return [...new Set(this.frontier.map(({ id }) => id))]
  }

  /** Moves the frontier one step outwards along the links. */
  grow(links: readonly Link[], sameSide: boolean): void {
    const next = new Map<string, Reached>()
    const byOwner = groupedBy(links, ({ owner }) => owner)
    for (const from of this.frontier)
      for (const link of byOwner.get(from.id) ?? [])
        if (mayFollow(from, link)) this.#reach(next, from, link, sameSide)
    for (const state of next.keys()) this.#seen.add(state)
    this.frontier = [...next.values()]
  }

  #reach(next: Map<string, Reached>, from: Reached, { other, kind, side, fact }: Link, sameSide: boolean) {
    const came = sameSide ? null : cameBy(from, other, kind, side)
    const state = stateOf(other, came)
    if (this.#seen.has(state)) return
    const reached = next.get(state) ?? { id: other, came, back: [] }
    next.set(state, reached)
    const same = reached.back.findLast((step) => step.to === from && step.kind === kind)
    if (same) same.facts.push(fact)
    else reached.back.push({ kind, facts: [fact], to: from })
  }
}

const stateOf = (id: string, came: string | null): string => `${id}|${came ?? ''}`

function cameBy(from: Reached, other: string, kind: Relationship, side: number | null): string | null {
  if (isAgreement(other) && kind === 'PARTY_TO') return String(side)
  return typeOfNode(other) === 'Person' && isAgreement(from.id) ? from.id : null
}

function mayFollow({ id, came }: Reached, { kind, side, other }: Link): boolean {
  if (came === null) return true
  return isAgreement(id) ? kind !== 'PARTY_TO' || came !== String(side) : came !== other
}

/** Whether the two halves may be joined at a node that both reached. */
export const fits = (forward: Reached, backward: Reached): boolean =>
  forward.id === backward.id &&
  (forward.came === null || backward.came === null || forward.came !== backward.came)

/** What a search read so far. */
export interface Reading {
  /** How many relationships it may read yet. */
  left: number
  /** What it did not follow because its dates don't tell whether it held: agreements by id, positions and ties between organizations by fact. */
  readonly undated: Set<string>
}

/** Judges a link; an end of the way is taken as it is, whatever its dates and status. */
function isFollowed(link: Link, ends: readonly string[], rules: Rules, { undated }: Reading): boolean {
  const { other, status } = link
  const through = isAgreement(other) && !ends.includes(other)
  if (through && status === 'ANNOUNCED') return false
  if (rules.activeOn === null || !(through || hasOwnDays(link))) return true
  const holds = heldBetween(link, { from: rules.activeOn, to: rules.activeOn }, rules.certainty)
  if (holds === 'UNKNOWN') undated.add(hasOwnDays(link) ? link.fact : other)
  return holds === 'YES'
}

/** The links that may be followed from the frontier of a half; null where they are more than the search may read. */
export async function linksFrom(
  snapshot: Snapshot,
  half: Half,
  ends: readonly string[],
  rules: Rules,
  reading: Reading,
): Promise<Link[] | null> {
  const links = await linksOf(snapshot, half.ids, rules.relationships, reading.left)
  if (!links) return null
  reading.left -= links.length
  return links.filter((link) => isFollowed(link, ends, rules, reading))
}
