import { dateOf } from '../../domain/date.ts'
import { nodesByIds } from '../../domain/entity.ts'
import { type AnyNode, labelOf } from '../../domain/node-label.ts'
import type { Label, Snapshot } from '../../graph/graph.ts'

/** What a list says of an entity: a list of values stays one in JSON, and is one cell of a table. */
export type Value = string | number | boolean | null | readonly (string | number)[]
export type Row = Readonly<Record<string, Value>>

type Flat = Readonly<Record<string, unknown>>

/** The columns of a partial date. */
export const dateNames = (name: string): string[] => [
  name,
  `${name}Earliest`,
  `${name}Latest`,
  `${name}Basis`,
]

/** A partial date as columns: its EDTF, the first and last day that it allows, and whether it is stated. */
export function dateColumns(node: Flat, name: string): Row {
  const date = dateOf(node, name)
  return {
    [name]: date?.edtf ?? null,
    [`${name}Earliest`]: date?.earliest ?? null,
    [`${name}Latest`]: date?.latest ?? null,
    [`${name}Basis`]: date?.basis ?? null,
  }
}

/** The name of each entity by its id. */
export async function namesByIds(
  snapshot: Snapshot,
  label: Label,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const wanted = [...new Set(ids)].sort()
  const nodes = await nodesByIds<AnyNode>(snapshot, label, wanted)
  const names = new Map(wanted.map((id, index) => [id, nodes[index]] as const))
  return (id) => {
    const node = names.get(id)
    return node ? labelOf(node, 'VI') : id
  }
}

/** Those of the ids that are of the type: `group`. */
export const ofType = (type: string, ids: readonly string[]): string[] =>
  ids.filter((id) => id.startsWith(`${type}:`))
