import { sameMarks, wordFits } from '../model/name.ts'
import type { Word } from '../model/word.ts'
import type { Asked, AskedWord } from './asked.ts'

/** How near a name is to what was asked, the nearest first. */
export const GRADES = ['ACCENTED', 'FOLDED', 'BEGINNING', 'MISTYPED'] as const
export type Grade = (typeof GRADES)[number]

interface WordFit {
  readonly grade: number
  readonly errors: number
}

const [ACCENTED, FOLDED, BEGINNING, MISTYPED] = [0, 1, 2, 3]

/** The words of a name. One that was written without any diacritics says nothing of what they are. */
export interface NameWords {
  readonly words: readonly Word[]
  readonly bare: boolean
}

/** How a word of a name answers an asked one; null where it does not. Marks that say otherwise are an error. */
function compared(asked: AskedWord, word: Word, bare: boolean): WordFit | null {
  const marksFit = () => bare || wordFits(asked.written, word.written)
  if (asked.folded === word.folded) {
    if (!asked.joined && sameMarks(asked.written, word.written)) return { grade: ACCENTED, errors: 0 }
    return marksFit() ? { grade: FOLDED, errors: 0 } : { grade: MISTYPED, errors: 1 }
  }
  const begins = asked.unfinished && word.folded.startsWith(asked.folded)
  if (begins && marksFit()) return { grade: BEGINNING, errors: 0 }
  const errors = asked.typos.get(word.folded)
  return errors === undefined ? null : { grade: MISTYPED, errors }
}

/** Names share most of their words: each is compared once for a search. */
const known = new WeakMap<AskedWord, Map<string, WordFit | null>>()

function wordFit(asked: AskedWord, word: Word, bare: boolean): WordFit | null {
  const fits = known.get(asked) ?? new Map<string, WordFit | null>()
  known.set(asked, fits)
  const name = bare ? `${word.written} ` : word.written
  const before = fits.get(name)
  if (before !== undefined) return before
  const fit = compared(asked, word, bare)
  fits.set(name, fit)
  return fit
}

/** How the words of a name answer all that was asked. */
export interface Fit {
  /** The worst of its words. */
  readonly grade: Grade
  readonly errors: number
  /** Which part of the asked words is there with its diacritics, 0 to 1. */
  readonly accented: number
  /** Where in the name the asked words stand in one row; -1 where they do not. */
  readonly rowAt: number
}

function rowAt(asked: readonly AskedWord[], { words, bare }: NameWords, worst: number): number {
  const fits = (start: number) =>
    asked.every((one, at) => {
      const word = words[start + at]
      const fit = word ? wordFit(one, word, bare) : null
      return fit !== null && fit.grade <= worst
    })
  for (let start = 0; start + asked.length <= words.length; start += 1) if (fits(start)) return start
  return -1
}

interface Pair {
  readonly fit: WordFit
  readonly asked: number
  readonly word: number
}

const nearestFirst = (a: Pair, b: Pair): number =>
  a.fit.grade - b.fit.grade || a.fit.errors - b.fit.errors || a.asked - b.asked || a.word - b.word

/** The nearest word for each asked one; a word of the name answers only once. Null where one is missing. */
function bestFits(asked: readonly AskedWord[], { words, bare }: NameWords): WordFit[] | null {
  if (asked.length > words.length) return null
  const pairs = asked.flatMap((one, at) =>
    words.flatMap((word, index) => {
      const fit = wordFit(one, word, bare)
      return fit ? [{ fit, asked: at, word: index }] : []
    }),
  )
  const [answered, used] = [new Map<number, WordFit>(), new Set<number>()]
  for (const pair of pairs.sort(nearestFirst)) {
    if (answered.has(pair.asked) || used.has(pair.word)) continue
    answered.set(pair.asked, pair.fit)
    used.add(pair.word)
  }
  return answered.size === asked.length ? [...answered.values()] : null
}

/** Null where a word is missing, or all together would be more errors than a text of this length may hold. */
export function fitOf(asked: Asked, name: NameWords): Fit | null {
  const fits = bestFits(asked.words, name)
  if (fits === null) return null
  const errors = fits.reduce((sum, fit) => sum + fit.errors, 0)
  if (errors > asked.errors) return null
  const worst = Math.max(...fits.map(({ grade }) => grade))
  return {
    grade: GRADES[worst] ?? 'MISTYPED',
    errors,
    accented: fits.filter(({ grade }) => grade === ACCENTED).length / fits.length,
    rowAt: rowAt(asked.words, name, worst),
  }
}
