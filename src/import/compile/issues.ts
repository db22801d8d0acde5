import { typeOfId } from '../../model/id.ts'
import type { Records } from '../../model/record.ts'
import { doubtsIn, fieldOf, orderOf, severityOf } from '../doubts/doubts.ts'
import type { Draft } from './draft.ts'

/** What is doubtful in the records, as nodes that can be listed. */
export function addIssues(draft: Draft, records: Records): void {
  for (const doubt of doubtsIn(records)) {
    const { code, record, other, vi, en } = doubt
    const field = fieldOf(doubt)
    draft.issue(['issue', code, record, field, other].join('|'), record, other, {
      code,
      severity: severityOf(doubt),
      recordType: typeOfId(record) ?? undefined,
      field: field || undefined,
      vi,
      en,
      sorting: orderOf(doubt),
    })
  }
}
