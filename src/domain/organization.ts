import type { Snapshot } from '../graph/graph.ts'
import type { Classification, Identification } from '../model/vocabulary.ts'
import type { Lasting } from './date.ts'
import { ascending, type Node, rowsByOwner } from './entity.ts'
import { type Filter, type ListedPage, type ListRequest, pagesOf } from './list.ts'
import { PROVINCE_KINDS } from './place.ts'
import { keyByReference, placeKeys, topicKeys } from './reference.ts'

export type Organization = Node<{
  readonly name: string
  readonly shortName?: string
  readonly nameEn?: string
  readonly classification: Classification
  /** The id of the place where it works. */
  readonly place?: string
  readonly agreementCount: number
  readonly partnerCount: number
}>

export interface OrganizationFilter {
  readonly classification?: readonly Classification[] | null | undefined
  readonly place?: string | null | undefined
  readonly topic?: string | null | undefined
  readonly partOf?: string | null | undefined
}

export type OrganizationOrder = 'NAME_ASC' | 'PARTNER_COUNT_DESC' | 'AGREEMENT_COUNT_DESC'
export type OrganizationScope = 'ALL' | 'PART_OF' | 'PLACE' | 'TOPIC'

export const ORGANIZATIONS = {
  scopes: {
    ALL: 'MATCH (n:Organization) WHERE n.version = scope',
    PART_OF: 'MATCH (o:Organization)<-[:PART_OF]-(n:Organization) WHERE o.key = scope',
    PLACE:
      'MATCH (p:Place) WHERE p.key = scope MATCH (x:Place)-[:WITHIN*0..6]->(p) MATCH (x)<-[:LOCATED_IN]-(n:Organization) WITH DISTINCT n',
    TOPIC:
      'MATCH (t:Topic) WHERE t.key = scope MATCH (x:Topic)-[:BROADER*0..6]->(t) MATCH (x)<-[:COVERS]-(:Agreement)<-[:PARTY_TO]-(n:Organization) WITH DISTINCT n',
  },
  orders: {
    NAME_ASC: { by: 'n.sortName', descending: false },
    AGREEMENT_COUNT_DESC: { by: 'n.agreementCount', descending: true, numeric: true },
    PARTNER_COUNT_DESC: { by: 'n.partnerCount', descending: true, numeric: true },
  },
  facets: {
    classification: 'WITH n, n.classification AS value',
    place: `MATCH (n)-[:LOCATED_IN]->(seat:Place) MATCH (seat)-[:WITHIN*0..6]->(place:Place) WHERE place.kind IN ${PROVINCE_KINDS}
  WITH DISTINCT n, place.id AS value`,
    topic: `MATCH (n)-[:PARTY_TO]->(:Agreement)-[:COVERS]->(covered:Topic) WITH DISTINCT n, covered
  MATCH (covered)-[:BROADER*0..6]->(topic:Topic) WITH DISTINCT n, topic.id AS value`,
    partOf: 'MATCH (n)-[:PART_OF]->(whole:Organization) WITH DISTINCT n, whole.id AS value',
  },
} as const
export type OrganizationFacet = keyof typeof ORGANIZATIONS.facets

/** What an organization can be asked for, over the variable n. */
export const ORGANIZATION_CONDITIONS = {
  classification: 'n.classification IN $classification',
  place: 'EXISTS { (n)-[:LOCATED_IN]->(place:Place) WHERE place.key IN $place }',
  topic: 'EXISTS { (n)-[:PARTY_TO]->(:Agreement)-[:COVERS]->(topic:Topic) WHERE topic.key IN $topic }',
  partOf: 'EXISTS { (n)-[:PART_OF]->(whole:Organization) WHERE whole.key = $partOf }',
} as const

async function organizationFilters(snapshot: Snapshot, wanted: OrganizationFilter): Promise<Filter[]> {
  const { classification, place, topic, partOf } = wanted
  const filters: Filter[] = []
  if (classification) {
    filters.push({
      cypher: ORGANIZATION_CONDITIONS.classification,
      parameters: { classification: [...classification] },
    })
  }
  if (place != null) {
    filters.push({
      cypher: ORGANIZATION_CONDITIONS.place,
      parameters: { place: await placeKeys(snapshot, place, 'place') },
    })
  }
  if (topic != null) {
    filters.push({
      cypher: ORGANIZATION_CONDITIONS.topic,
      parameters: { topic: await topicKeys(snapshot, topic, 'topic') },
    })
  }
  if (partOf != null) {
    const key = await keyByReference(snapshot, 'organization', partOf, 'partOf')
    filters.push({ cypher: ORGANIZATION_CONDITIONS.partOf, parameters: { partOf: key } })
  }
  return filters
}

type Request = Omit<ListRequest<OrganizationScope, OrganizationOrder>, 'filters'> & {
  readonly filter: OrganizationFilter
}

/** A page of organizations for each key of the scope. */
export async function organizationPages(
  snapshot: Snapshot,
  { filter, ...request }: Request,
): Promise<ListedPage<Organization, OrganizationFacet>[]> {
  const filters = await organizationFilters(snapshot, filter)
  return pagesOf(snapshot, ORGANIZATIONS, { ...request, filters }, (node) => node as Organization)
}

/** A tie of an organization to another: membership in a larger one, or succession. The dates are flat. */
export interface OrganizationTie {
  readonly owner: string
  readonly organization: string
  readonly edge: Readonly<Record<string, unknown>> &
    Lasting & {
      readonly fact: string
      readonly identification: Identification
      readonly decision?: string
    }
}

export const WHOLES_OF_ORGANIZATIONS =
  'MATCH (o:Organization)-[r:PART_OF]->(x:Organization) WHERE o.key IN $keys RETURN o.id AS owner, x.id AS organization, r {.*} AS edge'
export const SUCCESSORS_OF_ORGANIZATIONS =
  'MATCH (o:Organization)-[r:SUCCEEDED_BY]->(x:Organization) WHERE o.key IN $keys RETURN o.id AS owner, x.id AS organization, r {.*} AS edge'
export const PREDECESSORS_OF_ORGANIZATIONS =
  'MATCH (o:Organization)<-[r:SUCCEEDED_BY]-(x:Organization) WHERE o.key IN $keys RETURN o.id AS owner, x.id AS organization, r {.*} AS edge'
const TIES = {
  PART_OF: WHOLES_OF_ORGANIZATIONS,
  SUCCESSORS: SUCCESSORS_OF_ORGANIZATIONS,
  PREDECESSORS: PREDECESSORS_OF_ORGANIZATIONS,
} as const

export async function organizationTies(
  snapshot: Snapshot,
  kind: keyof typeof TIES,
  ids: readonly string[],
): Promise<OrganizationTie[][]> {
  const rows = await rowsByOwner<OrganizationTie>(snapshot, TIES[kind], ids)
  return rows.map((of) => of.sort(ascending((tie) => tie.organization)))
}
