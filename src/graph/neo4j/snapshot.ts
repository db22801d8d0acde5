import type { Manifest, NameHit, SearchedName, Snapshot, WordChoice } from '../graph.ts'
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

const NAMES_HOLDING = `CALL db.index.fulltext.queryNodes('lienket_name_words', $query, {limit: $limit})
  YIELD node
  RETURN node.entity AS entity, node.type AS type, node.field AS field, node.kind AS kind, node.value AS value`

/** A folded word, which is letters and digits alone and so means nothing else to Lucene. */
const FOLDED_WORD = /^[\p{L}\p{N}\p{M}]+$/u

const choiceOf = ({ words, beginning }: WordChoice): string => {
  const literals = words.filter((word) => FOLDED_WORD.test(word))
  const begins = beginning !== null && FOLDED_WORD.test(beginning) ? [`${beginning}*`] : []
  return `+words:(${[...literals, ...begins].join(' ')})`
}

/** One version among those in the database: every query holds its nodes to `$version` or to keys that begin with it. */
export const snapshotIn = (connection: Connection, manifest: Manifest, kept: Snapshot['kept']): Snapshot => {
  const { version } = manifest
  return {
    manifest,
    read: (cypher, parameters = {}) => connection.read(cypher, { ...parameters, version }),
    namesLike: async (type, folded, limit) => {
      const words = literal(folded)
      return words === '' ? [] : connection.read<NameHit>(NAMES_LIKE, { words, type, limit, version })
    },
    namesHolding: async (words, limit) => {
      const query = [`+version:${version}`, ...words.map(choiceOf)].join(' ')
      return words.length === 0 ? [] : connection.read<SearchedName>(NAMES_HOLDING, { query, limit })
    },
    kept,
  }
}
