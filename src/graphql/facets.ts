import type { ObjectRef, OutputRef } from '@pothos/core'
import { DEFAULT_PAGE } from '../domain/cursor.ts'
import { type CountBy, type Facet, MOST_VALUES, type ValueCount } from '../domain/facets.ts'
import type { ListedPage } from '../domain/list.ts'
import { builder } from './builder.ts'
import type { BuilderTypes } from './connection.ts'
import {
  AgreementStatusEnum,
  AgreementTypeEnum,
  ClassificationEnum,
  PlaceKindEnum,
  PositionRoleEnum,
  SignerStatusEnum,
} from './enums.ts'
import { firstOf } from './network-first.ts'
import { OrganizationRef, PersonRef, PlaceRef, TopicRef } from './refs.ts'

type Valued = OutputRef | 'Int' | 'String' | 'Boolean'

/** A facet's type by the type of its values: they are `value`, or `node` where they are entities. */
export function facetType(name: string, type: Valued, values: string, field: 'value' | 'node' = 'value') {
  const counted = builder.objectRef<ValueCount>(`${name}Count`).implement({
    description: `One of the ${values} by which the rows of a list are counted, with their number.`,
    fields: (t) => ({
      [field]: t.field({ type, description: 'Which one.', resolve: ({ value }) => value as never }),
      count: t.exposeInt('count', { description: 'How many rows of the list have it, on all pages.' }),
    }),
  })
  return builder.objectRef<Facet>(`${name}Facet`).implement({
    description: `The rows of a list counted by ${values}.`,
    fields: (t) => ({
      values: t.field({
        type: [counted],
        description:
          'Those of most rows first, those of as many by value or id. Those without a row are left out.',
        args: {
          first: t.arg.int({
            defaultValue: DEFAULT_PAGE,
            description: `So many of them, ${MOST_VALUES} at most; \`valueCount\` says how many there are.`,
          }),
        },
        resolve: (facet, { first }) => [...firstOf(facet.values, first ?? DEFAULT_PAGE, MOST_VALUES)],
      }),
      valueCount: t.exposeInt('valueCount', { description: 'How many different ones the rows have.' }),
      missingCount: t.int({
        description: 'How many rows of the list, on all pages, have none.',
        resolve: (facet) => facet.missingCount(),
      }),
    }),
  })
}

export const ClassificationFacet = facetType('Classification', ClassificationEnum, 'classifications')
export const AgreementTypeFacet = facetType('AgreementType', AgreementTypeEnum, 'kinds of document')
export const AgreementStatusFacet = facetType('AgreementStatus', AgreementStatusEnum, 'statuses')
export const SignerStatusFacet = facetType('SignerStatus', SignerStatusEnum, 'signer statuses')
export const PositionRoleFacet = facetType('PositionRole', PositionRoleEnum, 'roles')
export const PlaceKindFacet = facetType('PlaceKind', PlaceKindEnum, 'kinds of place')
export const YearFacet = facetType('Year', 'Int', 'years')
export const TextFacet = facetType('Text', 'String', 'texts')
export const BooleanFacet = facetType('Boolean', 'Boolean', 'answers')
export const OrganizationFacet = facetType('Organization', OrganizationRef, 'organizations', 'node')
export const PersonFacet = facetType('Person', PersonRef, 'people', 'node')
export const PlaceFacet = facetType('Place', PlaceRef, 'places', 'node')
export const TopicFacet = facetType('Topic', TopicRef, 'topics', 'node')

/** How a list can be counted, by the names of its facets. */
type Facets<Name extends string> = Readonly<
  Record<Name, { readonly type: ObjectRef<BuilderTypes, Facet>; readonly description: string }>
>

/** Adds `facets` to the connection of a list. */
export function addFacets<Node, Name extends string>(
  name: string,
  connection: ObjectRef<BuilderTypes, ListedPage<Node, Name>>,
  facets: Facets<Name>,
): void {
  const counts = builder.objectRef<CountBy<Name>>(`${name}Facets`)
  counts.implement({
    description: `A list of ${name}Connection counted under its filters, whichever page is asked for. A row that has several values of a facet counts under each of them, so that counts may add up to more than \`totalCount\`. Read only where asked for / Số dòng theo từng giá trị, theo bộ lọc hiện tại.`,
    fields: (t) =>
      Object.fromEntries(
        (Object.keys(facets) as Name[]).map((facet) => [
          facet,
          t.field({
            type: facets[facet].type,
            description: facets[facet].description,
            resolve: (countBy) => countBy(facet),
          }),
        ]),
      ),
  })
  builder.objectField(connection, 'facets', (t) =>
    t.field({
      type: counts,
      description: 'How many rows there are of each kind, on all pages, filters applied.',
      resolve: (page) => page.countBy,
    }),
  )
}
