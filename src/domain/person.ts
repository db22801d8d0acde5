import type { Snapshot } from '../graph/graph.ts'
import { type Certainty, holdsBetween, isOpenBetween } from './date.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type Filter, type ListedPage, type ListRequest, pagesOf } from './list.ts'
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
  POSSIBLE: holdsBetween('h', 'POSSIBLE', '$day', '$day'),
  CERTAIN: holdsBetween('h', 'CERTAIN', '$day', '$day'),
  open: {
    POSSIBLE: isOpenBetween('h', 'POSSIBLE', '$day', '$day'),
    CERTAIN: isOpenBetween('h', 'CERTAIN', '$day', '$day'),
  },
} as const

const POSITION = '(n)-[h:HOLDS]->(o:Organization)'
const all = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
const holding = (conditions: readonly string[]): string => `EXISTS { ${POSITION}${all(conditions)} }`

/** By what people are counted, over the variables h and o of a position. */
export const POSITION_VALUES = { role: 'h.role', organization: 'o.id' } as const
export type PersonFacet = keyof typeof POSITION_VALUES

// A position that does not meet the filter must not count its person: no list narrowed by its value has that person.
const facetsOver = (conditions: readonly string[]): Record<PersonFacet, string> => {
  const facet = (value: string) => `MATCH ${POSITION}${all(conditions)} WITH DISTINCT n, ${value} AS value`
  return { role: facet(POSITION_VALUES.role), organization: facet(POSITION_VALUES.organization) }
}

interface Asked {
  readonly filters: readonly Filter[]
  readonly facets: Readonly<Record<PersonFacet, string>>
}

/** The conditions on a position without those on a day. */
async function undatedConditions(snapshot: Snapshot, { organization, role }: PersonFilter) {
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
  return { conditions, parameters }
}

/** What a filter asks of the positions of a person, and how the people are counted by positions that meet it. */
async function askedOf(snapshot: Snapshot, filter: PersonFilter): Promise<Asked> {
  const { conditions, parameters } = await undatedConditions(snapshot, filter)
  const { activeOn } = filter
  const certainty: Certainty = filter.certainty ?? 'POSSIBLE'
  if (activeOn == null) {
    const filters = conditions.length > 0 ? [{ cypher: holding(conditions), parameters }] : []
    return { filters, facets: facetsOver(conditions) }
  }
  const then = [...conditions, POSITION_CONDITIONS[certainty]]
  const unknown = `NOT ${holding(then)} AND ${holding([...conditions, POSITION_CONDITIONS.open[certainty]])}`
  const filters = [{ cypher: holding(then), parameters: { ...parameters, day: activeOn }, unknown }]
  return { filters, facets: facetsOver(then) }
}

type Request = Omit<ListRequest<'ALL', PersonOrder>, 'filters'> & { readonly filter: PersonFilter }

export async function personPages(
  snapshot: Snapshot,
  { filter, ...request }: Request,
): Promise<ListedPage<Person, PersonFacet>[]> {
  const { filters, facets } = await askedOf(snapshot, filter)
  return pagesOf(snapshot, { ...PEOPLE, facets }, { ...request, filters }, (node) => node as Person)
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
