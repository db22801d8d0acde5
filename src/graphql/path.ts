import { participationsOf, partiesOf, signaturesOf } from '../domain/agreement-parts.ts'
import { type AnyNode, type Language, nodesOfAnyType } from '../domain/node-label.ts'
import {
  defaultWays,
  longestWay,
  mostCountedWays,
  mostWays,
  type PathAnswer,
  type PathOutcome,
  pathBetween,
} from '../domain/path.ts'
import { sentenceOf, storyOf, type Told } from '../domain/path-story.ts'
import type { Hop, Way } from '../domain/path-ways.ts'
import { positionsOf } from '../domain/position.ts'
import { isAgreement, runsBack } from '../domain/relationship.ts'
import { ParticipationType, PartyType, SignatureType } from './agreement-parts.ts'
import { builder, type Context } from './builder.ts'
import { certaintyArgument } from './date.ts'
import { languageArgument } from './enums.ts'
import { EvidenceType, evidenceLoader } from './evidence.ts'
import { heavy } from './heavy.ts'
import { loadAll, loaderOf } from './loader.ts'
import { PositionType } from './position.ts'
import { AgreementRef } from './refs.ts'
import { RelationshipEnum } from './relationship.ts'

const nodeLoader = loaderOf(async (snapshot, ids) => {
  const nodes = await nodesOfAnyType(snapshot, ids)
  return ids.map((id): AnyNode => nodes.get(id) ?? { id })
})
const partyLoader = loaderOf(partiesOf)
const signatureLoader = loaderOf((snapshot, ids) => signaturesOf(snapshot, 'agreement', ids))
const participationLoader = loaderOf((snapshot, ids) => participationsOf(snapshot, 'agreement', ids))
const positionLoader = loaderOf((snapshot, ids) => positionsOf(snapshot, 'person', {}, ids))

const isReversed = ({ from, to, facts }: Hop): boolean => runsBack(from, to, facts[0] ?? '')
const startOf = (hop: Hop): string => (isReversed(hop) ? hop.to : hop.from)
const endOf = (hop: Hop): string => (isReversed(hop) ? hop.from : hop.to)
const agreementOf = ({ from, to }: Hop): string | null => [from, to].find(isAgreement) ?? null

/** The record behind a hop, where it is one of this kind. */
const recordOf = async <T extends { readonly fact: string }>(
  hop: Hop,
  kind: Hop['kind'],
  load: () => Promise<readonly T[]>,
): Promise<T | null> =>
  hop.kind === kind ? ((await load()).find(({ fact }) => hop.facts.includes(fact)) ?? null) : null

const partyOf = (hop: Hop, context: Context) =>
  recordOf(hop, 'PARTY_TO', () => partyLoader(context).load(endOf(hop)))
const signatureOf = (hop: Hop, context: Context) =>
  recordOf(hop, 'SIGNED', () => signatureLoader(context).load(endOf(hop)))
const participationOf = (hop: Hop, context: Context) =>
  recordOf(hop, 'TOOK_PART', () => participationLoader(context).load(endOf(hop)))

async function positionsIn(hop: Hop, context: Context) {
  if (hop.kind !== 'HOLDS') return []
  return (await positionLoader(context).load(startOf(hop))).filter(({ fact }) => hop.facts.includes(fact))
}

/** A hop with its record and both ends: what its sentence is made of. */
async function told(hop: Hop, context: Context): Promise<Told> {
  const nodes = nodeLoader(context)
  const [start, end, party, signature, participation, positions] = await Promise.all([
    nodes.load(startOf(hop)),
    nodes.load(endOf(hop)),
    partyOf(hop, context),
    signatureOf(hop, context),
    participationOf(hop, context),
    positionsIn(hop, context),
  ])
  return {
    kind: hop.kind,
    start,
    end,
    positions,
    party: party ?? undefined,
    signature: signature ?? undefined,
    participation: participation ?? undefined,
  }
}

const story = async (way: Way, language: Language, context: Context): Promise<string> =>
  storyOf(await Promise.all(way.map((hop) => told(hop, context))), language)

const HopType = builder.objectRef<Hop>('PathHop').implement({
  description:
    'One step of a way: one relationship, with the agreement or position that it is, and its evidence / Một bước.',
  fields: (t) => ({
    from: t.node({ id: (hop) => hop.from, description: 'Where the step begins, seen along the way.' }),
    to: t.node({ id: (hop) => hop.to, description: 'Where it leads.' }),
    kind: t.expose('kind', { type: RelationshipEnum, description: 'The relationship.' }),
    reversed: t.boolean({
      description:
        'Whether the relationship is recorded from `to` to `from`: a way follows it in either direction.',
      resolve: isReversed,
    }),
    agreement: t.field({
      type: AgreementRef,
      nullable: true,
      description:
        'The agreement at one end of the step; null for positions and for ties between organizations.',
      resolve: agreementOf,
    }),
    party: t.field({
      type: PartyType,
      nullable: true,
      description: 'For `PARTY_TO`: the party, with its side and its name as written; else null.',
      resolve: (hop, _arguments, context) => partyOf(hop, context),
    }),
    signature: t.field({
      type: SignatureType,
      nullable: true,
      description: 'For `SIGNED`: the signature, and how it is attested; else null.',
      resolve: (hop, _arguments, context) => signatureOf(hop, context),
    }),
    participation: t.field({
      type: ParticipationType,
      nullable: true,
      description: 'For `TOOK_PART`: what the person did; else null.',
      resolve: (hop, _arguments, context) => participationOf(hop, context),
    }),
    positions: t.field({
      type: [PositionType],
      description:
        'For `HOLDS`: the positions of the person in the organization that meet the arguments, newest first; else empty.',
      resolve: (hop, _arguments, context) => positionsIn(hop, context),
    }),
    text: t.string({
      description: 'The step as a sentence. It says what is recorded, and no more.',
      args: { language: t.arg(languageArgument) },
      resolve: async (hop, { language }, context) =>
        sentenceOf(await told(hop, context), language === 'EN' ? 'EN' : 'VI'),
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'The sources that state the relationship, and where.',
      resolve: async (hop, _arguments, context) => (await loadAll(evidenceLoader(context), hop.facts)).flat(),
    }),
  }),
})

