import type { Snapshot } from '../graph/graph.ts'
import { type Node, nodesByIds } from './entity.ts'

/** A party that a source leaves unlisted. */
export type Group = Node<{ readonly name: string; readonly memberCount?: number }>

export const groupsByIds = (snapshot: Snapshot, ids: readonly string[]): Promise<(Group | null)[]> =>
  nodesByIds<Group>(snapshot, 'Group', ids)
