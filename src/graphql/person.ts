import { participationsOf, signaturesOf } from '../domain/agreement-parts.ts'
import type { ListedPage } from '../domain/list.ts'
import {
  type Likeness,
  likenessesOf,
  type Person,
  type PersonFacet,
  type PersonOrder,
  personPages,
} from '../domain/person.ts'
import { ParticipationType, SignatureType } from './agreement-parts.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { languageArgument } from './enums.ts'
import { entityEvidence, factEvidence } from './evidence.ts'
import { addFacets, OrganizationFacet, PositionRoleFacet } from './facets.ts'
import { idFrom, onlyPage, wholeDataset } from './fields.ts'
import { namedEntity } from './other-name.ts'
import { PositionType, positionArguments, positionsFrom } from './position.ts'
import { PersonRef } from './refs.ts'

const PersonConnection = connectionOf<Person, ListedPage<Person, PersonFacet>>(
  'Person',
  PersonRef,
  'A list of people.',
)

addFacets('Person', PersonConnection.connection, {
  role: { type: PositionRoleFacet, description: 'By role in a position that meets the arguments.' },
  organization: {
    type: OrganizationFacet,
    description: 'By organization of a position that meets the arguments.',
  },
})

const PersonOrderEnum = builder.enumType('PersonOrder', {
  description: 'How people are ordered; those with the same value by id.',
  values: {
    NAME_ASC: { description: 'By the whole name, without regard to diacritics.' },
  } as const satisfies Record<PersonOrder, object>,
})

const LikenessType = builder.objectRef<Likeness>('PossiblySamePerson').implement({
  description: 'Another record that may be of the same person. Nothing counts the two as one.',
  interfaces: [factEvidence],
  fields: (t) => ({
    person: t.field({ type: PersonRef, description: 'The other one.', resolve: ({ person }) => person }),
    reason: t.string({
      description: 'Why they may be the same, and why it cannot be told.',
      args: { language: t.arg(languageArgument) },
      resolve: (likeness, { language }) => (language === 'EN' ? likeness.en : likeness.vi),
    }),
  }),
})

PersonRef.implement({
  description: 'A person whom sources name: chairs, vice chairs, editors, officials / Người.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('person:'),
  interfaces: [namedEntity, entityEvidence],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The whole name; Vietnamese names are never split.' }),
    honorificPrefix: t.string({
      nullable: true,
      description: 'A title before the name.',
      resolve: (person) => person.honorificPrefix ?? null,
    }),
    positions: t.loadableList({
      type: PositionType,
      byPath: true,
      description:
        'Positions in which sources show the person, most recently seen first. The list holds what sources show, not everything that was so.',
      args: positionArguments(t.arg),
      load: positionsFrom('person'),
      resolve: (person) => person.id,
    }),
    possiblySameAs: t.loadableList({
      type: LikenessType,
      description: 'Other people of the dataset who may be the same: questions that its sources leave open.',
      load: async (ids: string[], context) => likenessesOf(await context.snapshot(), ids),
      resolve: (person) => person.id,
    }),
    signatures: t.loadableList({
      type: SignatureType,
      description: 'Agreements that the person is said or shown to have signed.',
      load: async (ids: string[], context) => signaturesOf(await context.snapshot(), 'person', ids),
      resolve: (person) => person.id,
    }),
    appearances: t.loadableList({
      type: ParticipationType,
      description: 'Agreements at which the person took part in another way than signing.',
      load: async (ids: string[], context) => participationsOf(await context.snapshot(), 'person', ids),
      resolve: (person) => person.id,
    }),
  }),
})

builder.queryFields((t) => ({
  person: t.field({
    type: PersonRef,
    nullable: true,
    description:
      'One person, by id or name. Id: null where there is none. Name: `NOT_FOUND` with suggestions, `AMBIGUOUS` with candidates.',
    args: {
      id: t.arg.id({ description: 'Their id: `person:nguyen-phi-thuong`.' }),
      name: t.arg.string({ description: 'Their name, with or without diacritics.' }),
    },
    resolve: (_root, lookup, context) => idFrom('person', lookup, context),
  }),
  people: t.field({
    type: PersonConnection.connection,
    nullable: true,
    description: 'People, by a position that meets all of the arguments / Danh sách người theo chức vụ.',
    args: {
      organization: t.arg.string({ description: 'Id or name of the organization of the position.' }),
      ...positionArguments(t.arg),
      orderBy: t.arg({ type: PersonOrderEnum, defaultValue: 'NAME_ASC', description: 'The order.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, wanted, context) => {
      const { snapshot, keys } = await wholeDataset(context)
      return onlyPage(
        await personPages(snapshot, {
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
