import type { PlaceRecord } from '../../model/place.ts'
import { concept, en, type Iris, type Node, vi } from './terms.ts'

/** A place of schema.org. */
export function placeNode(iris: Iris, record: PlaceRecord): Node {
  const { id, name, nameEn, otherNames, kind, within, codes, centroid, mergedInto } = record
  const { of, ref, date, evidence } = iris
  return {
    '@id': of(id),
    '@type': 'schema:Place',
    'schema:name': [vi(name), en(nameEn)],
    'schema:alternateName': otherNames.map((other) => other.name),
    'schema:additionalType': concept('PlaceKind', kind),
    'schema:containedInPlace': ref(within),
    'schema:latitude': centroid?.latitude,
    'schema:longitude': centroid?.longitude,
    'schema:identifier': codes.map(({ scheme, value, from, until, evidence: items }) => {
      const fact = `${id}#codes.${scheme}.${value}`
      return {
        '@id': of(fact),
        '@type': 'schema:PropertyValue',
        'schema:propertyID': scheme,
        'schema:value': value,
        'lienket:startDate': date(`${fact}.from`, from),
        'lienket:endDate': date(`${fact}.until`, until),
        ...evidence(items),
      }
    }),
    'lienket:mergedInto': mergedInto && {
      '@id': of(`${id}#mergedInto`),
      '@type': 'prov:Entity',
      'schema:location': ref(mergedInto.place),
      'lienket:date': date(`${id}#mergedInto.date`, mergedInto.date),
      'lienket:decision': mergedInto.decision,
      ...evidence(mergedInto.evidence),
    },
    'dcterms:replaces': iris.refs(record.formerIds),
    ...evidence([
      ...record.evidence,
      ...(centroid?.evidence ?? []).map((item) => ({ ...item, fields: ['centroid'] })),
    ]),
  }
}
