import { z } from 'zod'
import { text } from '../citation/text.ts'
import { datasetReference } from '../domain/citation.ts'
import { datasetOf } from '../domain/dataset.ts'
import { recordsOf } from '../domain/record.ts'
import { AppError } from '../errors.ts'
import type { Manifest, Snapshot } from '../graph/graph.ts'
import type { About } from './about.ts'
import { argumentsBy, type Given } from './arguments.ts'
import { DATASET_FORMATS } from './dataset-formats.ts'
import { LIST_FORMATS } from './list-formats.ts'
import { LISTS } from './lists.ts'
import { NETWORK_FORMATS } from './network-formats.ts'
import { type Limits, NETWORKS } from './network-request.ts'

/** What a file depends on beside dataset and request. */
export interface Surroundings {
  /** How large networks may be. */
  readonly limits: Limits
  /** What ids are appended to where they have to be IRIs. */
  readonly baseIri: string
}

export const DEFAULT_BASE_IRI = 'urn:lienket:'

/** A file that was asked for and can be made. */
export interface WantedFile {
  readonly mediaType: string
  /** Name, format and arguments, the same for equal requests. */
  readonly request: string
  readonly filename: (manifest: Manifest) => string
  readonly content: (snapshot: Snapshot, surroundings: Surroundings) => AsyncIterable<string>
}

type Maker = (given: Given, request: string) => WantedFile['content']
interface Format {
  readonly mediaType: string
  readonly make: Maker
}
type Formats = Readonly<Record<string, Format>>

async function aboutOf(snapshot: Snapshot, request: string, leftOut: About['leftOut']): Promise<About> {
  const dataset = await datasetOf(snapshot)
  if (!dataset) throw new AppError('INTERNAL', 'the version has no dataset record')
  const { release, version } = snapshot.manifest
  return {
    title: `${dataset.titleVi} [${dataset.titleEn}]`,
    release,
    version,
    releasedOn: dataset.releasedOn ?? null,
    creators: dataset.creators,
    license: `${dataset.license} (${dataset.licenseUrl})`,
    citation: text(datasetReference(dataset, version)),
    request,
    leftOut,
  }
}

const formatsOf = <Format extends { readonly mediaType: string }>(
  formats: Readonly<Record<string, Format>>,
  make: (format: Format) => Maker,
): Formats =>
  Object.fromEntries(
    Object.entries(formats).map(([ending, format]) => [
      ending,
      { mediaType: format.mediaType, make: make(format) },
    ]),
  )

const listFormats = (list: (typeof LISTS)[string]): Formats =>
  formatsOf(LIST_FORMATS, ({ write }) => (given) => {
    const blocksOf = list.wanted(given)
    return (snapshot) => write(blocksOf(snapshot), list.columns)
  })

const networkFormats = (network: (typeof NETWORKS)[string]): Formats =>
  formatsOf(NETWORK_FORMATS, ({ write }) => (given, request) => {
    const contentOf = network.wanted(given)
    return async function* (snapshot, { limits }) {
      const content = await contentOf(snapshot, limits)
      yield* write(content.network, await aboutOf(snapshot, request, content.leftOut))
    }
  })

const datasetFormats: Formats = formatsOf(DATASET_FORMATS, ({ write }) => (given, request) => {
  argumentsBy(z.strictObject({}), given)
  return async function* (snapshot, { baseIri }) {
    yield* write(recordsOf(snapshot), await aboutOf(snapshot, request, {}), baseIri)
  }
})

const mapped = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) =>
  Object.entries(record).map(([name, value]) => [name, map(value)] as const)

/** All files, by name and by the ending that says their format. */
const FILES: Readonly<Record<string, Formats>> = Object.fromEntries([
  ...mapped(LISTS, listFormats),
  ...mapped(NETWORKS, networkFormats),
  ['dataset', datasetFormats],
])

/** Names of files, each with its formats. */
export const fileFormats: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  mapped(FILES, Object.keys),
)

function notThere(name: string, ending: string): string {
  if (name === '') return 'a file is asked for by its name and format'
  if (ending === '') return `there is no file ${JSON.stringify(name.slice(0, 200))} without a format`
  return `there is no file ${JSON.stringify(`${name}.${ending}`.slice(0, 200))}`
}

function found(name: string, ending: string): Format {
  const formats = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  const format = formats && Object.hasOwn(formats, ending) ? formats[ending] : undefined
  if (format) return format
  const known = Object.entries(formats ? { [name]: Object.keys(formats) } : fileFormats)
  const list = known.map(([one, endings]) => `${one} (${endings.join(', ')})`).join('; ')
  throw new AppError('NOT_FOUND', `${notThere(name, ending)}; there are ${list}`, { files: fileFormats })
}

function requestOf(file: string, given: Given): string {
  const values = Object.entries(given).flatMap(([name, all]) => all.map((value) => [name, value]))
  const query = new URLSearchParams(values)
  query.sort()
  return query.size > 0 ? `${file}?${query}` : file
}

const inFilename = (word: string): string => word.replace(/[^\w.-]+/g, '-')

/** The file of a name, format and arguments. NOT_FOUND and BAD_INPUT say what there is. */
export function wantedFile(name: string, ending: string, given: Given): WantedFile {
  const { mediaType, make } = found(name, ending)
  const request = requestOf(`${name}.${ending}`, given)
  return {
    mediaType,
    request,
    filename: ({ release, version }) => `lienket-${inFilename(release)}-${version}-${name}.${ending}`,
    content: make(given, request),
  }
}
