import type { Snapshot } from '../graph/graph.ts'
import type { Classification } from '../model/vocabulary.ts'
import { type AgreementFilter, agreementFilters } from './agreement.ts'
import type { PageArguments } from './cursor.ts'
import { ascending, keysOf, rowsByOwner } from './entity.ts'
import { type Filter, type ListedPage, type Listing, pagesOf } from './list.ts'
import { ORGANIZATIONS, type Organization } from './organization.ts'

/** How partners may be narrowed: by what they are, and by the agreements that make them partners. */
export interface PartnerFilter
  extends Pick<AgreementFilter, 'topic' | 'activeOn' | 'signedBetween' | 'certainty'> {
  readonly classification?: readonly Classification[] | null | undefined
}

export type PartnerOrder = 'NAME_ASC' | 'AGREEMENT_COUNT_DESC' | 'LATEST_SIGNED_ON_DESC'

/** An announced agreement makes no partners: no source says that it was concluded. */
export const CONCLUDED = `n.status <> 'ANNOUNCED'`
export const PARTNER_CLASSIFICATION = 'n.classification IN $classification'

const ORDERS = {
  NAME_ASC: { by: 'n.sortName', descending: false },
  AGREEMENT_COUNT_DESC: { by: 'size(extra)', descending: true, numeric: true },
  LATEST_SIGNED_ON_DESC: { by: `coalesce(latest, '')`, descending: true },
} as const

/** By what partners are counted; `extra` holds the ids of the agreements that make them partners. */
export const PARTNER_FACETS = {
  classification: ORGANIZATIONS.facets.classification,
  place: ORGANIZATIONS.facets.place,
  topic: `UNWIND extra AS id MATCH (a:Agreement) WHERE a.key = $version + '|' + id
  MATCH (a)-[:COVERS]->(covered:Topic) WITH DISTINCT n, covered
  MATCH (covered)-[:BROADER*0..6]->(topic:Topic) WITH DISTINCT n, topic.id AS value`,
} as const
export type PartnerFacet = keyof typeof PARTNER_FACETS

const narrowed = (filters: readonly Filter[]): string => {
  const conditions = [CONCLUDED, ...filters.map((filter) => filter.cypher)]
  return `WITH n, mine, ${conditions.map((condition, i) => `${condition} AS a${i}`).join(', ')}
  WHERE ${conditions.map((_, i) => `a${i}`).join(' AND ')}`
}

/** Partners of an organization: organizations on another side of an agreement, with the agreements that make them so. */
export const partnersText = (
  filters: readonly Filter[],
  classified: boolean,
): string => `MATCH (o:Organization)-[mine:PARTY_TO]->(n:Agreement) WHERE o.key = scope
  ${narrowed(filters)}
  WITH n AS agreement, mine.side AS side
  MATCH (agreement)<-[theirs:PARTY_TO]-(n:Organization) WHERE theirs.side <> side${classified ? ` AND ${PARTNER_CLASSIFICATION}` : ''}
  WITH n, collect(DISTINCT agreement.id) AS extra, max(agreement.signedOnLatest) AS latest`

/** Partners that are none by the filters, and may be one by an agreement whose dates don't answer them. Null where no filter asks for a date. */
export function undatedPartnersText(filters: readonly Filter[], classified: boolean): string | null {
  if (filters.every((filter) => filter.unknown === undefined)) return null
  const columns = filters.flatMap(({ cypher, unknown }, i) => [
    `${cypher} AS a${i}`,
    ...(unknown ? [`(${unknown}) AS u${i}`] : []),
  ])
  const possible = filters.map(({ unknown }, i) => (unknown ? `(a${i} OR u${i})` : `a${i}`))
  return `MATCH (o:Organization)-[mine:PARTY_TO]->(n:Agreement) WHERE o.key = scope
  WITH n, mine, ${CONCLUDED} AS concluded, ${columns.join(', ')}
  WHERE concluded AND ${possible.join(' AND ')}
  WITH n AS agreement, mine.side AS side, coalesce(${filters.map((_, i) => `a${i}`).join(' AND ')}, false) AS hit
  MATCH (agreement)<-[theirs:PARTY_TO]-(n:Organization) WHERE theirs.side <> side${classified ? ` AND ${PARTNER_CLASSIFICATION}` : ''}
  WITH n, collect(DISTINCT hit) AS hits
  WITH n, true IN hits AS listed WHERE NOT listed
  WITH n`
}

interface Request {
  /** Ids of the organizations whose partners are wanted. */
  readonly ids: readonly string[]
  readonly filter: PartnerFilter
  readonly order: PartnerOrder
  readonly page: PageArguments
}

/** A page of partners for each organization; `extra` holds the ids of the agreements. */
export async function partnerPages(
  snapshot: Snapshot,
  { ids, filter, order, page }: Request,
): Promise<ListedPage<Organization, PartnerFacet>[]> {
  const { classification, ...about } = filter
  const filters = await agreementFilters(snapshot, about)
  const listing: Listing<'PARTNER', PartnerOrder, PartnerFacet> = {
    scopes: { PARTNER: partnersText(filters, Boolean(classification)) },
    orders: ORDERS,
    facets: PARTNER_FACETS,
    carried: 'n, extra, latest',
  }
  const parameters = Object.assign(
    {},
    ...filters.map((f) => f.parameters),
    classification ? { classification } : {},
  )
  const undated = undatedPartnersText(filters, Boolean(classification))
  const request = {
    scope: 'PARTNER',
    keys: keysOf(snapshot, ids),
    filters: [],
    order,
    page,
    parameters,
    ...(undated ? { undated } : {}),
  } as const
  return pagesOf(snapshot, listing, request, (node) => node as Organization)
}

/** A party on another side that its source leaves unlisted. */
export interface UnidentifiedPartner {
  readonly owner: string
  readonly member: string
  readonly agreement: string
}

export const GROUPS_ACROSS = `MATCH (o:Organization)-[mine:PARTY_TO]->(a:Agreement) WHERE o.key IN $keys AND a.status <> 'ANNOUNCED'
MATCH (a)<-[theirs:PARTY_TO]-(g:Group) WHERE theirs.side <> mine.side
RETURN o.id AS owner, g.id AS member, a.id AS agreement`

export async function unidentifiedPartners(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<UnidentifiedPartner[][]> {
  const rows = await rowsByOwner<UnidentifiedPartner>(snapshot, GROUPS_ACROSS, ids)
  return rows.map((of) => of.sort(ascending((row) => `${row.agreement} ${row.member}`)))
}
