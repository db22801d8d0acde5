import { type Days, heldBetween, type Lasting } from './date.ts'
import { groupedBy } from './grouped-by.ts'
import type { Wanted } from './network-request.ts'

/** The days on which what a network shows has to hold, or null for any time. */
export const wantedDays = ({ filter, days }: Wanted): Days | null =>
  filter.activeOn != null ? { from: filter.activeOn, to: filter.activeOn } : days

/** Of what lasts, that which holds on the days asked for, and that of which they are left open; what does not last always holds. */
export function heldThen<Row>(
  rows: readonly Row[],
  wanted: Wanted,
  lastingOf: (row: Row) => Lasting | undefined,
): { held: readonly Row[]; undated: readonly Row[] } {
  const days = wantedDays(wanted)
  const then = groupedBy(rows, (row) => {
    const lasting = lastingOf(row)
    return days && lasting ? heldBetween(lasting, days, wanted.certainty) : 'YES'
  })
  return { held: then.get('YES') ?? [], undated: then.get('UNKNOWN') ?? [] }
}
