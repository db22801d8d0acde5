import { distance } from 'fastest-levenshtein'
import { fold } from '../model/name.ts'
import { type Word, withoutUnits, wordsOf } from '../model/word.ts'
import { apartOf, joinedAsKnown } from './spacing.ts'

/** A word that a name has to hold, as it is, as a beginning, or with typing errors. */
export interface AskedWord extends Word {
  /** Whether it may be the beginning of a longer word: the one that is being typed, and any that is no short one. */
  readonly unfinished: boolean
  /** Words of the dataset that it may be a mistyping of, with the number of errors. */
  readonly typos: ReadonlyMap<string, number>
  /** The words that it may be, written as one: «daklak» is «dak lak». */
  readonly apart: readonly (readonly string[])[]
  /** Whether the text writes it as several words: no name that writes it as one is nearer than others for that. */
  readonly joined: boolean
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
  /** The letters of the word that is left out of the text: a name has to be all the others, and nothing else. */
  readonly lacking: number
}

const MOST_ERRORS = 2
/** One error in as many letters is likely a mistake; in fewer it is likely another word. */
const LETTERS_PER_ERROR = 5
const SHORT = 3
/** How many other words a text may stand for, all of its words together: Lucene takes 1,024 at most, and some count twice. */
const MOST_TYPOS = 400
/** A text with a word too many has at least this many others, or it would be every name of two syllables … */
const LEAST_OTHERS = 3
/** … and at most so many words: each is left out in turn. */
const MOST_WORDS = 12

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

/** What each word may be a mistyping of. */
function typosOfAll(words: readonly Word[], vocabulary: readonly string[]): Map<string, Map<string, number>> {
  const errors = errorsIn(words)
  const distinct = [...new Set(words.map(({ folded }) => folded))]
  const most = Math.floor(MOST_TYPOS / Math.max(1, distinct.length))
  return new Map(distinct.map((word) => [word, typosOf(word, vocabulary, errors, most)]))
}

/**
 * The ways to read a text: as it stands, and with neighbours made one where the dataset also writes them so. `vocabulary`
 * holds every folded word of the dataset.
 */
export function readingsOf(text: string, vocabulary: readonly string[]): Asked[] {
  const { core, units } = withoutUnits(wordsOf(text))
  const known = new Set(vocabulary)
  const typos = typosOfAll(core, vocabulary)
  const wordOf = (word: Word, at: number, { length }: readonly Word[]): AskedWord => ({
    ...word,
    unfinished: at === length - 1 || word.folded.length >= SHORT,
    typos: typos.get(word.folded) ?? new Map<string, number>(),
    apart: apartOf(word.folded, (part) => known.has(part)),
    joined: !core.includes(word),
  })
  const others = joinedAsKnown(core, known)
  return (others.length < core.length ? [core, others] : [core]).map((words) => ({
    text: text.normalize('NFC').trim(),
    folded: fold(text),
    words: words.map(wordOf),
    units,
    errors: errorsIn(core),
    lacking: 0,
  }))
}

/**
 * The text without each of its words in turn, for names that it is with a word too many: no begun nor mistyped ones besides, so that
 * all the others have to be words of the dataset.
 */
export function withoutAWord(asked: Asked, vocabulary: readonly string[]): Asked[] {
  const { words } = asked
  if (words.length <= LEAST_OTHERS || words.length > MOST_WORDS) return []
  const known = new Set(vocabulary)
  const exact = words.map((word) => ({ ...word, unfinished: false, typos: new Map<string, number>() }))
  const strange = exact.filter(({ folded, apart }) => !known.has(folded) && apart.length === 0)
  return exact.flatMap((left, at) =>
    strange.every((word) => word === left)
      ? [{ ...asked, words: exact.toSpliced(at, 1), errors: 0, lacking: left.folded.length }]
      : [],
  )
}
