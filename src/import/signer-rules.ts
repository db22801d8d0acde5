import type { AgreementRecord } from '../model/agreement.ts'
import { type Checked, problemAt } from './checked.ts'
import { tellingOf } from './cited.ts'
import type { Problem } from './problem.ts'

function statusProblem(record: AgreementRecord, readInFull: ReadonlySet<string>): string | null {
  const whole = tellingOf(record).some((source) => readInFull.has(source))
  if (record.signerStatus === 'NOT_NAMED' && !whole)
    return 'is NOT_NAMED, but none of the sources that tell of the signing (its evidence) was read in full: SOURCE_PARTLY_READ'
  if (record.signerStatus === 'SOURCE_PARTLY_READ' && whole)
    return 'is SOURCE_PARTLY_READ, but a source that tells of the signing (its evidence) was read in full: NOT_NAMED'
  return null
}

/** Why no signer is named has to fit what is known of the sources. */
export function checkSignerStatus(checked: readonly Checked[]): Problem[] {
  const records = checked.map(({ record }) => record)
  const readInFull = new Set(
    records.flatMap((record) => ('readInFull' in record && record.readInFull ? [record.id] : [])),
  )
  return checked.flatMap(({ record, raw }) => {
    const problem = 'signerStatus' in record ? statusProblem(record, readInFull) : null
    return problem ? [problemAt(raw, ['signerStatus'], problem)] : []
  })
}
