import { checkBetween } from '../domain/bounds.ts'

export const MOST_AGREEMENTS = 100

/** The first rows of a list that is there as a whole; all where `first` is left out. */
export function firstOf<Row>(
  rows: readonly Row[],
  first: number | null | undefined,
  limit: number,
  argument = 'first',
): readonly Row[] {
  if (first == null) return rows
  return rows.slice(0, checkBetween(argument, first, 0, limit))
}
