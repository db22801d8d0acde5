import type { Snapshot } from '../graph/graph.ts'
import type { Attestation, Identification, ParticipantRole } from '../model/vocabulary.ts'
import { ascending, rowsByOwner } from './entity.ts'

/** A party of an agreement: an organization, or a group that the source leaves unlisted. */
export interface Party {
  readonly agreement: string
  readonly member: string
  readonly side: number
  readonly nameAsWritten: string
  readonly actingBodies: readonly string[]
  readonly identification: Identification
  readonly fact: string
}

export interface Signature {
  readonly agreement: string
  readonly person: string
  readonly onBehalfOf: string | null
  readonly positionAsWritten: string | null
  readonly attestation: Attestation
  readonly fact: string
}

export interface Participation {
  readonly agreement: string
  readonly person: string
  readonly roles: readonly ParticipantRole[]
  readonly onBehalfOf: string | null
  readonly positionAsWritten: string | null
  readonly fact: string
}

/** A topic that an agreement covers, in the words of the source. */
export interface Coverage {
  readonly topic: string
  readonly phrase: string
  readonly fact: string
}

/** A document of another kind that an agreement rests on. */
export interface BasisDocument {
  readonly title: string
  readonly number?: string
  readonly issuedBy?: string
  readonly fact: string
}

/** What a reader of an agreement must know, in both languages. */
export interface Remark {
  readonly vi: string
  readonly en: string
  readonly fact: string
}

/** Where an agreement was signed. */
export interface Venue {
  readonly place: string
  readonly asWritten: string
  readonly fact: string
}

export const PARTIES_OF_AGREEMENTS =
  'MATCH (a:Agreement)<-[r:PARTY_TO]-(m) WHERE a.key IN $keys RETURN a.id AS owner, m.id AS other, r {.*} AS edge'
export const SIGNATURES_OF_AGREEMENTS =
  'MATCH (a:Agreement)<-[r:SIGNED]-(p:Person) WHERE a.key IN $keys RETURN a.id AS owner, p.id AS other, r {.*} AS edge'
export const SIGNATURES_OF_PEOPLE =
  'MATCH (p:Person)-[r:SIGNED]->(a:Agreement) WHERE p.key IN $keys RETURN p.id AS owner, a.id AS other, r {.*} AS edge'
export const SIGNATURES_FOR_ORGANIZATIONS = `MATCH (o:Organization)-[:PARTY_TO]->(a:Agreement) WHERE o.key IN $keys
MATCH (a)<-[r:SIGNED]-(p:Person) WHERE r.onBehalfOf = o.id
RETURN o.id AS owner, a.id AS agreement, p.id AS person, r {.*} AS edge`
export const PARTICIPANTS_OF_AGREEMENTS =
  'MATCH (a:Agreement)<-[r:TOOK_PART]-(p:Person) WHERE a.key IN $keys RETURN a.id AS owner, p.id AS other, r {.*} AS edge'
export const APPEARANCES_OF_PEOPLE =
  'MATCH (p:Person)-[r:TOOK_PART]->(a:Agreement) WHERE p.key IN $keys RETURN p.id AS owner, a.id AS other, r {.*} AS edge'
export const COVERAGE_OF_AGREEMENTS =
  'MATCH (a:Agreement)-[r:COVERS]->(t:Topic) WHERE a.key IN $keys RETURN a.id AS owner, t.id AS other, r {.*} AS edge'
export const VENUES_OF_AGREEMENTS =
  'MATCH (a:Agreement)-[r:SIGNED_AT]->(p:Place) WHERE a.key IN $keys RETURN a.id AS owner, p.id AS other, r {.*} AS edge'
export const DOCUMENTS_OF_AGREEMENTS =
  'MATCH (a:Agreement)-[:BASED_ON]->(d:Document) WHERE a.key IN $keys RETURN a.id AS owner, d.id AS other, d {.*} AS edge'
export const REMARKS_OF_AGREEMENTS =
  'MATCH (a:Agreement)-[:HAS_REMARK]->(d:Remark) WHERE a.key IN $keys RETURN a.id AS owner, d.id AS other, d {.*} AS edge'

interface Linked<Edge> {
  readonly owner: string
  readonly other: string
  readonly edge: Edge & { readonly position?: number; readonly fact: string }
}

