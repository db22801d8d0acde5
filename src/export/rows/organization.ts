import type { Organization } from '../../domain/organization.ts'
import { organizationTies } from '../../domain/organization.ts'
import { otherNamesOf } from '../../domain/other-name.ts'
import { sourcesOf } from '../../domain/source.ts'
import type { Snapshot } from '../../graph/graph.ts'
import { dateColumns, dateNames, namesByIds, type Row } from './row.ts'

export const ORGANIZATION_COLUMNS = [
  'id',
  'name',
  'shortName',
  'nameEn',
  'otherNames',
  'classification',
  'place',
  'placeName',
  'partOf',
  'partOfIdentifications',
  'succeededBy',
  'succeededByIdentifications',
  ...dateNames('foundingDate'),
  ...dateNames('dissolutionDate'),
  'agreementCount',
  'partnerCount',
  'sources',
]

/** One row an organization. */
export async function organizationRows(snapshot: Snapshot, nodes: readonly Organization[]): Promise<Row[]> {
  const ids = nodes.map(({ id }) => id)
  const [names, wholes, successors, sources, placeName] = await Promise.all([
    otherNamesOf(snapshot, ids),
    organizationTies(snapshot, 'PART_OF', ids),
    organizationTies(snapshot, 'SUCCESSORS', ids),
    sourcesOf(snapshot, ids),
    namesByIds(
      snapshot,
      'Place',
      nodes.flatMap(({ place }) => place ?? []),
    ),
  ])
  return nodes.map((node, index) => ({
    id: node.id,
    name: node.name,
    shortName: node.shortName ?? null,
    nameEn: node.nameEn ?? null,
    otherNames: (names[index] ?? []).map(({ value }) => value),
    classification: node.classification,
    place: node.place ?? null,
    placeName: node.place ? placeName(node.place) : null,
    partOf: (wholes[index] ?? []).map(({ organization }) => organization),
    partOfIdentifications: (wholes[index] ?? []).map(({ edge }) => edge.identification),
    succeededBy: (successors[index] ?? []).map(({ organization }) => organization),
    succeededByIdentifications: (successors[index] ?? []).map(({ edge }) => edge.identification),
    ...dateColumns(node, 'foundingDate'),
    ...dateColumns(node, 'dissolutionDate'),
    agreementCount: node.agreementCount,
    partnerCount: node.partnerCount,
    sources: sources[index] ?? [],
  }))
}
