import { readFile } from 'node:fs/promises'
import type { Connection } from './connection.ts'

/** As far from the sources as from what they are built to. */
const FILE = new URL('../../../schema/neo4j.cypher', import.meta.url)

/** The label of the graph's own state, beside those of the dataset. */
export const STATE = 'LienketState'

const INDEXES_ONLINE_SECONDS = 100

export const statementsOf = (text: string): string[] =>
  text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

/** Constraints first: without them neither the lease nor a batch that is tried again is safe. */
export const applySchema = async (connection: Connection): Promise<void> => {
  for (const statement of statementsOf(await readFile(FILE, 'utf8'))) {
    await connection.write((run) => run(statement))
  }
  await connection.write((run) => run(`CALL db.awaitIndexes(${INDEXES_ONLINE_SECONDS})`))
}
