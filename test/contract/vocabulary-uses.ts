import { DateBasis, DatePrecision, dateBounds } from '../../src/model/partial-date.ts'
import { MODELS } from '../../src/model/record.ts'
import { VOCABULARIES, type Vocabulary } from '../../src/model/vocabulary.ts'
import { isDate, type Schema, schemaOf } from './record-fields.ts'
import { type Model, ofType, type SeedRecord } from './seed-records.ts'

/** The vocabularies in which records are written, and that of how far their dates are known. */
export const IN_RECORDS: Readonly<Record<string, Vocabulary>> = { ...VOCABULARIES, DateBasis, DatePrecision }

/** The vocabulary of an enum. Of two with the same values it is the one that is named for the field. */
export function vocabularyOf(values: readonly string[], field: string): string | undefined {
  const same = Object.entries(IN_RECORDS).filter(
    ([, vocabulary]) => Object.keys(vocabulary).sort().join() === [...values].sort().join(),
  )
  const named = same.find(([name]) => name.toLowerCase().endsWith(field.toLowerCase()))
  return (named ?? same[0])?.[0]
}

export type Uses = ReadonlyMap<string, number>

/** How often the records use each value, defaults included: `Classification.COURT`. */
export function vocabularyUses(records: readonly SeedRecord[]): Uses {
  const uses = new Map<string, number>()
  const use = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1)
  function visit(schema: Schema, value: unknown, field: string): void {
    if (value === undefined) return
    if (Array.isArray(value)) for (const item of value) visit(schema.items ?? {}, item, field)
    else if (schema.enum) use(`${vocabularyOf(schema.enum, field)}.${value}`)
    else if (schema.properties) {
      const parts = value as Readonly<Record<string, unknown>>
      if (isDate(schema)) use(`DatePrecision.${dateBounds(String(parts['edtf']))?.precision}`)
      for (const [name, part] of Object.entries(schema.properties)) visit(part, parts[name], name)
    }
  }
  for (const type of Object.keys(MODELS) as Model[]) {
    const schema = schemaOf(MODELS[type])
    for (const record of ofType(records, type)) visit(schema, MODELS[type].parse(record), type)
  }
  return uses
}
