import {
  type Issue,
  type IssueCount,
  type IssueFacet,
  type IssueOrder,
  issueCounts,
  issuePages,
  issuesOf,
} from '../domain/issue.ts'
import type { ListedPage } from '../domain/list.ts'
import type { RecordType } from '../model/id.ts'
import { IssueCode, IssueSeverity } from '../model/issue.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArguments } from './connection.ts'
import { DatasetType } from './dataset.ts'
import { enumOf, languageArgument } from './enums.ts'
import { addFacets, facetType } from './facets.ts'
import { onlyPage, wholeDataset } from './fields.ts'
import { loaderOf } from './loader.ts'

const IssueSeverityEnum = enumOf('IssueSeverity', 'How much an issue matters.', IssueSeverity)
const IssueCodeEnum = enumOf('IssueCode', 'What kind of issue it is.', IssueCode)

export const RecordTypes = {
  ORGANIZATION: { vi: 'Tổ chức', en: 'Organization', meaning: 'A body that has, or had, a name of its own.' },
  PERSON: { vi: 'Người', en: 'Person', meaning: 'Somebody whom a source names.' },
  AGREEMENT: { vi: 'Thỏa thuận', en: 'Agreement', meaning: 'What organizations agreed to do together.' },
  TOPIC: { vi: 'Chủ đề', en: 'Topic', meaning: 'What agreements are about.' },
  PLACE: { vi: 'Địa điểm', en: 'Place', meaning: 'A province, a district, a town or another place.' },
  SOURCE: { vi: 'Nguồn', en: 'Source', meaning: 'Something published that states facts.' },
} as const satisfies Vocabulary<Uppercase<RecordType>>
export const RecordTypeEnum = enumOf('RecordType', 'The type of a record.', RecordTypes, {
  ORGANIZATION: 'organization',
  PERSON: 'person',
  AGREEMENT: 'agreement',
  TOPIC: 'topic',
  PLACE: 'place',
  SOURCE: 'source',
} as const satisfies Record<Uppercase<RecordType>, RecordType>)

const IssueOrderEnum = builder.enumType('IssueOrder', {
  description: 'How issues are ordered.',
  values: {
    SEVERITY: { description: 'Warnings first, then by code and record.' },
    RECORD: { description: 'By the id of the record.' },
  } as const satisfies Record<IssueOrder, object>,
})

const IssueType = builder.objectRef<Issue>('Issue').implement({
  description:
    'Something doubtful in a record that breaks no rule: not known, inferred, disputed, or perhaps there twice. Computed from the records / Điểm cần lưu ý.',
  fields: (t) => ({
    severity: t.expose('severity', { type: IssueSeverityEnum, description: 'How much it matters.' }),
    code: t.expose('code', { type: IssueCodeEnum, description: 'What kind of issue it is.' }),
    record: t.node({ id: (issue) => issue.record, description: 'What it is about.' }),
    field: t.string({
      nullable: true,
      description:
        'The field within the record, as its file has it: `period.end`, `parties.1` (counted from 0). Null where it is about the record as a whole.',
      resolve: (issue) => issue.field ?? null,
    }),
    other: t.node({
      id: (issue) => issue.other,
      description:
        'What else it is about: the person of the same name, the source that says otherwise. Null where there is nothing else.',
    }),
    message: t.string({
      description: 'What there is to know, in a sentence.',
      args: { language: t.arg(languageArgument) },
      resolve: (issue, { language }) => (language === 'EN' ? issue.en : issue.vi),
    }),
  }),
})

const IssueCountType = builder.objectRef<IssueCount>('IssueCount').implement({
  description: 'How many issues of one kind there are.',
  fields: (t) => ({
    code: t.expose('code', { type: IssueCodeEnum, description: 'What kind.' }),
    severity: t.expose('severity', { type: IssueSeverityEnum, description: 'How much it matters.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const IssueConnection = connectionOf<Issue, ListedPage<Issue, IssueFacet>>(
  'Issue',
  IssueType,
  'A list of issues.',
)

addFacets('Issue', IssueConnection.connection, {
  severity: {
    type: facetType('IssueSeverity', IssueSeverityEnum, 'severities'),
    description: 'By how much they matter.',
  },
  code: { type: facetType('IssueCode', IssueCodeEnum, 'kinds of issue'), description: 'By what they are.' },
  type: {
    type: facetType('RecordType', RecordTypeEnum, 'types of record'),
    description: 'By the type of the record that they are about.',
  },
})

builder.objectFields(DatasetType, (t) => ({
  issues: t.field({
    type: IssueConnection.connection,
    nullable: true,
    description:
      'What is doubtful in the dataset: nothing breaks a rule, but who cites it should know / Những điểm cần lưu ý.',
    args: {
      severity: t.arg({ type: [IssueSeverityEnum], description: 'Any of these.' }),
      code: t.arg({ type: [IssueCodeEnum], description: 'Any of these.' }),
      type: t.arg({ type: [RecordTypeEnum], description: 'About a record of any of these types.' }),
      record: t.arg.id({ description: 'About the record of this id, as `record` or as `other`.' }),
      orderBy: t.arg({ type: IssueOrderEnum, defaultValue: 'SEVERITY', description: 'The order.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_dataset, wanted, context) => {
      const { snapshot, keys } = await wholeDataset(context)
      const order = wanted.orderBy ?? 'SEVERITY'
      return onlyPage(await issuePages(snapshot, { scope: 'ALL', keys, filter: wanted, order, page: wanted }))
    },
  }),
  issueCounts: t.field({
    type: [IssueCountType],
    description: 'How many issues there are of each kind that there is, warnings first.',
    resolve: async (_dataset, _arguments, context) => issueCounts(await context.snapshot()),
  }),
}))

const issueLoader = loaderOf(issuesOf)

builder.interfaceFields(builder.nodeInterfaceRef(), (t) => ({
  issues: t.field({
    type: [IssueType],
    description: 'What is doubtful in its record, warnings first; also what it is the `other` of.',
    resolve: (node, _arguments, context) => issueLoader(context).load((node as { id: string }).id),
  }),
}))
