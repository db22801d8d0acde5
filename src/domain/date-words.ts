import type { PartialDate } from '../model/partial-date.ts'
import type { Language } from './node-label.ts'

export interface Words {
  readonly EN: string
  readonly VI: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const ORDINALS: readonly Words[] = [
  { EN: 'first', VI: 'đầu' },
  { EN: 'second', VI: 'thứ hai' },
  { EN: 'third', VI: 'thứ ba' },
  { EN: 'fourth', VI: 'thứ tư' },
]
const SEASONS: readonly Words[] = [
  { EN: 'spring', VI: 'mùa xuân' },
  { EN: 'summer', VI: 'mùa hè' },
  { EN: 'autumn', VI: 'mùa thu' },
  { EN: 'winter', VI: 'mùa đông' },
]
/** Parts of a year that are counted, by the code of EDTF that is before the first of them. */
const COUNTED = [
  { before: 39, EN: 'half', VI: 'nửa năm' },
  { before: 36, EN: 'third', VI: 'phần ba' },
  { before: 32, EN: 'quarter', VI: 'quý' },
] as const

const UNKNOWN: Words = { EN: 'at a time not known', VI: 'không rõ thời điểm' }

/** What EDTF writes where others have a month: seasons (21 to 32), quarters, thirds and halves. */
function partOfYear(code: number, year: string): Words | null {
  if (code <= 12) return null
  const season = SEASONS[(code - 21) % 4]
  const counted = COUNTED.find(({ before }) => code > before)
  const ordinal = counted && ORDINALS[code - counted.before - 1]
  if (counted && ordinal)
    return {
      EN: `the ${ordinal.EN} ${counted.EN} of ${year}`,
      VI: `${counted.VI} ${ordinal.VI} của năm ${year}`,
    }
  return season ? { EN: `${season.EN} ${year}`, VI: `${season.VI} năm ${year}` } : null
}

/** A year, or what is known of it. */
function yearWords(year: string): Words {
  if (/^\d{4}$/.test(year)) return { EN: year, VI: `năm ${year}` }
  const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')]
  if (/^\d{3}X$/.test(year)) return { EN: `some time in the ${first}s`, VI: `trong thập niên ${first}` }
  if (/^\d/.test(year))
    return { EN: `some time from ${first} to ${last}`, VI: `trong các năm ${first}–${last}` }
  return { EN: 'year not known', VI: 'không rõ năm' }
}

/** The day and month, as far as they are known; null where neither is. */
function dayWords(month: number | null, day: number | null): Words | null {
  if (day && !month) return { EN: `day ${day}, month not known`, VI: `ngày ${day}, không rõ tháng` }
  if (!month) return null
  const name = MONTHS[month - 1] ?? ''
  return day ? { EN: `${day} ${name}`, VI: `ngày ${day}/${month}` } : { EN: name, VI: `tháng ${month}` }
}

const number = (part: string | undefined): number | null => (part && /^\d+$/.test(part) ? Number(part) : null)

function plainWords(edtf: string): Words {
  const [year = '', ...rest] = edtf.split('-')
  const [month, day] = [number(rest[0]), number(rest[1])]
  const part = month === null ? null : partOfYear(month, year)
  if (part) return part
  const [days, years] = [dayWords(month, day), yearWords(year)]
  if (!days) return year === 'XXXX' ? UNKNOWN : years
  if (month && /^\d{4}$/.test(year)) return { EN: `${days.EN} ${year}`, VI: `${days.VI}/${year}` }
  return { EN: `${days.EN}, ${years.EN}`, VI: `${days.VI}, ${years.VI}` }
}

/** One date, with what marks it as uncertain (`?`), approximate (`~`) or both (`%`). */
function dateWords(edtf: string): Words {
  const { EN, VI } = plainWords(edtf.replace(/[?~%]$/, ''))
  const about = /[~%]$/.test(edtf) ? { EN: `about ${EN}`, VI: `khoảng ${VI}` } : { EN, VI }
  if (!/[?%]$/.test(edtf)) return about
  return { EN: `perhaps ${about.EN}`, VI: `${about.VI} (chưa chắc chắn)` }
}

function intervalWords(from: string, to: string): Words {
  const [first, last] = [dateWords(from), dateWords(to)]
  if (from === '..' && to === '..') return UNKNOWN
  if (from === '..') return { EN: `${last.EN} or earlier`, VI: `muộn nhất là ${last.VI}` }
  if (to === '..') return { EN: `${first.EN} or later`, VI: `${first.VI} hoặc muộn hơn` }
  return { EN: `between ${first.EN} and ${last.EN}`, VI: `trong khoảng từ ${first.VI} đến ${last.VI}` }
}

/** A date as people read it, no nearer and no surer than it is known. */
export function dateInWords(
  { edtf, basis }: Pick<PartialDate, 'edtf' | 'basis'>,
  language: Language,
): string {
  const [from = '', to] = edtf.split('/')
  const words = (to === undefined ? dateWords(from) : intervalWords(from, to))[language]
  if (basis !== 'INFERRED') return words
  return `${words} ${language === 'EN' ? '(inferred)' : '(suy ra)'}`
}

/** That something happened on a date, in words: `signed 2022`, `ký năm 2022`. */
export function happenedInWords(
  verb: Words,
  date: Pick<PartialDate, 'edtf' | 'basis'>,
  language: Language,
): string {
  const words = dateInWords(date, language)
  return language === 'VI' && words.startsWith(UNKNOWN.VI)
    ? words.replace(UNKNOWN.VI, `không rõ ${verb.VI} khi nào`)
    : `${verb[language]} ${words}`
}

/** That something lasts from or until a date. Only one that has a year is such a bound: others tell when it began or ended. */
export function boundInWords(
  bound: Words,
  verb: Words,
  date: Pick<PartialDate, 'edtf' | 'basis'>,
  language: Language,
): string {
  const isOne = /^\d{4}(?!.*\/)/.test(date.edtf)
  return happenedInWords(isOne ? bound : verb, date, language)
}
