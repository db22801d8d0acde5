import { IssueCode, type IssueSeverity, sortingOf } from '../../model/issue.ts'
import type { Records } from '../../model/record.ts'
import { groups, inferredParties, missingTopics, partlyReadSources, unknownPeriods } from './agreements.ts'
import { incompleteDates, signedAfterPublication, unsureDates } from './dates.ts'
import { disputes } from './disputes.ts'
import type { Doubt, Rule } from './doubt.ts'
import { textOfTemplates } from './from-template.ts'
import { knownOf } from './known.ts'
import { nearIdenticalNames } from './names.ts'
import { inferredTies } from './organizations.ts'
import { peopleWithoutPosition, possiblySamePeople } from './people.ts'
import { placesWithoutCentroid, placesWithoutCode } from './places.ts'
import { possiblySameAgreements } from './same-agreements.ts'
import { signersWithoutPosition, unknownSigners } from './signers.ts'
import { periodsBeforeSigning, signedInFuture } from './signing-days.ts'
import { incompleteSources, possiblySameSources, uncitedSources } from './sources.ts'
import { unusedRecords } from './unused.ts'
import { fieldsWithoutEvidence } from './without-evidence.ts'

const RULES: readonly Rule[] = [
  incompleteDates,
  unsureDates,
  unknownPeriods,
  unknownSigners,
  signersWithoutPosition,
  groups,
  inferredParties,
  inferredTies,
  missingTopics,
  partlyReadSources,
  disputes,
  signedAfterPublication,
  signedInFuture,
  periodsBeforeSigning,
  possiblySameAgreements,
  fieldsWithoutEvidence,
  nearIdenticalNames,
  possiblySamePeople,
  peopleWithoutPosition,
  placesWithoutCode,
  placesWithoutCentroid,
  incompleteSources,
  possiblySameSources,
  uncitedSources,
  unusedRecords,
  textOfTemplates,
]

export const severityOf = ({ code }: Pick<Doubt, 'code'>): IssueSeverity => IssueCode[code].severity

/** The field of a doubt as people write it: `parties.1`. */
export const fieldOf = ({ path }: Doubt): string => path.join('.')

/** Warnings first, then by code and record. */
export const orderOf = ({ code, record }: Doubt): string => `${sortingOf(code)} ${record}`

/** Everything doubtful in valid records, in an order that depends on nothing but them. */
export function doubtsIn(records: Records): Doubt[] {
  const known = knownOf(records)
  const doubts = RULES.flatMap((rule) => rule(known))
  return doubts
    .map((doubt) => ({ doubt, key: `${orderOf(doubt)} ${fieldOf(doubt)} ${doubt.other ?? ''}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ doubt }) => doubt)
}
