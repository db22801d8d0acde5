import { AppError } from '../errors.ts'
import { type DatePrecision, FIRST_DAY, LAST_DAY, type PartialDate } from '../model/partial-date.ts'
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

/** By certainty: the stored days on which something that lasts is so, and those on which its dates don't tell whether it is. */
const STORED = {
  POSSIBLE: { holds: ['possibleFrom', 'possibleUntil'], open: ['undatedFrom', 'undatedUntil'] },
  CERTAIN: { holds: ['certainFrom', 'certainUntil'], open: ['uncertainFrom', 'uncertainUntil'] },
} as const

/** The names under which such days are stored. */
export type StoredDays = (typeof STORED)[Certainty]['holds' | 'open'][number]

export const STORED_DAYS: readonly StoredDays[] = Object.values(STORED).flatMap(({ holds, open }) => [
  ...holds,
  ...open,
])

const firstKnown = (name: StoredDays, variables: readonly string[]): string => {
  const values = variables.map((variable) => `${variable}.${name}`)
  return values.length > 1 ? `coalesce(${values.join(', ')})` : values.join()
}

/** Stored days as parts of Cypher, bound to two names: by `$certain`, and of several variables by the first that has any. */
export function storedDays(
  what: 'holds' | 'open',
  [low, high]: readonly [low: string, high: string],
  ...variables: string[]
): string {
  const [certain, possible] = [STORED.CERTAIN[what], STORED.POSSIBLE[what]]
  const asked = (at: 0 | 1) =>
    `CASE WHEN $certain THEN ${firstKnown(certain[at], variables)} ELSE ${firstKnown(possible[at], variables)} END`
  return `${asked(0)} AS ${low}, ${asked(1)} AS ${high}`
}

const overlaps = (variable: string, [first, last]: readonly [string, string], from: string, to: string) =>
  `${variable}.${first} <= ${to} AND ${variable}.${last} >= ${from}`

/** A condition that something which lasts holds between two days, over the stored days of `variable`. */
export const holdsBetween = (variable: string, certainty: Certainty, from: string, to: string): string =>
  overlaps(variable, STORED[certainty].holds, from, to)

/** The same for what its dates leave open: they are not known or, where certainty is asked for, uncertain. */
export const isOpenBetween = (variable: string, certainty: Certainty, from: string, to: string): string =>
  overlaps(variable, STORED[certainty].open, from, to)

/** What lasts, by its stored days. */
export type Lasting = { readonly [Name in StoredDays]?: string | null }

/** Whether something which lasts holds between two days. UNKNOWN: its dates leave it open. */
export function heldBetween(
  lasting: Lasting,
  { from, to }: Days,
  certainty: Certainty,
): 'YES' | 'NO' | 'UNKNOWN' {
  const within = ([first, last]: readonly [StoredDays, StoredDays]): boolean => {
    const [start, end] = [lasting[first], lasting[last]]
    return start != null && end != null && start <= to && end >= from
  }
  const { holds, open } = STORED[certainty]
  if (within(holds)) return 'YES'
  return within(open) ? 'UNKNOWN' : 'NO'
}

const inForce = (certainty: Certainty, from: string, to: string) => ({
  cypher: `(${holdsBetween('n', certainty, from, to)})`,
  unknown: `(${isOpenBetween('n', certainty, from, to)})`,
})

/** Agreements whose period holds the day. */
export const activeOn = (day: string, certainty: Certainty): Filter => ({
  ...inForce(certainty, '$day', '$day'),
  parameters: { day },
})

/** Agreements whose period holds at least one of the days. */
export const activeBetween = (from: string, to: string, certainty: Certainty): Filter => ({
  ...inForce(certainty, '$activeFrom', '$activeTo'),
  parameters: { activeFrom: from, activeTo: to },
})

/** Nodes whose date of this name lies between two days: possibly (it may), or certainly (it must). */
export function dateBetween(
  property: 'signedOn' | 'periodEnd',
  range: DayRange,
  certainty: Certainty,
): Filter {
  const { from, to } = daysIn(range)
  const [earliest, latest] = [`n.${property}Earliest`, `n.${property}Latest`]
  const [surelyFrom, surelyTo] = [`n.${property}CertainEarliest`, `n.${property}CertainLatest`]
  const [first, last] = [`$${property}From`, `$${property}To`]
  const isCertain = certainty === 'CERTAIN'
  const missing = isCertain ? [surelyFrom, surelyTo] : [earliest, latest]
  return {
    cypher: isCertain
      ? `(${surelyFrom} >= ${first} AND ${surelyTo} <= ${last})`
      : `(${latest} >= ${first} AND ${earliest} <= ${last})`,
    parameters: { [`${property}From`]: from, [`${property}To`]: to },
    unknown: `(${missing.map((bound) => `${bound} IS NULL`).join(' OR ')})
    AND (${earliest} IS NULL OR ${earliest} <= ${last}) AND (${latest} IS NULL OR ${latest} >= ${first})`,
  }
}
