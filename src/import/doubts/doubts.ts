import { IssueCode, type IssueSeverity } from '../../model/issue.ts'
import type { Records } from '../../model/record.ts'
import { groups, inferredParties, missingTopics, partlyReadSources, unknownPeriods } from './agreements.ts'
import { incompleteDates, inferredDates, signedAfterPublication, uncertainDates } from './dates.ts'
import type { Doubt, Rule } from './doubt.ts'
import { knownOf } from './known.ts'
import { nearIdenticalNames } from './names.ts'
import { peopleWithoutPosition, possiblySamePeople } from './people.ts'
import { placesWithoutCentroid, placesWithoutCode } from './places.ts'
import { signersWithoutPosition, unknownSigners } from './signers.ts'
import { disagreeingSources, incompleteSources, uncitedSources } from './sources.ts'
import { unusedRecords } from './unused.ts'

const RULES: readonly Rule[] = [
  incompleteDates,
  inferredDates,
  uncertainDates,
  unknownPeriods,
  unknownSigners,
  signersWithoutPosition,
  groups,
  inferredParties,
  missingTopics,
  partlyReadSources,
  disagreeingSources,
  signedAfterPublication,
  nearIdenticalNames,
  possiblySamePeople,
  peopleWithoutPosition,
  placesWithoutCode,
  placesWithoutCentroid,
  incompleteSources,
  uncitedSources,
  unusedRecords,
]

export const severityOf = ({ code }: Pick<Doubt, 'code'>): IssueSeverity => IssueCode[code].severity

/** The field of a doubt as people write it: `parties.1`. */
export const fieldOf = ({ path }: Doubt): string => path.join('.')

/** Warnings first, then by code, record and field. */
export const sortingOf = (doubt: Doubt): string =>
  [severityOf(doubt) === 'WARNING' ? 0 : 1, doubt.code, doubt.record].join(' ')

/** Everything doubtful in valid records, in an order that depends on nothing but them. */
export function doubtsIn(records: Records): Doubt[] {
  const known = knownOf(records)
  const doubts = RULES.flatMap((rule) => rule(known))
  return doubts
    .map((doubt) => ({ doubt, key: `${sortingOf(doubt)} ${fieldOf(doubt)} ${doubt.other ?? ''}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ doubt }) => doubt)
}
