import { typeOfId } from '../../model/id.ts'
import type { Records } from '../../model/record.ts'
import { doubtsIn, fieldOf, severityOf, sortingOf } from '../doubts/doubts.ts'
import type { Draft } from './draft.ts'

/** What is doubtful in the records, as nodes that can be listed. */
export function addIssues(draft: Draft, records: Records): void {
  for (const doubt of doubtsIn(records)) {
    const { code, record, other, vi, en } = doubt
    const field = fieldOf(doubt)
    const about = other && other !== record ? [record, other] : [record]
    draft.issue(['issue', code, record, field, other].join('|'), about, {
      code,
      severity: severityOf(doubt),
      record,
      recordType: typeOfId(record) ?? undefined,
      other,
      field: field || undefined,
      vi,
      en,
      sorting: sortingOf(doubt),
    })
  }
}
