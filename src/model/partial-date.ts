import edtf from 'edtf'
import { z } from 'zod'
import { evidenceList } from './evidence.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How far a date is known. */
export const DatePrecision = {
  DAY: { vi: 'Ngày', en: 'Day', meaning: 'The day is known.' },
  MONTH: { vi: 'Tháng', en: 'Month', meaning: 'The month is known, not the day.' },
  SEASON: { vi: 'Mùa, quý', en: 'Season', meaning: 'The season or quarter is known.' },
  YEAR: { vi: 'Năm', en: 'Year', meaning: 'The year is known.' },
  DECADE: { vi: 'Thập niên', en: 'Decade', meaning: 'The decade is known.' },
  INTERVAL: { vi: 'Khoảng thời gian', en: 'Interval', meaning: 'It lies somewhere between two dates.' },
  NONE: { vi: 'Không rõ năm', en: 'None', meaning: 'Not even the year is known.' },
} as const satisfies Vocabulary
export type DatePrecision = keyof typeof DatePrecision

/** Where a date comes from. */
export const DateBasis = {
  STATED: { vi: 'Nguồn nêu', en: 'Stated', meaning: 'A source states it.' },
  INFERRED: {
    vi: 'Suy ra',
    en: 'Inferred',
    meaning: 'An editor completed what a source states; the evidence says from what.',
  },
} as const satisfies Vocabulary
export type DateBasis = keyof typeof DateBasis

/** The first and last day that an EDTF value allows; null where it has no year. */
export interface DateBounds {
  precision: DatePrecision
  earliest: string | null
  latest: string | null
}

/** The first and the last day that dates have. */
export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** A date as the graph keeps it; all days are ISO 8601 calendar days. */
export interface PartialDate extends DateBounds {
  edtf: string
  basis: DateBasis
  /** The EDTF of what the source says; null where it states no date in words. */
  asStated: string | null
}

const PRECISION: Readonly<Record<number, DatePrecision>> = { 1: 'YEAR', 2: 'MONTH', 3: 'DAY' }
const UNKNOWN: DateBounds = { precision: 'NONE', earliest: null, latest: null }

// What edtf.js reads, and what has bounds that it gets right: whole units from the year down, masked from the right.
const DATE = String.raw`(\d{4}|\d{3}X|\d{2}XX|XXXX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[?~%]?`
const SHAPE = new RegExp(`^(${DATE}|(${DATE}|\\.\\.)/(${DATE}|\\.\\.))$`)

const day = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null

/** edtf.js reads 2023-02-29 as 1 March: every whole day in the value must exist. */
const daysExist = (value: string): boolean =>
  (value.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every((text) => new Date(text).toISOString().startsWith(text))

function precisionOf(value: string, parsed: ReturnType<typeof edtf>): DatePrecision {
  if (parsed.type === 'Interval') return 'INTERVAL'
  if (parsed.type === 'Season') return 'SEASON'
  if (/^\d{3}X/.test(value)) return 'DECADE'
  if (/^\d{4}-XX/.test(value)) return 'YEAR'
  if (/^\d{4}-\d{2}-XX/.test(value)) return 'MONTH'
  return PRECISION[parsed.precision ?? 0] ?? 'NONE'
}

function readDate(value: string): DateBounds | null {
  try {
    const parsed = edtf(value)
    if (!daysExist(value)) return null
    if (/^(X|\d{1,2}X{2})/.test(value)) return UNKNOWN
    return { precision: precisionOf(value, parsed), earliest: day(parsed.min), latest: day(parsed.max) }
  } catch {
    return null
  }
}

// A dataset writes the same few thousand dates again and again, and parsing one takes a fifth of a millisecond.
const MOST_KNOWN = 10_000
const known = new Map<string, DateBounds | null>()

/**
 * Reads an EDTF value (levels 0 and 1: `2022-04-08`, `2022-04`, `2022`, `202X`, `XXXX-04-08`, `2022?`, `2022/2023`).
 * Answers null where the text is no such value or names a day that does not exist.
 */
export function dateBounds(value: string): DateBounds | null {
  if (!SHAPE.test(value)) return null
  const before = known.get(value)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const bounds = readDate(value)
  known.set(value, bounds)
  return bounds
}

/** Marked in EDTF as uncertain, approximate or both. */
export const isUncertain = ({ edtf }: { readonly edtf: string }): boolean => /[?~%]/.test(edtf)

/** The bounds on which a certain answer may rest: a date that is uncertain or approximate has none. */
export function certainBounds(date: { readonly edtf: string }): Omit<DateBounds, 'precision'> {
  const { earliest, latest } = (!isUncertain(date) && dateBounds(date.edtf)) || UNKNOWN
  return { earliest, latest }
}

const edtfText = z.string().refine((value) => dateBounds(value) !== null, {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is no EDTF date such as "2022-05-20", "2022-05" or "2022", or a day that does not exist`,
})

/** A date without evidence of its own, as a source's date of publication. */
export const bareDate = z.strictObject({
  edtf: edtfText.describe('The value that the dataset follows, in EDTF. Quote it: "2022-04-08", "2022".'),
  basis: z
    .enum(['STATED', 'INFERRED'])
    .default('STATED')
    .describe(
      'STATED: the source says all of it. INFERRED: an editor completed it; the evidence says from what.',
    ),
  asStated: edtfText
    .optional()
    .describe('The EDTF of what the source says, where that is less: "XXXX-04-08".'),
})

/** A date as a record writes it. */
export const partialDate = bareDate
  .extend({ evidence: evidenceList })
  .refine(
    (date) => date.basis === 'STATED' || date.asStated !== undefined || date.evidence.some((e) => e.note),
    {
      error:
        'an INFERRED date says what the source states (asStated), or how it was inferred (a note in its evidence)',
    },
  )

export type PartialDateRecord = z.infer<typeof partialDate>

/** The date with its bounds, ready for the graph. */
export function toPartialDate(date: z.infer<typeof bareDate>): PartialDate {
  const bounds = dateBounds(date.edtf) ?? UNKNOWN
  const asStated = date.asStated ?? (date.basis === 'STATED' ? date.edtf : null)
  return { edtf: date.edtf, basis: date.basis, asStated, ...bounds }
}
