import { latestSignedFirst } from '../domain/agreement.ts'
import { DEFAULT_PAGE } from '../domain/cursor.ts'
import type { ValueCount } from '../domain/facets.ts'
import {
  type Matrix,
  type MatrixCell,
  MOST_CELL_AGREEMENTS,
  MOST_COLUMNS,
  MOST_ROWS,
  matrixOf,
} from '../domain/matrix.ts'
import { agreementFilterArguments } from './agreement-list.ts'
import { builder } from './builder.ts'
import type { ArgumentBuilder } from './connection.ts'
import { ClassificationEnum } from './enums.ts'
import { heavy } from './heavy.ts'
import { loadAll } from './loader.ts'
import { firstOf } from './network-first.ts'
import { AgreementRef, OrganizationRef, TopicRef } from './refs.ts'

const AGREEMENTS_SHOWN = 10

/** The argument of what is counted by topics. */
export const levelArgument = (t: ArgumentBuilder) => ({
  level: t.int({
    defaultValue: 1,
    description:
      'At which level of the scheme topics are counted: 1 is the top concepts, 2 those directly below them. Narrower topics count as the one of this level that they are below, each agreement once. `BAD_INPUT` with the deepest level where there is none so deep.',
  }),
})

const MatrixRowType = builder.objectRef<ValueCount>('MatrixRow').implement({
  description: 'An organization of a matrix.',
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      description: 'The organization.',
      resolve: ({ value }) => String(value),
    }),
    agreementCount: t.exposeInt('count', {
      description:
        'How many agreements it is a party to, filters applied, be there a topic of the level or not. Less than the sum of its cells where agreements have several topics.',
    }),
  }),
})

const MatrixColumnType = builder.objectRef<ValueCount>('MatrixColumn').implement({
  description: 'A topic of a matrix.',
  fields: (t) => ({
    topic: t.field({ type: TopicRef, description: 'The topic.', resolve: ({ value }) => String(value) }),
    agreementCount: t.exposeInt('count', {
      description:
        'How many agreements cover it or a narrower one, filters applied, whoever their parties are. Less than the sum of its cells where agreements have several parties.',
    }),
  }),
})

const MatrixCellType = builder.objectRef<MatrixCell>('MatrixCell').implement({
  description: 'The agreements of one organization on one topic.',
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      description: 'The row.',
      resolve: ({ organization }) => organization,
    }),
    topic: t.field({ type: TopicRef, description: 'The column.', resolve: ({ topic }) => topic }),
    agreementCount: t.exposeInt('count', {
      description:
        'How many agreements: those that `agreements` lists for this `party` and `topic` with the same filters.',
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: `Those agreements, most recently signed first: the first by id of them where there are more than ${MOST_CELL_AGREEMENTS}.`,
      args: {
        first: t.arg.int({
          defaultValue: AGREEMENTS_SHOWN,
          description: `So many of them, ${MOST_CELL_AGREEMENTS} at most.`,
        }),
      },
      resolve: async ({ agreements }, { first }, context) =>
        firstOf(
          latestSignedFirst(await loadAll(AgreementRef.getDataloader(context), agreements)),
          first ?? AGREEMENTS_SHOWN,
          MOST_CELL_AGREEMENTS,
        ),
    }),
  }),
})

/** A matrix, and how many rows and columns of it are wanted. */
interface ShownMatrix {
  readonly matrix: Matrix
  readonly rows: readonly ValueCount[]
  readonly columns: readonly ValueCount[]
}

const MatrixType = builder.objectRef<ShownMatrix>('Matrix').implement({
  description:
    'How many agreements each organization has on each topic / Bảng tổ chức × chủ đề: mỗi ô là số thỏa thuận.',
  fields: (t) => ({
    level: t.int({ description: 'The level of its topics.', resolve: ({ matrix }) => matrix.level }),
    agreementCount: t.int({
      description: 'How many agreements the filters leave.',
      resolve: ({ matrix }) => matrix.agreementCount(),
    }),
    undatedCount: t.int({
      description:
        'How many more agreements the date arguments leave open, and leave out: their dates are not known or, for `certainty: CERTAIN`, marked as uncertain. 0 without a date argument.',
      resolve: ({ matrix }) => matrix.undatedCount(),
    }),
    noTopicCount: t.int({
      description: 'How many of the agreements are in no column: no topic of this level, nor below it.',
      resolve: ({ matrix }) => matrix.topics.missingCount(),
    }),
    noOrganizationCount: t.int({
      description:
        'How many of the agreements are in no row: their parties are of another classification, or groups that a source leaves unlisted.',
      resolve: ({ matrix }) => matrix.organizations.missingCount(),
    }),
    rowCount: t.int({
      description: 'How many organizations there are, those that `firstRows` leaves out among them.',
      resolve: ({ matrix }) => matrix.organizations.valueCount,
    }),
    columnCount: t.int({
      description: 'How many topics there are, those that `firstColumns` leaves out among them.',
      resolve: ({ matrix }) => matrix.topics.valueCount,
    }),
    rows: t.field({
      type: [MatrixRowType],
      description: 'The organizations with most agreements first; those with as many by id.',
      resolve: ({ rows }) => [...rows],
    }),
    columns: t.field({
      type: [MatrixColumnType],
      description: 'The topics of most agreements first; those of as many by id.',
      resolve: ({ columns }) => [...columns],
    }),
    cells: t.field({
      type: [MatrixCellType],
      description:
        'The cells in which there is an agreement, by the ids of organization and topic; all others are 0.',
      resolve: ({ matrix, rows, columns }) => matrix.cells(rows.length, columns.length),
    }),
  }),
})

builder.queryFields((t) => ({
  matrix: t.field({
    type: MatrixType,
    nullable: true,
    description:
      'Organizations by the topics of their agreements, of the agreements that all filters together leave: announced ones too, which `status` leaves out. An agreement counts for each of its parties and each of its topics, once a cell / Bảng tổ chức × chủ đề.',
    args: {
      rowClassification: t.arg({
        type: [ClassificationEnum],
        description:
          'Only organizations that are any of these are rows. It leaves out no agreement: for that see `partyClassification`.',
      }),
      ...levelArgument(t.arg),
      firstRows: t.arg.int({
        defaultValue: DEFAULT_PAGE,
        description: `So many rows, ${MOST_ROWS} at most; \`rowCount\` says how many there are.`,
      }),
      firstColumns: t.arg.int({
        defaultValue: DEFAULT_PAGE,
        description: `So many columns, ${MOST_COLUMNS} at most; \`columnCount\` says how many there are.`,
      }),
      ...agreementFilterArguments(t.arg),
    },
    resolve: async (_root, { rowClassification, level, firstRows, firstColumns, ...filter }, context) => {
      const snapshot = await heavy(context, 'matrix')
      const matrix = await matrixOf(snapshot, { filter, rowClassification, level: level ?? 1 })
      return {
        matrix,
        rows: firstOf(matrix.organizations.values, firstRows ?? DEFAULT_PAGE, MOST_ROWS, 'firstRows'),
        columns: firstOf(matrix.topics.values, firstColumns ?? DEFAULT_PAGE, MOST_COLUMNS, 'firstColumns'),
      }
    },
  }),
}))
