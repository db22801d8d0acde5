import { stringify } from 'yaml'
import { type About, aboutLines } from './about.ts'
import { jsonld } from './jsonld/jsonld.ts'

interface DatasetFormat {
  readonly mediaType: string
  /** From records, each as canonical JSON. */
  readonly write: (records: AsyncIterable<string>, about: About, baseIri: string) => AsyncIterable<string>
}

/** One record a line; importing them gives the same version. */
async function* ndjson(records: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const json of records) yield `${json}\n`
}

/** A list of records for people to read; importing it gives the same version. */
async function* yaml(records: AsyncIterable<string>, about: About): AsyncGenerator<string> {
  yield `${aboutLines(about)
    .map((line) => `# ${line}`)
    .join('\n')}\n`
  for await (const json of records) yield `\n${stringify([JSON.parse(json)], { lineWidth: 120 })}`
}

/** The forms in which the whole dataset can be had, by the ending of the file's name. */
export const DATASET_FORMATS = {
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', write: ndjson },
  yaml: { mediaType: 'application/yaml; charset=utf-8', write: yaml },
  jsonld: { mediaType: 'application/ld+json; charset=utf-8', write: jsonld },
} as const satisfies Record<string, DatasetFormat>
