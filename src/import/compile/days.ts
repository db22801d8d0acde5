import {
  certainBounds,
  FIRST_DAY,
  isUncertain,
  LAST_DAY,
  type PartialDateRecord,
  toPartialDate,
} from '../../model/partial-date.ts'
import type { Values } from './draft.ts'

type Bare = Pick<PartialDateRecord, 'edtf' | 'basis' | 'asStated'>
type Day = string | null

const isPresent = ([, value]: readonly [string, Day]): boolean => value !== null
const known = (days: Readonly<Record<string, Day>>): Values =>
  Object.fromEntries(Object.entries(days).filter(isPresent)) as Values

/**
 * A partial date as flat properties: `signedOnEdtf`, `signedOnEarliest` … Where it is neither uncertain nor approximate it has
 * its bounds a second time as `signedOnCertainEarliest` and `signedOnCertainLatest`: those that ask for certainty read no others.
 */
export function dateProperties(name: string, date: Bare | undefined): Values {
  if (!date) return {}
  const { earliest, latest } = certainBounds(date)
  const values = { ...toPartialDate(date), ...known({ certainEarliest: earliest, certainLatest: latest }) }
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${name}${key[0]?.toUpperCase()}${key.slice(1)}`, value]),
  )
}

const NO_BOUNDS = { earliest: null, latest: null } as const

/** The days that known bounds leave open, where one of those that would decide is missing. */
function open(name: string, from: Day, until: Day, deciding: readonly Day[]): Values {
  if (!deciding.includes(null)) return {}
  return { [`${name}From`]: from ?? FIRST_DAY, [`${name}Until`]: until ?? LAST_DAY }
}

/** That something has not ended, and will not. */
export const NEVER: Bare = { edtf: LAST_DAY, basis: 'STATED' }

/**
 * The days on which something that lasts from start to end is possibly and certainly so; a bound that is not known, or not for
 * certain, is absent. Where start or end is not, a day of observation stands in for it.
 * Beside them the days on which its dates don't tell: `undated…` whether it is possibly so, `uncertain…` whether certainly.
 */
export function validity(
  start: Bare | undefined,
  end: Bare | undefined,
  observed?: Bare | undefined,
): Values {
  const bounds = (date: Bare | undefined) => (date ? toPartialDate(date) : NO_BOUNDS)
  const certain = (date: Bare | undefined) => (date ? certainBounds(date) : NO_BOUNDS)
  const sure = (date: Bare | undefined) => certain(date && !isUncertain(date) ? date : observed)
  const { earliest, latest } = { earliest: bounds(start).earliest, latest: bounds(end).latest }
  return {
    ...known({
      possibleFrom: bounds(start ?? observed).earliest,
      possibleUntil: bounds(end ?? observed).latest,
      certainFrom: sure(start).latest,
      certainUntil: sure(end).earliest,
    }),
    ...open('undated', earliest, latest, [earliest, latest]),
    ...open('uncertain', earliest, latest, [certain(start).latest, certain(end).earliest]),
  }
}
