import type { Snapshot } from '../graph/graph.ts'
import type { NameKind } from '../model/vocabulary.ts'
import { ascending, rowsByOwner } from './entity.ts'

/** A name of an entity besides the one that it is shown by; its dates are flat. */
export type OtherName = Readonly<Record<string, unknown>> & {
  readonly value: string
  readonly kind: NameKind | 'MAIN'
  readonly entity: string
  readonly fact: string
}

export const NAMES_OF_ENTITIES =
  'MATCH (x:Name) WHERE x.entityKey IN $keys RETURN x.entity AS owner, x {.*} AS name'

/** The other names of each entity, by kind and name. */
export async function otherNamesOf(snapshot: Snapshot, ids: readonly string[]): Promise<OtherName[][]> {
  const rows = await rowsByOwner<{ owner: string; name: OtherName }>(snapshot, NAMES_OF_ENTITIES, ids)
  return rows.map((of) =>
    of
      .map(({ owner, name }) => ({ ...name, fact: `${owner}#otherNames.${name.value}` }))
      .filter((name) => name.kind !== 'MAIN')
      .sort(ascending(({ kind, value }) => `${kind} ${value}`)),
  )
}
