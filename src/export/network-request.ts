import { z } from 'zod'
import { networkOf } from '../domain/network.ts'
import {
  type Bounds,
  type MinAttestation,
  NO_BOUNDS,
  type Projection,
  type RollUp,
} from '../domain/network-request.ts'
import type { Relationship } from '../domain/relationship.ts'
import { type Subgraph, type SubgraphNode, subgraphAround } from '../domain/subgraph.ts'
import type { AgreementsAs } from '../domain/subgraph-request.ts'
import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import { measured } from '../network/measured.ts'
import type { Network } from '../network/network.ts'
import { MAX_STEPS } from '../network/steps.ts'
import type { Weight } from '../network/tie.ts'
import { anyOf, argumentsBy, day, days, flag, type Given, oneOf, texts, whole } from './arguments.ts'
import { AGREEMENT_FILTER } from './filters.ts'

/** How large a network may be, and how many steps its measures may take. */
export interface Limits {
  readonly bounds: Bounds
  readonly steps: number
}

/** For a request, which others wait for: some ten times what an answer of the API holds. */
export const REQUEST_LIMITS: Limits = {
  bounds: { agreements: 100_000, nodes: 50_000, edges: 200_000 },
  steps: MAX_STEPS,
}

/** For a process of its own. */
export const NO_LIMITS: Limits = { bounds: NO_BOUNDS, steps: Number.POSITIVE_INFINITY }

/** A network, and what a reader of its file must know: how much it left out. */
export interface NetworkContent {
  readonly network: Network
  readonly leftOut: Readonly<Record<string, number>>
}

export interface NetworkFile {
  readonly arguments: readonly string[]
  /** BAD_INPUT for arguments that it has not. */
  readonly wanted: (given: Given) => (snapshot: Snapshot, limits: Limits) => Promise<NetworkContent>
}

/** The keys of a record that has to name every value of a type. */
const namesOf = <Name extends string>(all: Readonly<Record<Name, true>>): [Name, ...Name[]] =>
  Object.keys(all) as [Name, ...Name[]]

const PROJECTIONS = namesOf<Projection>({
  ORGANIZATIONS: true,
  ORGANIZATIONS_AGREEMENTS: true,
  ORGANIZATIONS_TOPICS: true,
  PEOPLE: true,
  PEOPLE_ORGANIZATIONS: true,
  FULL: true,
})
const WEIGHTS = namesOf<Weight>({ COUNT: true, BINARY: true, NEWMAN: true })
const ROLL_UPS = namesOf<RollUp>({
  ACTING_BODY: true,
  ORGANIZATION: true,
  PARENT: true,
  PROVINCE: true,
  SUCCESSOR: true,
})
const ATTESTATIONS = namesOf<MinAttestation>({ ANY: true, STATED: true })
const AGREEMENTS_AS = namesOf<AgreementsAs>({ NODES: true, EDGES: true })
const RELATIONSHIPS = namesOf<Relationship>({
  PARTY_TO: true,
  SIGNED: true,
  TOOK_PART: true,
  HOLDS: true,
  COVERS: true,
  RENEWS: true,
  REPLACES: true,
  IMPLEMENTS: true,
  PART_OF: true,
  SUCCEEDED_BY: true,
})

const NETWORK = z.strictObject({
  projection: oneOf(PROJECTIONS).optional(),
  weight: oneOf(WEIGHTS).optional(),
  rollUp: oneOf(ROLL_UPS).optional(),
  groups: flag.optional(),
  minAttestation: oneOf(ATTESTATIONS).optional(),
  activeBetween: days.optional(),
  measures: flag.optional(),
  ...AGREEMENT_FILTER,
})

/** Whoever asks for a file already is told of the door that has no limits. */
function ownWords(error: unknown): unknown {
  if (!(error instanceof AppError) || error.details['counted'] === undefined) return error
  const { counted, limit } = error.details
  const whose = counted === 'steps' ? 'the measures take' : 'the network has'
  const message = `${whose} more than ${limit} ${counted}: narrow it by its arguments, or write the file with \`npx lienket export\`, which may take its time`
  return new AppError('BAD_INPUT', message, error.details)
}

async function networkBy(
  snapshot: Snapshot,
  { bounds, steps }: Limits,
  wanted: z.output<typeof NETWORK>,
): Promise<NetworkContent> {
  const { projection = 'ORGANIZATIONS', weight, rollUp, groups, minAttestation, activeBetween } = wanted
  const of = { projection, weight, rollUp, groups, minAttestation, activeBetween }
  try {
    const network = await networkOf(snapshot, { ...of, filter: filterIn(wanted), bounds })
    return {
      network: wanted.measures ? measured(network, steps) : network,
      leftOut: { droppedLoops: network.droppedLoops, undatedCount: network.undatedCount },
    }
  } catch (error) {
    throw ownWords(error)
  }
}

type Filter = Pick<z.output<typeof NETWORK>, keyof typeof AGREEMENT_FILTER>
const filterIn = (wanted: z.output<typeof NETWORK>): Filter =>
  Object.fromEntries(
    Object.entries(wanted).filter(([name]) => Object.hasOwn(AGREEMENT_FILTER, name)),
  ) as Filter

const SUBGRAPH = z.strictObject({
  seeds: texts,
  exclude: texts.optional(),
  depth: whole.optional(),
  relationships: anyOf(RELATIONSHIPS).optional(),
  agreements: oneOf(AGREEMENTS_AS).optional(),
  groups: flag.optional(),
  activeOn: day.optional(),
  certainty: oneOf(['POSSIBLE', 'CERTAIN']).optional(),
  maxNodes: whole.optional(),
})

const hiddenCount = ({ hidden }: SubgraphNode): number => hidden.reduce((sum, { count }) => sum + count, 0)

/** What only a neighbourhood says of its nodes, among their attributes. */
const withDistances = (subgraph: Subgraph): Network => ({
  ...subgraph,
  nodes: subgraph.nodes.map((node) => ({
    ...node,
    attributes: { ...node.attributes, distance: node.distance, hiddenCount: hiddenCount(node) },
  })),
})

async function subgraphBy(snapshot: Snapshot, wanted: z.output<typeof SUBGRAPH>): Promise<NetworkContent> {
  const subgraph = await subgraphAround(snapshot, wanted)
  const { undatedCount, truncated } = subgraph
  const cut = truncated ? { leftOutNodes: truncated.nodes, leftOutEdges: truncated.edges } : {}
  return { network: withDistances(subgraph), leftOut: { undatedCount, ...cut } }
}

/** What can be had as a file of a network, by the file's name. */
export const NETWORKS: Readonly<Record<string, NetworkFile>> = {
  network: {
    arguments: Object.keys(NETWORK.shape),
    wanted: (given) => {
      const wanted = argumentsBy(NETWORK, given)
      return (snapshot, limits) => networkBy(snapshot, limits, wanted)
    },
  },
  subgraph: {
    arguments: Object.keys(SUBGRAPH.shape),
    wanted: (given) => {
      const wanted = argumentsBy(SUBGRAPH, { seeds: [], ...given })
      return (snapshot) => subgraphBy(snapshot, wanted)
    },
  },
}
