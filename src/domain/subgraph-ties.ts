import type { Snapshot } from '../graph/graph.ts'
import { UNKNOWN_SPAN } from '../network/span.ts'
import type { Tie } from '../network/tie.ts'
import type { Agreement } from './agreement.ts'
import { storedDays } from './date.ts'
import { keysOf, nodesByIds } from './entity.ts'
import { inBatches } from './in-batches.ts'
import { type Dates, datesOf, spanOf } from './network-agreements.ts'
import { positionTie } from './network-people.ts'
import { itself } from './network-roll-up.ts'
import type { Position } from './position.ts'
import {
  HAS_OWN_DAYS,
  isAgreement,
  type NodeType,
  type Relationship,
  readByType,
  relationshipsAt,
} from './relationship.ts'
import { isFolding } from './subgraph-near.ts'
import type { Sought } from './subgraph-request.ts'

/** Most relationships that are read between the nodes that are shown. */
const mostTies = 20_000

/** Relationships in the direction in which they are recorded, by the type of node where they begin. */
const from = {
  Organization: 'PARTY_TO|PART_OF|SUCCEEDED_BY',
  Group: 'PARTY_TO',
  Person: 'SIGNED|TOOK_PART|HOLDS',
  Agreement: 'COVERS|RENEWS|REPLACES|IMPLEMENTS',
} as const
type Start = keyof typeof from
const isStart = (type: NodeType): type is Start => type in from

const tiesText = (
  type: Start,
): string => `MATCH (n:${type})-[r:${from[type]}]->(m) WHERE n.key IN $keys AND m.key IN $all AND type(r) IN $kinds
WITH n, r, m, type(r) AS kind,
  ${storedDays('holds', ['low', 'high'], 'r')}
WHERE NOT ${HAS_OWN_DAYS} OR $day = '' OR (low <= $day AND high >= $day)
WITH n.id AS source, m.id AS target, kind, r.fact AS fact, r {.*} AS edge
RETURN source, target, kind, fact, edge ORDER BY source, kind, target, fact LIMIT $limit`

/** The relationships between nodes that are shown. Agreements were judged when they were taken; what has days of its own is by itself. */
export const TIES_AMONG = {
  Organization: tiesText('Organization'),
  Group: tiesText('Group'),
  Person: tiesText('Person'),
  Agreement: tiesText('Agreement'),
} as const

/** Agreements between organizations on different sides, or an organization and a group. */
export const AGREEMENTS_AMONG = `MATCH (n:Organization)-[mine:PARTY_TO]->(a:Agreement) WHERE n.key IN $keys AND a.status <> 'ANNOUNCED'
WITH n, mine, a, ${storedDays('holds', ['low', 'high'], 'a')}
WHERE $day = '' OR (low <= $day AND high >= $day)
WITH n, mine, a
MATCH (a)<-[theirs:PARTY_TO]-(m) WHERE theirs.side <> mine.side AND m.key IN $all AND (n.id < m.id OR m.id STARTS WITH 'group:')
WITH n.id AS source, m.id AS target, a.id AS agreement, mine.fact AS fact, theirs.fact AS otherFact,
  CASE WHEN mine.identification = 'INFERRED' OR theirs.identification = 'INFERRED' THEN 'INFERRED' ELSE 'STATED' END AS identification
RETURN source, target, agreement, fact, otherFact, identification ORDER BY source, target, agreement, fact, otherFact LIMIT $limit`

interface Row {
  readonly source: string
  readonly target: string
  readonly kind: Relationship
  readonly fact: string
  readonly edge: Readonly<Record<string, unknown>>
}
interface SharedRow {
  readonly source: string
  readonly target: string
  readonly agreement: string
  readonly fact: string
  readonly otherFact: string
  readonly identification: string
}

const agreementIn = ({ source, target }: Row): string | null => [target, source].find(isAgreement) ?? null

function spanIn({ kind, edge }: Row, dates: Dates | undefined): Tie['span'] {
  if (kind === 'SIGNED' || kind === 'TOOK_PART') return dates?.signing ?? UNKNOWN_SPAN
  if (kind === 'PART_OF') return spanOf(edge, 'startDate', 'endDate')
  return (kind === 'SUCCEEDED_BY' ? spanOf(edge, 'date', 'date') : dates?.period) ?? UNKNOWN_SPAN
}

