import louvainModule from 'graphology-communities-louvain'
import { connectedComponents } from 'graphology-components'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import closenessModule from 'graphology-metrics/centrality/closeness.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import weightedDegreeModule from 'graphology-metrics/node/weighted-degree.js'
import { callable, graphOf, type SimpleGraph } from './graphology.ts'
import type { Network } from './network.ts'
import { seeded } from './random.ts'
import { Steps } from './steps.ts'

const louvain = callable(louvainModule)
const betweenness = callable(betweennessModule)
const closeness = callable(closenessModule)
const pagerank = callable(pagerankModule)
const { weightedDegree } = weightedDegreeModule

type ByNode = Readonly<Record<string, number>>

const SEED = 59

/** How often community and pageRank go over all nodes and edges, at most: PageRank gains a digit in some 14 rounds. */
const ROUNDS = 200
const inRounds = ({ order, size }: SimpleGraph): number => ROUNDS * (order + size)
const fromEveryNode = ({ order, size }: SimpleGraph): number => order * (order + size)

/** The measures that take long in a large network, with their steps. */
const COST = {
  community: inRounds,
  pageRank: inRounds,
  betweenness: fromEveryNode,
  closeness: fromEveryNode,
} as const satisfies Record<string, (graph: SimpleGraph) => number>
export type Costly = keyof typeof COST
export const COSTLY = Object.keys(COST) as readonly Costly[]

/** Groups of nodes as numbers from 1: the largest first, of equal ones that with the first id. */
function numbered(groups: readonly (readonly string[])[]): Map<string, number> {
  const sorted = groups
    .map((group) => group.toSorted())
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  return new Map(sorted.flatMap((group, index) => group.map((id) => [id, index + 1] as const)))
}

function communitiesOf(graph: SimpleGraph): { communities: Map<string, number>; modularity: number | null } {
  if (graph.size === 0) return { communities: numbered(graph.nodes().map((id) => [id])), modularity: null }
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: seeded(SEED) })
  const groups = new Map<number | undefined, string[]>()
  for (const id of graph.nodes()) {
    const community = found.communities[id]
    const group = groups.get(community)
    if (group) group.push(id)
    else groups.set(community, [id])
  }
  return { communities: numbered([...groups.values()]), modularity: found.modularity }
}

function densityOf(graph: SimpleGraph, { directed, nodes }: Network): number {
  const first = nodes.filter(({ mode }) => mode === 0).length
  const second = nodes.filter(({ mode }) => mode === 1).length
  const oneMode = (graph.order * (graph.order - 1)) / (directed ? 1 : 2)
  const possible = first + second > 0 ? first * second : oneMode
  return possible === 0 ? 0 : graph.size / possible
}

/** Every measure of a network, computed when it is first asked for. Costly ones are BAD_INPUT where too few steps are left for them. */
export class Measures {
  readonly #network: Network
  readonly #steps: Steps
  readonly #made = new Map<string, unknown>()
  readonly #reserved = new Set<Costly>()

  constructor(network: Network, steps: Steps = new Steps()) {
    this.#network = network
    this.#steps = steps
  }

  get #graph(): SimpleGraph {
    return this.#once('graph', () => graphOf(this.#network))
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make())
    return this.#made.get(name) as T
  }

  /** Takes the steps of these measures, once for each; BAD_INPUT before any of them is computed. */
  reserve(names: readonly Costly[]): void {
    const open = names.filter((name) => !this.#reserved.has(name))
    if (open.length === 0) return
    const steps = open.reduce((sum, name) => sum + COST[name](this.#graph), 0)
    const size = `${this.#graph.order} nodes and ${this.#graph.size} edges`
    this.#steps.take(steps, `${open.join(', ')} of ${size}`)
    for (const name of open) this.#reserved.add(name)
  }

  #costly<T>(name: Costly, make: () => T): T {
    this.reserve([name])
    return this.#once(name, make)
  }

  get #components() {
    return this.#once('components', () => connectedComponents(this.#graph))
  }
  get #componentOf() {
    return this.#once('componentOf', () => numbered(this.#components))
  }
  get #communities() {
    return this.#costly('community', () => communitiesOf(this.#graph))
  }
  get #pageRanks(): ByNode {
    const make = () =>
      pagerank(this.#graph, { getEdgeWeight: 'weight', tolerance: 1e-12, maxIterations: 1000 })
    return this.#costly('pageRank', make)
  }

  get density(): number {
    return this.#once('density', () => densityOf(this.#graph, this.#network))
  }
  get componentCount(): number {
    return this.#components.length
  }
  /** How many nodes the largest component has; 0 in an empty network. */
  get largestComponent(): number {
    return this.#components.reduce((most, { length }) => Math.max(most, length), 0)
  }
  get communityCount(): number {
    return new Set(this.#communities.communities.values()).size
  }
  /** Null where there is no edge. */
  get modularity(): number | null {
    return this.#communities.modularity
  }

  degree = (id: string): number => this.#graph.degree(id)
  weightedDegree = (id: string): number => weightedDegree(this.#graph, id, 'weight')
  component = (id: string): number => this.#componentOf.get(id) ?? 0
  community = (id: string): number => this.#communities.communities.get(id) ?? 0
  pageRank = (id: string): number => this.#pageRanks[id] ?? 0
  betweenness = (id: string): number =>
    this.#costly<ByNode>('betweenness', () => betweenness(this.#graph, { getEdgeWeight: null }))[id] ?? 0
  closeness = (id: string): number =>
    this.#costly<ByNode>('closeness', () => closeness(this.#graph, { wassermanFaust: true }))[id] ?? 0
}

const measured = new WeakMap<Network, Measures>()

/** The measures of a network, shared by all who ask for them; the first says from which steps they are taken. */
export function measuresOf(network: Network, steps?: Steps): Measures {
  const known = measured.get(network)
  if (known) return known
  const made = new Measures(network, steps)
  measured.set(network, made)
  return made
}
