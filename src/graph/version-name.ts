import { createHash } from 'node:crypto'
import { GRAPH_SCHEMA } from './graph.ts'

/** The name of a dataset version: the hash of its records, whatever their files and order, and of the graph's schema. */
export function versionOf(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].map(([id, hash]) => `${id} ${hash}`).sort()
  return createHash('sha256')
    .update([`schema ${GRAPH_SCHEMA}`, ...lines].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

/** Whether a text could be the name of a version. */
export const isVersionName = (text: string): boolean => /^[0-9a-f]{16}$/.test(text)
