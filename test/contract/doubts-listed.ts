import { doubtsIn } from '../../src/import/doubts/doubts.ts'
import { IssueCode } from '../../src/model/issue.ts'
import { parsed, type SeedRecord, table } from './seed-records.ts'

/** What the check may say of a dataset that breaks no rule, and how often it says so of the shipped one. */
export function doubtsListed(records: readonly SeedRecord[]): string {
  const doubts = doubtsIn(parsed(records))
  const rows = Object.entries(IssueCode).map(([code, { vi, en, severity, meaning }]) => [
    `\`${code}\``,
    vi,
    en,
    severity,
    meaning,
    doubts.filter((doubt) => doubt.code === code).length,
  ])
  return table(['code', 'vi', 'en', 'severity', 'meaning', 'count'], rows)
}
