import { keysOf } from '../domain/entity.ts'
import { type Evidence, type FactFacet, factPages } from '../domain/evidence.ts'
import type { ListedPage } from '../domain/list.ts'
import { type Source, type SourceFacet, type SourceOrder, sourcePages, teasersIn } from '../domain/source.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { bareDate, PartialDateType } from './date.ts'
import { EvidenceType, StanceEnum } from './evidence.ts'
import { addFacets, BooleanFacet, facetType, TextFacet, YearFacet } from './facets.ts'
import { onlyPage, wellFormed, wholeDataset } from './fields.ts'
import { SourceRef } from './refs.ts'

const SourceConnection = connectionOf<Source, ListedPage<Source, SourceFacet>>(
  'Source',
  SourceRef,
  'A list of sources.',
)
const FactConnection = connectionOf<Evidence, ListedPage<Evidence, FactFacet>>(
  'Evidence',
  EvidenceType,
  'Facts that a source states.',
)

addFacets('Source', SourceConnection.connection, {
  publisher: { type: TextFacet, description: 'By publisher, as the dataset writes it.' },
  readInFull: { type: BooleanFacet, description: 'By whether they were read in full.' },
  year: {
    type: YearFacet,
    description:
      'By the year of publication. Those whose date is not known, is marked as uncertain, or may lie in more than one year, are in `missingCount`.',
  },
})
addFacets('Evidence', FactConnection.connection, {
  stance: {
    type: facetType('Stance', StanceEnum, 'stances'),
    description: 'By whether the source says the same as the dataset.',
  },
})

const SourceOrderEnum = builder.enumType('SourceOrder', {
  description: 'How sources are ordered; those with the same value by id.',
  values: {
    PUBLISHED_ON_DESC: { description: 'Most recently published first; undated last.' },
    PUBLISHED_ON_ASC: { description: 'Earliest published first; undated last.' },
    TITLE_ASC: { description: 'By title, without regard to diacritics; those without one last.' },
  } as const satisfies Record<SourceOrder, object>,
})

SourceRef.implement({
  description: 'Something published that states facts: an article, a legal document, a list / Nguồn.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('source:'),
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description: 'Its title; null where not known.',
      resolve: (source) => source.title ?? null,
    }),
    publisher: t.string({
      nullable: true,
      description: 'Who published it; null where not known.',
      resolve: (source) => source.publisher ?? null,
    }),
    author: t.string({
      nullable: true,
      description: 'The author, as the source writes it.',
      resolve: (source) => source.author ?? null,
    }),
    publishedOn: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'When it was published; null where not known.',
      resolve: (source) => bareDate(source, 'publishedOn'),
    }),
    url: t.string({
      nullable: true,
      description: 'Its address; null where not known.',
      resolve: (source) => source.url ?? null,
    }),
    language: t.exposeString('language', { description: 'Its language, ISO 639-1.' }),
    readInFull: t.exposeBoolean('readInFull', {
      description: 'False where only a part was at hand: a teaser, an extract.',
    }),
    seenIn: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source in whose sidebar it was seen, where that is all that is known of it.',
      resolve: (source) => source.seenIn ?? null,
    }),
    note: t.string({
      nullable: true,
      description: 'How its publisher or date became known.',
      resolve: (source) => source.note ?? null,
    }),
    teasers: t.loadableList({
      type: SourceRef,
      description: 'Sources that are known only by a teaser in its sidebar.',
      load: async (ids: string[], context) => teasersIn(await context.snapshot(), ids),
      resolve: (source) => source.id,
    }),
    facts: t.loadable({
      type: FactConnection.connection,
      byPath: true,
      description:
        'Everything for which the dataset cites it, by what it is about: one row for each place in it that states a fact.',
      args: pageArguments(t.arg),
      load: async (ids: string[], context, wanted) => {
        const snapshot = await context.snapshot()
        return factPages(snapshot, {
          scope: 'SOURCE',
          keys: keysOf(snapshot, ids),
          order: 'SUBJECT_ASC',
          page: wanted,
        })
      },
      resolve: (source) => source.id,
    }),
  }),
})

builder.queryFields((t) => ({
  source: t.field({
    type: SourceRef,
    nullable: true,
    description: 'The source with this id, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id: `source:2022-nghe-an-ha-noi`.' }) },
    resolve: (_root, { id }) => wellFormed('source', id),
  }),
  sources: t.field({
    type: SourceConnection.connection,
    nullable: true,
    description: 'Sources / Danh sách nguồn.',
    args: {
      publisher: t.arg.stringList({ description: 'Published by any of these, as the dataset writes them.' }),
      readInFull: t.arg.boolean({ description: 'Whether it was read in full.' }),
      orderBy: t.arg({ type: SourceOrderEnum, defaultValue: 'PUBLISHED_ON_DESC', description: 'The order.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, wanted, context) => {
      const { snapshot, keys } = await wholeDataset(context)
      return onlyPage(
        await sourcePages(snapshot, {
          scope: 'ALL',
          keys,
          filter: wanted,
          order: wanted.orderBy ?? 'PUBLISHED_ON_DESC',
          page: wanted,
        }),
      )
    },
  }),
}))
