import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import type { AgreementStatus, AgreementType, Classification, SignerStatus } from '../model/vocabulary.ts'
import { activeOn, type Certainty, type DayRange, dateBetween, dateOf } from './date.ts'
import { ascending, type Node } from './entity.ts'
import { type Filter, type ListedPage, type ListRequest, pagesOf } from './list.ts'
import { PROVINCE_KINDS } from './place.ts'
import { keyByReference, placeKeys, topicKeys } from './reference.ts'

/** An agreement as the graph keeps it; its dates are flat and read with dateOf. */
export type Agreement = Node<{
  readonly eventKey?: string
  readonly title: string
  readonly agreementType: AgreementType
  readonly typesAsWritten?: readonly string[]
  readonly number?: string
  readonly status: AgreementStatus
  readonly signerStatus: SignerStatus
  /** The ids of the sources that report it. */
  readonly reports: readonly string[]
  readonly reportCount: number
}>

/** Most recently signed first, undated last, then by id. */
export const latestSignedFirst = (agreements: readonly Agreement[]): Agreement[] =>
  agreements.toSorted(
    (a, b) =>
      ascending((agreement: Agreement) => dateOf(agreement, 'signedOn')?.latest ?? '')(b, a) ||
      ascending((agreement: Agreement) => agreement.id)(a, b),
  )

/** How a list of agreements may be narrowed; references are ids or names. */
export interface AgreementFilter {
  readonly party?: string | null | undefined
  readonly topic?: string | null | undefined
  readonly signer?: string | null | undefined
  readonly place?: string | null | undefined
  readonly partyPlace?: string | null | undefined
  readonly partyClassification?: readonly Classification[] | null | undefined
  readonly agreementType?: readonly AgreementType[] | null | undefined
  readonly status?: readonly AgreementStatus[] | null | undefined
  readonly signerStatus?: readonly SignerStatus[] | null | undefined
  readonly signedBetween?: DayRange | null | undefined
  readonly activeOn?: string | null | undefined
  readonly endsBetween?: DayRange | null | undefined
  readonly certainty?: Certainty | null | undefined
  readonly renewed?: boolean | null | undefined
  readonly minReports?: number | null | undefined
}

export type AgreementOrder =
  | 'SIGNED_ON_DESC'
  | 'SIGNED_ON_ASC'
  | 'PERIOD_END_ASC'
  | 'PERIOD_END_DESC'
  | 'TITLE_ASC'
export type AgreementScope = 'ALL' | 'PARTY' | 'TOPIC' | 'PLACE'

/** Lists of agreements; a date that is not known comes last in either direction. */
export const AGREEMENTS = {
  scopes: {
    ALL: 'MATCH (n:Agreement) WHERE n.version = scope',
    PARTY: 'MATCH (o:Organization)-[:PARTY_TO]->(n:Agreement) WHERE o.key = scope',
    TOPIC:
      'MATCH (t:Topic) WHERE t.key = scope MATCH (x:Topic)-[:BROADER*0..6]->(t) MATCH (x)<-[:COVERS]-(n:Agreement) WITH DISTINCT n',
    PLACE:
      'MATCH (p:Place) WHERE p.key = scope MATCH (x:Place)-[:WITHIN*0..6]->(p) MATCH (x)<-[:SIGNED_AT]-(n:Agreement) WITH DISTINCT n',
  },
  orders: {
    SIGNED_ON_DESC: { by: `coalesce(n.signedOnLatest, '')`, descending: true },
    SIGNED_ON_ASC: { by: `coalesce(n.signedOnEarliest, '~')`, descending: false },
    PERIOD_END_ASC: { by: `coalesce(n.periodEndEarliest, '~')`, descending: false },
    PERIOD_END_DESC: { by: `coalesce(n.periodEndLatest, '')`, descending: true },
    TITLE_ASC: { by: 'n.sortName', descending: false },
  },
  facets: {
    agreementType: 'WITH n, n.agreementType AS value',
    status: 'WITH n, n.status AS value',
    signerStatus: 'WITH n, n.signerStatus AS value',
    // A date that is uncertain, or lies in one of several years, is of none of them for sure.
    year: `WITH n, substring(n.signedOnCertainEarliest, 0, 4) AS first, substring(n.signedOnCertainLatest, 0, 4) AS last
  WHERE first = last WITH n, toInteger(first) AS value`,
    topic:
      'MATCH (n)-[:COVERS]->(covered:Topic) MATCH (covered)-[:BROADER*0..6]->(topic:Topic) WITH DISTINCT n, topic.id AS value',
    party: 'MATCH (n)<-[:PARTY_TO]-(party:Organization) WITH DISTINCT n, party.id AS value',
    partyClassification:
      'MATCH (n)<-[:PARTY_TO]-(party:Organization) WITH DISTINCT n, party.classification AS value',
    partyPlace: `MATCH (n)<-[:PARTY_TO]-(party:Organization) MATCH (party)-[:LOCATED_IN]->(seat:Place)
  MATCH (seat)-[:WITHIN*0..6]->(place:Place) WHERE place.kind IN ${PROVINCE_KINDS} WITH DISTINCT n, place.id AS value`,
    place: `MATCH (n)-[:SIGNED_AT]->(venue:Place) MATCH (venue)-[:WITHIN*0..6]->(place:Place) WHERE place.kind IN ${PROVINCE_KINDS}
  WITH DISTINCT n, place.id AS value`,
    signer: 'MATCH (n)<-[:SIGNED]-(signer:Person) WITH DISTINCT n, signer.id AS value',
  },
} as const
export type AgreementFacet = keyof typeof AGREEMENTS.facets

