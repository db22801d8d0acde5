import type { AgreementRecord } from '../../model/agreement.ts'
import { isToTheDay } from '../known-dates.ts'
import type { Doubt, Rule } from './doubt.ts'

/** The day and all organizations; nothing where they say too little of an agreement. */
function keyOf({ signedOn, parties }: AgreementRecord): string | undefined {
  if (!signedOn || !isToTheDay(signedOn)) return
  const organizations = parties.flatMap(({ organization }) => organization ?? [])
  return organizations.length < 2 ? undefined : [signedOn.edtf, ...organizations.sort()].join(' ')
}

const doubtOf = ({ id, title, signedOn }: AgreementRecord, other: AgreementRecord): Doubt => ({
  code: 'POSSIBLY_SAME_AGREEMENT',
  record: id,
  path: ['signedOn'],
  other: other.id,
  vi: `“${title}” và “${other.title}” (${other.id}) có cùng các tổ chức và ngày ký ${signedOn?.edtf}.`,
  en: `“${title}” and “${other.title}” (${other.id}) have the same organizations and date of signing, ${signedOn?.edtf}.`,
})

/** Agreements that may be recorded twice, each with the first of its kind. */
export const possiblySameAgreements: Rule = ({ records }) => {
  const first = new Map<string, AgreementRecord>()
  return records.agreement.flatMap((record): Doubt[] => {
    const key = keyOf(record)
    const other = key === undefined ? undefined : first.get(key)
    if (other) return [doubtOf(record, other)]
    if (key !== undefined) first.set(key, record)
    return []
  })
}
