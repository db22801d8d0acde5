import { defineConfig } from 'vitest/config'

const neo4j = process.env['NEO4J_URI']
const api = { include: ['test/api/**/*.test.ts'] }

// One file at a time: a Neo4j has one database, and the tests of both engines take turns in it.
export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          ...api,
          name: 'embedded',
          env: { LIENKET_TEST_ENGINE: 'embedded' },
          globalSetup: ['test/engines.ts'],
        },
      },
      ...(neo4j
        ? [{ extends: true, test: { ...api, name: 'neo4j', env: { LIENKET_TEST_ENGINE: 'neo4j' } } } as const]
        : []),
      { extends: true, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ['test/api/**'] } },
    ],
  },
})
