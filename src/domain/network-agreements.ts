import type { Snapshot } from '../graph/graph.ts'
import type { Span } from '../network/span.ts'
import { checkSize, type TieAgreement } from '../network/tie.ts'
import { AGREEMENTS, type Agreement, agreementFilters } from './agreement.ts'
import { activeBetween } from './date.ts'
import { countsOf, type Filter, pageText, parametersOf } from './list.ts'
import type { Wanted } from './network-request.ts'
import { CONCLUDED } from './partner.ts'

const BATCH = 2_000
const ORDER = 'SIGNED_ON_DESC'

const MOST = 2_147_483_647

/** Every id that a query answers; BAD_INPUT where there are more than a network may have nodes. */
export async function everyId(snapshot: Snapshot, cypher: string, limit: number): Promise<string[]> {
  const rows = await snapshot.read<{ id: string }>(cypher, { limit: Math.min(limit + 1, MOST) })
  checkSize('nodes', rows.length, limit)
  return rows.map(({ id }) => id)
}

interface Found {
  readonly rows: readonly { readonly node: Agreement; readonly sort: string }[]
}

/** All agreements that meet the filters, most recently signed first. BAD_INPUT where there are more than the limit. */
async function everyAgreement(snapshot: Snapshot, filters: Filter[], limit: number): Promise<Agreement[]> {
  const all: Agreement[] = []
  const parameters = { ...parametersOf(filters), scopes: [snapshot.manifest.version], limit: BATCH }
  let last: { sort: string; id: string } | null = null
  for (;;) {
    const cursor: { order: string; sort: string; id: string } | null = last && { order: ORDER, ...last }
    const text = pageText(
      AGREEMENTS,
      { scope: 'ALL', order: ORDER, filters },
      { backward: false, cursor, size: BATCH },
    )
    const beyond = cursor ? { cursorSort: cursor.sort, cursorId: cursor.id } : {}
    const [found] = await snapshot.read<Found>(text, { ...parameters, ...beyond })
    const rows: Found['rows'] = found?.rows ?? []
    all.push(...rows.map(({ node }) => node))
    checkSize('agreements', all.length, limit)
    const end = rows.at(-1)
    if (!end || rows.length < BATCH) return all
    last = { sort: end.sort, id: end.node.id }
  }
}

export interface NetworkAgreements {
  readonly agreements: readonly Agreement[]
  readonly undatedCount: number
}

/** The agreements that a network is made of. Announced ones make no ties: only the full graph shows them. */
export async function networkAgreements(
  snapshot: Snapshot,
  { filter, days, certainty, projection, minAttestation, bounds }: Wanted,
): Promise<NetworkAgreements> {
  const filters = [
    ...(projection === 'FULL' ? [] : [{ cypher: CONCLUDED, parameters: {} }]),
    ...(await agreementFilters(snapshot, filter, minAttestation === 'STATED')),
    ...(days ? [activeBetween(days.from, days.to, certainty)] : []),
  ]
  const agreements = await everyAgreement(snapshot, filters, bounds.agreements)
  const { version } = snapshot.manifest
  const counts = countsOf(snapshot, AGREEMENTS, { scope: 'ALL', keys: [version], filters })(version)
  return { agreements, undatedCount: await counts.undatedCount() }
}

type Dated = Readonly<Record<string, unknown>>
const text = (node: Dated, name: string): string | null => (node[name] as string | undefined) ?? null

/** The days from the date of one name to that of another, as far as they are known. */
export const spanOf = (node: Dated, start: string, end: string): Span => ({
  earliest: text(node, `${start}Earliest`),
  latest: text(node, `${end}Latest`),
  start: text(node, `${start}Edtf`),
  end: text(node, `${end}Edtf`),
})

/** An agreement as ties know it, with the period that it gives itself and the day of its signing. */
export interface Dates {
  readonly agreement: TieAgreement
  readonly period: Span
  readonly signing: Span
}

export const datesOf = (agreement: Agreement): Dates => ({
  agreement: {
    id: agreement.id,
    signedEarliest: text(agreement, 'signedOnEarliest'),
    signedLatest: text(agreement, 'signedOnLatest'),
  },
  period: spanOf(agreement, 'periodStart', 'periodEnd'),
  signing: spanOf(agreement, 'signedOn', 'signedOn'),
})
