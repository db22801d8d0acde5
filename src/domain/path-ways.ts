import { ascending } from './entity.ts'
import { groupedBy } from './grouped-by.ts'
import { fits, type Reached, type Step } from './path-search.ts'
import { isAgreement, type Relationship, typeOfNode } from './relationship.ts'

/** One relationship of a way, in the direction of the way. */
export interface Hop {
  readonly from: string
  readonly to: string
  readonly kind: Relationship
  readonly facts: readonly string[]
}
export type Way = readonly Hop[]

/** Steps ahead of each node that lies on a way, out of the steps back: for the first half, up to where the halves meet. */
function turned(meetings: readonly Reached[]): Map<Reached, Step[]> {
  const ahead = new Map<Reached, Step[]>()
  const queue = [...new Set(meetings)]
  const known = new Set(queue)
  for (const here of queue) {
    for (const { kind, facts, to } of here.back) {
      ahead.set(to, [...(ahead.get(to) ?? []), { kind, facts, to: here }])
      if (known.has(to)) continue
      known.add(to)
      queue.push(to)
    }
  }
  return ahead
}

/** Nothing is visited twice, but for an agreement that is passed to another side: its other parties are met there. */
function isNew(id: string, visited: readonly string[]): boolean {
  if (!visited.includes(id)) return true
  const [before, between] = visited.slice(-2)
  return isAgreement(id) && before === id && between !== undefined && typeOfNode(between) === 'Organization'
}

/** The steps ahead of any node on a way, whichever half reached it. */
function stepsAhead(forward: readonly Reached[], backward: readonly Reached[]) {
  const behind = groupedBy(backward, ({ id }) => id)
  const joined = new Map<Reached, readonly Reached[]>()
  for (const here of forward) {
    const others = (behind.get(here.id) ?? []).filter((other) => fits(here, other))
    if (others.length > 0) joined.set(here, others)
  }
  const ahead = turned([...joined.keys()])
  return (here: Reached): readonly Step[] =>
    ahead.get(here) ?? joined.get(here)?.flatMap(({ back }) => back) ?? here.back
}

const inOrder = (steps: readonly Step[]): Step[] =>
  steps.toSorted((a, b) => ascending((step: Step) => `${step.to.id} ${step.kind}`)(a, b))

function* waysOn(
  here: Reached,
  goal: string,
  ahead: (here: Reached) => readonly Step[],
  visited: readonly string[],
  way: Way,
): Generator<Way> {
  if (here.id === goal && way.length > 0) {
    yield way
    return
  }
  for (const { kind, facts, to } of inOrder(ahead(here))) {
    if (!isNew(to.id, visited)) continue
    const hop = { from: here.id, to: to.id, kind, facts: facts.toSorted() }
    yield* waysOn(to, goal, ahead, [...visited, to.id], [...way, hop])
  }
}

/** The ways over which two halves of a search meet, in the order of the ids along them. `start` is where the first began. */
export function waysBetween(
  start: Reached,
  goal: string,
  forward: readonly Reached[],
  backward: readonly Reached[],
): Generator<Way> {
  return waysOn(start, goal, stepsAhead(forward, backward), [start.id], [])
}
