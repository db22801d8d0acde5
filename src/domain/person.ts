import type { Snapshot } from '../graph/graph.ts'
import { holdsOn } from './date.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type Filter, type ListRequest, type Page, pagesOf } from './list.ts'
import type { PositionFilter } from './position.ts'
import { keyByReference } from './reference.ts'

export type Person = Node<{ readonly name: string; readonly honorificPrefix?: string }>

export interface PersonFilter extends PositionFilter {
  readonly organization?: string | null | undefined
}

export type PersonOrder = 'NAME_ASC'

export const PEOPLE = {
  scopes: { ALL: 'MATCH (n:Person) WHERE n.version = scope' },
  orders: { NAME_ASC: { by: 'n.sortName', descending: false } },
} as const

/** What one position of the person n can be asked for, over the variables h and o. */
export const POSITION_CONDITIONS = {
  organization: 'o.key = $organization',
  role: 'h.role IN $role',
  ...holdsOn('h'),
  // A sighting stands in for a bound of its own days only: of other days it says nothing.
  undated: `(h.startDateEarliest IS NULL OR h.endDateLatest IS NULL)
    AND (h.startDateEarliest IS NULL OR h.startDateEarliest <= $day) AND (h.endDateLatest IS NULL OR h.endDateLatest >= $day)`,
} as const

const holding = (conditions: readonly string[]): string =>
  `EXISTS { (n)-[h:HOLDS]->(o:Organization) WHERE ${conditions.join(' AND ')} }`

async function personFilters(
  snapshot: Snapshot,
  { organization, role, activeOn, certainty }: PersonFilter,
): Promise<Filter[]> {
  const conditions: string[] = []
  const parameters: Record<string, string | string[]> = {}
  if (organization != null) {
    conditions.push(POSITION_CONDITIONS.organization)
    parameters['organization'] = await keyByReference(snapshot, 'organization', organization, 'organization')
  }
  if (role) {
    conditions.push(POSITION_CONDITIONS.role)
    parameters['role'] = [...role]
  }
  if (activeOn == null) return conditions.length > 0 ? [{ cypher: holding(conditions), parameters }] : []
  const dated = holding([...conditions, POSITION_CONDITIONS[certainty ?? 'POSSIBLE']])
  const unknown = `NOT ${dated} AND ${holding([...conditions, POSITION_CONDITIONS.undated])}`
  return [{ cypher: dated, parameters: { ...parameters, day: activeOn }, unknown }]
}

type Request = Omit<ListRequest<'ALL', PersonOrder>, 'filters'> & { readonly filter: PersonFilter }

export async function personPages(
  snapshot: Snapshot,
  { filter, ...request }: Request,
): Promise<Page<Person>[]> {
  const filters = await personFilters(snapshot, filter)
  return pagesOf(snapshot, PEOPLE, { ...request, filters }, (node) => node as Person)
}

/** Another person who may be the same, seen from either of the two. */
export interface Likeness {
  readonly person: string
  readonly vi: string
  readonly en: string
  readonly fact: string
}

export const LIKENESSES_OF_PEOPLE = `MATCH (p:Person)-[r:POSSIBLY_SAME_AS]-(x:Person) WHERE p.key IN $keys
RETURN p.id AS owner, x.id AS person, r.vi AS vi, r.en AS en, r.fact AS fact`

export async function likenessesOf(snapshot: Snapshot, ids: readonly string[]): Promise<Likeness[][]> {
  const rows = await rowsByOwner<Likeness & { owner: string }>(snapshot, LIKENESSES_OF_PEOPLE, ids)
  return rows.map((of) => of.sort(ascending(({ person }) => person)))
}
