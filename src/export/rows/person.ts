import { signaturesOf } from '../../domain/agreement-parts.ts'
import { otherNamesOf } from '../../domain/other-name.ts'
import type { Person } from '../../domain/person.ts'
import { positionsOf } from '../../domain/position.ts'
import { sourcesOf } from '../../domain/source.ts'
import type { Snapshot } from '../../graph/graph.ts'
import { namesByIds, type Row } from './row.ts'

export const PERSON_COLUMNS = [
  'id',
  'name',
  'honorificPrefix',
  'otherNames',
  'positionOrganizations',
  'positionOrganizationNames',
  'positionRoles',
  'positionsAsWritten',
  'signed',
  'sources',
]

/** One row a person; all positions, whatever the list was narrowed by, newest first. */
export async function personRows(snapshot: Snapshot, people: readonly Person[]): Promise<Row[]> {
  const ids = people.map(({ id }) => id)
  const [names, positions, signatures, sources] = await Promise.all([
    otherNamesOf(snapshot, ids),
    positionsOf(snapshot, 'person', {}, ids),
    signaturesOf(snapshot, 'person', ids),
    sourcesOf(snapshot, ids),
  ])
  const held = positions.flat().map(({ organization }) => organization)
  const organizationName = await namesByIds(snapshot, 'Organization', held)
  return people.map((person, index) => {
    const of = positions[index] ?? []
    return {
      id: person.id,
      name: person.name,
      honorificPrefix: person.honorificPrefix ?? null,
      otherNames: (names[index] ?? []).map(({ value }) => value),
      positionOrganizations: of.map(({ organization }) => organization),
      positionOrganizationNames: of.map(({ organization }) => organizationName(organization)),
      positionRoles: of.map(({ role }) => role),
      positionsAsWritten: of.map(({ positionAsWritten }) => positionAsWritten),
      signed: (signatures[index] ?? []).map(({ agreement }) => agreement),
      sources: sources[index] ?? [],
    }
  })
}
