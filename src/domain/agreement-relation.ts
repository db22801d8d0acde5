import type { Snapshot } from '../graph/graph.ts'
import type { RelationType } from '../model/vocabulary.ts'
import { ascending, rowsByOwner } from './entity.ts'

/** A link from one agreement to an earlier or higher one, seen from either end. */
export interface AgreementRelation {
  readonly type: RelationType
  /** The other agreement, seen from the one asked for. */
  readonly agreement: string
  readonly fact: string
}

export const RELATIONS_OF_AGREEMENTS = `MATCH (a:Agreement)-[r:RENEWS|REPLACES|IMPLEMENTS]->(b:Agreement)
WHERE a.key IN $keys RETURN a.id AS owner, b.id AS agreement, type(r) AS type, r.fact AS fact`
export const RELATIONS_TO_AGREEMENTS = `MATCH (a:Agreement)<-[r:RENEWS|REPLACES|IMPLEMENTS]-(b:Agreement)
WHERE a.key IN $keys RETURN a.id AS owner, b.id AS agreement, type(r) AS type, r.fact AS fact`

/** Links that the agreements' own records state (OUT), or that others state of them (IN). */
export async function relationsOf(snapshot: Snapshot, direction: 'OUT' | 'IN', ids: readonly string[]) {
  const cypher = direction === 'OUT' ? RELATIONS_OF_AGREEMENTS : RELATIONS_TO_AGREEMENTS
  const rows = await rowsByOwner<AgreementRelation & { owner: string }>(snapshot, cypher, ids)
  return rows.map((of) => of.sort(ascending((relation) => `${relation.type} ${relation.agreement}`)))
}
