import type { Snapshot } from '../graph/graph.ts'
import { fold } from '../model/name.ts'
import type { Identification } from '../model/vocabulary.ts'
import { heldBetween } from './date.ts'
import { nodesByIds } from './entity.ts'
import { inBatches } from './in-batches.ts'
import { wantedDays } from './network-days.ts'
import { citedFacts } from './network-facts.ts'
import type { Wanted } from './network-request.ts'
import { type Organization, type OrganizationTie, organizationTies } from './organization.ts'
import type { Place } from './place.ts'

/** The node that stands for an organization, the facts by which it does, and whether a source states all of them. */
export interface StandIn {
  readonly node: string
  readonly facts: readonly string[]
  readonly identification: Identification
}
type StandIns = ReadonlyMap<string, StandIn>

const standIn = (node: string, ...facts: string[]): StandIn => ({ node, facts, identification: 'STATED' })
export const itself = (node: string): StandIn => standIn(node)

/** What rests on several facts is inferred where one of them is. */
export const weakest = (all: readonly Identification[]): Identification =>
  all.includes('INFERRED') ? 'INFERRED' : 'STATED'

const STEPS = 8
const PROVINCES: readonly string[] = ['PROVINCE', 'MUNICIPALITY']

/** What several ties between the same two rest on: one that is stated is enough. */
const groundsOf = (ties: readonly OrganizationTie[]): Omit<StandIn, 'node'> => ({
  facts: ties.map(({ edge }) => edge.fact),
  identification: ties.some(({ edge }) => edge.identification === 'STATED') ? 'STATED' : 'INFERRED',
})

/** Whether a tie between organizations is attested well enough to count. */
export const tiesThatCount =
  ({ minAttestation }: Wanted) =>
  ({ edge }: OrganizationTie): boolean =>
    minAttestation === 'ANY' || edge.identification === 'STATED'

/** The one organization that each is tied to; several are no answer to “which?”, and it stays what it is. */
async function onlyTies(
  snapshot: Snapshot,
  kind: 'PART_OF' | 'SUCCESSORS',
  ids: readonly string[],
  counts: (tie: OrganizationTie) => boolean,
): Promise<StandIns> {
  const all = await inBatches(ids, (some) => organizationTies(snapshot, kind, some))
  return new Map(
    all.flatMap((of) => {
      const ties = of.filter(counts)
      const [tie] = ties
      const only = tie && ties.every(({ organization }) => organization === tie.organization)
      return only ? [[tie.owner, { node: tie.organization, ...groundsOf(ties) }] as const] : []
    }),
  )
}

/** Whether a membership counts: on the days asked for it held for certain, or its dates don't rule that out; where none are asked for, its end is not known. */
const holdsThen =
  (wanted: Wanted) =>
  ({ edge }: OrganizationTie): boolean => {
    const days = wantedDays(wanted)
    if (!days) return edge['endDateEdtf'] === undefined
    const held = heldBetween(edge, days, wanted.certainty)
    return wanted.certainty === 'CERTAIN' ? held === 'YES' : held !== 'NO'
  }

/** Goes on from each entity by one step after another, as long as there is one; never in a circle. */
async function followed(
  ids: readonly string[],
  stepsFrom: (ids: readonly string[]) => Promise<StandIns>,
): Promise<Map<string, StandIn>> {
  const next = new Map<string, StandIn>()
  let open = [...new Set(ids)]
  for (let step = 0; step < STEPS && open.length > 0; step += 1) {
    const found = await stepsFrom(open)
    for (const [from, to] of found) next.set(from, to)
    open = [...new Set([...found.values()].map(({ node }) => node))].filter((id) => !next.has(id))
  }
  return new Map(ids.map((id) => [id, lastOf(id, next)]))
}

function lastOf(id: string, next: StandIns): StandIn {
  const seen = new Set([id])
  let at = itself(id)
  for (let to = next.get(id); to !== undefined && !seen.has(to.node); to = next.get(to.node)) {
    seen.add(to.node)
    at = {
      node: to.node,
      facts: [...at.facts, ...to.facts],
      identification: weakest([at.identification, to.identification]),
    }
  }
  return at
}

/** The province or city under central authority of each place, found by what it lies in. */
async function provinces(snapshot: Snapshot, places: readonly string[]): Promise<StandIns> {
  const kinds = new Map<string, string>()
  const within = async (ids: readonly string[]) => {
    const found = await inBatches(ids, (some) => nodesByIds<Place>(snapshot, 'Place', some))
    for (const place of found) if (place) kinds.set(place.id, place.kind)
    return new Map(
      found.flatMap((place) =>
        place?.within && !PROVINCES.includes(place.kind)
          ? [[place.id, standIn(place.within, `${place.id}#within`)] as const]
          : [],
      ),
    )
  }
  const last = await followed(places, within)
  return new Map([...last].filter(([, { node }]) => PROVINCES.includes(kinds.get(node) ?? '')))
}

async function byProvince(snapshot: Snapshot, ids: readonly string[]): Promise<StandIns> {
  const found = await inBatches(ids, (some) => nodesByIds<Organization>(snapshot, 'Organization', some))
  const seats = found.flatMap((node) => (node?.place ? [[node.id, node.place] as const] : []))
  const provinceOf = await provinces(snapshot, [...new Set(seats.map(([, place]) => place))])
  const all = seats.flatMap(([id, place]) => {
    const province = provinceOf.get(place)
    return province ? [[id, standIn(province.node, `${id}#place`, ...province.facts)] as const] : []
  })
  const cited = await citedFacts(snapshot, [...new Set(all.flatMap(([, { facts }]) => facts))])
  const onlyCited = ({ facts, ...rest }: StandIn) => ({
    ...rest,
    facts: facts.filter((fact) => cited.has(fact)),
  })
  return new Map(all.map(([id, found]) => [id, onlyCited(found)]))
}

async function standInsBy(snapshot: Snapshot, wanted: Wanted, ids: readonly string[]): Promise<StandIns> {
  const counts = tiesThatCount(wanted)
  const holds = holdsThen(wanted)
  switch (wanted.rollUp) {
    case 'PARENT':
      return onlyTies(snapshot, 'PART_OF', ids, (tie) => counts(tie) && holds(tie))
    case 'PROVINCE':
      return byProvince(snapshot, ids)
    case 'SUCCESSOR':
      return followed(ids, (some) => onlyTies(snapshot, 'SUCCESSORS', some, counts))
    default:
      return new Map()
  }
}

/** Which node stands for which organization; who has no other stands for itself. Parties may still act by bodies: see bodiesOf. */
export async function standIns(
  snapshot: Snapshot,
  wanted: Wanted,
  ids: readonly string[],
): Promise<(id: string) => StandIn> {
  const organizations = [...new Set(ids)].filter((id) => id.startsWith('organization:')).sort()
  const known = await standInsBy(snapshot, wanted, organizations)
  return (id) => known.get(id) ?? itself(id)
}

const SEPARATOR = '/'

/** A body that acted for an organization, as a node of its own: `organization:ldld-ha-noi/dang-doan`. */
export const bodyId = (organization: string, body: string): string =>
  `${organization}${SEPARATOR}${fold(body).replaceAll(' ', '-')}`

/** The organization whose body a node is; null for any other node. */
export const organizationOfBody = (node: string): string | null =>
  node.includes(SEPARATOR) ? node.slice(0, node.indexOf(SEPARATOR)) : null
