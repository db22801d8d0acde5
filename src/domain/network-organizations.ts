import type { Snapshot } from '../graph/graph.ts'
import { pairsOf } from '../network/pairs.ts'
import type { Tie } from '../network/tie.ts'
import { coverageOf } from './agreement-parts.ts'
import { groupedBy } from './grouped-by.ts'
import { inBatches } from './in-batches.ts'
import { type Dates, datesOf, networkAgreements } from './network-agreements.ts'
import { Members, type Projected } from './network-members.ts'
import { addParties, type PartyNode, partyNodes } from './network-parties.ts'
import type { Wanted } from './network-request.ts'

interface Parted {
  readonly dates: readonly Dates[]
  readonly parties: readonly PartyNode[]
  readonly of: ReadonlyMap<string, readonly PartyNode[]>
  readonly undatedCount: number
}

/** The agreements of a network with their parties. */
async function parted(snapshot: Snapshot, wanted: Wanted): Promise<Parted> {
  const { agreements, undatedCount } = await networkAgreements(snapshot, wanted)
  const ids = agreements.map(({ id }) => id)
  const parties = await partyNodes(snapshot, wanted, ids)
  const of = groupedBy(parties, ({ party }) => party.agreement)
  return { dates: agreements.map(datesOf), parties, of, undatedCount }
}

function* shared({ dates, of }: Parted): Generator<Tie> {
  for (const { agreement, period } of dates) {
    const members = (of.get(agreement.id) ?? []).map(({ entity, node, party, facts, identification }) => ({
      entity,
      node,
      side: party.side,
      facts,
      texts: { identification },
    }))
    yield* pairsOf({ agreement, span: period, members }, 'SHARED_AGREEMENT')
  }
}

/** Organizations, tied by the agreements in which they stand on different sides. */
export async function organizationsNetwork(snapshot: Snapshot, wanted: Wanted): Promise<Projected> {
  const found = await parted(snapshot, wanted)
  const members = new Members(wanted.bounds.nodes)
  addParties(members, found.parties, null)
  return { directed: false, members, ties: shared(found), undatedCount: found.undatedCount }
}

function* partyTies({ dates, of }: Parted): Generator<Tie> {
  for (const { agreement, period } of dates) {
    for (const { entity, node, party, facts, identification } of of.get(agreement.id) ?? []) {
      yield {
        of: [entity, agreement.id],
        source: node,
        target: agreement.id,
        kind: 'PARTY_TO',
        agreement,
        facts,
        share: 1,
        span: period,
        texts: { sides: String(party.side), identification },
      }
    }
  }
}

/** Organizations (mode 0) and the agreements that they are parties to (mode 1). */
export async function agreementsNetwork(snapshot: Snapshot, wanted: Wanted): Promise<Projected> {
  const found = await parted(snapshot, wanted)
  const members = new Members(wanted.bounds.nodes)
  addParties(members, found.parties, 0)
  for (const { agreement } of found.dates) members.add(agreement.id, agreement.id, 1)
  return { directed: false, members, ties: partyTies(found), undatedCount: found.undatedCount }
}

/** A topic that one of the agreements covers. */
export interface Covered {
  readonly agreement: string
  readonly topic: string
  readonly phrase: string
  readonly fact: string
}

export const covered = (snapshot: Snapshot, agreements: readonly string[]): Promise<Covered[]> =>
  inBatches(agreements, async (ids) =>
    (await coverageOf(snapshot, ids)).flatMap((of, at) =>
      of.map((coverage) => ({ ...coverage, agreement: ids[at] ?? '' })),
    ),
  )

function* topicTies({ dates, of }: Parted, topics: ReadonlyMap<string, readonly Covered[]>): Generator<Tie> {
  for (const { agreement, period } of dates) {
    for (const { topic, fact } of topics.get(agreement.id) ?? []) {
      for (const { entity, node, facts, identification } of of.get(agreement.id) ?? []) {
        yield {
          of: [entity, topic],
          source: node,
          target: topic,
          kind: 'AGREED_ON',
          agreement,
          facts: [...facts, fact],
          share: 1,
          span: period,
          texts: { identification },
        }
      }
    }
  }
}

/** Organizations (mode 0) and the topics of their agreements (mode 1). */
export async function topicsNetwork(snapshot: Snapshot, wanted: Wanted): Promise<Projected> {
  const found = await parted(snapshot, wanted)
  const topics = await covered(
    snapshot,
    found.dates.map(({ agreement }) => agreement.id),
  )
  const members = new Members(wanted.bounds.nodes)
  addParties(members, found.parties, 0)
  for (const { topic } of topics) members.add(topic, topic, 1)
  const ties = topicTies(
    found,
    groupedBy(topics, ({ agreement }) => agreement),
  )
  return { directed: false, members, ties, undatedCount: found.undatedCount }
}
