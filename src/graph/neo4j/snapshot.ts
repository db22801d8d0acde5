import type { Manifest, NameHit, Snapshot } from '../graph.ts'
import type { Connection } from './connection.ts'

const NAMES_LIKE = `CALL db.index.fulltext.queryNodes('lienket_name_folded', $words) YIELD node, score
  WITH node, score WHERE node.version = $version AND node.type = $type
  RETURN node.entity AS entity, node.value AS value, node.folded AS folded
  ORDER BY score DESC, node.key LIMIT $limit`

/** Every sign that Lucene would take for an operator, and its words for them, which are in capitals. */
const literal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, ' ')
    .trim()

/** One version among those in the database: every query holds its nodes to `$version` or to keys that begin with it. */
export const snapshotIn = (connection: Connection, manifest: Manifest): Snapshot => {
  const { version } = manifest
  return {
    manifest,
    read: (cypher, parameters = {}) => connection.read(cypher, { ...parameters, version }),
    namesLike: async (type, folded, limit) => {
      const words = literal(folded)
      return words === '' ? [] : connection.read<NameHit>(NAMES_LIKE, { words, type, limit, version })
    },
  }
}
