import { AppError } from '../errors.ts'
import type { Attribute, NetworkEdge } from './network.ts'
import { intervalsOf, type Span } from './span.ts'

export type Weight = 'COUNT' | 'BINARY' | 'NEWMAN'

/** One reason for an edge: an agreement, a position. Several between the same two make one edge. */
export interface Tie {
  /** The entities, before any roll-up. */
  readonly of: readonly [string, string]
  /** The nodes that stand for them. */
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly agreement: TieAgreement | null
  readonly facts: readonly string[]
  /** What Newman's weight adds for it. */
  readonly share: number
  readonly span: Span
  /** What else is said of it; different texts of one edge are joined. */
  readonly texts: Readonly<Record<string, string | null>>
}

export interface TieAgreement {
  readonly id: string
  readonly signedEarliest: string | null
  readonly signedLatest: string | null
}

const edgeId = ({ source, target, kind }: Tie): string => `${source}|${kind}|${target}`

const known = (values: readonly (string | null)[]): string[] =>
  values.filter((value) => value !== null).sort()
const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** The times of an edge, and the days around them: no first day where a time has no known start, no last one where it has no known end. */
function timesOf(ties: readonly Tie[]): Pick<NetworkEdge, 'earliest' | 'latest' | 'intervals'> {
  const intervals = intervalsOf(ties.map(({ span }) => span))
  return { earliest: intervals[0]?.earliest ?? null, latest: intervals.at(-1)?.latest ?? null, intervals }
}

/** How many of them it is not known of when they held: their bounds are not among the edge's. */
const undatedIn = (ties: readonly Tie[]): number =>
  new Set(
    ties
      .filter(({ span }) => span.earliest === null || span.latest === null)
      .map(({ agreement }) => agreement?.id),
  ).size

function attributesOf(ties: readonly Tie[]): Record<string, Attribute> {
  const names = distinct(ties.flatMap(({ texts }) => Object.keys(texts))).sort()
  const texts = names.map((name) => {
    const values = distinct(known(ties.map((tie) => tie.texts[name] ?? null)))
    return [name, values.length > 0 ? values.join('; ') : null] as const
  })
  const agreements = ties.flatMap(({ agreement }) => agreement ?? [])
  if (agreements.length === 0) return Object.fromEntries(texts)
  return {
    ...Object.fromEntries(texts),
    signedEarliest: known(agreements.map((agreement) => agreement.signedEarliest))[0] ?? null,
    signedLatest: known(agreements.map((agreement) => agreement.signedLatest)).at(-1) ?? null,
    undatedAgreements: undatedIn(ties),
  }
}

/** A share of an agreement counts once for an edge, however many parties of it were rolled up into its ends. */
function weightOf(ties: readonly Tie[], weight: Weight): number {
  if (weight === 'BINARY') return 1
  const shares = new Map(ties.map(({ agreement, share }) => [agreement?.id ?? '', share]))
  if (weight === 'COUNT') return shares.size
  return [...shares.values()].sort((a, b) => a - b).reduce((sum, share) => sum + share, 0)
}

const edgeFrom = (id: string, ties: readonly [Tie, ...Tie[]], weight: Weight): NetworkEdge => ({
  id,
  source: ties[0].source,
  target: ties[0].target,
  kind: ties[0].kind,
  weight: weightOf(ties, weight),
  agreements: distinct(ties.flatMap(({ agreement }) => agreement?.id ?? [])).sort(),
  facts: distinct(ties.flatMap(({ facts }) => facts)).sort(),
  ...timesOf(ties),
  attributes: attributesOf(ties),
})

/** Where to take a network that is too large to answer at once. */
export const AS_A_FILE =
  'narrow it by its arguments, or take it as a file: GET /export/network.gexf or `npx lienket export`'

export function checkSize(counted: 'nodes' | 'edges' | 'agreements', actual: number, limit: number): void {
  if (actual <= limit) return
  throw new AppError('BAD_INPUT', `the network has more than ${limit} ${counted}; ${AS_A_FILE}`, {
    counted,
    limit,
    actual,
  })
}

/** The edges that ties make, by id. Those whose ends are one node are left out; as many are counted as there would be edges without the roll-up. */
export function edgesOf(
  ties: Iterable<Tie>,
  weight: Weight,
  limit: number,
): { edges: NetworkEdge[]; droppedLoops: number } {
  const loops = new Set<string>()
  const byId = new Map<string, [Tie, ...Tie[]]>()
  for (const tie of ties) {
    if (tie.source === tie.target) {
      loops.add([...tie.of, tie.kind].join('|'))
      continue
    }
    const id = edgeId(tie)
    const known = byId.get(id)
    if (known) known.push(tie)
    else byId.set(id, [tie])
    checkSize('edges', byId.size, limit)
  }
  const edges = [...byId].map(([id, found]) => edgeFrom(id, found, weight))
  return { edges: edges.sort((a, b) => (a.id < b.id ? -1 : 1)), droppedLoops: loops.size }
}
