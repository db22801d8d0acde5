import { doubtsIn } from '../../src/import/doubts/doubts.ts'
import { IssueCode } from '../../src/model/issue.ts'
import { MODELS, type Records } from '../../src/model/record.ts'
import { ofType, type SeedRecord, table } from './seed-records.ts'

function parsed(records: readonly SeedRecord[]): Records {
  const all = Object.entries(MODELS).map(([type, model]) => [
    type,
    ofType(records, type as keyof typeof MODELS).map((record) => model.parse(record)),
  ])
  const byType = Object.fromEntries(all)
  return { ...byType, dataset: byType.dataset[0] }
}

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
