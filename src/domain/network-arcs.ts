import type { Snapshot } from '../graph/graph.ts'
import { type Span, UNKNOWN_SPAN } from '../network/span.ts'
import type { Tie } from '../network/tie.ts'
import { type Participation, participationsOf, venuesOf } from './agreement-parts.ts'
import { relationsOf } from './agreement-relation.ts'
import type { Lasting } from './date.ts'
import { nodesByIds } from './entity.ts'
import { inBatches } from './in-batches.ts'
import { type Dates, spanOf } from './network-agreements.ts'
import { citedFacts } from './network-facts.ts'
import { covered } from './network-organizations.ts'
import { signaturesUnder } from './network-people.ts'
import type { Wanted } from './network-request.ts'
import { tiesThatCount } from './network-roll-up.ts'
import { type Organization, organizationTies } from './organization.ts'
import { mergersOf, type Place } from './place.ts'
import type { Topic } from './topic.ts'

/** A relationship between two entities. */
export interface Arc {
  readonly from: string
  readonly to: string
  readonly kind: string
  /** Null where no source speaks of it. */
  readonly fact: string | null
  readonly span?: Span
  readonly dates?: Dates | undefined
  readonly texts?: Tie['texts']
  /** The stored days of what holds by its own. */
  readonly lasting?: Lasting
}

export const tieOf = ({ from, to, kind, fact, span, dates, texts }: Arc): Tie => ({
  of: [from, to],
  source: from,
  target: to,
  kind,
  agreement: dates?.agreement ?? null,
  facts: fact === null ? [] : [fact],
  share: 1,
  span: span ?? dates?.period ?? UNKNOWN_SPAN,
  texts: texts ?? {},
})

async function participations(snapshot: Snapshot, agreements: readonly string[]): Promise<Participation[]> {
  return inBatches(agreements, async (ids) => (await participationsOf(snapshot, 'agreement', ids)).flat())
}

type DatesById = ReadonlyMap<string, Dates>

/** What happened on the day of signing. */
const onSigning = (all: DatesById, agreement: string) => ({
  dates: all.get(agreement),
  span: all.get(agreement)?.signing ?? UNKNOWN_SPAN,
})

/** Who signed agreements, and who took part in their occasions. */
async function peopleArcs(snapshot: Snapshot, wanted: Wanted, all: DatesById): Promise<Arc[]> {
  const ids = [...all.keys()]
  const signatures = await signaturesUnder(snapshot, wanted, ids)
  const parts = await participations(snapshot, ids)
  return [
    ...signatures.map(({ person, agreement, fact, attestation, onBehalfOf }) => ({
      from: person,
      to: agreement,
      kind: 'SIGNED',
      fact,
      ...onSigning(all, agreement),
      texts: { attestation, onBehalfOf },
    })),
    ...parts.map(({ person, agreement, fact, roles, onBehalfOf }) => ({
      from: person,
      to: agreement,
      kind: 'TOOK_PART',
      fact,
      ...onSigning(all, agreement),
      texts: { roles: [...roles].sort().join('; '), onBehalfOf },
    })),
  ]
}

/** Which of the agreements renews, replaces or carries out which. */
async function relationArcs(snapshot: Snapshot, all: DatesById): Promise<Arc[]> {
  const ids = [...all.keys()]
  const relations = await inBatches(ids, (some) => relationsOf(snapshot, 'OUT', some))
  return relations.flatMap((of, index) => {
    const from = ids[index] ?? ''
    return of
      .filter(({ agreement }) => all.has(agreement))
      .map(({ type, agreement, fact }) => ({ from, to: agreement, kind: type, fact, dates: all.get(from) }))
  })
}

/** What agreements are about, where they were signed, how they follow one another, and what people did at them. */
export async function agreementArcs(snapshot: Snapshot, wanted: Wanted, all: DatesById): Promise<Arc[]> {
  const ids = [...all.keys()]
  const topics = await covered(snapshot, ids)
  const venues = await inBatches(ids, (some) => venuesOf(snapshot, some))
  return [
    ...(await peopleArcs(snapshot, wanted, all)),
    ...topics.map(({ agreement, topic, phrase, fact }) => ({
      from: agreement,
      to: topic,
      kind: 'COVERS',
      fact,
      dates: all.get(agreement),
      texts: { phrase },
    })),
    ...venues.flatMap((venue, index) => {
      const from = ids[index] ?? ''
      return venue
        ? [{ from, to: venue.place, kind: 'SIGNED_AT', fact: venue.fact, ...onSigning(all, from) }]
        : []
    }),
    ...(await relationArcs(snapshot, all)),
  ]
}

