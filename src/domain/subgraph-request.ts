import { AppError } from '../errors.ts'
import type { Parameters, Snapshot } from '../graph/graph.ts'
import { typeOfId } from '../model/id.ts'
import { checkBetween } from './bounds.ts'
import type { Certainty } from './date.ts'
import { currentIds } from './entity.ts'
import { nodeIdsByReferences } from './node-reference.ts'
import { checkRelationships } from './path.ts'
import { hasOwnDays, isAgreement, type NodeType, type Relationship, relationshipsAt } from './relationship.ts'

export const deepest = 4
export const defaultNodes = 200
export const mostNodes = 500
export const mostSeeds = 50
export const mostExcluded = 500

/** Whether agreements are nodes, or edges between the parties on their different sides. */
export type AgreementsAs = 'NODES' | 'EDGES'

export interface SubgraphRequest {
  /** Ids or names. */
  readonly seeds: readonly string[]
  /** Ids, former ones too. */
  readonly exclude?: readonly string[] | null | undefined
  readonly depth?: number | null | undefined
  readonly relationships?: readonly Relationship[] | null | undefined
  readonly agreements?: AgreementsAs | null | undefined
  readonly activeOn?: string | null | undefined
  readonly certainty?: Certainty | null | undefined
  readonly groups?: boolean | null | undefined
  readonly maxNodes?: number | null | undefined
}

/** A request that was checked, its seeds found. */
export interface Sought {
  readonly seeds: readonly string[]
  readonly exclude: readonly string[]
  readonly depth: number
  readonly kinds: readonly Relationship[]
  readonly folded: boolean
  readonly day: string
  readonly certain: boolean
  readonly groups: boolean
  readonly maxNodes: number
}

/** What can be shown where agreements are edges. */
const withoutAgreements: readonly Relationship[] = ['PARTY_TO', 'HOLDS', 'PART_OF', 'SUCCEEDED_BY']

function refuse(argument: string, message: string, details: object = {}): never {
  throw new AppError('BAD_INPUT', message, { argument, ...details })
}

/** BAD_INPUT for an empty or too long list. */
function checkCount(argument: string, values: readonly string[], least: number, most: number): void {
  if (values.length >= least && values.length <= most) return
  refuse(argument, `${argument} has ${values.length} values; it must have from ${least} to ${most}`, {
    limit: most,
    actual: values.length,
  })
}

function kindsOf(wanted: SubgraphRequest['relationships'], folded: boolean): readonly Relationship[] {
  const asked = checkRelationships(wanted)
  const shown = folded ? asked.filter((kind) => withoutAgreements.includes(kind)) : asked
  if (wanted && shown.length < asked.length) {
    const missing = asked.filter((kind) => !shown.includes(kind)).join(', ')
    refuse(
      'relationships',
      `${missing}: such relationships end at agreements, which are no nodes here; ask for agreements: NODES`,
    )
  }
  return shown
}

function checkExcluded(exclude: readonly string[]): void {
  checkCount('exclude', exclude, 0, mostExcluded)
  const malformed = exclude.find((id) => typeOfId(id) === null)
  if (malformed !== undefined)
    refuse('exclude', `${JSON.stringify(malformed.slice(0, 200))} is no id`, {
      actual: malformed.slice(0, 200),
    })
}

/** The ids to leave out, as the entities have them now. */
async function excludedIds(
  snapshot: Snapshot,
  exclude: readonly string[],
  seeds: readonly string[],
): Promise<readonly string[]> {
  checkExcluded(exclude)
  const current = await currentIds(snapshot, exclude)
  const both = exclude.find((id) => seeds.includes(current.get(id) ?? id))
  if (both !== undefined) refuse('exclude', `${both} is a seed too`, { actual: both })
  return [...new Set(exclude.map((id) => current.get(id) ?? id))]
}

function checkSeeds(seeds: readonly string[], folded: boolean, maxNodes: number): readonly string[] {
  if (seeds.length > maxNodes)
    refuse('maxNodes', `maxNodes is ${maxNodes}, and there are ${seeds.length} seeds`, { actual: maxNodes })
  const odd = folded && seeds.find((id) => isAgreement(id) || id.startsWith('topic:'))
  if (odd) refuse('seeds', `${odd} is no node where agreements are edges`, { actual: odd })
  return seeds
}

/** Checks a request and finds its seeds. */
export async function soughtBy(snapshot: Snapshot, request: SubgraphRequest): Promise<Sought> {
  const folded = request.agreements === 'EDGES'
  checkCount('seeds', request.seeds, 1, mostSeeds)
  const maxNodes = checkBetween('maxNodes', request.maxNodes ?? defaultNodes, 1, mostNodes)
  const depth = checkBetween('depth', request.depth ?? 1, 0, deepest)
  const kinds = kindsOf(request.relationships, folded)
  const found = await nodeIdsByReferences(snapshot, request.seeds, 'seeds')
  const seeds = checkSeeds(found, folded, maxNodes)
  return {
    seeds,
    exclude: await excludedIds(snapshot, request.exclude ?? [], seeds),
    depth,
    kinds,
    folded,
    day: request.activeOn ?? '',
    certain: request.certainty === 'CERTAIN',
    groups: request.groups ?? false,
    maxNodes,
  }
}

/** The relationships to be followed as such at a node of the type: where agreements are edges, all but being a party. */
export const followedAt = (type: NodeType, { kinds, folded }: Sought): Relationship[] =>
  relationshipsAt(type, kinds).filter((kind) => !folded || kind !== 'PARTY_TO')

/** Whether a day is asked of a relationship, or of what it leads to: an agreement from elsewhere. */
const isDated = (type: NodeType, kind: Relationship): boolean =>
  hasOwnDays({ kind }) || type !== 'Agreement' || ['RENEWS', 'REPLACES', 'IMPLEMENTS'].includes(kind)

/** The parameters of all reads at nodes of a type. */
export const parametersAt = (type: NodeType, sought: Sought): Parameters => {
  const kinds = followedAt(type, sought)
  const { day, certain, groups, seeds } = sought
  return { kinds, dated: day ? kinds.filter((kind) => isDated(type, kind)) : [], day, certain, groups, seeds }
}
