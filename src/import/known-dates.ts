import type { AgreementRecord } from '../model/agreement.ts'
import { toPartialDate } from '../model/partial-date.ts'
import type { AnyDate } from './date-rules.ts'

export const isToTheDay = (date: AnyDate): boolean => toPartialDate(date).precision === 'DAY'

const hasYear = (date: AnyDate | undefined): boolean =>
  date !== undefined && toPartialDate(date).earliest !== null

/** The ends of a period of which not even the year is known. */
export const unknownEnds = (period: AgreementRecord['period']): ('start' | 'end')[] =>
  (['start', 'end'] as const).filter((end) => !hasYear(period?.[end]))
