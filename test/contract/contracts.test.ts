import { readFile } from 'node:fs/promises'
import { type CodegenConfig, generate } from '@graphql-codegen/cli'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import codegen from '../../codegen.ts'
import { schema } from '../../src/graphql/schema.ts'
import { MODELS } from '../../src/model/record.ts'

/** The JSON Schema of a file of records: one record, or a list of them. */
function fileSchema(type: keyof typeof MODELS): string {
  const { $schema, ...record } = z.toJSONSchema(MODELS[type], { io: 'input' })
  const title = `lienket ${type} records`
  return `${JSON.stringify({ $schema, title, anyOf: [{ $ref: '#/$defs/record' }, { type: 'array', items: { $ref: '#/$defs/record' } }], $defs: { record } }, null, 2)}\n`
}

describe('the contracts in schema/ are those of the code (npm run contracts writes them anew)', () => {
  it('schema.graphql', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot(
      '../../schema/schema.graphql',
    )
  })

  it.each(Object.keys(MODELS) as (keyof typeof MODELS)[])('records/%s.json', async (type) => {
    await expect(fileSchema(type)).toMatchFileSnapshot(`../../schema/records/${type}.json`)
  })

  it('the types of the example operations', async () => {
    const [file] = await generate({ ...(codegen as CodegenConfig), cwd: process.cwd(), silent: true }, false)
    expect(file?.content).toBe(await readFile('test/generated/operations.ts', 'utf8'))
  })
})
