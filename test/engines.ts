import { auth, driver } from 'neo4j-driver'
import { LABELS } from '../src/graph/graph.ts'

const LEFT_OUT = `
****************************************************************************
*  NEO4J_URI is not set: EVERY TEST ON NEO4J IS LEFT OUT of this run.      *
*  With one started for the run:                                           *
*      npm run test:neo4j                                                  *
****************************************************************************
`
const OWNED = [...LABELS, 'LienketState'].map((label) => `n:${label}`).join(' OR ')

/** The tests empty the database: they take one that is empty, or that they marked as theirs when it was. */
async function claimDatabase(uri: string): Promise<void> {
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  const server = driver(uri, auth.basic(username, password))
  try {
    const marked = await server.executeQuery('MATCH (n:LienketTests) RETURN n LIMIT 1')
    if (marked.records.length > 0) return
    const owned = await server.executeQuery(`MATCH (n) WHERE ${OWNED} RETURN n LIMIT 1`)
    if (owned.records.length > 0) {
      throw new Error(
        'The Neo4j of NEO4J_URI holds a dataset, which the tests would delete: give them an empty one.',
      )
    }
    await server.executeQuery('CREATE (:LienketTests)')
  } finally {
    await server.close()
  }
}

/** Before the tests: claims the Neo4j they may use. Before and after: says loudly what they left out. */
export default async function setup() {
  const uri = process.env['NEO4J_URI']
  if (uri) return claimDatabase(uri)
  process.stderr.write(LEFT_OUT)
  return () => void process.stderr.write(LEFT_OUT)
}
