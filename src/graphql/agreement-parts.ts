import type {
  BasisDocument,
  Coverage,
  Participation,
  Party,
  Remark,
  Signature,
  Venue,
} from '../domain/agreement-parts.ts'
import type { AgreementRelation } from '../domain/agreement-relation.ts'
import type { Group } from '../domain/group.ts'
import { groupsByIds } from '../domain/group.ts'
import { builder } from './builder.ts'
import {
  AttestationEnum,
  IdentificationEnum,
  languageArgument,
  ParticipantRoleEnum,
  RelationTypeEnum,
} from './enums.ts'
import { factEvidence } from './evidence.ts'
import { AgreementRef, OrganizationRef, PersonRef, PlaceRef, TopicRef } from './refs.ts'

export const GroupType = builder
  .loadableObjectRef<Group, string>('Group', {
    load: async (ids, context) => (await groupsByIds(await context.snapshot(), ids)) as Group[],
  })
  .implement({
    description: 'A party that a source leaves unlisted (“the district committees”). Never an organization.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its id; it belongs to one agreement.' }),
      nameAsWritten: t.exposeString('name', {
        description:
          'What the source calls the group; less the parties that it names beside it, where the evidence says so.',
      }),
      memberCount: t.int({
        nullable: true,
        description: 'How many members, where a source says so or it follows from its words.',
        resolve: (group) => group.memberCount ?? null,
      }),
    }),
  })

const isGroup = (party: Party): boolean => party.member.startsWith('group:')

export const PartyType = builder.objectRef<Party>('Party').implement({
  description: 'A party of an agreement: an organization, or a group that the source leaves unlisted.',
  interfaces: [factEvidence],
  fields: (t) => ({
    side: t.exposeInt('side', { description: 'Parties on the same side are not partners of one another.' }),
    nameAsWritten: t.exposeString('nameAsWritten', { description: 'The party as the source names it.' }),
    actingBodies: t.stringList({
      description: 'Bodies that acted for the party: Đảng đoàn, Thường trực, Ban Thường vụ.',
      resolve: (party) => [...party.actingBodies],
    }),
    identification: t.expose('identification', {
      type: IdentificationEnum,
      description: 'Whether the source names this party.',
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The organization; null for a group.',
      resolve: (party) => (isGroup(party) ? null : party.member),
    }),
    group: t.field({
      type: GroupType,
      nullable: true,
      description: 'The group; null for an organization.',
      resolve: (party) => (isGroup(party) ? party.member : null),
    }),
  }),
})

export const SignatureType = builder.objectRef<Signature>('Signature').implement({
  description: 'A person’s signature under an agreement: only where a source says or shows it.',
  interfaces: [factEvidence],
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Who signed.',
      resolve: (signature) => signature.person,
    }),
    agreement: t.field({
      type: AgreementRef,
      description: 'What was signed.',
      resolve: (signature) => signature.agreement,
    }),
    onBehalfOf: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The party signed for, where known.',
      resolve: (signature) => signature.onBehalfOf,
    }),
    positionAsWritten: t.exposeString('positionAsWritten', {
      nullable: true,
      description: 'The signer’s position in the words of the source.',
    }),
    attestation: t.expose('attestation', {
      type: AttestationEnum,
      description: 'How a source shows that the person signed.',
    }),
  }),
})

export const ParticipationType = builder.objectRef<Participation>('Participation').implement({
  description:
    'A person’s part in the occasion of an agreement. Presiding, speaking or witnessing is not signing.',
  interfaces: [factEvidence],
  fields: (t) => ({
    person: t.field({ type: PersonRef, description: 'Who took part.', resolve: (part) => part.person }),
    agreement: t.field({
      type: AgreementRef,
      description: 'The agreement.',
      resolve: (part) => part.agreement,
    }),
    roles: t.field({
      type: [ParticipantRoleEnum],
      description: 'What the person did.',
      resolve: (part) => [...part.roles],
    }),
    onBehalfOf: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The organization represented, where the source says so.',
      resolve: (part) => part.onBehalfOf,
    }),
    positionAsWritten: t.exposeString('positionAsWritten', {
      nullable: true,
      description: 'The person’s position in the words of the source.',
    }),
  }),
})

export const CoverageType = builder.objectRef<Coverage>('TopicCoverage').implement({
  description: 'A topic that an agreement covers, as its source words it.',
  interfaces: [factEvidence],
  fields: (t) => ({
    topic: t.field({
      type: TopicRef,
      description: 'The concept of the scheme.',
      resolve: (coverage) => coverage.topic,
    }),
    phrase: t.exposeString('phrase', { description: 'The topic in the words of the source.' }),
  }),
})

export const VenueType = builder.objectRef<Venue>('Venue').implement({
  description: 'Where an agreement was signed.',
  interfaces: [factEvidence],
  fields: (t) => ({
    place: t.field({ type: PlaceRef, description: 'The place.', resolve: (venue) => venue.place }),
    asWritten: t.exposeString('asWritten', { description: 'The place in the words of the source.' }),
  }),
})

export const BasisDocumentType = builder.objectRef<BasisDocument>('BasisDocument').implement({
  description: 'A document of another kind that an agreement rests on: a resolution, a law, a plan.',
  interfaces: [factEvidence],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    number: t.string({
      nullable: true,
      description: 'Its official number.',
      resolve: (document) => document.number ?? null,
    }),
    issuedBy: t.string({
      nullable: true,
      description: 'Who issued it.',
      resolve: (document) => document.issuedBy ?? null,
    }),
  }),
})

export const RemarkType = builder.objectRef<Remark>('Remark').implement({
  description: 'What a reader must know of an agreement: where its sources are unclear.',
  interfaces: [factEvidence],
  fields: (t) => ({
    text: t.string({
      description: 'The remark.',
      args: {
        language: t.arg(languageArgument),
      },
      resolve: (remark, { language }) => (language === 'EN' ? remark.en : remark.vi),
    }),
  }),
})

export const AgreementRelationType = builder.objectRef<AgreementRelation>('AgreementRelation').implement({
  description: 'A link between two agreements, seen from one of them.',
  interfaces: [factEvidence],
  fields: (t) => ({
    type: t.expose('type', {
      type: RelationTypeEnum,
      description: 'What the later or lower agreement does to the earlier or higher one.',
    }),
    agreement: t.field({
      type: AgreementRef,
      description: 'The other agreement.',
      resolve: (relation) => relation.agreement,
    }),
  }),
})