/** Arcs from a field of each entity; their facts are only those for which a source is cited. */
async function fieldArcs(
  snapshot: Snapshot,
  kind: string,
  field: string,
  pairs: readonly (readonly [from: string, to: string])[],
): Promise<Arc[]> {
  const factOf = (from: string) => `${from}#${field}`
  const cited = await citedFacts(
    snapshot,
    pairs.map(([from]) => factOf(from)),
  )
  return pairs.map(([from, to]) => ({
    from,
    to,
    kind,
    fact: cited.has(factOf(from)) ? factOf(from) : null,
  }))
}

/** Membership and succession between organizations of the network. */
async function betweenOrganizations(
  snapshot: Snapshot,
  wanted: Wanted,
  ids: readonly string[],
): Promise<Arc[]> {
  const [wholes, successors] = await Promise.all([
    inBatches(ids, async (some) => (await organizationTies(snapshot, 'PART_OF', some)).flat()),
    inBatches(ids, async (some) => (await organizationTies(snapshot, 'SUCCESSORS', some)).flat()),
  ])
  const counts = tiesThatCount(wanted)
  return [
    ...wholes.filter(counts).map(({ owner, organization, edge }) => ({
      from: owner,
      to: organization,
      kind: 'PART_OF',
      fact: edge.fact,
      span: spanOf(edge, 'startDate', 'endDate'),
      texts: { identification: edge.identification },
      lasting: edge,
    })),
    ...successors.filter(counts).map(({ owner, organization, edge }) => ({
      from: owner,
      to: organization,
      kind: 'SUCCEEDED_BY',
      fact: edge.fact,
      span: spanOf(edge, 'date', 'date'),
      texts: { identification: edge.identification },
      lasting: edge,
    })),
  ]
}

/** Membership and succession between organizations of the network, and where they are. */
export async function organizationArcs(
  snapshot: Snapshot,
  wanted: Wanted,
  ids: readonly string[],
): Promise<Arc[]> {
  const [between, nodes] = await Promise.all([
    betweenOrganizations(snapshot, wanted, ids),
    inBatches(ids, (some) => nodesByIds<Organization>(snapshot, 'Organization', some)),
  ])
  const among = new Set(ids)
  const seats = nodes.flatMap((node) => (node?.place ? [[node.id, node.place] as const] : []))
  return [
    ...between.filter(({ to }) => among.has(to)),
    ...(await fieldArcs(snapshot, 'LOCATED_IN', 'place', seats)),
  ]
}

/** Which topic is narrower than which, and which place lies in which or was merged into it, among those of the network. */
export async function orderArcs(
  snapshot: Snapshot,
  topics: readonly string[],
  places: readonly string[],
): Promise<Arc[]> {
  const [topicNodes, placeNodes, mergers] = await Promise.all([
    inBatches(topics, (some) => nodesByIds<Topic>(snapshot, 'Topic', some)),
    inBatches(places, (some) => nodesByIds<Place>(snapshot, 'Place', some)),
    inBatches(places, (some) => mergersOf(snapshot, some)),
  ])
  const among = new Set([...topics, ...places])
  const wholes = placeNodes.flatMap((node) => (node?.within ? [[node.id, node.within] as const] : []))
  return [
    // The order of topics is the editors' own: no source states it.
    ...topicNodes.flatMap((node) =>
      node?.broader ? [{ from: node.id, to: node.broader, kind: 'BROADER', fact: null }] : [],
    ),
    ...(await fieldArcs(snapshot, 'WITHIN', 'within', wholes)),
    ...mergers.flatMap((merger, index) => {
      const from = places[index] ?? ''
      if (!merger) return []
      const span = spanOf(merger, 'date', 'date')
      return [{ from, to: merger.place, kind: 'MERGED_INTO', fact: merger.fact, span, lasting: merger }]
    }),
  ].filter(({ to }) => among.has(to))
}
