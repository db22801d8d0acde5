import type { PageArguments } from '../domain/cursor.ts'
import { dateOf } from '../domain/date.ts'
import { keysOf } from '../domain/entity.ts'
import type { Edge } from '../domain/list.ts'
import {
  type Organization,
  type OrganizationOrder,
  type OrganizationTie,
  organizationPages,
  organizationTies,
} from '../domain/organization.ts'
import {
  type PartnerOrder,
  partnerPages,
  type UnidentifiedPartner,
  unidentifiedPartners,
} from '../domain/partner.ts'
import { AgreementConnection, agreementArguments, agreementDates, agreementsFrom } from './agreement.ts'
import { GroupType } from './agreement-parts.ts'
import { builder, type Context } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { datedFact, ownDate, PartialDateType } from './date.ts'
import { ClassificationEnum } from './enums.ts'
import { entityEvidence, factEvidence } from './evidence.ts'
import { idFrom, onlyPage, wholeDataset } from './fields.ts'
import { namedEntity } from './other-name.ts'
import { PositionType, positionArguments, positionsFrom } from './position.ts'
import { AgreementRef, OrganizationRef, PlaceRef } from './refs.ts'

export const OrganizationConnection = connectionOf<Organization>(
  'Organization',
  OrganizationRef,
  'A list of organizations.',
)
const Partner = connectionOf<Organization>(
  'Partner',
  OrganizationRef,
  'Partners: named organizations on another side of an agreement.',
)

builder.objectFields(Partner.edge, (t) => ({
  agreementCount: t.int({
    description: 'How many agreements make it a partner, filters applied.',
    resolve: (edge) => edge.extra.length,
  }),
  agreements: t.field({
    type: [AgreementRef],
    description: 'Those agreements, signed last first.',
    resolve: async (edge: Edge<Organization>, _arguments, context) => {
      const loader = AgreementRef.getDataloader(context)
      const agreements = await Promise.all(edge.extra.map((id) => loader.load(id)))
      const signed = (agreement: Record<string, unknown>) => dateOf(agreement, 'signedOn')?.latest ?? ''
      return agreements.sort((a, b) =>
        signed(a) < signed(b) ? 1 : signed(a) > signed(b) ? -1 : a.id < b.id ? -1 : 1,
      )
    },
  }),
}))

const UnidentifiedPartnerType = builder.objectRef<UnidentifiedPartner>('UnidentifiedPartner').implement({
  description:
    'A party on another side that its source leaves unlisted: it stands for partners that are not known by name.',
  fields: (t) => ({
    group: t.field({ type: GroupType, description: 'The group.', resolve: (partner) => partner.member }),
    agreement: t.field({
      type: AgreementRef,
      description: 'The agreement.',
      resolve: (partner) => partner.agreement,
    }),
  }),
})

const TieType = builder
  .objectRef<OrganizationTie['edge'] & { readonly organization: string }>('OrganizationTie')
  .implement({
    description: 'A tie between two organizations: being part, or succession.',
    interfaces: [factEvidence],
    fields: (t) => ({
      organization: t.field({
        type: OrganizationRef,
        description: 'The other organization.',
        resolve: (tie) => tie.organization,
      }),
      startDate: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'Since when, for being part.',
        resolve: (tie) => datedFact(tie, 'startDate', tie.fact),
      }),
      endDate: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'Until when, for being part.',
        resolve: (tie) => datedFact(tie, 'endDate', tie.fact),
      }),
      date: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'When, for a succession.',
        resolve: (tie) => datedFact(tie, 'date', tie.fact),
      }),
      decision: t.string({
        nullable: true,
        description: 'By which decision.',
        resolve: (tie) => tie.decision ?? null,
      }),
    }),
  })

const ties = (kind: Parameters<typeof organizationTies>[1]) => async (ids: string[], context: Context) =>
  (await organizationTies(await context.snapshot(), kind, ids)).map((of) =>
    of.map(({ edge, organization }) => ({ ...edge, organization })),
  )

const PartnerOrderEnum = builder.enumType('PartnerOrder', {
  description: 'How partners are ordered; those with the same value by id.',
  values: {
    NAME_ASC: { description: 'By name, without regard to diacritics.' },
    AGREEMENT_COUNT_DESC: { description: 'With most common agreements first.' },
    LATEST_SIGNED_ON_DESC: { description: 'With the most recently signed agreement first; undated last.' },
  } as const satisfies Record<PartnerOrder, object>,
})

const OrganizationOrderEnum = builder.enumType('OrganizationOrder', {
  description: 'How organizations are ordered; those with the same value by id.',
  values: {
    NAME_ASC: { description: 'By name, without regard to diacritics.' },
    PARTNER_COUNT_DESC: { description: 'With most partners first.' },
    AGREEMENT_COUNT_DESC: { description: 'With most agreements first.' },
  } as const satisfies Record<OrganizationOrder, object>,
})

