import type { PageArguments } from '../domain/cursor.ts'
import { keysOf } from '../domain/entity.ts'
import type { ListedPage } from '../domain/list.ts'
import {
  type OrganizationFacet as FacetName,
  type Organization,
  type OrganizationOrder,
  type OrganizationScope,
  organizationPages,
} from '../domain/organization.ts'
import { builder, type Context } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { ClassificationEnum } from './enums.ts'
import { addFacets, ClassificationFacet, OrganizationFacet, PlaceFacet, TopicFacet } from './facets.ts'
import { idFrom, onlyPage, wholeDataset } from './fields.ts'
import { OrganizationRef } from './refs.ts'

export const OrganizationConnection = connectionOf<Organization, ListedPage<Organization, FacetName>>(
  'Organization',
  OrganizationRef,
  'A list of organizations.',
)

addFacets('Organization', OrganizationConnection.connection, {
  classification: { type: ClassificationFacet, description: 'By what they are.' },
  place: {
    type: PlaceFacet,
    description: 'By province, or city under central authority, in which they work or are seated.',
  },
  topic: {
    type: TopicFacet,
    description:
      'By topic of their agreements: each topic counts the parties to those that cover it or a narrower one.',
  },
  partOf: { type: OrganizationFacet, description: 'By larger organization that they directly belong to.' },
})

export const OrganizationOrderEnum = builder.enumType('OrganizationOrder', {
  description: 'How organizations are ordered; those with the same value by id.',
  values: {
    NAME_ASC: { description: 'By name, without regard to diacritics.' },
    PARTNER_COUNT_DESC: { description: 'With most partners first.' },
    AGREEMENT_COUNT_DESC: { description: 'With most agreements first.' },
  } as const satisfies Record<OrganizationOrder, object>,
})

type ListArguments = PageArguments & { readonly orderBy?: OrganizationOrder | null | undefined }

/** Pages of organizations from each of the given ids: those of a place, of a topic, of a larger organization. */
export const organizationsFrom =
  (scope: Exclude<OrganizationScope, 'ALL'>) =>
  async (ids: string[], context: Context, wanted: ListArguments) => {
    const snapshot = await context.snapshot()
    return organizationPages(snapshot, {
      scope,
      keys: keysOf(snapshot, ids),
      filter: {},
      order: wanted.orderBy ?? 'NAME_ASC',
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
    nullable: true,
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
