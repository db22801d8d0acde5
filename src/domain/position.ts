import type { Snapshot } from '../graph/graph.ts'
import type { PositionRole } from '../model/vocabulary.ts'
import { type Certainty, heldBetween, type Lasting } from './date.ts'
import { ascending, rowsByOwner } from './entity.ts'

/** How positions may be narrowed; one position has to meet all of it. */
export interface PositionFilter {
  readonly role?: readonly PositionRole[] | null | undefined
  readonly activeOn?: string | null | undefined
  readonly certainty?: Certainty | null | undefined
}

/** A person's position in an organization; its dates are flat and read with dateOf. */
export type Position = Readonly<Record<string, unknown>> &
  Lasting & {
    readonly person: string
    readonly organization: string
    readonly role: PositionRole
    readonly positionAsWritten: string
    readonly fact: string
  }

export const POSITIONS_OF_PEOPLE =
  'MATCH (p:Person)-[r:HOLDS]->(o:Organization) WHERE p.key IN $keys RETURN p.id AS owner, p.id AS person, o.id AS organization, r {.*} AS edge'
export const OFFICERS_OF_ORGANIZATIONS =
  'MATCH (o:Organization)<-[r:HOLDS]-(p:Person) WHERE o.key IN $keys RETURN o.id AS owner, p.id AS person, o.id AS organization, r {.*} AS edge'

function meets(position: Position, { role, activeOn, certainty }: PositionFilter): boolean {
  if (role && !role.includes(position.role)) return false
  if (activeOn == null) return true
  return heldBetween(position, { from: activeOn, to: activeOn }, certainty ?? 'POSSIBLE') === 'YES'
}

const newestFirst = (position: Position): string =>
  String(position['observedOnLatest'] ?? position['startDateLatest'] ?? '')

/** Positions of people, or in organizations (`end` says whose the ids are), newest first, then by organization, person and role. */
export async function positionsOf(
  snapshot: Snapshot,
  end: 'person' | 'organization',
  filter: PositionFilter,
  ids: readonly string[],
): Promise<Position[][]> {
  const cypher = end === 'person' ? POSITIONS_OF_PEOPLE : OFFICERS_OF_ORGANIZATIONS
  const rows = await rowsByOwner<{ owner: string; person: string; organization: string; edge: Position }>(
    snapshot,
    cypher,
    ids,
  )
  const text = ({ organization, person, role, fact }: Position) => `${organization} ${person} ${role} ${fact}`
  return rows.map((of) =>
    of
      .map(({ edge, person, organization }) => ({ ...edge, person, organization }))
      .filter((position) => meets(position, filter))
      .sort((a, b) => ascending(newestFirst)(b, a) || ascending(text)(a, b)),
  )
}
