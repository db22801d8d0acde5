import { distance } from 'fastest-levenshtein'
import { fold, looseName, unitsFit } from '../../model/name.ts'
import type { OrganizationRecord } from '../../model/organization.ts'
import type { PersonRecord } from '../../model/person.ts'
import type { Doubt, Rule } from './doubt.ts'

/** More would say no more: such a name says little of who is who. */
const MOST_ALIKE = 5
const FEWEST_LETTERS = 8

type Named = Pick<OrganizationRecord | PersonRecord, 'id' | 'name' | 'otherNames'> & {
  readonly shortName?: string | undefined
  readonly nameEn?: string | undefined
}
type Pair = readonly [record: Named, other: Named]

const namesOf = ({ name, shortName, nameEn, otherNames }: Named): string[] =>
  [name, shortName, nameEn, ...otherNames.map((other) => other.name)].filter((text) => text !== undefined)

function gather<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Pairs of which the name of one reads like any name of the other. */
function alike(records: readonly Named[]): Pair[] {
  const readings = new Map<string, Named[]>()
  for (const record of records)
    for (const reading of new Set(namesOf(record).map(looseName))) gather(readings, reading, record)
  return records.flatMap((record) =>
    (readings.get(looseName(record.name)) ?? [])
      .slice(0, MOST_ALIKE + 1)
      .filter((other) => other !== record && unitsFit(record.name, namesOf(other)))
      .map((other): Pair => [record, other]),
  )
}

/** A text, and all that is left of it without one of its letters: texts one letter apart share one of these. */
const remains = (text: string): Set<string> =>
  new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))])

const isComparable = (folded: string): boolean =>
  !/\d/.test(folded) && folded.replaceAll(' ', '').length >= FEWEST_LETTERS

/** Pairs of people whose names differ by one letter; the first of a name stands for all who have it. */
function oneLetterApart(people: readonly PersonRecord[]): Pair[] {
  const byName = new Map<string, PersonRecord>()
  for (const person of people.toReversed()) byName.set(fold(person.name), person)
  const names = [...byName.keys()].filter(isComparable)
  const byRemains = new Map<string, string[]>()
  for (const name of names) for (const rest of remains(name)) gather(byRemains, rest, name)
  const near = (name: string) => new Set([...remains(name)].flatMap((rest) => byRemains.get(rest) ?? []))
  return names.flatMap((name) =>
    [...near(name)]
      .filter((other) => distance(name, other) === 1)
      .slice(0, MOST_ALIKE)
      .flatMap((other) => pairOf(byName.get(name), byName.get(other))),
  )
}

const pairOf = (record: Named | undefined, other: Named | undefined): Pair[] =>
  record && other ? [[record, other]] : []

const idsOf = (...records: [string, string]): string => records.sort().join(' ')

/** Each pair once, whichever of the two it began with, but for those in `known`. */
function once(pairs: readonly Pair[], known: ReadonlySet<string>): Pair[] {
  const found = new Map(pairs.map((pair) => [idsOf(pair[0].id, pair[1].id), pair]))
  return [...found].filter(([ids]) => !known.has(ids)).map(([, pair]) => pair)
}

function doubtOf(pair: Pair): Doubt {
  const [first, second] = pair[0].id < pair[1].id ? pair : [pair[1], pair[0]]
  return {
    code: 'NEAR_IDENTICAL_NAMES',
    record: first.id,
    path: ['name'],
    other: second.id,
    vi: `${first.name} và ${second.name} có tên gần giống nhau.`,
    en: `${first.name} and ${second.name} have nearly the same name.`,
  }
}

/** Organizations, and people, that may be recorded twice. */
export const nearIdenticalNames: Rule = ({ records: { organization, person } }) => {
  const asked = person.flatMap(({ id, possiblySameAs }) => possiblySameAs.map((of) => idsOf(id, of.person)))
  const pairs = [...alike(organization), ...alike(person), ...oneLetterApart(person)]
  return once(pairs, new Set(asked)).map(doubtOf)
}
