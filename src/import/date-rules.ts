import { type PartialDateRecord, toPartialDate } from '../model/partial-date.ts'
import { type Checked, problemAt } from './checked.ts'
import type { Problem } from './problem.ts'
import { type Path, walk } from './walk.ts'

/** Fields of one map that say from when and until when. */
const SPANS = [
  ['start', 'end'],
  ['startDate', 'endDate'],
  ['from', 'until'],
  ['foundingDate', 'dissolutionDate'],
] as const

/** A date of a record, with evidence of its own or without. */
export type AnyDate = Pick<PartialDateRecord, 'edtf' | 'basis' | 'asStated'>

export const isDate = (value: unknown): value is AnyDate =>
  typeof value === 'object' && value !== null && 'edtf' in value && 'basis' in value

/** No reading of the two dates lets the end come after the start. */
function isBackwards(start: unknown, end: unknown): boolean {
  if (!isDate(start) || !isDate(end)) return false
  const { earliest } = toPartialDate(start)
  const { latest } = toPartialDate(end)
  return earliest !== null && latest !== null && earliest > latest
}

function backwardsIn(path: Path, value: object): Path[] {
  const fields = new Map(Object.entries(value))
  return SPANS.filter(([start, end]) => isBackwards(fields.get(start), fields.get(end))).map(([, end]) => [
    ...path,
    end,
  ])
}

/** Whatever lasts from one date until another ends after it starts. */
export const checkSpans = ({ record, raw }: Checked): Problem[] =>
  [...walk(record)]
    .flatMap(([path, value]) => (typeof value === 'object' && value ? backwardsIn(path, value) : []))
    .map((path) => problemAt(raw, path, 'ends before it starts'))
