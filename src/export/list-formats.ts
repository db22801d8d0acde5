import { joined } from './columns.ts'
import { type Cell, csvRows } from './csv.ts'
import type { Blocks } from './lists.ts'
import type { Value } from './rows/row.ts'

/** Excel takes a file for UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF'

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value)

function cellOf(value: Value | undefined): Cell {
  if (value === undefined) return null
  return isList(value) ? joined(value.map(String)) : value
}

/** For Excel and its like: lists are joined by `; `, what is not known is empty. */
export async function* listCsv(blocks: Blocks, columns: readonly string[]): AsyncGenerator<string> {
  // With the first rows, or not at all: nothing is written of a list that cannot be read.
  let head = BYTE_ORDER_MARK + csvRows([columns])
  for await (const rows of blocks) {
    yield head + csvRows(rows.map((row) => columns.map((name) => cellOf(row[name]))))
    head = ''
  }
}

/** One JSON object a line: lists are lists, what is not known is null. */
export async function* listNdjson(blocks: Blocks): AsyncGenerator<string> {
  for await (const rows of blocks) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** The forms in which a list can be had, by the ending of the file's name. */
export const LIST_FORMATS = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: listCsv },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', write: listNdjson },
} as const
