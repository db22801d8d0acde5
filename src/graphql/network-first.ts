import { AppError } from '../errors.ts'

export const MOST_AGREEMENTS = 100

/** The first rows of a list that is there as a whole; all where `first` is left out. */
export function firstOf<Row>(
  rows: readonly Row[],
  first: number | null | undefined,
  limit: number,
  argument = 'first',
): readonly Row[] {
  if (first == null) return rows
  if (first >= 0 && first <= limit) return rows.slice(0, first)
  throw new AppError('BAD_INPUT', `${argument} is ${first}; it must be from 0 to ${limit}`, {
    argument,
    limit,
    actual: first,
  })
}
