import { looseName } from '../../model/name.ts'
import type { PlaceRecord } from '../../model/place.ts'
import type { PlaceKind } from '../../model/vocabulary.ts'
import type { Rule } from './doubt.ts'

/** ISO 3166-2 has codes for them in every country. */
const CODED_ANYWHERE: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['PROVINCE', 'MUNICIPALITY'])
/** The statistics office has codes for them in its own country. */
const CODED_IN_VIET_NAM: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['DISTRICT', 'COMMUNE'])

type PlaceOf = (id: string) => PlaceRecord | undefined

/** The rules of a dataset let no place lie in itself. */
function countryOf(place: PlaceRecord | undefined, placeOf: PlaceOf): PlaceRecord | undefined {
  if (!place || place.kind === 'COUNTRY') return place
  return place.within === undefined ? undefined : countryOf(placeOf(place.within), placeOf)
}

function hasScheme(place: PlaceRecord, placeOf: PlaceOf): boolean {
  if (CODED_ANYWHERE.has(place.kind)) return true
  const country = countryOf(place, placeOf)
  return CODED_IN_VIET_NAM.has(place.kind) && (!country || looseName(country.name) === 'viet nam')
}

export const placesWithoutCode: Rule = ({ records }) => {
  const places = new Map(records.place.map((place) => [place.id, place]))
  return records.place
    .filter((place) => place.codes.length === 0 && hasScheme(place, (id) => places.get(id)))
    .map(({ id, name }) => ({
      code: 'PLACE_WITHOUT_CODE',
      record: id,
      path: ['codes'],
      vi: `Không có mã chính thức của ${name}.`,
      en: `No official code of ${name} is recorded.`,
    }))
}

export const placesWithoutCentroid: Rule = ({ records }) =>
  records.place
    .filter(({ centroid }) => !centroid)
    .map(({ id, name }) => ({
      code: 'PLACE_WITHOUT_CENTROID',
      record: id,
      path: ['centroid'],
      vi: `Không có tọa độ của ${name}.`,
      en: `No coordinates of ${name} are recorded.`,
    }))
