import { stringify } from 'csv-stringify/sync'

/** A value of a cell: what is not known is empty. */
export type Cell = string | number | boolean | null

const asWritten = { boolean: (value: boolean): string => String(value) }

/**
 * Rows as CSV (RFC 4180), each ended by CR and LF. A text that a table program would compute gets an apostrophe, which makes it one
 * that is shown; an id begins with the name of its type, and never is one.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { cast: asWritten, escape_formulas: true, record_delimiter: 'windows' },
  )