const texts = ({
  side,
  identification,
  attestation,
  onBehalfOf,
  roles,
  phrase,
}: Row['edge']): Tie['texts'] => {
  const shown = { sides: side, identification, attestation, onBehalfOf, roles, phrase }
  const known = Object.entries(shown).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    known.map(([name, value]) => [name, Array.isArray(value) ? value.toSorted().join('; ') : String(value)]),
  )
}

function tieOf(row: Row, allDates: ReadonlyMap<string, Dates>): Tie {
  const { source, target, kind, fact, edge } = row
  if (kind === 'HOLDS') {
    const position = { ...edge, person: source, organization: target } as Position
    return positionTie(position, itself(target))
  }
  const dates = allDates.get(agreementIn(row) ?? '')
  const of = [source, target] as const
  return {
    of,
    source,
    target,
    kind,
    facts: [fact],
    share: 1,
    agreement: dates?.agreement ?? null,
    span: spanIn(row, dates),
    texts: texts(edge),
  }
}

const sharedTie = (row: SharedRow, allDates: ReadonlyMap<string, Dates>): Tie => ({
  of: [row.source, row.target],
  source: row.source,
  target: row.target,
  kind: 'SHARED_AGREEMENT',
  agreement: allDates.get(row.agreement)?.agreement ?? null,
  facts: [row.fact, row.otherFact],
  share: 1,
  span: allDates.get(row.agreement)?.period ?? UNKNOWN_SPAN,
  texts: { identification: row.identification },
})

async function datesOfAgreements(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, Dates>> {
  const read = (some: readonly string[]) => nodesByIds<Agreement>(snapshot, 'Agreement', some)
  const found = await inBatches([...new Set(ids)].sort(), read)
  return new Map(found.flatMap((node) => (node ? [[node.id, datesOf(node)]] : [])))
}

async function plainRows(snapshot: Snapshot, ids: readonly string[], sought: Sought): Promise<Row[]> {
  const { kinds, folded, day, certain } = sought
  const all = keysOf(snapshot, ids)
  return readByType<Row>(ids, async (type, of) => {
    const here = relationshipsAt(type, kinds).filter((kind) => !folded || kind !== 'PARTY_TO')
    if (!isStart(type) || here.length === 0) return []
    const parameters = { keys: keysOf(snapshot, of), all, kinds: here, day, certain, limit: mostTies + 1 }
    return snapshot.read<Row>(TIES_AMONG[type], parameters)
  })
}

async function sharedRows(snapshot: Snapshot, ids: readonly string[], sought: Sought): Promise<SharedRow[]> {
  if (!isFolding(sought)) return []
  const organizations = ids.filter((id) => id.startsWith('organization:'))
  const { day, certain } = sought
  return snapshot.read<SharedRow>(AGREEMENTS_AMONG, {
    keys: keysOf(snapshot, organizations),
    all: keysOf(snapshot, ids),
    day,
    certain,
    limit: mostTies + 1,
  })
}

/** The first ties, without those of an edge of which only a part is among them: its weight would be too small. Ties of an edge stand together. */
export function tiesOfWholeEdges(ties: readonly Tie[], most: number): readonly Tie[] {
  const next = ties[most]
  if (next === undefined) return ties
  const { source, kind, target } = next
  const first = ties.findIndex((tie) => tie.source === source && tie.kind === kind && tie.target === target)
  return ties.slice(0, first)
}

/** The relationships between nodes that are shown, and whether there are more than are read. */
export async function tiesAmong(
  snapshot: Snapshot,
  ids: readonly string[],
  sought: Sought,
): Promise<{ ties: readonly Tie[]; cut: boolean }> {
  const [rows, shared] = await Promise.all([
    plainRows(snapshot, ids, sought),
    sharedRows(snapshot, ids, sought),
  ])
  const agreements = [...rows.flatMap((row) => agreementIn(row) ?? []), ...shared.map((row) => row.agreement)]
  const dates = await datesOfAgreements(snapshot, agreements)
  const ties = [...shared.map((row) => sharedTie(row, dates)), ...rows.map((row) => tieOf(row, dates))]
  return { ties: tiesOfWholeEdges(ties, mostTies), cut: ties.length > mostTies }
}
