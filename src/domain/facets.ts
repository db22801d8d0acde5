import type { Parameters, Snapshot } from '../graph/graph.ts'

/** So many values of a facet are kept, those of most rows. */
export const MOST_VALUES = 100

/** A value, and how many rows of a list have it. */
export interface ValueCount {
  readonly value: string | number | boolean
  readonly count: number
}

/** The rows of a list counted by one thing that they have. */
export interface Facet {
  /** Those of most rows first, then by value: `MOST_VALUES` at most. */
  readonly values: readonly ValueCount[]
  /** How many different values there are. */
  readonly valueCount: number
  /** How many rows have no value. */
  readonly missingCount: () => Promise<number>
}

export type CountBy<Name extends string> = (facet: Name) => Promise<Facet>

/** The text of one facet for each scope: `rows` binds the rows `n`, `values` the `value` of each, none or several of them. */
const facetText = (rows: string, values: string): string => `UNWIND $scopes AS scope
CALL (scope) {
  ${rows}
  ${values}
  WITH value, count(n) AS total WHERE value IS NOT NULL
  WITH value, total ORDER BY total DESC, value ASC
  WITH collect({value: value, count: total}) AS found
  RETURN size(found) AS valueCount, found[0..$mostValues] AS counts
}
RETURN scope, valueCount, counts`

/** The text that counts the rows of each scope that have a value. */
const havingText = (rows: string, values: string): string => `UNWIND $scopes AS scope
CALL (scope) {
  ${rows}
  ${values}
  WITH n, value WHERE value IS NOT NULL
  RETURN count(DISTINCT n) AS total
}
RETURN scope, total`

interface Found {
  readonly scope: string
  readonly valueCount: number
  readonly counts: readonly ValueCount[]
}
const NOTHING = { valueCount: 0, counts: [] }

const inOrder = (a: ValueCount, b: ValueCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)

/** What was made for a name, made when it is first asked for. */
function oncePerName<Name extends string, T>(make: (name: Name) => T): (name: Name) => T {
  const made = new Map<Name, T>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const fresh = make(name)
    made.set(name, fresh)
    return fresh
  }
}

export interface Counted<Name extends string> {
  /** Binds the rows `n` from the key `scope`, filters applied. */
  readonly rows: string
  /** By the name of a facet, what binds its `value` for the rows that have one, each row and value once. */
  readonly facets: Readonly<Record<Name, string>>
  readonly parameters: Parameters
  /** How many rows the list of a scope has. */
  readonly total: (scope: string) => Promise<number>
}

/** Facets of a batch of lists: each is read when it is first asked for, in one graph call for all of them. */
export function facetsOf<Name extends string>(
  snapshot: Snapshot,
  { rows, facets, parameters, total }: Counted<Name>,
): (scope: string) => CountBy<Name> {
  const read = oncePerName(async (name: Name) => {
    const text = facetText(rows, facets[name])
    const found = await snapshot.read<Found>(text, { ...parameters, mostValues: MOST_VALUES })
    return new Map(found.map((row) => [row.scope, row]))
  })
  const having = oncePerName(async (name: Name) => {
    const text = havingText(rows, facets[name])
    const found = await snapshot.read<{ scope: string; total: number }>(text, parameters)
    return new Map(found.map((row) => [row.scope, row.total]))
  })
  return (scope) => async (name) => {
    const { counts, valueCount } = (await read(name)).get(scope) ?? NOTHING
    return {
      values: counts.toSorted(inOrder),
      valueCount,
      missingCount: async () => (await total(scope)) - ((await having(name)).get(scope) ?? 0),
    }
  }
}
