import { latestSignedFirst } from '../domain/agreement.ts'
import type { PageArguments } from '../domain/cursor.ts'
import type { Edge, ListedPage } from '../domain/list.ts'
import type { Organization } from '../domain/organization.ts'
import {
  type PartnerFacet,
  type PartnerFilter,
  type PartnerOrder,
  partnerPages,
  type UnidentifiedPartner,
} from '../domain/partner.ts'
import { agreementDates } from './agreement-list.ts'
import { GroupType } from './agreement-parts.ts'
import { builder, type Context } from './builder.ts'
import { type ArgumentBuilder, connectionOf, pageArguments } from './connection.ts'
import { ClassificationEnum } from './enums.ts'
import { addFacets, ClassificationFacet, PlaceFacet, TopicFacet } from './facets.ts'
import { loadAll } from './loader.ts'
import { AgreementRef, OrganizationRef } from './refs.ts'

export const Partner = connectionOf<Organization, ListedPage<Organization, PartnerFacet>>(
  'Partner',
  OrganizationRef,
  'Partners: named organizations on another side of an agreement.',
)

addFacets('Partner', Partner.connection, {
  classification: { type: ClassificationFacet, description: 'By what they are.' },
  place: {
    type: PlaceFacet,
    description: 'By province, or city under central authority, in which they work or are seated.',
  },
  topic: {
    type: TopicFacet,
    description:
      'By topic of the agreements that make them partners: each topic counts those with one that covers it or a narrower one.',
  },
})

builder.objectFields(Partner.edge, (t) => ({
  agreementCount: t.int({
    description: 'How many agreements make it a partner, filters applied.',
    resolve: (edge) => edge.extra.length,
  }),
  agreements: t.field({
    type: [AgreementRef],
    description: 'Those agreements, most recently signed first.',
    resolve: async (edge: Edge<Organization>, _arguments, context) =>
      latestSignedFirst(await loadAll(AgreementRef.getDataloader(context), edge.extra)),
  }),
}))

export const UnidentifiedPartnerType = builder
  .objectRef<UnidentifiedPartner>('UnidentifiedPartner')
  .implement({
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

const PartnerOrderEnum = builder.enumType('PartnerOrder', {
  description: 'How partners are ordered; those with the same value by id.',
  values: {
    NAME_ASC: { description: 'By name, without regard to diacritics.' },
    AGREEMENT_COUNT_DESC: { description: 'With most common agreements first.' },
    LATEST_SIGNED_ON_DESC: { description: 'With the most recently signed agreement first; undated last.' },
  } as const satisfies Record<PartnerOrder, object>,
})

/** All arguments that narrow partners. */
export const partnerArguments = (t: ArgumentBuilder) => ({
  classification: t({
    type: [ClassificationEnum],
    description: 'Partners that are any of these: “which federations?”',
  }),
  topic: t.string({ description: 'By agreements on this topic (id or label), narrower ones included.' }),
  ...agreementDates(t),
  orderBy: t({ type: PartnerOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
  ...pageArguments(t),
})

type Wanted = PartnerFilter & PageArguments & { readonly orderBy?: PartnerOrder | null | undefined }

/** Pages of partners of organizations. */
export const partnersFrom = async (ids: string[], context: Context, wanted: Wanted) =>
  partnerPages(await context.snapshot(), {
    ids,
    filter: wanted,
    order: wanted.orderBy ?? 'NAME_ASC',
    page: wanted,
  })