const STATED_PARTY = "(NOT $stated OR tie.identification = 'STATED')"

/** What an agreement can be asked for, over the variable n. */
export const AGREEMENT_CONDITIONS = {
  party: `EXISTS { (n)<-[tie:PARTY_TO]-(party:Organization) WHERE party.key = $party AND ${STATED_PARTY} }`,
  topic: 'EXISTS { (n)-[:COVERS]->(topic:Topic) WHERE topic.key IN $topic }',
  signer: `EXISTS { (n)<-[tie:SIGNED]-(signer:Person) WHERE signer.key = $signer AND (NOT $stated OR tie.attestation = 'STATED') }`,
  signedAt: 'EXISTS { (n)-[:SIGNED_AT]->(venue:Place) WHERE venue.key IN $place }',
  partyPlace: `EXISTS { (n)<-[tie:PARTY_TO]-(:Organization)-[:LOCATED_IN]->(seat:Place) WHERE seat.key IN $partyPlace AND ${STATED_PARTY} }`,
  partyClassification: `EXISTS { (n)<-[tie:PARTY_TO]-(kind:Organization) WHERE kind.classification IN $partyClassification AND ${STATED_PARTY} }`,
  agreementType: 'n.agreementType IN $agreementType',
  status: 'n.status IN $status',
  signerStatus: 'n.signerStatus IN $signerStatus',
  minReports: 'n.reportCount >= $minReports',
  renewed: 'EXISTS { (n)<-[:RENEWS]-(:Agreement) } = $renewed',
} as const

function checkMinReports({ minReports }: AgreementFilter): void {
  if (minReports != null && minReports < 0)
    throw new AppError('BAD_INPUT', `minReports counts sources: ${minReports} is below 0`, {
      argument: 'minReports',
    })
}

function valueFilters(wanted: AgreementFilter, stated: boolean): Filter[] {
  checkMinReports(wanted)
  const filters: Filter[] = []
  for (const name of ['agreementType', 'status', 'signerStatus', 'partyClassification'] as const) {
    const values = wanted[name]
    if (values)
      filters.push({ cypher: AGREEMENT_CONDITIONS[name], parameters: { [name]: [...values], stated } })
  }
  for (const name of ['renewed', 'minReports'] as const) {
    const value = wanted[name]
    if (value != null) filters.push({ cypher: AGREEMENT_CONDITIONS[name], parameters: { [name]: value } })
  }
  return filters
}

function dateFilters({ signedBetween, activeOn: day, endsBetween, certainty }: AgreementFilter): Filter[] {
  const sure = certainty ?? 'POSSIBLE'
  return [
    ...(signedBetween ? [dateBetween('signedOn', signedBetween, sure)] : []),
    ...(endsBetween ? [dateBetween('periodEnd', endsBetween, sure)] : []),
    ...(day ? [activeOn(day, sure)] : []),
  ]
}

/** The conditions of a filter over the variable n; ids and names in it are looked up. `stated`: parties and signers count only where a source states them. */
export async function agreementFilters(
  snapshot: Snapshot,
  wanted: AgreementFilter,
  stated = false,
): Promise<Filter[]> {
  const { party, topic, signer, place, partyPlace } = wanted
  const looked: Promise<Filter>[] = []
  const look = (cypher: string, name: string, keys: Promise<string | string[]>) =>
    looked.push(keys.then((found) => ({ cypher, parameters: { [name]: found, stated } })))
  if (party != null)
    look(AGREEMENT_CONDITIONS.party, 'party', keyByReference(snapshot, 'organization', party, 'party'))
  if (topic != null) look(AGREEMENT_CONDITIONS.topic, 'topic', topicKeys(snapshot, topic, 'topic'))
  if (signer != null)
    look(AGREEMENT_CONDITIONS.signer, 'signer', keyByReference(snapshot, 'person', signer, 'signer'))
  if (place != null) look(AGREEMENT_CONDITIONS.signedAt, 'place', placeKeys(snapshot, place, 'place'))
  if (partyPlace != null)
    look(AGREEMENT_CONDITIONS.partyPlace, 'partyPlace', placeKeys(snapshot, partyPlace, 'partyPlace'))
  return [...(await Promise.all(looked)), ...valueFilters(wanted, stated), ...dateFilters(wanted)]
}

type Request = Omit<ListRequest<AgreementScope, AgreementOrder>, 'filters'> & {
  readonly filter: AgreementFilter
}

/** A page of agreements for each key of the scope. */
export async function agreementPages(
  snapshot: Snapshot,
  { filter, ...request }: Request,
): Promise<ListedPage<Agreement, AgreementFacet>[]> {
  const filters = await agreementFilters(snapshot, filter)
  return pagesOf(snapshot, AGREEMENTS, { ...request, filters }, (node) => node as Agreement)
}
