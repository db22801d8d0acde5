import type { Records } from '../../model/record.ts'
import type { AnyDate } from '../date-rules.ts'
import type { Found } from './known.ts'

type IsRepeated = (date: Found<AnyDate>) => boolean

const wordsOf = ({ edtf, basis }: AnyDate): string => `${edtf} ${basis}`

/** The dates of the agreements in which each person signed or took part. */
function agreementDates({ agreement }: Records): Map<string, Set<string>> {
  const datesOf = new Map<string, Set<string>>()
  for (const { signedOn, signatures, participants } of agreement) {
    if (!signedOn) continue
    for (const { person } of [...signatures, ...participants])
      datesOf.set(person, (datesOf.get(person) ?? new Set()).add(wordsOf(signedOn)))
  }
  return datesOf
}

/** The days on which organizations ended. */
const dissolutions = ({ organization }: Records): Map<string, string> =>
  new Map(
    organization.flatMap(({ id, dissolutionDate }) =>
      dissolutionDate ? [[id, wordsOf(dissolutionDate)]] : [],
    ),
  )

/**
 * Dates that only repeat one of their own: a sighting on the day of an agreement, a succession on the day of the
 * dissolution. The time of a code says nothing of the dataset’s subject.
 */
export function repeatedDates(records: Records): IsRepeated {
  const signings = agreementDates(records)
  const ends = dissolutions(records)
  return ({ record, path, value }) => {
    if (path[0] === 'codes') return true
    if (path.at(-1) === 'observedOn') return signings.get(record)?.has(wordsOf(value)) ?? false
    return path[0] === 'succeededBy' && ends.get(record) === wordsOf(value)
  }
}
