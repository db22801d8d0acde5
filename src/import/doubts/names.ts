import { fold, looseName, unitsFit } from '../../model/name.ts'
import type { OrganizationRecord } from '../../model/organization.ts'
import type { PersonRecord } from '../../model/person.ts'
import type { PlaceRecord } from '../../model/place.ts'
import type { TopicRecord } from '../../model/topic.ts'
import type { Doubt, Rule } from './doubt.ts'
import { alike, type Named, type Pair } from './names-alike.ts'
import { oneLetterApart } from './one-letter-apart.ts'

const others = ({ otherNames }: Pick<PersonRecord, 'otherNames'>): string[] =>
  otherNames.map(({ name }) => name)
const written = (...names: (string | undefined)[]): string[] => names.filter((name) => name !== undefined)

const personOf = (person: PersonRecord): Named => ({
  id: person.id,
  names: [person.name, ...others(person)],
})
const organizationOf = (one: OrganizationRecord): Named => ({
  id: one.id,
  names: [one.name, ...written(one.shortName, one.nameEn), ...others(one)],
})
const placeOf = (place: PlaceRecord) => ({
  id: place.id,
  names: [place.name, ...written(place.nameEn), ...others(place)] as const,
  place,
})
const topicOf = ({ id, prefLabel, altLabel }: TopicRecord): Named => ({
  id,
  names: [prefLabel.vi, prefLabel.en, ...(altLabel?.vi ?? []), ...(altLabel?.en ?? [])],
})

/** Many places share a name: a province and its city, a district before and after a merger, communes of two districts. */
function mayBeOnePlace({ place }: { place: PlaceRecord }, { place: other }: { place: PlaceRecord }): boolean {
  const apart = place.within && other.within && place.within !== other.within
  const merged = place.mergedInto?.place === other.id || other.mergedInto?.place === place.id
  return place.kind === other.kind && !apart && !merged
}

/** A name, without one or another name of a place that is in it in whole words. */
function withoutPlaces(name: string, places: ReadonlySet<string>): string[] {
  const words = name.split(' ')
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((_, length) => {
      const until = from + length + 1
      if (!places.has(words.slice(from, until).join(' '))) return []
      return [[...words.slice(0, from), '…', ...words.slice(until)].join(' ')]
    }),
  )
}

/** Federations of Tiền Giang and Kiên Giang are one letter apart and have nothing to do with each other. */
function differInPlace([one, other]: Pair, places: ReadonlySet<string>): boolean {
  const rests = new Set(withoutPlaces(looseName(one.names[0]), places))
  return withoutPlaces(looseName(other.names[0]), places).some((rest) => rests.has(rest))
}

function misspeltOrganizations(organizations: readonly Named[], places: readonly Named[]): Pair[] {
  const placeNames = new Set(places.flatMap(({ names }) => names.map(looseName)))
  return oneLetterApart(organizations, looseName).filter(
    (pair) => unitsFit(pair[0].names[0], pair[1].names) && !differInPlace(pair, placeNames),
  )
}

const idsOf = (...records: [string, string]): string => records.sort().join(' ')

/** Each pair once, whichever of the two it began with, but for those in `known`. */
function once(pairs: readonly Pair[], known: ReadonlySet<string>): Pair[] {
  const found = new Map(pairs.map((pair) => [idsOf(pair[0].id, pair[1].id), pair]))
  return [...found].filter(([ids]) => !known.has(ids)).map(([, pair]) => pair)
}

function doubtOf(pair: Pair): Doubt {
  const [first, second] = pair[0].id < pair[1].id ? pair : [pair[1], pair[0]]
  const [name, other] = [first.names[0], second.names[0]]
  return {
    code: 'NEAR_IDENTICAL_NAMES',
    record: first.id,
    path: first.id.startsWith('topic:') ? ['prefLabel'] : ['name'],
    other: second.id,
    vi: `${name} và ${other} có tên gần giống nhau.`,
    en: `${name} and ${other} have nearly the same name.`,
  }
}

/** Organizations, people, places and topics that may be recorded twice. */
export const nearIdenticalNames: Rule = ({ records }) => {
  const organizations = records.organization.map(organizationOf)
  const people = records.person.map(personOf)
  const places = records.place.map(placeOf)
  const asked = records.person.flatMap(({ id, possiblySameAs }) =>
    possiblySameAs.map((of) => idsOf(id, of.person)),
  )
  const pairs = [
    ...alike(organizations),
    ...misspeltOrganizations(organizations, places),
    ...alike(people),
    ...oneLetterApart(people, fold),
    ...alike(places, mayBeOnePlace),
    ...alike(records.topic.map(topicOf)),
  ]
  return once(pairs, new Set(asked)).map(doubtOf)
}
