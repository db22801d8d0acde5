import type { Word } from '../model/word.ts'

/** Words written as one: ba ria vung tau is four. */
const MOST_PARTS = 4
const SHORTEST_PART = 2
/** Longer ones are no name of anything, and have many ways to be taken apart. */
const LONGEST_WHOLE = 24
/** The ways to take one word apart that are looked for; the fewest parts come first. */
const MOST_WAYS = 8

/** Vowels on both sides of a consonant: «thuan» is one syllable, and no «thu an». */
const SYLLABLES = /[aeiouy][^aeiouy]+[aeiouy]/
const LETTERS = /^[\p{L}\p{M}]+$/u

type IsWord = (folded: string) => boolean

function partings(text: string, isWord: IsWord, most: number): string[][] {
  const whole = isWord(text) ? [[text]] : []
  if (most === 1) return whole
  const cuts = Array.from({ length: Math.max(0, text.length - SHORTEST_PART) }, (_, at) => at + SHORTEST_PART)
  const parted = cuts.flatMap((at) => {
    const head = text.slice(0, at)
    return isWord(head) ? partings(text.slice(at), isWord, most - 1).map((rest) => [head, ...rest]) : []
  })
  return [...whole, ...parted]
}

/** The words that a folded word may be, written as one: «daklak» is «dak lak». */
export function apartOf(folded: string, isWord: IsWord): string[][] {
  if (folded.length > LONGEST_WHOLE || !LETTERS.test(folded)) return []
  if (isWord(folded) && !SYLLABLES.test(folded)) return []
  const isPart: IsWord = (part) => part.length >= SHORTEST_PART && isWord(part)
  return partings(folded, isPart, MOST_PARTS)
    .filter(({ length }) => length > 1)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_WAYS)
}

const together = (words: readonly Word[]): Word => ({
  written: words.map(({ written }) => written).join(''),
  folded: words.map(({ folded }) => folded).join(''),
})

/** The longest run of neighbours from here that is a word, written as one. */
function wholeAt(words: readonly Word[], at: number, isWord: IsWord): { word: Word; length: number } | null {
  for (let length = MOST_PARTS; length > 1; length -= 1) {
    if (at + length > words.length) continue
    const word = together(words.slice(at, at + length))
    if (isWord(word.folded)) return { word, length }
  }
  return null
}

/** Words with neighbours made one where they are a word. */
export function joined(words: readonly Word[], isWord: IsWord): Word[] {
  const answer: Word[] = []
  for (let at = 0; at < words.length; ) {
    const one = wholeAt(words, at, isWord)
    answer.push(...(one ? [one.word] : words.slice(at, at + 1)))
    at += one?.length ?? 1
  }
  return answer
}

/**
 * The words of a text with neighbours made one that a dataset of the known words also writes as one; never numbers nor syllables.
 * Who writes them as one writes no marks either: they have none.
 */
export function joinedAsKnown(words: readonly Word[], known: ReadonlySet<string>): Word[] {
  const isWord = (word: string) => known.has(word) && LETTERS.test(word) && SYLLABLES.test(word)
  const asTheyStand = new Set(words)
  return joined(words, isWord).map((word) =>
    asTheyStand.has(word) ? word : { written: word.folded, folded: word.folded },
  )
}
