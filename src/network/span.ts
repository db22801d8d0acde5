/** When something was so, as far as it is known: days for order, EDTF for people. */
export interface Span {
  readonly earliest: string | null
  readonly latest: string | null
  readonly start: string | null
  readonly end: string | null
}

export const UNKNOWN_SPAN: Span = { earliest: null, latest: null, start: null, end: null }

/** Days on which something may have been so without a gap. */
export interface Interval {
  /** First and last of them; null where not known. ISO 8601. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The same in EDTF: a date, or an interval of two of which one may be unknown. */
  readonly edtf: string
}

/** Past every ISO date, as the empty text is before all. */
const OPEN_END = '~'

const byStart = (a: Span, b: Span): number => {
  const [one, other] = [a.earliest ?? '', b.earliest ?? '']
  return one === other ? 0 : one < other ? -1 : 1
}

/** Of two that overlap: the one that begins first, until the last end of both. */
function joined(first: Span, next: Span): Span {
  const later = (next.latest ?? OPEN_END) > (first.latest ?? OPEN_END) ? next : first
  return { ...first, latest: later.latest, end: later.end }
}

/** EDTF has no interval of intervals: of a date between two days, the day that is the bound. */
const plain = (edtf: string | null, bound: string | null): string =>
  (edtf?.includes('/') ? bound : edtf) ?? ''

function edtfOf({ start, end, earliest, latest }: Span): string {
  if (start !== null && start === end) return start
  return `${plain(start, earliest)}/${plain(end, latest)}`
}

/** Spans as separate intervals: those that overlap are one, and nothing is said of the time between two. */
export function intervalsOf(spans: readonly Span[]): Interval[] {
  const known = spans.filter(({ start, end }) => start !== null || end !== null)
  const merged: Span[] = []
  for (const span of known.sort(byStart)) {
    const last = merged.at(-1)
    if (last && (span.earliest ?? '') <= (last.latest ?? OPEN_END)) merged.splice(-1, 1, joined(last, span))
    else merged.push(span)
  }
  return merged.map((span) => ({ earliest: span.earliest, latest: span.latest, edtf: edtfOf(span) }))
}
