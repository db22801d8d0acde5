import { recordFiles } from '../../src/import/files.ts'
import { joined, readRecords } from '../../src/import/read.ts'
import { typeOfId } from '../../src/model/id.ts'
import { MODELS, type Records } from '../../src/model/record.ts'
import { packageFile } from '../../src/package-files.ts'

export type Model = keyof typeof MODELS
/** A record as its file has it, without defaults. */
export type SeedRecord = { readonly id: string } & Readonly<Record<string, unknown>>

/** The shipped records, by id. */
export async function seedRecords(): Promise<SeedRecord[]> {
  const files = await recordFiles([packageFile('seeds')])
  const { records, problems } = joined(await Promise.all(files.map(readRecords)))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return records.map(({ value }) => value as SeedRecord).sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const ofType = (records: readonly SeedRecord[], type: Model): SeedRecord[] =>
  records.filter(({ id }) => typeOfId(id) === type)

/** The records as the import takes them: with defaults, by type. */
export function parsed(records: readonly SeedRecord[]): Records {
  const all = Object.entries(MODELS).map(([type, model]) => [
    type,
    ofType(records, type as Model).map((record) => model.parse(record)),
  ])
  const byType = Object.fromEntries(all)
  return { ...byType, dataset: byType.dataset[0] }
}

/** A table of Markdown; a bar inside a cell would end it. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
