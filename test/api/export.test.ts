import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { fileFormats } from '../../src/export/files.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { type Harness, openSeeds, serviceOn } from '../harness.ts'

let underTest: Harness
let embedded: Harness
beforeAll(async () => {
  underTest = await openSeeds()
  const graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
  embedded = serviceOn(graph)
})
afterAll(async () => {
  await underTest.close()
  await embedded.close()
})

async function file({ service }: Harness, path: string) {
  const response = await service.fetch(`http://lienket.test/export/${path}`)
  return { status: response.status, etag: response.headers.get('etag'), text: await response.text() }
}

const PROJECTIONS = [
  'PEOPLE',
  'PEOPLE_ORGANIZATIONS',
  'ORGANIZATIONS_AGREEMENTS',
  'ORGANIZATIONS_TOPICS',
  'FULL',
]
const files = [
  ...Object.entries(fileFormats).flatMap(([name, formats]) =>
    formats.map(
      (format) => `${name}.${format}${name === 'subgraph' ? '?seeds=organization:ldld-ha-noi&depth=2' : ''}`,
    ),
  ),
  ...PROJECTIONS.map((projection) => `network.json?projection=${projection}&measures=true`),
  'network.json?rollUp=PROVINCE&weight=NEWMAN&groups=true',
  'agreements.ndjson?party=organization:ldld-ha-noi&signedBetween=2020-01-01/',
]

describe('an exported file', () => {
  it.each(files)('is the same to the last byte from either engine: %s', async (path) => {
    const answer = await file(underTest, path)
    expect(answer.status).toBe(200)
    expect(answer.text.length).toBeGreaterThan(100)
    expect(answer).toEqual(await file(embedded, path))
  })
})
