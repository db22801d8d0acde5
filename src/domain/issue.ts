import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import { type RecordType, typeOfId } from '../model/id.ts'
import { type IssueCode, type IssueSeverity, sortingOf } from '../model/issue.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type Filter, type ListedPage, type ListRequest, pagesOf } from './list.ts'
import { idByReference } from './name.ts'

/** Something doubtful in a record. */
export type Issue = Node<{
  readonly severity: IssueSeverity
  readonly code: IssueCode
  /** The id of the record. */
  readonly record: string
  /** The id of another record that it is about too. */
  readonly other?: string
  readonly field?: string
  readonly vi: string
  readonly en: string
  /** Warnings first, then by code and record. */
  readonly sorting: string
}>

export type IssueOrder = 'SEVERITY' | 'RECORD'

export const ISSUES = {
  scopes: { ALL: 'MATCH (n:Issue) WHERE n.version = scope' },
  orders: {
    SEVERITY: { by: 'n.sorting', descending: false },
    RECORD: { by: 'n.record', descending: false },
  },
  facets: {
    severity: 'WITH n, n.severity AS value',
    code: 'WITH n, n.code AS value',
    type: 'WITH n, n.recordType AS value',
  },
} as const
export type IssueFacet = keyof typeof ISSUES.facets

/** What an issue can be asked for, over the variable n. */
export const ISSUE_CONDITIONS = {
  severity: 'n.severity IN $severity',
  code: 'n.code IN $code',
  type: 'n.recordType IN $type',
  record: `(n.record = $record OR coalesce(n.other, '') = $record)`,
} as const

export interface IssueFilter {
  readonly severity?: readonly IssueSeverity[] | null | undefined
  readonly code?: readonly IssueCode[] | null | undefined
  readonly type?: readonly RecordType[] | null | undefined
  readonly record?: string | null | undefined
}

/** The type that an id of a record names; issues are asked for by id only. */
function recordTypeOf(id: string): RecordType {
  const type = typeOfId(id)
  if (type && type !== 'dataset' && type !== 'group') return type
  throw new AppError('BAD_INPUT', `${JSON.stringify(id.slice(0, 200))} is no id of a record`, {
    argument: 'record',
  })
}

async function issueFilters(snapshot: Snapshot, wanted: IssueFilter): Promise<Filter[]> {
  const filters: Filter[] = []
  for (const name of ['severity', 'code', 'type'] as const) {
    const values = wanted[name]
    if (values) filters.push({ cypher: ISSUE_CONDITIONS[name], parameters: { [name]: [...values] } })
  }
  if (wanted.record != null) {
    const record = await idByReference(snapshot, recordTypeOf(wanted.record), wanted.record, 'record')
    filters.push({ cypher: ISSUE_CONDITIONS.record, parameters: { record } })
  }
  return filters
}

type Request = Omit<ListRequest<'ALL', IssueOrder>, 'filters'> & { readonly filter: IssueFilter }

export async function issuePages(
  snapshot: Snapshot,
  { filter, ...request }: Request,
): Promise<ListedPage<Issue, IssueFacet>[]> {
  const filters = await issueFilters(snapshot, filter)
  return pagesOf(snapshot, ISSUES, { ...request, filters }, (node) => node as Issue)
}

export const ISSUES_OF_RECORDS = `MATCH (n:Issue) WHERE n.recordKey IN $keys RETURN n.record AS owner, n {.*} AS issue
UNION ALL
MATCH (n:Issue) WHERE n.otherKey IN $keys RETURN n.other AS owner, n {.*} AS issue`

/** The issues of each record, those that it is the other record of among them, warnings first. */
export async function issuesOf(snapshot: Snapshot, ids: readonly string[]): Promise<Issue[][]> {
  const rows = await rowsByOwner<{ owner: string; issue: Issue }>(snapshot, ISSUES_OF_RECORDS, ids)
  return rows.map((of) =>
    of.map(({ issue }) => issue).sort(ascending((issue) => `${issue.sorting} ${issue.id}`)),
  )
}

/** How many issues of one kind there are. */
export interface IssueCount {
  readonly code: IssueCode
  readonly severity: IssueSeverity
  readonly count: number
}

export const ISSUE_COUNTS =
  'MATCH (n:Issue) WHERE n.version = $version RETURN n.code AS code, n.severity AS severity, count(n) AS count'

/** Warnings first, then by code; codes without an issue are left out. */
export async function issueCounts(snapshot: Snapshot): Promise<IssueCount[]> {
  const counts = await snapshot.read<IssueCount>(ISSUE_COUNTS)
  return counts.sort(ascending(({ code }) => sortingOf(code)))
}
