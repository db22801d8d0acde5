import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { type Answer, type Harness, openSeeds } from '../harness.ts'

/** A record as a dataset file holds it. */
export type ExtraRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** Imports the shipped dataset together with more records; the seeds alone where there are none. */
async function importSeedsWith(lienket: Harness, records: readonly ExtraRecord[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lienket-records-'))
  const file = join(folder, 'records.ndjson')
  try {
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'))
    await importDataset(lienket.graph, [packageFile('seeds'), file])
  } finally {
    await rm(folder, { recursive: true })
  }
}

export interface Served {
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: Record<string, unknown>) => Promise<unknown>
  /** Data and errors of an answer, the errors by path and code with what helps to mend them. */
  readonly refusal: (
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<{ data: unknown; errors: { path: string; [detail: string]: unknown }[] }>
  /** The answer at an address of the service: `/export/…`. */
  readonly fetch: (path: string) => Promise<Response>
  /** Goes on with the seeds and these records, as after an import beside a running service. */
  readonly importWith: (records: readonly ExtraRecord[]) => Promise<void>
}

/** The service for the tests of one file: on the seeds, and on more records where there are any. */
export function served(records: readonly ExtraRecord[] = []): Served {
  let lienket: Harness
  beforeAll(async () => {
    lienket = await openSeeds()
    if (records.length > 0) await importSeedsWith(lienket, records)
  })
  afterAll(async () => {
    await importDataset(lienket.graph, [packageFile('seeds')])
    await lienket.close()
  })
  const ask = <Data>(query: string, variables?: Record<string, unknown>) =>
    lienket.ask<Data>(query, variables)
  return {
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask<unknown>(query, variables)
      expect(errors).toEqual([])
      return data
    },
    refusal: async (query, variables) => {
      const { data, errors } = await ask<unknown>(query, variables)
      return {
        data: data ?? null,
        errors: errors.map(({ path, extensions }) => ({ path: (path ?? []).join('.'), ...extensions })),
      }
    },
    fetch: async (path) => lienket.service.fetch(`http://lienket.test${path}`),
    importWith: (more) => importSeedsWith(lienket, more),
  }
}

/** Evidence for a record that a test makes up. */
export const invented = [{ source: 'source:2022-nghe-an-ha-noi', note: 'invented for a test' }]
/** The same for plain fields. */
export const inventedFields = invented.map((evidence) => ({ ...evidence, fields: ['name'] }))
