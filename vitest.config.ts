import { defineConfig } from 'vitest/config'

const neo4j = process.env['NEO4J_URI']
const api = (engine: string) => ({
  extends: true as const,
  test: { name: engine, include: ['test/api/**/*.test.ts'], env: { LIENKET_TEST_ENGINE: engine } },
})

export default defineConfig({
  // As Node does: otherwise tests get graphql's second copy (its .mjs), whose types are strangers to the server's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // One file at a time: a Neo4j has one database, and the tests of both engines take turns in it.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      api('embedded'),
      ...(neo4j ? [api('neo4j')] : []),
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/api/**'],
          globalSetup: ['test/engines.ts'],
        },
      },
    ],
  },
})
