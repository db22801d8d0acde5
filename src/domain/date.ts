import { AppError } from '../errors.ts'
import type { DatePrecision, PartialDate } from '../model/partial-date.ts'
import type { Filter } from './list.ts'

export type Certainty = 'POSSIBLE' | 'CERTAIN'

/** Days as a client gives them: ISO 8601, both ends included. */
export interface DayRange {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

type Flat = Readonly<Record<string, unknown>>

/** A partial date out of the flat properties that the graph keeps (`signedOnEdtf` …), or null where there is none. */
export function dateOf(properties: Flat, name: string): PartialDate | null {
  const edtf = properties[`${name}Edtf`]
  if (typeof edtf !== 'string') return null
  const value = (part: string) => (properties[`${name}${part}`] ?? null) as string | null
  return {
    edtf,
    precision: value('Precision') as DatePrecision,
    earliest: value('Earliest'),
    latest: value('Latest'),
    basis: value('Basis') as PartialDate['basis'],
    asStated: value('AsStated'),
  }
}

const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'

/** Days from one to another, both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A range whose open ends are as far as dates go. BAD_INPUT where it ends before it begins. */
export function daysIn(range: DayRange): Days {
  const from = range.from ?? FIRST_DAY
  const to = range.to ?? LAST_DAY
  if (from <= to) return { from, to }
  throw new AppError('BAD_INPUT', `from (${from}) is later than to (${to})`, { from, to })
}

/** Conditions that something which lasts holds on `$day`, over the bounds of `variable`. */
export const holdsOn = (variable: string): Readonly<Record<Certainty, string>> => ({
  POSSIBLE: `${variable}.possibleFrom <= $day AND ${variable}.possibleUntil >= $day`,
  CERTAIN: `${variable}.certainFrom <= $day AND ${variable}.certainUntil >= $day`,
})

/** A condition that holds where a bound is not known, and the one that is does not rule the days out. */
export const undecided = (earliest: string, latest: string, from: string, to: string): string =>
  `(${earliest} IS NULL OR ${latest} IS NULL) AND (${earliest} IS NULL OR ${earliest} <= ${to}) AND (${latest} IS NULL OR ${latest} >= ${from})`

/** The same of bounds that were read. */
export const isUndecided = (
  earliest: string | null | undefined,
  latest: string | null | undefined,
  { from, to }: Days,
): boolean => (earliest == null || latest == null) && (earliest ?? from) <= to && (latest ?? to) >= from

/** Agreements whose period holds the day. */
export const activeOn = (day: string, certainty: Certainty): Filter => ({
  cypher: `(${holdsOn('n')[certainty]})`,
  parameters: { day },
  unknown: undecided('n.possibleFrom', 'n.possibleUntil', '$day', '$day'),
})

/** Agreements whose period holds at least one of the days. */
export const activeBetween = (from: string, to: string, certainty: Certainty): Filter => ({
  cypher:
    certainty === 'CERTAIN'
      ? '(n.certainFrom <= $activeTo AND n.certainUntil >= $activeFrom)'
      : '(n.possibleFrom <= $activeTo AND n.possibleUntil >= $activeFrom)',
  parameters: { activeFrom: from, activeTo: to },
  unknown: undecided('n.possibleFrom', 'n.possibleUntil', '$activeFrom', '$activeTo'),
})

/** Nodes whose date of this name lies between two days: possibly (it may), or certainly (it must). */
export function dateBetween(
  property: 'signedOn' | 'periodEnd',
  range: DayRange,
  certainty: Certainty,
): Filter {
  const { from, to } = daysIn(range)
  const [low, high] = certainty === 'CERTAIN' ? ['Earliest', 'Latest'] : ['Latest', 'Earliest']
  return {
    cypher: `(n.${property}${low} >= $${property}From AND n.${property}${high} <= $${property}To)`,
    parameters: { [`${property}From`]: from, [`${property}To`]: to },
    unknown: undecided(`n.${property}Earliest`, `n.${property}Latest`, `$${property}From`, `$${property}To`),
  }
}