const WayType = builder.objectRef<Way>('PathWay').implement({
  description: 'One way from one node to another / Một đường nối.',
  fields: (t) => ({
    hops: t.field({
      type: [HopType],
      description: 'Its steps, in order; each begins where the one before it ends.',
      resolve: (way) => [...way],
    }),
    story: t.string({
      description:
        'The way as a story: “How is A connected to B?” Two parties of one agreement share a sentence.',
      args: { language: t.arg(languageArgument) },
      resolve: (way, { language }, context) => story(way, language === 'EN' ? 'EN' : 'VI', context),
    }),
  }),
})

const OutcomeEnum = builder.enumType('PathOutcome', {
  description: 'How a search for ways ended.',
  values: {
    FOUND: { description: 'There are ways; `ways` has the first of the shortest.' },
    SAME_NODE: { description: '`from` and `to` mean the same node: the length is 0, and there is no way.' },
    NOT_CONNECTED: {
      description:
        'There is no way of any length by these relationships and days. The dataset knows none; others may exist.',
    },
    NONE_WITHIN_LENGTH: {
      description: 'There is no way of `maxLength` steps or fewer; longer ones may exist.',
    },
    SEARCH_TOO_LARGE: {
      description:
        'The search met more relationships than it may read before any way: there is none of `searchedLength` steps or fewer. Ask for fewer relationships, or for a day.',
    },
  } as const satisfies Record<PathOutcome, object>,
})

const PathType = builder.objectRef<PathAnswer>('Path').implement({
  description: 'The shortest ways between two nodes / Các đường nối ngắn nhất giữa hai nút.',
  fields: (t) => ({
    from: t.node({ id: (answer) => answer.from, description: 'What `from` was understood to mean.' }),
    to: t.node({ id: (answer) => answer.to, description: 'What `to` was understood to mean.' }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'How the search ended.' }),
    length: t.exposeInt('length', {
      nullable: true,
      description:
        'How many steps each way has; null where none was found. Two parties of one agreement are two steps apart.',
    }),
    searchedLength: t.exposeInt('searchedLength', {
      description: 'Up to how many steps every way was looked at; shorter ways than found do not exist.',
    }),
    ways: t.field({
      type: [WayType],
      description:
        'The first of the shortest ways, in the order of the ids along them: the same at every asking.',
      resolve: (answer) => [...answer.ways],
    }),
    totalCount: t.exposeInt('totalCount', {
      nullable: true,
      description: `How many shortest ways there are; null where there are more than ${mostCountedWays}.`,
    }),
    truncated: t.boolean({
      description: 'Whether there are more shortest ways than `ways` has.',
      resolve: ({ ways, totalCount }) => totalCount === null || totalCount > ways.length,
    }),
    undatedCount: t.exposeInt('undatedCount', {
      description:
        'How many agreements, positions, `PART_OF` and `SUCCEEDED_BY` that the search met were left out because their dates are not known; 0 without `activeOn`.',
    }),
  }),
})

builder.queryFields((t) => ({
  path: t.field({
    type: PathType,
    nullable: true,
    description:
      'How is one node connected to another? The shortest ways through agreements, signatures and positions, each step with its evidence / Hai bên nối với nhau qua những thỏa thuận, chữ ký, chức vụ nào? Organizations, people, agreements and topics can be asked for. No node is visited twice, but for an agreement that is passed on to another side. What the dataset does not know is no way: an answer without ways says nothing about the world.',
    args: {
      from: t.arg.string({
        required: true,
        description:
          'Id or name of an organization, person or topic, or id of an agreement. `NOT_FOUND` with suggestions, `AMBIGUOUS` with candidates; a former id means what it became.',
      }),
      to: t.arg.string({ required: true, description: 'The same for the other end.' }),
      relationships: t.arg({
        type: [RelationshipEnum],
        description: 'What ways may go along; `[PARTY_TO, SIGNED, HOLDS]` where it is left out.',
      }),
      activeOn: t.arg({
        type: 'Date',
        description:
          'Only through agreements in force and positions held on this day (see `certainty`), through `PART_OF` from its start to its end, and through `SUCCEEDED_BY` from its date on; those whose dates are not known, as of nearly every `PART_OF`, are left out and counted in `undatedCount`. An agreement at an end of the way is taken as it is.',
      }),
      certainty: t.arg(certaintyArgument),
      sameSide: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether two parties on the same side of an agreement are connected by it. By default only parties on different sides are: others are no partners.',
      }),
      maxLength: t.arg.int({
        description: `The most steps of a way, from 1 to ${longestWay}; ${longestWay} where it is left out.`,
      }),
      first: t.arg.int({
        description: `How many of the shortest ways, from 1 to ${mostWays}; ${defaultWays} where it is left out.`,
      }),
    },
    resolve: async (_root, wanted, context) => pathBetween(await heavy(context, 'path'), wanted),
  }),
}))
