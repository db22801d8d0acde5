import type { Snapshot } from '../graph/graph.ts'
import { nodesByIds } from './entity.ts'
import { byType, type NodeType } from './relationship.ts'

export type Language = 'VI' | 'EN'

/** A node by its own properties, whatever its type. */
export type AnyNode = Readonly<Record<string, unknown>> & { readonly id: string }

const firstText = (node: AnyNode, names: readonly string[]): string => {
  const name = names.find((one) => typeof node[one] === 'string')
  return name === undefined ? node.id : String(node[name])
}

const labels: Readonly<Record<Language, readonly string[]>> = {
  VI: ['name', 'title', 'prefLabelVi'],
  EN: ['nameEn', 'name', 'title', 'prefLabelEn'],
}

/** What people call a node: a name, a title, a label. */
export const labelOf = (node: AnyNode, language: Language): string => firstText(node, labels[language])

/** Nodes of several types by id, one graph call for each type. */
export async function nodesOfAnyType(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<Map<string, AnyNode>> {
  const read = async ([type, of]: [NodeType, string[]]) => nodesByIds<AnyNode>(snapshot, type, of)
  const found = (await Promise.all(byType(ids).map(read))).flat()
  return new Map(found.flatMap((node) => (node ? [[node.id, node]] : [])))
}
