import { caseless, EITHER_EXPANSIONS, fold } from './name.ts'

/** A word of a name: as written, in lower case, and without diacritics. */
export interface Word {
  readonly written: string
  readonly folded: string
}

/** Folded all at once, unless a word of marks alone would be lost on the way. */
function split(text: string): Word[] {
  const [written, folded] = [text.split(' '), fold(text).split(' ')]
  const whole = written.length === folded.length
  return written
    .map((word, at) => ({ written: word, folded: whole ? (folded[at] ?? '') : fold(word) }))
    .filter((word) => word.folded !== '')
}

/** The words of a text as they stand. */
export const wordsAsWritten = (text: string): Word[] => split(caseless(text))

const WRITTEN_OUT: ReadonlyMap<string, readonly Word[]> = new Map(
  [...EITHER_EXPANSIONS].map(([short, long]) => [short, split(long)]),
)

/** Words with abbreviations written out: LĐLĐ is four. */
export const writtenOut = (words: readonly Word[]): Word[] =>
  words.flatMap((word) => WRITTEN_OUT.get(word.written) ?? word)

/** The words of a text, abbreviations written out. */
export const wordsOf = (text: string): Word[] => writtenOut(wordsAsWritten(text))

/** Every folded word that a name is found by: as it stands, and with its abbreviations written out. */
export const indexedWords = (name: string): string[] => [
  ...new Set([...wordsAsWritten(name), ...wordsOf(name)].map(({ folded }) => folded)),
]

const UNSTRESSED: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 's'])
const LEAST_INITIALS = 3

/** The initials of an English name of at least three words, in lower case: «vgcl»; null where it has fewer. */
export function initialsOf(nameEn: string): string | null {
  const words = wordsAsWritten(nameEn).filter(({ folded }) => !UNSTRESSED.has(folded))
  return words.length < LEAST_INITIALS ? null : words.map(({ folded }) => folded[0] ?? '').join('')
}

const UNITS: readonly (readonly (readonly string[])[])[] = [
  [['tỉnh', 'tinh']],
  [
    ['thành', 'thanh'],
    ['phố', 'pho'],
  ],
]

/** The unit that begins at a word, by its number of words; 0 where none does. A unit stands before a name: Hà Tĩnh ends in none. */
function unitAt(words: readonly Word[], at: number): number {
  const unit = UNITS.find((parts) =>
    parts.every((spellings, part) => spellings.includes(words[at + part]?.written ?? '')),
  )
  return unit && at + unit.length < words.length ? unit.length : 0
}

/** The words of a name, and the units (tỉnh, thành phố) that were among them. */
export function withoutUnits(words: readonly Word[]): { core: Word[]; units: string[] } {
  const core: Word[] = []
  const units: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = unitAt(words, at)
    const here = words.slice(at, at + Math.max(1, length))
    if (length === 0) core.push(...here)
    else units.push(here.map(({ folded }) => folded).join(' '))
    at += here.length - 1
  }
  return { core, units }
}
