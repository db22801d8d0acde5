import { join } from 'node:path'
import { emptyServer, uri } from '../graph/neo4j-server.ts'
import { newFolder } from '../import/dataset-copy.ts'
import type { Environment } from './processes.ts'

/** The stores that last, as a user configures them. */
export interface LastingStore {
  readonly name: string
  readonly skip: boolean
  /** The environment of an empty one. */
  readonly empty: () => Promise<Environment>
}

export const neo4jEnvironment = (at = uri ?? ''): Environment => ({
  NEO4J_URI: at,
  NEO4J_USERNAME: process.env['NEO4J_USERNAME'] ?? 'neo4j',
  NEO4J_PASSWORD: process.env['NEO4J_PASSWORD'] ?? 'not-checked',
})

export const STORES: readonly LastingStore[] = [
  { name: 'a folder', skip: false, empty: async () => ({ LIENKET_DATA: join(await newFolder(), 'data') }) },
  {
    name: 'Neo4j',
    skip: uri === undefined,
    empty: async () => {
      await emptyServer()
      return neo4jEnvironment()
    },
  },
]