/** The linked rows of each id, in the order of the record (then of the other end). */
async function linked<Edge>(
  snapshot: Snapshot,
  cypher: string,
  ids: readonly string[],
): Promise<Linked<Edge>[][]> {
  const rows = await rowsByOwner<Linked<Edge>>(snapshot, cypher, ids)
  return rows.map((of) =>
    of.sort((a, b) => ascending(placeOf)(a, b) || ascending((r: Linked<Edge>) => r.other)(a, b)),
  )
}
const placeOf = (row: Linked<unknown>): number => row.edge.position ?? 0

const nulls = { onBehalfOf: null, positionAsWritten: null }
type End = 'agreement' | 'person'

export async function partiesOf(snapshot: Snapshot, ids: readonly string[]): Promise<Party[][]> {
  const rows = await linked<Omit<Party, 'agreement' | 'member'>>(snapshot, PARTIES_OF_AGREEMENTS, ids)
  return rows.map((of) =>
    of
      .map(({ owner, other, edge }) => ({
        ...edge,
        agreement: owner,
        member: other,
        actingBodies: edge.actingBodies ?? [],
      }))
      .sort(ascending((party) => party.side)),
  )
}

/** Signatures of agreements, or of people: `end` says whose the ids are. */
export async function signaturesOf(
  snapshot: Snapshot,
  end: End,
  ids: readonly string[],
): Promise<Signature[][]> {
  const cypher = end === 'agreement' ? SIGNATURES_OF_AGREEMENTS : SIGNATURES_OF_PEOPLE
  const rows = await linked<Signature>(snapshot, cypher, ids)
  return rows.map((of) =>
    of.map(({ owner, other, edge }) => ({ ...nulls, ...edge, ...ends(end, owner, other) })),
  )
}

/** Signatures on behalf of organizations, by agreement and person. */
export async function signaturesFor(snapshot: Snapshot, ids: readonly string[]): Promise<Signature[][]> {
  type Row = { owner: string; agreement: string; person: string; edge: Signature }
  const rows = await rowsByOwner<Row>(snapshot, SIGNATURES_FOR_ORGANIZATIONS, ids)
  return rows.map((of) =>
    of
      .map(({ edge, agreement, person }) => ({ ...nulls, ...edge, agreement, person }))
      .sort(ascending(({ agreement, person }) => `${agreement} ${person}`)),
  )
}

/** Participations in agreements, or of people: `end` says whose the ids are. */
export async function participationsOf(
  snapshot: Snapshot,
  end: End,
  ids: readonly string[],
): Promise<Participation[][]> {
  const cypher = end === 'agreement' ? PARTICIPANTS_OF_AGREEMENTS : APPEARANCES_OF_PEOPLE
  const rows = await linked<Participation>(snapshot, cypher, ids)
  return rows.map((of) =>
    of.map(({ owner, other, edge }) => ({ ...nulls, ...edge, ...ends(end, owner, other) })),
  )
}

const ends = (end: End, owner: string, other: string) =>
  end === 'agreement' ? { agreement: owner, person: other } : { agreement: other, person: owner }

export async function coverageOf(snapshot: Snapshot, ids: readonly string[]): Promise<Coverage[][]> {
  const rows = await linked<Omit<Coverage, 'topic'>>(snapshot, COVERAGE_OF_AGREEMENTS, ids)
  return rows.map((of) => of.map(({ other, edge }) => ({ ...edge, topic: other })))
}

export async function venuesOf(snapshot: Snapshot, ids: readonly string[]): Promise<(Venue | null)[]> {
  const rows = await linked<Omit<Venue, 'place'>>(snapshot, VENUES_OF_AGREEMENTS, ids)
  return rows.map(([first]) => (first ? { ...first.edge, place: first.other } : null))
}

export async function documentsOf(snapshot: Snapshot, ids: readonly string[]): Promise<BasisDocument[][]> {
  const rows = await linked<BasisDocument>(snapshot, DOCUMENTS_OF_AGREEMENTS, ids)
  return rows.map((of) => of.map(({ edge }) => edge))
}

export async function remarksOf(snapshot: Snapshot, ids: readonly string[]): Promise<Remark[][]> {
  const rows = await linked<Remark>(snapshot, REMARKS_OF_AGREEMENTS, ids)
  return rows.map((of) => of.map(({ edge }) => edge))
}