OrganizationRef.implement({
  description: 'An organization: one entity for all its names / Tổ chức.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('organization:'),
  interfaces: [namedEntity, entityEvidence],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that the dataset shows.' }),
    shortName: t.string({
      nullable: true,
      description: 'A short form for maps and diagrams.',
      resolve: (organization) => organization.shortName ?? null,
    }),
    nameEn: t.string({
      nullable: true,
      description: 'The name in English.',
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
      byPath: true,
      description:
        'Organizations that it has agreements with: named parties on another side. Parties on its own side are no partners, groups answer as `unidentifiedPartners`, and agreements that are only announced make none.',
      args: {
        classification: t.arg({
          type: [ClassificationEnum],
          description: 'Partners that are any of these: “which federations?”',
        }),
        topic: t.arg.string({
          description: 'By agreements on this topic (id or label), narrower ones included.',
        }),
        ...agreementDates(t.arg),
        orderBy: t.arg({ type: PartnerOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
        ...pageArguments(t.arg),
      },
      load: async (ids: string[], context, wanted) =>
        partnerPages(await context.snapshot(), {
          ids,
          filter: wanted,
          order: wanted.orderBy ?? 'NAME_ASC',
          page: wanted,
        }),
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
      byPath: true,
      description: 'Agreements that it is a party to.',
      args: agreementArguments(t.arg),
      load: agreementsFrom('PARTY'),
      resolve: (organization) => organization.id,
    }),
    officers: t.loadableList({
      type: PositionType,
      byPath: true,
      description: 'People that sources show in a position there, seen last first.',
      args: positionArguments(t.arg),
      load: positionsFrom('organization'),
      resolve: (organization) => organization.id,
    }),
    partOf: t.loadableList({
      type: TieType,
      description: 'Larger organizations that it belongs to.',
      load: ties('PART_OF'),
      resolve: (organization) => organization.id,
    }),
    parts: t.loadable({
      type: OrganizationConnection.connection,
      byPath: true,
      description: 'Organizations and bodies that belong to it.',
      args: {
        orderBy: t.arg({ type: OrganizationOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
        ...pageArguments(t.arg),
      },
      load: async (ids: string[], context, wanted) => {
        const snapshot = await context.snapshot()
        return organizationPages(snapshot, {
          scope: 'PART_OF',
          keys: keysOf(snapshot, ids),
          filter: {},
          order: wanted.orderBy ?? 'NAME_ASC',
          page: wanted,
        })
      },
      resolve: (organization) => organization.id,
    }),
    successors: t.loadableList({
      type: TieType,
      description: 'Organizations that followed it.',
      load: ties('SUCCESSORS'),
      resolve: (organization) => organization.id,
    }),
    predecessors: t.loadableList({
      type: TieType,
      description: 'Organizations that it followed.',
      load: ties('PREDECESSORS'),
      resolve: (organization) => organization.id,
    }),
  }),
})

/** Pages of organizations from each of the given ids: a place's, a topic's. */
export const organizationsFrom =
  (scope: 'PLACE' | 'TOPIC') => async (ids: string[], context: Context, wanted: PageArguments) => {
    const snapshot = await context.snapshot()
    return organizationPages(snapshot, {
      scope,
      keys: keysOf(snapshot, ids),
      filter: {},
      order: 'NAME_ASC',
      page: wanted,
    })
  }

builder.queryFields((t) => ({
  organization: t.field({
    type: OrganizationRef,
    nullable: true,
    description:
      'One organization, by id or by any of its names. Id: null where there is none. Name: `NOT_FOUND` with suggestions, `AMBIGUOUS` with candidates / Tìm tổ chức theo mã hoặc theo tên, có dấu hay không dấu.',
    args: {
      id: t.arg.id({ description: 'Its id: `organization:ldld-ha-noi`.' }),
      name: t.arg.string({ description: 'Any of its names: `LĐLĐ Hà Nội`, `lien doan lao dong tp ha noi`.' }),
    },
    resolve: (_root, lookup, context) => idFrom('organization', lookup, context),
  }),
  organizations: t.field({
    type: OrganizationConnection.connection,
    description: 'Organizations / Danh sách tổ chức.',
    args: {
      classification: t.arg({ type: [ClassificationEnum], description: 'Any of these.' }),
      place: t.arg.string({
        description: 'Id or name of the place where it works; places within it are included.',
      }),
      topic: t.arg.string({
        description: 'Party to an agreement on this topic (id or label), narrower ones included.',
      }),
      partOf: t.arg.string({ description: 'Id or name of an organization that it directly belongs to.' }),
      orderBy: t.arg({ type: OrganizationOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, wanted, context) => {
      const { snapshot, keys } = await wholeDataset(context)
      return onlyPage(
        await organizationPages(snapshot, {
          scope: 'ALL',
          keys,
          filter: wanted,
          order: wanted.orderBy ?? 'NAME_ASC',
          page: wanted,
        }),
      )
    },
  }),
}))
