import type { Snapshot } from '../graph/graph.ts'
import { type Dates, datesOf, everyId, networkAgreements } from './network-agreements.ts'
import { type Arc, agreementArcs, orderArcs, organizationArcs, tieOf } from './network-arcs.ts'
import { heldThen } from './network-days.ts'
import { Members, type Projected } from './network-members.ts'
import { addParties, type PartyNode, partyNodes } from './network-parties.ts'
import { everyPerson, positionsHeld, positionTie } from './network-people.ts'
import type { Wanted } from './network-request.ts'
import { itself } from './network-roll-up.ts'
import type { Position } from './position.ts'

export const ORGANIZATIONS_BY_ID =
  'MATCH (n:Organization) WHERE n.version = $version RETURN n.id AS id ORDER BY n.id LIMIT $limit'
export const TOPICS_BY_ID =
  'MATCH (n:Topic) WHERE n.version = $version RETURN n.id AS id ORDER BY n.id LIMIT $limit'
export const PLACES_BY_ID =
  'MATCH (n:Place) WHERE n.version = $version RETURN n.id AS id ORDER BY n.id LIMIT $limit'

const isNarrowed = ({ filter: { certainty: _, ...filter }, days }: Wanted): boolean =>
  days !== null || Object.values(filter).some((value) => value != null)

const ofType = (ids: Iterable<string>, type: string): string[] =>
  [...new Set(ids)].filter((id) => id.startsWith(`${type}:`)).sort()

interface Found {
  readonly dates: ReadonlyMap<string, Dates>
  readonly parties: readonly PartyNode[]
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly topics: readonly string[]
  readonly places: readonly string[]
  readonly arcs: readonly Arc[]
}

/** The agreements that are left and what is tied to them; not narrowed, everything. */
async function found(snapshot: Snapshot, wanted: Wanted, dates: ReadonlyMap<string, Dates>): Promise<Found> {
  const whole = !isNarrowed(wanted)
  const every = async (cypher: string) => (whole ? everyId(snapshot, cypher, wanted.bounds.nodes) : [])
  const parties = await partyNodes(snapshot, wanted, [...dates.keys()])
  const about = await agreementArcs(snapshot, wanted, dates)
  const ends = about.flatMap(({ from, to }) => [from, to])
  const members = parties.map(({ party }) => party.member)
  const organizations = ofType([...members, ...(await every(ORGANIZATIONS_BY_ID))], 'organization')
  const seats = await organizationArcs(snapshot, wanted, organizations)
  const topics = ofType([...ends, ...(await every(TOPICS_BY_ID))], 'topic')
  const places = ofType([...ends, ...seats.map(({ to }) => to), ...(await every(PLACES_BY_ID))], 'place')
  return {
    dates,
    parties,
    people: whole ? await everyPerson(snapshot, wanted) : ofType(ends, 'person'),
    organizations,
    topics,
    places,
    arcs: [...about, ...seats, ...(await orderArcs(snapshot, topics, places))],
  }
}

/** That an organization is a party. */
const partyArc = ({ party }: PartyNode, dates: ReadonlyMap<string, Dates>): Arc => ({
  from: party.member,
  to: party.agreement,
  kind: 'PARTY_TO',
  fact: party.fact,
  dates: dates.get(party.agreement),
  texts: { sides: String(party.side), identification: party.identification },
})

function membersOf({ dates, parties, ...of }: Found, limit: number): Members {
  const members = new Members(limit)
  addParties(members, parties, null)
  const all = [...dates.keys(), ...of.people, ...of.organizations, ...of.topics, ...of.places]
  for (const id of all) members.add(id)
  return members
}

/** The typed graph, directed: organizations, people, agreements, topics, places, and every relationship between them. */
export async function fullNetwork(snapshot: Snapshot, wanted: Wanted): Promise<Projected> {
  const { agreements, undatedCount } = await networkAgreements(snapshot, wanted)
  const dates = new Map(agreements.map((agreement) => [agreement.id, datesOf(agreement)]))
  const all = await found(snapshot, wanted, dates)
  const { held, undated } = await positionsHeld(snapshot, wanted, all.people)
  const among = new Set(all.organizations)
  const shown = ({ organization }: Position) => among.has(organization)
  const arcs = heldThen(all.arcs, wanted, ({ lasting }) => lasting)
  const ties = [
    ...all.parties.map((party) => tieOf(partyArc(party, dates))),
    ...arcs.held.map(tieOf),
    ...held.filter(shown).map((position) => positionTie(position, itself(position.organization))),
  ]
  return {
    directed: true,
    members: membersOf(all, wanted.bounds.nodes),
    ties,
    undatedCount: undatedCount + undated.filter(shown).length + arcs.undated.length,
  }
}
