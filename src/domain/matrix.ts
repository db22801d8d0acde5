import type { Snapshot } from '../graph/graph.ts'
import { type Classification, VOCABULARIES } from '../model/vocabulary.ts'
import { AGREEMENTS, type AgreementFilter, agreementFilters } from './agreement.ts'
import { ascending, keysOf } from './entity.ts'
import type { Facet, ValueCount } from './facets.ts'
import { countsOf, type Filter, parametersOf, rowsText } from './list.ts'
import { topicKeysAtLevel } from './topic.ts'

/** So many rows, columns and agreements of a cell at most. */
export const MOST_ROWS = 50
export const MOST_COLUMNS = 50
export const MOST_CELL_AGREEMENTS = 100

export interface MatrixRequest {
  readonly filter: AgreementFilter
  /** Which organizations are rows; all where it is left out. */
  readonly rowClassification?: readonly Classification[] | null | undefined
  /** 1: the top concepts. */
  readonly level: number
}

/** How many agreements an organization has on a topic, and which. */
export interface MatrixCell {
  readonly organization: string
  readonly topic: string
  readonly count: number
  /** Their ids, `MOST_CELL_AGREEMENTS` of them at most. */
  readonly agreements: readonly string[]
}

/** Organizations by topics, before it is said how many of them are wanted. */
export interface Matrix {
  readonly level: number
  readonly organizations: Facet
  readonly topics: Facet
  readonly agreementCount: () => Promise<number>
  readonly undatedCount: () => Promise<number>
  /** The cells of these rows and columns in which there is an agreement. */
  readonly cells: (rows: number, columns: number) => Promise<MatrixCell[]>
}

/** What binds the organizations and topics of the agreements `n`: narrower topics count as those of the level. */
export const MATRIX_AXES = {
  organization: `MATCH (n)<-[:PARTY_TO]-(o:Organization) WHERE o.classification IN $rowClassification
  WITH DISTINCT n, o.id AS value`,
  topic: `MATCH (n)-[:COVERS]->(covered:Topic) MATCH (covered)-[:BROADER*0..6]->(t:Topic) WHERE t.key IN $levelTopics
  WITH DISTINCT n, t.id AS value`,
} as const

export const MATRIX_CELLS = `MATCH (n)<-[:PARTY_TO]-(o:Organization) WHERE o.key IN $matrixRows WITH DISTINCT n, o
MATCH (n)-[:COVERS]->(covered:Topic) MATCH (covered)-[:BROADER*0..6]->(t:Topic) WHERE t.key IN $matrixColumns
WITH DISTINCT o.id AS organization, t.id AS topic, n.id AS agreement
WITH organization, topic, agreement ORDER BY agreement
WITH organization, topic, collect(agreement) AS agreements
RETURN organization, topic, size(agreements) AS count, agreements[0..$mostAgreements] AS agreements`

const first = (snapshot: Snapshot, values: readonly ValueCount[], size: number): string[] =>
  keysOf(
    snapshot,
    values.slice(0, size).map(({ value }) => String(value)),
  )

const cellsOf =
  (snapshot: Snapshot, filters: readonly Filter[], organizations: Facet, topics: Facet): Matrix['cells'] =>
  async (rows, columns) => {
    const conditions = filters.map(({ cypher }) => cypher)
    const text = `WITH $version AS scope
  ${rowsText(AGREEMENTS.scopes.ALL, conditions, 'n')}
  ${MATRIX_CELLS}`
    const cells = await snapshot.read<MatrixCell>(text, {
      ...parametersOf(filters),
      matrixRows: first(snapshot, organizations.values, rows),
      matrixColumns: first(snapshot, topics.values, columns),
      mostAgreements: MOST_CELL_AGREEMENTS,
    })
    return cells
      .map((cell) => ({ ...cell, agreements: [...cell.agreements].sort() }))
      .sort(ascending(({ organization, topic }) => `${organization} ${topic}`))
  }

/** Organizations by the topics of their agreements, each agreement once a cell. */
export async function matrixOf(snapshot: Snapshot, request: MatrixRequest): Promise<Matrix> {
  const { filter, level, rowClassification } = request
  const [filters, levelTopics] = await Promise.all([
    agreementFilters(snapshot, filter),
    topicKeysAtLevel(snapshot, level),
  ])
  const { version } = snapshot.manifest
  const classes = rowClassification ?? Object.keys(VOCABULARIES.Classification)
  const counts = countsOf(
    snapshot,
    { ...AGREEMENTS, facets: MATRIX_AXES },
    { scope: 'ALL', keys: [version], filters, parameters: { rowClassification: [...classes], levelTopics } },
  )(version)
  const [organizations, topics] = await Promise.all([counts.countBy('organization'), counts.countBy('topic')])
  return {
    level,
    organizations,
    topics,
    agreementCount: counts.totalCount,
    undatedCount: counts.undatedCount,
    cells: cellsOf(snapshot, filters, organizations, topics),
  }
}
