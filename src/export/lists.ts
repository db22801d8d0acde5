import { z } from 'zod'
import { AGREEMENTS, agreementPages } from '../domain/agreement.ts'
import type { PageArguments } from '../domain/cursor.ts'
import type { Page } from '../domain/list.ts'
import { ORGANIZATIONS, organizationPages } from '../domain/organization.ts'
import { PEOPLE, personPages } from '../domain/person.ts'
import { PLACES, placePages } from '../domain/place.ts'
import { SOURCES, sourcePages } from '../domain/source.ts'
import { TOPICS, topicPages } from '../domain/topic.ts'
import type { Snapshot } from '../graph/graph.ts'
import { argumentsBy, type Given, oneOf } from './arguments.ts'
import {
  AGREEMENT_FILTER,
  ORGANIZATION_FILTER,
  PERSON_FILTER,
  PLACE_FILTER,
  SOURCE_FILTER,
  TOPIC_FILTER,
} from './filters.ts'
import { everyPage } from './pages.ts'
import { AGREEMENT_COLUMNS, agreementRows } from './rows/agreement.ts'
import { ORGANIZATION_COLUMNS, organizationRows } from './rows/organization.ts'
import { PERSON_COLUMNS, personRows } from './rows/person.ts'
import { PLACE_COLUMNS, placeRows } from './rows/place.ts'
import type { Row } from './rows/row.ts'
import { SOURCE_COLUMNS, sourceRows } from './rows/source.ts'
import { TOPIC_COLUMNS, topicRows } from './rows/topic.ts'

/** Rows in blocks, each read when the one before it was taken. */
export type Blocks = AsyncGenerator<Row[], void, undefined>

/** A list that can be had as a file. */
export interface ListFile {
  readonly arguments: readonly string[]
  readonly columns: readonly string[]
  /** Its rows; BAD_INPUT for arguments that it has not. */
  readonly wanted: (given: Given) => (snapshot: Snapshot) => Blocks
}

interface Request {
  readonly snapshot: Snapshot
  readonly keys: readonly string[]
  readonly page: PageArguments
}

interface Listed<Node, Shape extends z.core.$ZodShape> {
  readonly schema: z.ZodObject<Shape, z.core.$strict>
  readonly pages: (
    request: Request,
    wanted: z.output<z.ZodObject<Shape, z.core.$strict>>,
  ) => Promise<readonly Page<Node>[]>
  readonly columns: readonly string[]
  readonly rows: (snapshot: Snapshot, nodes: readonly Node[]) => Promise<Row[]>
}

function listFile<Node, Shape extends z.core.$ZodShape>({
  schema,
  pages,
  columns,
  rows,
}: Listed<Node, Shape>): ListFile {
  const blocks = async function* (snapshot: Snapshot, wanted: Parameters<typeof pages>[1]): Blocks {
    const keys = [snapshot.manifest.version]
    for await (const nodes of everyPage((page) => pages({ snapshot, keys, page }, wanted)))
      yield await rows(snapshot, nodes)
  }
  return {
    arguments: Object.keys(schema.shape),
    columns,
    wanted: (given) => {
      const wanted = argumentsBy(schema, given)
      return (snapshot) => blocks(snapshot, wanted)
    },
  }
}

/** The name of an order of the listing, as a client gives it. */
const orderIn = <Order extends string>({ orders }: { readonly orders: Readonly<Record<Order, unknown>> }) =>
  oneOf(Object.keys(orders) as [Order, ...Order[]])

/** The lists of the API, with its filters and orders, by the name of the file. */
export const LISTS: Readonly<Record<string, ListFile>> = {
  organizations: listFile({
    schema: z.strictObject({ ...ORGANIZATION_FILTER, orderBy: orderIn(ORGANIZATIONS).optional() }),
    pages: ({ snapshot, ...request }, { orderBy: order = 'NAME_ASC', ...filter }) =>
      organizationPages(snapshot, { ...request, scope: 'ALL', filter, order }),
    columns: ORGANIZATION_COLUMNS,
    rows: organizationRows,
  }),
  people: listFile({
    schema: z.strictObject({ ...PERSON_FILTER, orderBy: orderIn(PEOPLE).optional() }),
    pages: ({ snapshot, ...request }, { orderBy: order = 'NAME_ASC', ...filter }) =>
      personPages(snapshot, { ...request, scope: 'ALL', filter, order }),
    columns: PERSON_COLUMNS,
    rows: personRows,
  }),
  agreements: listFile({
    schema: z.strictObject({ ...AGREEMENT_FILTER, orderBy: orderIn(AGREEMENTS).optional() }),
    pages: ({ snapshot, ...request }, { orderBy: order = 'SIGNED_ON_DESC', ...filter }) =>
      agreementPages(snapshot, { ...request, scope: 'ALL', filter, order }),
    columns: AGREEMENT_COLUMNS,
    rows: agreementRows,
  }),
  topics: listFile({
    schema: z.strictObject({ ...TOPIC_FILTER, orderBy: orderIn(TOPICS).optional() }),
    pages: ({ snapshot, ...request }, { orderBy: order = 'LABEL_ASC', topOnly }) =>
      topicPages(snapshot, { ...request, scope: topOnly ? 'TOP' : 'ALL', order }),
    columns: TOPIC_COLUMNS,
    rows: topicRows,
  }),
  places: listFile({
    schema: z.strictObject({ ...PLACE_FILTER, orderBy: orderIn(PLACES).optional() }),
    pages: ({ snapshot, ...request }, { orderBy: order = 'NAME_ASC', kind }) =>
      placePages(snapshot, { ...request, scope: 'ALL', kind, order }),
    columns: PLACE_COLUMNS,
    rows: placeRows,
  }),
  sources: listFile({
    schema: z.strictObject({ ...SOURCE_FILTER, orderBy: orderIn(SOURCES).optional() }),
    pages: ({ snapshot, ...request }, { orderBy: order = 'PUBLISHED_ON_DESC', ...filter }) =>
      sourcePages(snapshot, { ...request, scope: 'ALL', filter, order }),
    columns: SOURCE_COLUMNS,
    rows: sourceRows,
  }),
}
