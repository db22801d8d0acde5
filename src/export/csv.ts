import { stringify } from 'csv-stringify/sync'

/** A value of a cell: what is not known is empty. */
export type Cell = string | number | boolean | null

const NO_DECIMALS: ReadonlySet<number> = new Set()

/**
 * Rows as CSV (RFC 4180), each ended by CR and LF. A text that a table program would compute gets an apostrophe, which makes it one
 * that is shown; an id begins with the name of its type, and never is one. Columns of `decimals` (by place) have
 * a decimal point in every number: Gephi takes a column for whole numbers where those of its first rows are.
 */
export const csvRows = (
  rows: readonly (readonly Cell[])[],
  decimals: ReadonlySet<number> = NO_DECIMALS,
): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      cast: {
        boolean: String,
        number: (value, { index }) =>
          decimals.has(index) && Number.isInteger(value) ? `${value}.0` : String(value),
      },
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )
