import { distance } from 'fastest-levenshtein'
import { fold } from '../model/name.ts'
import { type Word, withoutUnits, wordsOf } from '../model/word.ts'

/** A word that a name has to hold, as it is, as a beginning, or with typing errors. */
export interface AskedWord extends Word {
  /** Whether it may be the beginning of a longer word: the one that is being typed, and any that is no short one. */
  readonly unfinished: boolean
  /** Words of the dataset that it may be a mistyping of, with the number of errors. */
  readonly typos: ReadonlyMap<string, number>
}

/** A text as the search understands it. */
export interface Asked {
  readonly text: string
  readonly folded: string
  /** All have to be in a name. Units that stand before a name are not among them. */
  readonly words: readonly AskedWord[]
  /** The units that the text writes: tỉnh, thành phố. */
  readonly units: readonly string[]
  /** How many typing errors it may hold. */
  readonly errors: number
}

const MOST_ERRORS = 2
/** One error in as many letters is likely a mistake; in fewer it is likely another word. */
const LETTERS_PER_ERROR = 5
const SHORT = 3
/** How many other words a text may stand for, all of its words together: Lucene takes 1,024 at most. */
const MOST_TYPOS = 600

/** Two letters that changed places are one error. */
function swapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  const turned = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`
  return at >= 0 && turned === other
}

function typingErrors(typed: string, meant: string): number {
  const errors = distance(typed, meant)
  return errors === 2 && swapped(typed, meant) ? 1 : errors
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word)

/** The words of the dataset that are near this one, the nearest first, `most` of them. 2022 is no mistyping of 2027. */
function typosOf(
  word: string,
  vocabulary: readonly string[],
  errors: number,
  most: number,
): Map<string, number> {
  const allowed =
    word.length < SHORT || isNumber(word) ? 0 : word.length < LETTERS_PER_ERROR ? 1 : MOST_ERRORS
  const limit = Math.min(errors, allowed)
  if (limit === 0) return new Map()
  return new Map(
    vocabulary
      .filter((other) => other !== word && Math.abs(other.length - word.length) <= limit && !isNumber(other))
      .map((other) => [other, typingErrors(word, other)] as const)
      .filter(([, found]) => found <= limit)
      .sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))
      .slice(0, most),
  )
}

function errorsIn(words: readonly Word[]): number {
  const letters = words.reduce((sum, { folded }) => sum + (isNumber(folded) ? 0 : folded.length), 0)
  return Math.min(MOST_ERRORS, Math.floor(letters / LETTERS_PER_ERROR))
}

/** The words of a text as a search takes them; `vocabulary` holds every folded word of the dataset. */
export function askedOf(text: string, vocabulary: readonly string[]): Asked {
  const { core, units } = withoutUnits(wordsOf(text))
  const errors = errorsIn(core)
  const distinct = [...new Set(core.map(({ folded }) => folded))]
  const most = Math.floor(MOST_TYPOS / Math.max(1, distinct.length))
  const typos = new Map(distinct.map((word) => [word, typosOf(word, vocabulary, errors, most)]))
  const words = core.map((word, at) => ({
    ...word,
    unfinished: at === core.length - 1 || word.folded.length >= SHORT,
    typos: typos.get(word.folded) ?? new Map<string, number>(),
  }))
  return { text: text.normalize('NFC').trim(), folded: fold(text), words, units, errors }
}
