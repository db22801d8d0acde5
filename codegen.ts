import type { CodegenConfig } from '@graphql-codegen/cli'

// Types of the example operations, for the tests and as a model for clients.
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'test/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars: { Date: 'string' }, useTypeImports: true, enumsAsTypes: true, strictScalars: true },
    },
  },
}

export default config
