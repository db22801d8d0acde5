import DataLoader from 'dataloader'
import {
  type ChangeCount,
  type ChangeKind,
  type Changes,
  type Comparison,
  changePage,
  changesSince,
  countsOf,
  type RecordChange,
} from '../domain/changes.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { DatasetType } from './dataset.ts'
import { enumOf } from './enums.ts'
import { RecordTypeEnum } from './issue.ts'

export const ChangeKinds = {
  ADDED: { vi: 'Thêm mới', en: 'Added', meaning: 'It was not there before.' },
  CHANGED: {
    vi: 'Thay đổi',
    en: 'Changed',
    meaning:
      'It is there in both and says something else, be it a source more. How its file is laid out does not count.',
  },
  REMOVED: { vi: 'Bỏ đi', en: 'Removed', meaning: 'Its id is no longer that of a record.' },
} as const satisfies Vocabulary<ChangeKind>
const ChangeKindEnum = enumOf('ChangeKind', 'What happened to a record between two versions.', ChangeKinds)

const RecordChangeType = builder.objectRef<RecordChange>('RecordChange').implement({
  description: 'A record that is not the same in two versions / Một bản ghi đã thay đổi.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the record.' }),
    type: t.expose('type', { type: RecordTypeEnum, description: 'Its type.' }),
    kind: t.expose('kind', { type: ChangeKindEnum, description: 'What happened to it.' }),
    node: t.node({
      id: (change) => change.id,
      description:
        'The record as it is now. Of a removed one: the record that took up its id as a former id (two were merged), or null.',
    }),
    hashBefore: t.exposeString('hashBefore', {
      nullable: true,
      description: 'The hash of its content before; null where it was added.',
    }),
    hashNow: t.exposeString('hashNow', {
      nullable: true,
      description: 'The hash of its content now; null where it was removed.',
    }),
    fields: t.stringList({
      nullable: true,
      description:
        'Which of its fields say something else, as its file names them: `signedOn`, `parties`. What they said is in the file of the version (`/releases/`). Null where it was added or removed, and where the records of before are not at hand.',
      resolve: async ({ id, kind, compare }) => {
        const names = kind === 'CHANGED' ? await comparing(compare).load(id) : null
        return names && [...names]
      },
    }),
  }),
})

const comparisons = new WeakMap<Comparison, DataLoader<string, readonly string[] | null>>()

/** One reading for all records of a comparison whose fields are asked for. */
function comparing(compare: Comparison): DataLoader<string, readonly string[] | null> {
  const known = comparisons.get(compare) ?? new DataLoader(compare)
  comparisons.set(compare, known)
  return known
}

const RecordChangeConnection = connectionOf<RecordChange>(
  'RecordChange',
  RecordChangeType,
  'A list of changed records, in the order of their ids.',
)

const ChangeCountType = builder.objectRef<ChangeCount>('ChangeCount').implement({
  description: 'How many records of one type one thing happened to.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKindEnum, description: 'What happened to them.' }),
    type: t.expose('type', { type: RecordTypeEnum, description: 'Their type.' }),
    count: t.exposeInt('count', { description: 'How many; never 0.' }),
  }),
})

const ChangesType = builder.objectRef<Changes>('DatasetChanges').implement({
  description:
    'What distinguishes the version being read from another one, record by record / Những gì đã thay đổi so với một bản khác.',
  fields: (t) => ({
    sinceVersion: t.string({
      description:
        'The version compared with. A release has one for each graph schema under which it was read.',
      resolve: ({ since }) => since.version,
    }),
    sinceRelease: t.string({
      description: 'The release of that version.',
      resolve: ({ since }) => since.release,
    }),
    datasetChanged: t.exposeBoolean('datasetChanged', {
      description: 'Whether what the dataset says of itself (title, methodology, release …) is not the same.',
    }),
    counts: t.field({
      type: [ChangeCountType],
      description: 'How many records were added, changed and removed, by kind and then by type.',
      resolve: countsOf,
    }),
    records: t.field({
      type: RecordChangeConnection.connection,
      description: 'The records that are not the same, in the order of their ids.',
      args: {
        kind: t.arg({ type: [ChangeKindEnum], description: 'Any of these.' }),
        type: t.arg({ type: [RecordTypeEnum], description: 'Any of these.' }),
        ...pageArguments(t.arg),
      },
      resolve: (changes, wanted) => changePage(changes, wanted),
    }),
  }),
})

builder.objectField(DatasetType, 'changes', (t) =>
  t.field({
    type: ChangesType,
    nullable: true,
    description:
      'What was added, changed and removed since another release or version / Thay đổi kể từ một bản phát hành hoặc phiên bản. Known are the releases whose hashes ship with the service and the versions that its store still has. Null with an error: `NOT_FOUND` names what is known, `AMBIGUOUS` the versions of a release that the store has more than once, `BAD_INPUT` a text that is blank or too long.',
    args: {
      since: t.arg.string({
        required: true,
        description:
          'The name of a release (`2026.11`) or of a version (sixteen hexadecimal digits), older or newer.',
      }),
    },
    resolve: async (_dataset, { since }, context) =>
      changesSince(await context.snapshot(), context.history, since),
  }),
)
