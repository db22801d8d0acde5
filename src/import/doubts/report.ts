import { IssueCode, IssueSeverity } from '../../model/issue.ts'
import type { Doubt } from './doubt.ts'
import { fieldOf, severityOf } from './doubts.ts'

/** A doubt, and where an editor finds it. */
export interface PlacedDoubt extends Doubt {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
}

export interface WantedDoubts {
  readonly severity?: string
  readonly code?: string
  /** The id of a record, whichever side of a doubt it is on. */
  readonly record?: string
}

export const SEVERITIES: readonly string[] = Object.keys(IssueSeverity)
export const CODES: readonly string[] = Object.keys(IssueCode)

/** Those of a severity, a code or a record, in their order; all where none is named. */
export const wantedDoubts = (
  doubts: readonly PlacedDoubt[],
  { severity, code, record }: WantedDoubts,
): PlacedDoubt[] =>
  doubts.filter(
    (doubt) =>
      (!severity || severityOf(doubt) === severity) &&
      (!code || doubt.code === code) &&
      (!record || doubt.record === record || doubt.other === record),
  )

/** `people.yaml:12: NOTE PERSON_WITHOUT_POSITION person:an positions: No position of An is recorded.` */
function lineOf(doubt: PlacedDoubt): string {
  const { file, line, code, record, en } = doubt
  const what = [severityOf(doubt), code, record, fieldOf(doubt)].filter((part) => part !== '').join(' ')
  return `${file}:${line}: ${what}: ${en}`
}

/** The same for programs. */
export function jsonLine(doubt: PlacedDoubt): string {
  const { file, line, code, record, other, vi, en } = doubt
  const severity = severityOf(doubt)
  return JSON.stringify({
    severity,
    code,
    record,
    field: fieldOf(doubt) || undefined,
    other,
    vi,
    en,
    file,
    line,
  })
}

/** The doubts in their order, each kind by itself. */
export const listOf = (doubts: readonly PlacedDoubt[]): string[] =>
  doubts.flatMap((doubt, at) => (doubt.code === doubts[at - 1]?.code ? [lineOf(doubt)] : ['', lineOf(doubt)]))

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function totalsOf(doubts: readonly PlacedDoubt[]): string {
  const warnings = doubts.filter((doubt) => severityOf(doubt) === 'WARNING').length
  return `${counted(warnings, 'warning')}, ${counted(doubts.length - warnings, 'note')}`
}

/** How many there are of each kind, in the order of the list, and in all; of a part of them also how many those are. */
export function summaryOf(doubts: readonly PlacedDoubt[], listed: readonly PlacedDoubt[] = doubts): string[] {
  const counts = new Map<IssueCode, number>()
  for (const { code } of doubts) counts.set(code, (counts.get(code) ?? 0) + 1)
  const lines = [...counts].map(([code, count]) =>
    [String(count).padStart(5), severityOf({ code }).padEnd(7), code.padEnd(24), IssueCode[code].en].join(
      '  ',
    ),
  )
  const part = listed.length < doubts.length ? [`listed: ${listed.length} of ${doubts.length}`] : []
  return ['', ...lines, totalsOf(doubts), ...part]
}
