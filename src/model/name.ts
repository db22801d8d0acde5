/** Abbreviations and spellings that stand for the same words in names; keys are lower case without dots. */
const EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ['lđlđ', 'liên đoàn lao động'],
  ['tp', 'thành phố'],
  ['tphcm', 'thành phố hồ chí minh'],
  ['hcm', 'hồ chí minh'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['cđ', 'công đoàn'],
  ['vn', 'việt nam'],
  ['labor', 'labour'],
])
const UNIT_WORDS = /(?<= |^)(tỉnh|thành phố|tinh|thanh pho)(?= |$)/g

/** Đ, and the letters of other alphabets that look like it and stand for it in old texts: eth and African d. */
const LETTER_D = /[đĐðÐɖƉ]/g

/** Single letters with dots between them: T.P., U.B.N.D. */
const DOTTED = /(?<![\p{L}\p{M}\p{N}.])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])/gu
const undotted = (text: string): string =>
  text.includes('.') ? text.replace(DOTTED, (letters) => letters.replaceAll('.', '')) : text

/** Lower case without diacritics, punctuation or doubled spaces: what a hurried typist means. */
export const fold = (text: string): string =>
  spaced(text.normalize('NFD').replace(/\p{M}/gu, '').replace(LETTER_D, 'd').toLowerCase())

const spaced = (text: string): string =>
  undotted(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
/** Lower case and NFC, without punctuation or doubled spaces. */
export const caseless = (text: string): string => spaced(text.normalize('NFC').toLowerCase())

const FOLDED_EXPANSIONS: ReadonlyMap<string, string> = new Map(
  [...EXPANSIONS].map(([short, long]) => [fold(short), fold(long)]),
)
/** What abbreviations stand for, with diacritics where they have theirs. */
export const EITHER_EXPANSIONS: ReadonlyMap<string, string> = new Map([...FOLDED_EXPANSIONS, ...EXPANSIONS])
const expand = (text: string, expansions: ReadonlyMap<string, string>): string =>
  text.replace(/[^ ]+/g, (word) => expansions.get(word) ?? word)

const expanded = (text: string): string => expand(caseless(text), EXPANSIONS)
const foldedExpanded = (text: string): string => expand(fold(text), FOLDED_EXPANSIONS)
const withoutUnit = (text: string): string => text.replace(UNIT_WORDS, ' ').replace(/ +/g, ' ').trim()

/** The loosest reading of a name: two names that could mean the same have the same one. */
export const looseName = (text: string): string => withoutUnit(foldedExpanded(text)) || foldedExpanded(text)

/** A name without what stands in brackets, or the whole where nothing else is left. */
export const withoutAsides = (name: string): string => name.replace(/\s*\([^()]*\)/g, '').trim() || name

/** The units that a name writes: a name with «tỉnh» is no name of the city of that name. */
function unitsOf(text: string): string {
  const units = foldedExpanded(text).match(UNIT_WORDS) ?? []
  return [...new Set(units)].sort().join(' ')
}

/** Whether a name may mean what has these names: a unit in it has to be in one of them, if any of them has a unit. */
export function unitsFit(name: string, names: readonly string[]): boolean {
  const wanted = unitsOf(name)
  const written = names.map(unitsOf).filter((units) => units !== '')
  return wanted === '' || written.length === 0 || written.includes(wanted)
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STROKE = '\u0335'

/** The marks of one syllable: its tone, wherever it was written, and the marks of each letter, đ’s stroke among them. */
function marksOf(word: string): { tone: string; letters: string[] } {
  const parts = word.replace(LETTER_D, `d${STROKE}`).normalize('NFD')
  const letters = parts.replace(TONES, '').match(/\P{M}\p{M}*/gu) ?? []
  return { tone: (parts.match(TONES) ?? []).join(''), letters: letters.map((letter) => letter.slice(1)) }
}

/** Whether a word may mean another of the same letters, or the beginning of one: marks may be missing, not others. */
export function wordFits(asked: string, written: string): boolean {
  const [left, right] = [marksOf(asked), marksOf(written)]
  const tone = left.tone === '' || left.tone === right.tone
  return tone && left.letters.every((marks, at) => marks === '' || marks === right.letters[at])
}

/** Whether two words of the same letters have the same marks, wherever the tone was written: hòa is hoà. */
export function sameMarks(one: string, other: string): boolean {
  if (one === other) return true
  const [left, right] = [marksOf(one), marksOf(other)]
  return left.tone === right.tone && left.letters.join('|') === right.letters.join('|')
}

const syllables = (text: string): string[] =>
  withoutUnit(expand(caseless(text), EITHER_EXPANSIONS)).split(' ')

/** Whether the diacritics of a name agree with those of another of the same letters: they may be missing, not others. */
export function marksFit(name: string, other: string): boolean {
  const [asked, written] = [syllables(name), syllables(other)]
  return asked.length !== written.length || asked.every((word, at) => wordFits(word, written[at] ?? ''))
}

/** Readings of a name from strict to loose; the first in which a name equals the query decides. */
export const READINGS: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFC').trim(),
  caseless,
  expanded,
  fold,
  foldedExpanded,
  (text) => withoutUnit(expanded(text)),
  looseName,
]
