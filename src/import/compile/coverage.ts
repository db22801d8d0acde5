import type { AgreementRecord } from '../../model/agreement.ts'
import { isUncertain } from '../../model/partial-date.ts'
import { reportsOf } from '../cited.ts'
import { isToTheDay, unknownEnds } from '../known-dates.ts'

const isExact = ({ signedOn }: AgreementRecord, basis: 'STATED' | 'INFERRED'): boolean =>
  signedOn?.basis === basis && isToTheDay(signedOn) && !isUncertain(signedOn)

/** What may be known of an agreement, by the property that counts those of which it is. */
const KNOWN: Readonly<Record<string, (agreement: AgreementRecord) => boolean>> = {
  namedSignerCount: ({ signerStatus }) => signerStatus === 'NAMED',
  statedDayCount: (agreement) => isExact(agreement, 'STATED'),
  inferredDayCount: (agreement) => isExact(agreement, 'INFERRED'),
  wholePeriodCount: ({ period }) => unknownEnds(period).length === 0,
  twoSourcesCount: (agreement) => reportsOf(agreement).length >= 2,
  namedTopicCount: ({ topics }) => topics.length > 0,
  signingPlaceCount: ({ signedAt }) => signedAt !== undefined,
}

/** Of how many agreements each thing is known. */
export const coverageOf = (agreements: readonly AgreementRecord[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(KNOWN).map(([name, isKnown]) => [name, agreements.filter(isKnown).length]),
  )
