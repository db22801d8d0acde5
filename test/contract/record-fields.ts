import { z } from 'zod'
import { MODELS } from '../../src/model/record.ts'
import type { Model } from './seed-records.ts'

/** What is used here of JSON Schema. */
export interface Schema {
  readonly type?: string
  readonly description?: string
  readonly pattern?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

export interface Field {
  /** `parties[].side`: lists are marked, so that a value is found by it. */
  readonly path: string
  readonly name: string
  readonly meaning: string
  readonly required: boolean
  /** The schema of the value; of one value where the field is a list. */
  readonly value: Schema
}

export const schemaOf = (model: z.ZodType): Schema => z.toJSONSchema(model, { io: 'input' }) as Schema

const names = ({ properties = {} }: Schema): string[] => Object.keys(properties)
export const isDate = (value: Schema): boolean => names(value).includes('edtf')
export const isEvidence = (value: Schema): boolean => names(value).includes('locator')
export const isBilingual = (value: Schema): boolean =>
  names(value).join() === 'vi,en' && value.properties?.['vi']?.type === 'string'

/** Dates, evidence and bilingual text are the same everywhere, and explained once. */
const isShared = (value: Schema): boolean => isDate(value) || isEvidence(value) || isBilingual(value)

export function fieldsIn(schema: Schema, above = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = property.items ?? property
    const path = `${above}${name}${property.items ? '[]' : ''}`
    const meaning = property.description ?? value.description ?? ''
    const field = { path, name, meaning, required: schema.required?.includes(name) ?? false, value }
    return [field, ...(isShared(value) ? [] : fieldsIn(value, `${path}.`))]
  })
}

export const fieldsOf = (type: Model): Field[] => fieldsIn(schemaOf(MODELS[type]))

/** All values of a record at a path. */
export function valuesAt(record: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, step) =>
      values.flatMap((value) => {
        const found = (value as Readonly<Record<string, unknown>> | undefined)?.[step.replace('[]', '')]
        return found === undefined || found === null
          ? []
          : step.endsWith('[]')
            ? (found as unknown[])
            : [found]
      }),
    [record],
  )
}
