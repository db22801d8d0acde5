import { otherNamesOf } from '../../domain/other-name.ts'
import { codesOf, mergersOf, type Place } from '../../domain/place.ts'
import type { Snapshot } from '../../graph/graph.ts'
import { dateColumns, dateNames, type Row } from './row.ts'

export const PLACE_COLUMNS = [
  'id',
  'name',
  'nameEn',
  'otherNames',
  'kind',
  'within',
  'latitude',
  'longitude',
  'codes',
  'mergedInto',
  ...dateNames('mergedOn'),
]

/** One row a place. */
export async function placeRows(snapshot: Snapshot, places: readonly Place[]): Promise<Row[]> {
  const ids = places.map(({ id }) => id)
  const [names, codes, mergers] = await Promise.all([
    otherNamesOf(snapshot, ids),
    codesOf(snapshot, ids),
    mergersOf(snapshot, ids),
  ])
  return places.map((place, index) => {
    const merger = mergers[index]
    return {
      id: place.id,
      name: place.name,
      nameEn: place.nameEn ?? null,
      otherNames: (names[index] ?? []).map(({ value }) => value),
      kind: place.kind,
      within: place.within ?? null,
      latitude: place.latitude ?? null,
      longitude: place.longitude ?? null,
      codes: (codes[index] ?? []).map(({ scheme, value }) => `${scheme}:${value}`),
      mergedInto: merger?.place ?? null,
      ...dateColumns(mergedOn(merger ?? {}), 'mergedOn'),
    }
  })
}

const PARTS = ['Edtf', 'Earliest', 'Latest', 'Basis', 'Precision', 'AsStated']
const mergedOn = (merger: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(PARTS.map((part) => [`mergedOn${part}`, merger[`date${part}`]]))
