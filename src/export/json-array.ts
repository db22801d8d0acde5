/** The items of a JSON array, one a line, without its brackets. */
export function* items<Row>(rows: Iterable<Row>, toJson: (row: Row) => unknown): Generator<string> {
  let first = true
  for (const row of rows) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(toJson(row))}`
    first = false
  }
}
