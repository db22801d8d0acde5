import type { Snapshot } from '../graph/graph.ts'
import { pairsOf } from '../network/pairs.ts'
import type { Span } from '../network/span.ts'
import type { Tie } from '../network/tie.ts'
import { type Signature, signaturesOf } from './agreement-parts.ts'
import { groupedBy } from './grouped-by.ts'
import { inBatches } from './in-batches.ts'
import { type Dates, datesOf, everyId, networkAgreements, spanOf } from './network-agreements.ts'
import { heldThen } from './network-days.ts'
import { Members, type Projected } from './network-members.ts'
import type { Wanted } from './network-request.ts'
import { type StandIn, standIns } from './network-roll-up.ts'
import { type Position, positionsOf } from './position.ts'

/** The signatures that count, under these agreements. */
export async function signaturesUnder(
  snapshot: Snapshot,
  { minAttestation }: Wanted,
  agreements: readonly string[],
): Promise<Signature[]> {
  const all = await inBatches(agreements, async (ids) =>
    (await signaturesOf(snapshot, 'agreement', ids)).flat(),
  )
  return all.filter(({ attestation }) => minAttestation === 'ANY' || attestation === 'STATED')
}

function* coSigned(dates: readonly Dates[], signatures: readonly Signature[]): Generator<Tie> {
  const under = groupedBy(signatures, ({ agreement }) => agreement)
  for (const { agreement, signing } of dates) {
    const signers = (under.get(agreement.id) ?? []).map(({ person, fact, attestation }) => ({
      entity: person,
      node: person,
      side: null,
      facts: [fact],
      texts: { attestation },
    }))
    yield* pairsOf({ agreement, span: signing, members: signers }, 'CO_SIGNED')
  }
}

/** People, tied by the agreements that they both signed, for whichever side. */
export async function peopleNetwork(snapshot: Snapshot, wanted: Wanted): Promise<Projected> {
  const { agreements, undatedCount } = await networkAgreements(snapshot, wanted)
  const ids = agreements.map(({ id }) => id)
  const signatures = await signaturesUnder(snapshot, wanted, ids)
  const members = new Members(wanted.bounds.nodes)
  for (const { person } of signatures) members.add(person)
  return { directed: false, members, ties: coSigned(agreements.map(datesOf), signatures), undatedCount }
}

export interface Positions {
  readonly held: readonly Position[]
  /** Those that days leave out because their dates don't tell whether they were held then. */
  readonly undated: readonly Position[]
}

/** The positions of people that were held on the days asked for, and those of unknown times. */
export async function positionsHeld(
  snapshot: Snapshot,
  wanted: Wanted,
  people: readonly string[],
): Promise<Positions> {
  const all = await inBatches(people, async (ids) => (await positionsOf(snapshot, 'person', {}, ids)).flat())
  return heldThen(all, wanted, (position) => position)
}

/** When a position was held, as far as it is known; of one without start and end, the day on which it was seen, which is neither. */
function tenure(position: Position): Span {
  const isDated = position['startDateEdtf'] || position['endDateEdtf']
  return isDated ? spanOf(position, 'startDate', 'endDate') : spanOf(position, 'observedOn', 'observedOn')
}

export const positionTie = (position: Position, { node, facts, identification }: StandIn): Tie => ({
  of: [position.person, position.organization],
  source: position.person,
  target: node,
  kind: 'HOLDS',
  agreement: null,
  facts: [position.fact, ...facts],
  share: 1,
  span: tenure(position),
  texts: {
    roles: position.role,
    positionsAsWritten: position.positionAsWritten,
    observedOn: (position['observedOnEdtf'] as string | undefined) ?? null,
    // Of the tie by which another node stands for the organization: the position itself is stated.
    ...(facts.length > 0 ? { identification } : {}),
  },
})

export const PEOPLE_BY_ID =
  'MATCH (n:Person) WHERE n.version = $version RETURN n.id AS id ORDER BY n.id LIMIT $limit'

export const everyPerson = (snapshot: Snapshot, { bounds }: Wanted): Promise<string[]> =>
  everyId(snapshot, PEOPLE_BY_ID, bounds.nodes)

/** Whether agreements are narrowed by anything but days, which here are those of positions. */
const narrowed = ({ filter: { activeOn: _day, certainty: _sure, ...about } }: Wanted): boolean =>
  Object.values(about).some((value) => value != null)

async function signersOf(snapshot: Snapshot, wanted: Wanted): Promise<string[]> {
  const { activeOn: _day, ...about } = wanted.filter
  const { agreements } = await networkAgreements(snapshot, { ...wanted, filter: about, days: null })
  const signatures = await signaturesUnder(
    snapshot,
    wanted,
    agreements.map(({ id }) => id),
  )
  return [...new Set(signatures.map(({ person }) => person))].sort()
}

/** People (mode 0) and the organizations in which sources show them in a position (mode 1). */
export async function positionsNetwork(snapshot: Snapshot, wanted: Wanted): Promise<Projected> {
  const people = narrowed(wanted) ? await signersOf(snapshot, wanted) : await everyPerson(snapshot, wanted)
  const { held, undated } = await positionsHeld(snapshot, wanted, people)
  const organizations = held.map(({ organization }) => organization)
  const standInFor = await standIns(snapshot, wanted, organizations)
  const members = new Members(wanted.bounds.nodes)
  for (const { person, organization } of held) {
    members.add(person, person, 0)
    members.add(standInFor(organization).node, organization, 1)
  }
  const ties = held.map((position) => positionTie(position, standInFor(position.organization)))
  return { directed: false, members, ties, undatedCount: undated.length }
}
