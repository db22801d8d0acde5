import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { typeOfId } from './id.ts'
import { MODELS } from './record.ts'

type Schema = z.core.$ZodTypes

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const bareFields = (shape: Readonly<Record<string, unknown>>, value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]): [string, unknown] => [name, bare(shape[name] as Schema, inner)])
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** The value with sorted fields, and without those that say what their absence says too. */
function bare(schema: Schema, value: unknown): unknown {
  const { def } = schema._zod
  if (value === undefined) return undefined
  if (def.type === 'default')
    return isEqual(value, def.defaultValue) ? undefined : bare(def.innerType as Schema, value)
  if (def.type === 'optional') return bare(def.innerType as Schema, value)
  if (def.type === 'array') return (value as unknown[]).map((item) => bare(def.element as Schema, item))
  return def.type === 'object' ? bareFields(def.shape, value as object) : value
}

/** JSON lets them stand as they are, readers of lines take them for the end of one. */
const oneLine = (json: string): string =>
  json.replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))

/**
 * A record as one line of JSON that is the same for equal records, however their files write them.
 * What has its default value is left out: a field that a later model adds changes no record that does not use it.
 */
export function canonicalRecord(record: { readonly id: string }): string {
  const type = typeOfId(record.id)
  if (type === null || type === 'group') throw new Error(`${record.id} is no id of a record`)
  return oneLine(JSON.stringify(bare(MODELS[type] as unknown as Schema, record)))
}

/** Sixteen hexadecimal digits: enough to tell apart, short enough to cite. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
