import { readFile } from 'node:fs/promises'
import { type CodegenConfig, generate } from '@graphql-codegen/cli'
import { expect, it } from 'vitest'
import codegen from '../../codegen.ts'

it('the types of the example operations are those of the schema (npm run contracts writes them anew)', async () => {
  const [file] = await generate({ ...(codegen as CodegenConfig), cwd: process.cwd(), silent: true }, false)
  expect(file?.content).toBe(await readFile('test/generated/operations.ts', 'utf8'))
})
