import type { Snapshot } from '../graph/graph.ts'
import { fold } from '../model/name.ts'
import { nodesByIds } from './entity.ts'
import { inBatches } from './network-agreements.ts'
import type { RollUp } from './network-request.ts'
import { type Organization, organizationTies } from './organization.ts'
import type { Place } from './place.ts'

/** From an entity to the node that stands for it; who is not in it stands for itself. */
type StandIns = ReadonlyMap<string, string>

const STEPS = 8
const PROVINCES: readonly string[] = ['PROVINCE', 'MUNICIPALITY']

/** The one organization that each is tied to; several are no answer to “which?”, and it stays what it is. */
async function onlyTies(snapshot: Snapshot, kind: 'PART_OF' | 'SUCCESSORS', ids: readonly string[]) {
  const ties = await inBatches(ids, (some) => organizationTies(snapshot, kind, some))
  return new Map(
    ties.flatMap((of) => {
      const others = [...new Set(of.map(({ organization }) => organization))]
      return of[0] && others.length === 1 ? [[of[0].owner, others[0] as string] as const] : []
    }),
  )
}

/** Goes on from each entity by one step after another, as long as there is one; never in a circle. */
async function followed(
  ids: readonly string[],
  stepsFrom: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Map<string, string>> {
  const next = new Map<string, string>()
  let open = [...new Set(ids)]
  for (let step = 0; step < STEPS && open.length > 0; step += 1) {
    const found = await stepsFrom(open)
    for (const [from, to] of found) next.set(from, to)
    open = [...new Set(found.values())].filter((id) => !next.has(id))
  }
  return new Map(ids.map((id) => [id, lastOf(id, next)]))
}

function lastOf(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set([id])
  let at = id
  for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
    seen.add(to)
    at = to
  }
  return at
}

/** The province or city under central authority of each place, found by what it lies in. */
async function provinces(snapshot: Snapshot, places: readonly string[]): Promise<Map<string, string>> {
  const kinds = new Map<string, string>()
  const within = async (ids: readonly string[]) => {
    const found = await inBatches(ids, (some) => nodesByIds<Place>(snapshot, 'Place', some))
    for (const place of found) if (place) kinds.set(place.id, place.kind)
    return new Map(
      found.flatMap((place) =>
        place?.within && !PROVINCES.includes(place.kind) ? [[place.id, place.within] as const] : [],
      ),
    )
  }
  const last = await followed(places, within)
  return new Map([...last].filter(([, place]) => PROVINCES.includes(kinds.get(place) ?? '')))
}

async function byProvince(snapshot: Snapshot, ids: readonly string[]): Promise<StandIns> {
  const found = await inBatches(ids, (some) => nodesByIds<Organization>(snapshot, 'Organization', some))
  const seats = found.flatMap((node) => (node?.place ? [[node.id, node.place] as const] : []))
  const provinceOf = await provinces(snapshot, [...new Set(seats.map(([, place]) => place))])
  return new Map(
    seats.flatMap(([id, place]) => {
      const province = provinceOf.get(place)
      return province ? [[id, province] as const] : []
    }),
  )
}

/** Which node stands for which organization. Parties may still act by bodies: see bodiesOf. */
export async function standIns(
  snapshot: Snapshot,
  rollUp: RollUp,
  ids: readonly string[],
): Promise<StandIns> {
  const organizations = [...new Set(ids)].filter((id) => id.startsWith('organization:')).sort()
  if (rollUp === 'PARENT') return onlyTies(snapshot, 'PART_OF', organizations)
  if (rollUp === 'PROVINCE') return byProvince(snapshot, organizations)
  if (rollUp === 'SUCCESSOR') return followed(organizations, (some) => onlyTies(snapshot, 'SUCCESSORS', some))
  return new Map()
}

const SEPARATOR = '/'

/** A body that acted for an organization, as a node of its own: `organization:ldld-ha-noi/dang-doan`. */
export const bodyId = (organization: string, body: string): string =>
  `${organization}${SEPARATOR}${fold(body).replaceAll(' ', '-')}`

/** The organization whose body a node is; null for any other node. */
export const organizationOfBody = (node: string): string | null =>
  node.includes(SEPARATOR) ? node.slice(0, node.indexOf(SEPARATOR)) : null
