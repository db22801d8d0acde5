import { participationsOf, partiesOf, signaturesOf } from '../domain/agreement-parts.ts'
import { type AnyNode, type Language, nodesOfAnyType } from '../domain/node-label.ts'
import type { Signer } from '../domain/path-signing.ts'
import { sentenceOf, storyOf, type Told } from '../domain/path-story.ts'
import type { Hop, Way } from '../domain/path-ways.ts'
import { positionsOf } from '../domain/position.ts'
import { isAgreement, runsBack } from '../domain/relationship.ts'
import { ParticipationType, PartyType, SignatureType } from './agreement-parts.ts'
import { builder, type Context } from './builder.ts'
import { languageArgument } from './enums.ts'
import { EvidenceType, evidenceLoader } from './evidence.ts'
import { loadAll, loaderOf } from './loader.ts'
import { TieType, tiesIn } from './organization-tie.ts'
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
const wholeLoader = loaderOf(tiesIn('PART_OF'))
const successorLoader = loaderOf(tiesIn('SUCCESSORS'))
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
const tieOf = async (hop: Hop, context: Context) =>
  (await recordOf(hop, 'PART_OF', () => wholeLoader(context).load(startOf(hop)))) ??
  (await recordOf(hop, 'SUCCEEDED_BY', () => successorLoader(context).load(startOf(hop))))

async function positionsIn(hop: Hop, context: Context) {
  if (hop.kind !== 'HOLDS') return []
  return (await positionLoader(context).load(startOf(hop))).filter(({ fact }) => hop.facts.includes(fact))
}

/** A hop with its record and both ends: what its sentence is made of. */
async function told(hop: Hop, context: Context): Promise<Told> {
  const nodes = nodeLoader(context)
  const [start, end, party, signature, participation, tie, positions] = await Promise.all([
    nodes.load(startOf(hop)),
    nodes.load(endOf(hop)),
    partyOf(hop, context),
    signatureOf(hop, context),
    participationOf(hop, context),
    tieOf(hop, context),
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
    tie: tie ?? undefined,
  }
}

async function signersOf(hop: Hop, context: Context): Promise<Signer[]> {
  if (hop.kind !== 'PARTY_TO' && hop.kind !== 'SIGNED') return []
  const signatures = await signatureLoader(context).load(endOf(hop))
  return Promise.all(
    signatures.map(async ({ person, attestation }) => ({
      person: await nodeLoader(context).load(person),
      attestation,
    })),
  )
}

const toldWithSigners = async (hop: Hop, context: Context): Promise<Told> => {
  const [about, signers] = await Promise.all([told(hop, context), signersOf(hop, context)])
  return { ...about, signers }
}

/** A way in sentences. */
export const story = async (way: Way, language: Language, context: Context): Promise<string> =>
  storyOf(await Promise.all(way.map((hop) => toldWithSigners(hop, context))), language)

export const HopType = builder.objectRef<Hop>('PathHop').implement({
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
    tie: t.field({
      type: TieType,
      nullable: true,
      description:
        'For `PART_OF` and `SUCCEEDED_BY`: the tie as the organization where it is recorded has it, and whether it is stated or inferred; else null.',
      resolve: (hop, _arguments, context) => tieOf(hop, context),
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
