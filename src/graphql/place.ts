import { keysOf } from '../domain/entity.ts'
import type { ListedPage } from '../domain/list.ts'
import {
  codesOf,
  type PlaceFacet as FacetName,
  type Merger,
  mergersInto,
  mergersOf,
  type Place,
  type PlaceCode,
  type PlaceOrder,
  placePages,
} from '../domain/place.ts'
import { AgreementConnection, agreementArguments, agreementsFrom } from './agreement-list.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { PartialDateType, partDate } from './date.ts'
import { PlaceKindEnum } from './enums.ts'
import { entityEvidence, factEvidence } from './evidence.ts'
import { addFacets, PlaceFacet, PlaceKindFacet } from './facets.ts'
import { idFrom, onlyPage, wholeDataset } from './fields.ts'
import { OrganizationConnection, organizationsFrom } from './organization-list.ts'
import { namedEntity } from './other-name.ts'
import { PlaceRef } from './refs.ts'

const PlaceConnection = connectionOf<Place, ListedPage<Place, FacetName>>(
  'Place',
  PlaceRef,
  'A list of places.',
)

addFacets('Place', PlaceConnection.connection, {
  kind: { type: PlaceKindFacet, description: 'By what they are.' },
  within: { type: PlaceFacet, description: 'By place that they directly lie in.' },
})

const PlaceOrderEnum = builder.enumType('PlaceOrder', {
  description: 'How places are ordered; those with the same value by id.',
  values: { NAME_ASC: { description: 'By name, without regard to diacritics.' } } as const satisfies Record<
    PlaceOrder,
    object
  >,
})

const PlaceCodeType = builder.objectRef<PlaceCode>('PlaceCode').implement({
  description: 'A code of a place in an official list.',
  interfaces: [factEvidence],
  fields: (t) => ({
    scheme: t.string({
      description: '`ISO_3166_2`, or `GSO`: the General Statistics Office.',
      resolve: (code) => code.scheme,
    }),
    value: t.string({ description: 'The code.', resolve: (code) => code.value }),
    from: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'Since when it holds.',
      resolve: (code) => partDate(code, 'from'),
    }),
    until: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'Until when it held.',
      resolve: (code) => partDate(code, 'until'),
    }),
  }),
})

const CentroidType = builder.objectRef<{ latitude: number; longitude: number }>('Centroid').implement({
  description: 'A point for maps, WGS 84 degrees.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east.' }),
  }),
})

const MergerType = builder.objectRef<Merger>('PlaceMerger').implement({
  description: 'A merger of a place into another, seen from one of them.',
  interfaces: [factEvidence],
  fields: (t) => ({
    place: t.field({
      type: PlaceRef,
      description: 'The other place.',
      resolve: (merger) => merger.place,
    }),
    date: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'When.',
      resolve: (merger) => partDate(merger, 'date'),
    }),
    decision: t.string({
      nullable: true,
      description: 'By which decision.',
      resolve: (merger) => merger.decision ?? null,
    }),
  }),
})

PlaceRef.implement({
  description: 'A country, province, district, commune or building / Địa điểm.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('place:'),
  interfaces: [namedEntity, entityEvidence],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that the dataset shows.' }),
    nameEn: t.string({
      nullable: true,
      description: 'The name in English: the editors’ translation, unless the evidence names it.',
      resolve: (place) => place.nameEn ?? null,
    }),
    kind: t.expose('kind', { type: PlaceKindEnum, description: 'What it is.' }),
    centroid: t.field({
      type: CentroidType,
      nullable: true,
      description:
        'A point for maps, where known: the middle of the area that its evidence names, for provinces that of before July 2025.',
      resolve: ({ latitude, longitude }) =>
        latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    }),
    codes: t.loadableList({
      type: PlaceCodeType,
      description: 'Its codes in official lists.',
      load: async (ids: string[], context) => codesOf(await context.snapshot(), ids),
      resolve: (place) => place.id,
    }),
    within: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'The place that it lies in.',
      resolve: (place) => place.within ?? null,
    }),
    mergedInto: t.loadable({
      type: MergerType,
      nullable: true,
      description: 'The place that took it in, where it was merged.',
      load: async (ids: string[], context) => mergersOf(await context.snapshot(), ids),
      resolve: (place) => place.id,
    }),
    mergedFrom: t.loadableList({
      type: MergerType,
      description: 'The places that were merged into it.',
      load: async (ids: string[], context) => mergersInto(await context.snapshot(), ids),
      resolve: (place) => place.id,
    }),
    places: t.loadable({
      type: PlaceConnection.connection,
      byPath: true,
      description: 'Places that lie directly within it.',
      args: pageArguments(t.arg),
      load: async (ids: string[], context, wanted) => {
        const snapshot = await context.snapshot()
        return placePages(snapshot, {
          scope: 'WITHIN',
          keys: keysOf(snapshot, ids),
          order: 'NAME_ASC',
          page: wanted,
        })
      },
      resolve: (place) => place.id,
    }),
    organizations: t.loadable({
      type: OrganizationConnection.connection,
      byPath: true,
      description: 'Organizations that work there or in a place within it.',
      args: pageArguments(t.arg),
      load: organizationsFrom('PLACE'),
      resolve: (place) => place.id,
    }),
    agreementsSigned: t.loadable({
      type: AgreementConnection.connection,
      nullable: true,
      byPath: true,
      description: 'Agreements signed there or in a place within it.',
      args: agreementArguments(t.arg),
      load: agreementsFrom('PLACE'),
      resolve: (place) => place.id,
    }),
  }),
})

builder.queryFields((t) => ({
  place: t.field({
    type: PlaceRef,
    nullable: true,
    description: 'One place, by id or name.',
    args: {
      id: t.arg.id({ description: 'Its id: `place:ha-noi`.' }),
      name: t.arg.string({ description: 'Any of its names, with or without diacritics.' }),
    },
    resolve: (_root, lookup, context) => idFrom('place', lookup, context),
  }),
  places: t.field({
    type: PlaceConnection.connection,
    nullable: true,
    description: 'Places / Danh sách địa điểm.',
    args: {
      kind: t.arg({ type: [PlaceKindEnum], description: 'Any of these.' }),
      orderBy: t.arg({ type: PlaceOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, wanted, context) => {
      const { snapshot, keys } = await wholeDataset(context)
      return onlyPage(
        await placePages(snapshot, {
          scope: 'ALL',
          keys,
          kind: wanted.kind,
          order: wanted.orderBy ?? 'NAME_ASC',
          page: wanted,
        }),
      )
    },
  }),
}))
