import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { datasetOf } from '../domain/dataset.ts'
import { recordsOf } from '../domain/record.ts'
import { GRAPH_SCHEMA, type Graph, type Snapshot } from '../graph/graph.ts'
import { isVersionName } from '../graph/version-name.ts'
import type { Release } from '../model/release.ts'
import { keptOfShipped, shippedRecords } from './published.ts'
import { inChunks } from './streaming.ts'

export interface Checksum {
  readonly hex: string
  readonly base64: string
  readonly length: number
}

/** The records of a version as NDJSON: a pure function of the version, to the last byte. */
export interface ReleaseFile {
  readonly checksum: () => Promise<Checksum>
  readonly content: () => AsyncIterable<string>
}

/** The file is written once more for it, to be told apart from a broken one before its first byte. */
async function checksumOf(content: AsyncIterable<string>): Promise<Checksum> {
  const hash = createHash('sha256')
  let length = 0
  for await (const chunk of inChunks(content)) {
    hash.update(chunk)
    length += chunk.byteLength
  }
  const digest = hash.digest()
  return { hex: digest.toString('hex'), base64: digest.toString('base64'), length }
}

async function* linesOf(snapshot: Snapshot): AsyncGenerator<string> {
  for await (const json of recordsOf(snapshot)) yield `${json}\n`
}

function ofStore(snapshot: Snapshot): ReleaseFile {
  const content = () => linesOf(snapshot)
  return { content, checksum: () => snapshot.kept('checksum of the records', () => checksumOf(content())) }
}

function ofPackage(path: string): ReleaseFile {
  const content = () => createReadStream(path, 'utf8')
  return { content, checksum: () => keptOfShipped(`checksum of ${path}`, () => checksumOf(content())) }
}

export interface Releases {
  readonly graph: Graph
  readonly published: () => Promise<readonly Release[]>
}

/** A version that the store has and this service can read. */
async function stored(graph: Graph, version: string): Promise<Snapshot | null> {
  const current = await graph.snapshot()
  const found = current?.manifest.version === version ? current : await graph.snapshotOf(version)
  return found?.manifest.schema === GRAPH_SCHEMA ? found : null
}

/** The file of a version: from the package, which has it for good, or from the store; null where neither has it. */
export async function releaseFile(
  { graph, published }: Releases,
  version: string,
): Promise<ReleaseFile | null> {
  if (!isVersionName(version)) return null
  const release = (await published()).find(({ versions }) => versions.includes(version))
  if (release && existsSync(shippedRecords(release))) return ofPackage(shippedRecords(release))
  const snapshot = await stored(graph, version)
  return snapshot && ofStore(snapshot)
}

/** The published releases of the dataset being served: another one has releases of its own, often of the same names. */
export async function releasesServed({ graph, published }: Releases): Promise<Release[]> {
  const current = await graph.snapshot()
  const served = current?.manifest.schema === GRAPH_SCHEMA ? await datasetOf(current) : null
  return (await published()).filter(({ dataset }) => dataset === served?.id)
}

export interface Available {
  readonly version: string
  readonly release: string
}

/** All versions of which there is a file, newest first; of a release from the package its name of today. */
export async function availableFiles(releases: Releases): Promise<Available[]> {
  const inStore = (await releases.graph.versions()).filter(({ schema }) => schema === GRAPH_SCHEMA)
  const served = await releasesServed(releases)
  const inPackage = served.filter((release) => existsSync(shippedRecords(release))).toReversed()
  const all = [
    ...inStore.map(({ version, release }) => ({ version, release })),
    ...inPackage.map(({ versions, release }) => ({ version: versions.at(-1) ?? '', release })),
  ]
  return [...new Map(all.map((one) => [one.version, one])).values()]
}
