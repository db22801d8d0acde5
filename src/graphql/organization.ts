import { signaturesFor } from '../domain/agreement-parts.ts'
import { unidentifiedPartners } from '../domain/partner.ts'
import { AgreementConnection, agreementArguments, agreementsFrom } from './agreement-list.ts'
import { SignatureType } from './agreement-parts.ts'
import { pageArguments } from './connection.ts'
import { ownDate, PartialDateType } from './date.ts'
import { ClassificationEnum } from './enums.ts'
import { entityEvidence } from './evidence.ts'
import { OrganizationConnection, OrganizationOrderEnum, organizationsFrom } from './organization-list.ts'
import { TieType, tiesFrom } from './organization-tie.ts'
import { namedEntity } from './other-name.ts'
import { Partner, partnerArguments, partnersFrom, UnidentifiedPartnerType } from './partner.ts'
import { PositionType, positionArguments, positionsFrom } from './position.ts'
import { OrganizationRef, PlaceRef } from './refs.ts'

OrganizationRef.implement({
  description: 'An organization: one entity for all its names / Tổ chức.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('organization:'),
  interfaces: [namedEntity, entityEvidence],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that the dataset shows.' }),
    shortName: t.string({
      nullable: true,
      description: 'A short form for maps and diagrams: the editors’ own, unless the evidence names it.',
      resolve: (organization) => organization.shortName ?? null,
    }),
    nameEn: t.string({
      nullable: true,
      description: 'The name in English: the editors’ translation, unless the evidence names it.',
      resolve: (organization) => organization.nameEn ?? null,
    }),
    classification: t.expose('classification', { type: ClassificationEnum, description: 'What it is.' }),
    place: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'Where it works or is seated.',
      resolve: (organization) => organization.place ?? null,
    }),
    foundingDate: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'When it was founded.',
      resolve: (organization) => ownDate(organization, 'foundingDate'),
    }),
    dissolutionDate: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'When it was dissolved.',
      resolve: (organization) => ownDate(organization, 'dissolutionDate'),
    }),
    agreementCount: t.exposeInt('agreementCount', {
      description: 'How many agreements of the dataset it is a party to.',
    }),
    partnerCount: t.exposeInt('partnerCount', {
      description: 'How many named organizations stand on another side of its agreements.',
    }),
    partners: t.loadable({
      type: Partner.connection,
      nullable: true,
      byPath: true,
      description:
        'Organizations that it has agreements with: named parties on another side. Parties on its own side are no partners, groups answer as `unidentifiedPartners`, and agreements that are only announced make none.',
      args: partnerArguments(t.arg),
      load: partnersFrom,
      resolve: (organization) => organization.id,
    }),
    unidentifiedPartners: t.loadableList({
      type: UnidentifiedPartnerType,
      description: 'Parties on another side of its agreements that the sources leave unlisted.',
      load: async (ids: string[], context) => unidentifiedPartners(await context.snapshot(), ids),
      resolve: (organization) => organization.id,
    }),
    agreements: t.loadable({
      type: AgreementConnection.connection,
      nullable: true,
      byPath: true,
      description: 'Agreements that it is a party to.',
      args: agreementArguments(t.arg),
      load: agreementsFrom('PARTY'),
      resolve: (organization) => organization.id,
    }),
    signatures: t.loadableList({
      type: SignatureType,
      description: 'Signatures that people are said or shown to have given on its behalf.',
      load: async (ids: string[], context) => signaturesFor(await context.snapshot(), ids),
      resolve: (organization) => organization.id,
    }),
    officers: t.loadableList({
      type: PositionType,
      byPath: true,
      description:
        'People that sources show in a position there, most recently seen first. Who is not in it may hold a position all the same: no source at hand shows it.',
      args: positionArguments(t.arg),
      load: positionsFrom('organization'),
      resolve: (organization) => organization.id,
    }),
    partOf: t.loadableList({
      type: TieType,
      description: 'Larger organizations that it belongs to, be it stated or inferred.',
      load: tiesFrom('PART_OF'),
      resolve: (organization) => organization.id,
    }),
    parts: t.loadable({
      type: OrganizationConnection.connection,
      byPath: true,
      description:
        'Organizations and bodies that belong to it, be it stated or inferred: see their `partOf`.',
      args: {
        orderBy: t.arg({ type: OrganizationOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
        ...pageArguments(t.arg),
      },
      load: organizationsFrom('PART_OF'),
      resolve: (organization) => organization.id,
    }),
    successors: t.loadableList({
      type: TieType,
      description: 'Organizations that followed it, be it stated or inferred.',
      load: tiesFrom('SUCCESSORS'),
      resolve: (organization) => organization.id,
    }),
    predecessors: t.loadableList({
      type: TieType,
      description: 'Organizations that it followed, be it stated or inferred.',
      load: tiesFrom('PREDECESSORS'),
      resolve: (organization) => organization.id,
    }),
  }),
})
