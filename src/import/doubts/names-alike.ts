import { looseName, unitsFit } from '../../model/name.ts'

/** A record by its names; the first is the one that the dataset shows. */
export interface Named {
  readonly id: string
  readonly names: readonly [string, ...string[]]
}
export type Pair<One extends Named = Named> = readonly [record: One, other: One]

/** More would say no more: such a name says little of who is who. */
export const MOST_ALIKE = 5

export function gather<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** The first few that fit; the others are not looked at. */
function firstOf<T>(items: readonly T[], fits: (item: T) => boolean): T[] {
  const found: T[] = []
  for (const item of items) {
    if (found.length === MOST_ALIKE) break
    if (fits(item)) found.push(item)
  }
  return found
}

/** Pairs of which the main name of one reads like any name of the other, and that may be one in other respects too. */
export function alike<One extends Named>(
  records: readonly One[],
  mayBeOne: (record: One, other: One) => boolean = () => true,
): Pair<One>[] {
  const readings = new Map<string, One[]>()
  for (const record of records)
    for (const reading of new Set(record.names.map(looseName))) gather(readings, reading, record)
  return records.flatMap((record) => {
    const [name] = record.names
    const fits = (other: One) => other !== record && mayBeOne(record, other) && unitsFit(name, other.names)
    return firstOf(readings.get(looseName(name)) ?? [], fits).map((other): Pair<One> => [record, other])
  })
}
