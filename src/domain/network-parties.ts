import type { Snapshot } from '../graph/graph.ts'
import type { Identification } from '../model/vocabulary.ts'
import { type Party, partiesOf } from './agreement-parts.ts'
import { inBatches } from './in-batches.ts'
import type { Members } from './network-members.ts'
import type { Wanted } from './network-request.ts'
import { bodyId, itself, type StandIn, standIns, weakest } from './network-roll-up.ts'

/** A party, and the node that stands for it. */
export interface PartyNode {
  readonly party: Party
  /** Who is rolled up: the organization or group, or the body that acted. */
  readonly entity: string
  readonly node: string
  readonly body: string | null
  /** That it is a party, and that the node stands for it. */
  readonly facts: readonly string[]
  /** Whether sources state both. */
  readonly identification: Identification
}

const isGroup = ({ member }: Party): boolean => member.startsWith('group:')

const partyNode = (party: Party, { node, facts, identification }: StandIn): PartyNode => ({
  party,
  entity: party.member,
  node,
  body: null,
  facts: [party.fact, ...facts],
  identification: weakest([party.identification, identification]),
})

function bodiesOf(party: Party): PartyNode[] {
  const whole = partyNode(party, itself(party.member))
  if (party.actingBodies.length === 0) return [whole]
  return party.actingBodies.map((body) => {
    const node = bodyId(party.member, body)
    return { ...whole, entity: node, node, body }
  })
}

/** The parties that count, of these agreements, with the nodes that stand for them. */
export async function partyNodes(
  snapshot: Snapshot,
  wanted: Wanted,
  agreements: readonly string[],
): Promise<PartyNode[]> {
  const { groups, minAttestation, rollUp } = wanted
  const parties = await inBatches(agreements, async (ids) => (await partiesOf(snapshot, ids)).flat())
  const counted = parties.filter(
    (party) => (groups || !isGroup(party)) && (minAttestation === 'ANY' || party.identification === 'STATED'),
  )
  if (rollUp === 'ACTING_BODY') return counted.flatMap(bodiesOf)
  const standInFor = await standIns(
    snapshot,
    wanted,
    counted.map(({ member }) => member),
  )
  return counted.map((party) => partyNode(party, standInFor(party.member)))
}

export function addParties(members: Members, parties: readonly PartyNode[], mode: 0 | null): void {
  for (const { entity, node, body } of parties) members.add(node, entity, mode, body)
}
