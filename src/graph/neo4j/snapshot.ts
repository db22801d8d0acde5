import {
  type Manifest,
  MOST_NAMES_COMPARED,
  type NameHit,
  type SearchedName,
  type Snapshot,
  type WordChoice,
} from '../graph.ts'
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

// Lucene's own score would choose others than the embedded engine does where more names hold the words than are wanted. It prefers
// words themselves and short names too, and so chooses those that are compared.
const NAMES_HOLDING = `CALL db.index.fulltext.queryNodes('lienket_name_words', $query, {limit: $most}) YIELD node
  WITH node, ' ' + node.words + ' ' AS words
  WITH node, size([word IN $words WHERE words CONTAINS ' ' + word + ' ']) AS literally
  ORDER BY literally DESC, size(node.words), node.key LIMIT $limit
  RETURN node.entity AS entity, node.type AS type, node.field AS field, node.kind AS kind, node.value AS value`

/** A folded word, which is letters and digits alone and so means nothing else to Lucene. */
const FOLDED_WORD = /^[\p{L}\p{N}\p{M}]+$/u

const choiceOf = ({ word, unfinished, others }: WordChoice): string => {
  const beginning = unfinished ? [`${word}*`] : []
  return `+words:(${[word, ...beginning, ...others].join(' ')})`
}

const isSafe = ({ word, others }: WordChoice): boolean =>
  [word, ...others].every((one) => FOLDED_WORD.test(one))

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
    namesHolding: async (choices, limit) => {
      const query = [`+version:${version}`, ...choices.map(choiceOf)].join(' ')
      const words = choices.map(({ word }) => word)
      return choices.length === 0 || !choices.every(isSafe)
        ? []
        : connection.read<SearchedName>(NAMES_HOLDING, { query, words, limit, most: MOST_NAMES_COMPARED })
    },
    kept,
  }
}
