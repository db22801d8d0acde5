import type { ArgBuilder, OutputRef, SchemaTypes } from '@pothos/core'
import { DEFAULT_PAGE, MAX_PAGE } from '../domain/cursor.ts'
import type { Edge, Page } from '../domain/list.ts'
import { builder } from './builder.ts'

type Builder = typeof builder
export type BuilderTypes =
  Builder extends PothosSchemaTypes.SchemaBuilder<infer T extends SchemaTypes> ? T : never

export type ArgumentBuilder = ArgBuilder<BuilderTypes>

/** Relay's arguments, for any connection. */
export const pageArguments = (t: ArgumentBuilder) => ({
  first: t.int({
    description: `The first rows after \`after\`: ${DEFAULT_PAGE} where it is left out, ${MAX_PAGE} at most.`,
  }),
  after: t.string({
    description: 'A cursor of this list in this order; it stays right when rows are added.',
  }),
  last: t.int({
    description: `The last rows before \`before\`, ${MAX_PAGE} at most; not together with \`first\`.`,
  }),
  before: t.string({ description: 'A cursor of this list in this order.' }),
})

/** The edge and connection types of a list; `implement` may add fields to the edge. */
export function connectionOf<T, P extends Page<T> = Page<T>>(
  name: string,
  node: OutputRef<T | string> | OutputRef<T>,
  description: string,
) {
  const edge = builder.objectRef<Edge<T>>(`${name}Edge`).implement({
    description: `A row of a ${name}Connection.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'The place of this row in the list.' }),
      node: t.field({
        type: node as OutputRef<T>,
        description: 'What the row is about.',
        resolve: (row) => row.node as never,
      }),
    }),
  })
  const connection = builder.objectRef<P>(`${name}Connection`).implement({
    description,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The rows of this page.',
        resolve: (page) => [...page.edges],
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page lies in the list.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many rows there are on all pages, filters applied.',
        resolve: (page) => page.totalCount(),
      }),
      undatedCount: t.int({
        description:
          'How many more rows the date arguments leave open, and leave out: their dates are not known or, for `certainty: CERTAIN`, marked as uncertain, and what is known of them rules no day out. 0 without a date argument.',
        resolve: (page) => page.undatedCount(),
      }),
    }),
  })
  return { edge, connection }
}
