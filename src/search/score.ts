import { fold } from '../model/name.ts'
import { initialsOf, type Word, withoutUnits, wordsAsWritten, writtenOut } from '../model/word.ts'
import type { Asked } from './asked.ts'
import { type Fit, fitOf, type Grade } from './fit.ts'
import { joined } from './spacing.ts'

/** The score of a name that is letter for letter what was asked; all scores are whole numbers up to it. */
export const BEST = 10_000

/** A name in which an asked word is only begun, or mistyped, or among others, lies within the bounds of its grade. */
const AMONG_OTHERS: Readonly<Record<Grade, readonly [least: number, most: number]>> = {
  ACCENTED: [6500, 8000],
  FOLDED: [5000, 6500],
  BEGINNING: [3000, 5000],
  MISTYPED: [1200, 3000],
}

/** A name that is all of the text but a word: below every name that has all of its words, however mistyped. */
const BUT_A_WORD = 250

/** A name that is what was asked and nothing else. */
const WHOLE = {
  /** Case, spaces or the place of a tone differ. */
  accented: 9900,
  writtenOut: 9600,
  folded: 9200,
  /** But for a unit, which one of them leaves out. */
  accentedButUnit: 8800,
  foldedButUnit: 8600,
  /** Of an English name. */
  initials: 8200,
} as const

const lettersIn = (words: readonly Word[]): number =>
  words.reduce((sum, { folded }) => sum + folded.length, 0)

/** How much of the name was asked for, and how it stands there: 0 to 1. */
function closeness(asked: Asked, words: readonly Word[], fit: Fit): number {
  const covered = Math.min(1, lettersIn(asked.words) / lettersIn(words))
  return 0.6 * covered + (fit.rowAt >= 0 ? 0.2 : 0) + (fit.rowAt === 0 ? 0.1 : 0) + 0.1 * fit.accented
}

function wholeScore(asked: Asked, value: string, sameUnits: boolean, grade: Grade): number {
  if (value === asked.text) return BEST
  if (!sameUnits) return grade === 'ACCENTED' ? WHOLE.accentedButUnit : WHOLE.foldedButUnit
  if (grade === 'FOLDED') return WHOLE.folded
  return fold(value) === asked.folded ? WHOLE.accented : WHOLE.writtenOut
}

function amongOthers(grade: Grade, close: number, errors: number): number {
  const [least, most] = AMONG_OTHERS[grade]
  return Math.round((least + (most - least) * close) / Math.max(1, errors))
}

/** What lacks the shortest word comes first. */
function butAWord(asked: Asked, words: readonly Word[]): number | null {
  if (words.length !== asked.words.length) return null
  const letters = lettersIn(words)
  return Math.round((BUT_A_WORD * letters) / (letters + asked.lacking))
}

interface NameReadings {
  /** The ways to read a name, the nearest to what is asked first. */
  readonly readings: readonly (readonly Word[])[]
  readonly units: readonly string[]
  /** Whether the name is written without any diacritics. */
  readonly bare: boolean
}

function readingsOfName(asked: Asked, value: string): NameReadings {
  const asWritten = wordsAsWritten(value)
  const all = writtenOut(asWritten)
  const { core, units } = withoutUnits(all)
  // A unit may be what was asked, and an abbreviation may be only begun.
  const readings = [
    core,
    ...(units.length > 0 ? [all] : []),
    ...(asWritten.length < all.length ? [asWritten] : []),
  ]
  const asOne = new Set(asked.words.flatMap(({ folded, apart }) => (apart.length > 0 ? folded : [])))
  return {
    readings: asOne.size > 0 ? readings.map((words) => joined(words, (one) => asOne.has(one))) : readings,
    units,
    bare: asWritten.every(({ written, folded }) => written === folded),
  }
}

/** How well a name answers what was asked, from 1 to BEST; null where it does not. `unitsFit`: it may have the units asked for. */
export function scoreOf(asked: Asked, value: string, unitsFit: boolean): number | null {
  const { readings, units, bare } = readingsOfName(asked, value)
  for (const words of readings) {
    const fit = fitOf(asked, { words, bare })
    if (fit === null) continue
    if (asked.lacking > 0) return unitsFit ? butAWord(asked, words) : null
    const close = closeness(asked, words, fit)
    if (!unitsFit) return amongOthers('MISTYPED', close, fit.errors + 1)
    const whole = fit.rowAt === 0 && words.length === asked.words.length && fit.errors === 0
    const sameUnits = units.join(' ') === asked.units.join(' ')
    return whole && fit.grade !== 'BEGINNING'
      ? wholeScore(asked, value, sameUnits, fit.grade)
      : amongOthers(fit.grade, close, fit.errors)
  }
  return null
}

/** The same for an English name and a text that may be its initials. */
export const scoreOfInitials = (asked: Asked, value: string): number | null =>
  asked.lacking === 0 && asked.words.length === 1 && initialsOf(value) === asked.folded
    ? WHOLE.initials
    : null
