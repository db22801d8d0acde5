import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schema } from '../../src/graphql/schema.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import { releaseOf } from '../../src/import/release.ts'
import { MODELS } from '../../src/model/record.ts'
import { type Release, release } from '../../src/model/release.ts'
import { packageFile } from '../../src/package-files.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { citationFile } from './citation-file.ts'
import { dataDictionary } from './data-dictionary.ts'
import { fieldsOf } from './record-fields.ts'
import { countedReleases } from './release-counts.ts'
import { type Model, ofType, seedRecords } from './seed-records.ts'
import { topicTable } from './topic-table.ts'

/** The JSON Schema of a file of records: one record, or a list of them. */
function fileSchema(type: keyof typeof MODELS): string {
  const { $schema, ...record } = z.toJSONSchema(MODELS[type], { io: 'input' })
  const title = `lienket ${type} records`
  return `${JSON.stringify({ $schema, title, anyOf: [{ $ref: '#/$defs/record' }, { type: 'array', items: { $ref: '#/$defs/record' } }], $defs: { record } }, null, 2)}\n`
}

/** The same records keep the names that their version had under older graph schemas. */
function withFormerNames(now: Release, file: string): Release {
  const before = existsSync(file) ? release.parse(JSON.parse(readFileSync(file, 'utf8'))) : now
  return before.sha256 === now.sha256
    ? { ...now, versions: [...new Set([...before.versions, ...now.versions])] }
    : now
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
})

describe('what is kept of the current release', () => {
  it('is of today: its ids, hashes and checksum (npm run contracts writes it anew)', async () => {
    const file = packageFile(`schema/releases/${SHIPPED_RELEASE}.json`)
    const now = releaseOf(await readDataset([packageFile('seeds')]))
    await expect(`${JSON.stringify(withFormerNames(now, file), null, 2)}\n`).toMatchFileSnapshot(file)
  })
})

describe('what is written from the shipped records is of today (npm run contracts writes it anew)', () => {
  it.each([
    ['CITATION.cff', citationFile],
    ['docs/data-dictionary.md', dataDictionary],
    ['docs/topics.md', topicTable],
  ])('%s', async (file, write) => {
    await expect(write(await seedRecords())).toMatchFileSnapshot(`../../${file}`)
  })
})

describe('the data dictionary', () => {
  it.each(Object.keys(MODELS) as Model[])('says what every field of %s means', (type) => {
    expect(
      fieldsOf(type)
        .filter(({ meaning }) => !/[.)]$/.test(meaning))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('the notes by release', () => {
  const notes = () => readFile('docs/releases.md', 'utf8')

  it('count the records of the current one', async () => {
    await expect(countedReleases(await notes(), await seedRecords())).toMatchFileSnapshot(
      '../../docs/releases.md',
    )
  })

  it('begin with the current one, and count it last', async () => {
    const release = ofType(await seedRecords(), 'dataset')[0]?.['release']
    const [, latest] = /^## (\d{4}\.\d{2}(?:\.\d+)?), /m.exec(await notes()) ?? []
    const [, counted] = /^\| record \|.* (\S+) \|$/m.exec(await notes()) ?? []
    expect({ latest, counted }).toEqual({ latest: release, counted: release })
  })
})
