import { stringify } from 'csv-stringify/sync'

/** A value of a cell: what is not known is empty. */
export type Cell = string | number | boolean | null

const asWritten = { boolean: (value: boolean): string => String(value) }

/** Rows as CSV (RFC 4180), each ended by CR and LF. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { cast: asWritten, record_delimiter: 'windows' },
  )
