import type { ListedPage } from '../domain/list.ts'
import {
  type TopicFacet as FacetName,
  narrowerTopics,
  type Topic,
  type TopicOrder,
  topicPages,
} from '../domain/topic.ts'
import { AgreementConnection, agreementArguments, agreementsFrom } from './agreement-list.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { languageArgument } from './enums.ts'
import { addFacets, TopicFacet } from './facets.ts'
import { idFrom, onlyPage, wholeDataset } from './fields.ts'
import { OrganizationConnection, organizationsFrom } from './organization-list.ts'
import { TopicRef } from './refs.ts'

const TopicConnection = connectionOf<Topic, ListedPage<Topic, FacetName>>(
  'Topic',
  TopicRef,
  'A list of topics.',
)

addFacets('Topic', TopicConnection.connection, {
  broader: {
    type: TopicFacet,
    description: 'By the next broader topic; in `missingCount` are the top concepts.',
  },
})

const TopicOrderEnum = builder.enumType('TopicOrder', {
  description: 'How topics are ordered; those with the same value by id.',
  values: {
    LABEL_ASC: { description: 'By Vietnamese label, without regard to diacritics.' },
  } as const satisfies Record<TopicOrder, object>,
})

TopicRef.implement({
  description:
    'A concept of cooperation in a SKOS scheme of broader and narrower concepts; the scheme is the editors’ own / Chủ đề hợp tác.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('topic:'),
  fields: (t) => ({
    prefLabel: t.string({
      description: 'The label.',
      args: { language: t.arg(languageArgument) },
      resolve: (topic, { language }) => (language === 'EN' ? topic.prefLabelEn : topic.prefLabelVi),
    }),
    altLabel: t.stringList({
      description: 'Other labels.',
      args: { language: t.arg(languageArgument) },
      resolve: (topic, { language }) => [
        ...((language === 'EN' ? topic.altLabelEn : topic.altLabelVi) ?? []),
      ],
    }),
    scopeNote: t.string({
      nullable: true,
      description: 'What the concept takes in and what not.',
      args: { language: t.arg(languageArgument) },
      resolve: (topic, { language }) => (language === 'EN' ? topic.scopeNoteEn : topic.scopeNoteVi) ?? null,
    }),
    broader: t.field({
      type: TopicRef,
      nullable: true,
      description: 'The wider concept; null for a top concept.',
      resolve: (topic) => topic.broader ?? null,
    }),
    narrower: t.loadableList({
      type: TopicRef,
      description: 'The concepts directly below it.',
      load: async (ids: string[], context) => narrowerTopics(await context.snapshot(), ids),
      resolve: (topic) => topic.id,
    }),
    agreements: t.loadable({
      type: AgreementConnection.connection,
      nullable: true,
      byPath: true,
      description: 'Agreements that cover it or a narrower concept.',
      args: agreementArguments(t.arg),
      load: agreementsFrom('TOPIC'),
      resolve: (topic) => topic.id,
    }),
    organizations: t.loadable({
      type: OrganizationConnection.connection,
      byPath: true,
      description: 'Organizations that are a party to an agreement on it or on a narrower concept.',
      args: pageArguments(t.arg),
      load: organizationsFrom('TOPIC'),
      resolve: (topic) => topic.id,
    }),
  }),
})

builder.queryFields((t) => ({
  topic: t.field({
    type: TopicRef,
    nullable: true,
    description: 'One topic, by id or by any label in either language.',
    args: {
      id: t.arg.id({ description: 'Its id: `topic:tuyen-truyen`.' }),
      name: t.arg.string({ description: 'Any of its labels, with or without diacritics.' }),
    },
    resolve: (_root, lookup, context) => idFrom('topic', lookup, context),
  }),
  topics: t.field({
    type: TopicConnection.connection,
    nullable: true,
    description: 'Topics / Danh sách chủ đề.',
    args: {
      topOnly: t.arg.boolean({ defaultValue: false, description: 'Only concepts that have no broader one.' }),
      orderBy: t.arg({ type: TopicOrderEnum, defaultValue: 'LABEL_ASC', description: 'The order.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, wanted, context) => {
      const { snapshot, keys } = await wholeDataset(context)
      const scope = wanted.topOnly ? 'TOP' : 'ALL'
      return onlyPage(
        await topicPages(snapshot, { scope, keys, order: wanted.orderBy ?? 'LABEL_ASC', page: wanted }),
      )
    },
  }),
}))
