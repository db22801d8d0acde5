import { distance } from 'fastest-levenshtein'
import { gather, MOST_ALIKE, type Named, type Pair } from './names-alike.ts'

const FEWEST_LETTERS = 8

/** A text, and all that is left of it without one of its letters: texts one letter apart share one of these. */
const remains = (text: string): Set<string> =>
  new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))])

const isComparable = (reading: string): boolean =>
  !/\d/.test(reading) && reading.replaceAll(' ', '').length >= FEWEST_LETTERS

/** Pairs whose main names, as they are read, differ by one letter; the first of a reading stands for all who have it. */
export function oneLetterApart(records: readonly Named[], read: (name: string) => string): Pair[] {
  const byReading = new Map(records.toReversed().map((record) => [read(record.names[0]), record]))
  const comparable = [...byReading].filter(([reading]) => isComparable(reading))
  const byRemains = new Map<string, [string, Named][]>()
  for (const one of comparable) for (const rest of remains(one[0])) gather(byRemains, rest, one)
  return comparable.flatMap(([reading, record]) => {
    const near = new Map([...remains(reading)].flatMap((rest) => byRemains.get(rest) ?? []))
    return [...near]
      .filter(([other]) => distance(reading, other) === 1)
      .slice(0, MOST_ALIKE)
      .map(([, other]): Pair => [record, other])
  })
}
