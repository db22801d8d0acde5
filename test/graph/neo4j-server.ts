import { auth, type Driver, driver } from 'neo4j-driver'
import { type Graph, LABELS } from '../../src/graph/graph.ts'
import type { Timeouts } from '../../src/graph/neo4j/connection.ts'
import { openNeo4j } from '../../src/graph/neo4j/neo4j.ts'

export const uri = process.env['NEO4J_URI']

const username = process.env['NEO4J_USERNAME'] ?? 'neo4j'
const password = process.env['NEO4J_PASSWORD'] ?? 'not-checked'

export const openTestGraph = (timeouts: Partial<Timeouts> = {}, at = uri ?? ''): Graph =>
  openNeo4j({ uri: at, username, password, timeouts: { graceMs: 0, ...timeouts } })

/** Asks the server without the engine under test. */
export const ask = async (cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown[]> => {
  const direct: Driver = driver(uri ?? '', auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await direct.executeQuery(cypher, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await direct.close()
  }
}

const OWN = [...LABELS, 'LienketState'].map((label) => `n:${label}`).join(' OR ')

/** Leaves nothing of an earlier test; test/engines.ts has seen to it that the database is for tests. */
export const emptyServer = async (): Promise<void> => {
  await ask(`MATCH (n) WHERE ${OWN} CALL (n) { DETACH DELETE n } RETURN count(*) AS n`)
}
