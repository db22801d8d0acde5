import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { recordsOf } from '../domain/record.ts'
import { AppError } from '../errors.ts'
import { GRAPH_SCHEMA, type Graph, type Snapshot } from '../graph/graph.ts'
import { isVersionName } from '../graph/version-name.ts'
import { statusOf } from './errors.ts'
import { namesAnyTag, namesTag } from './headers.ts'
import { refusal, refusedMethod } from './refusal.ts'
import { inChunks, type Outlet, streamOf } from './streaming.ts'

/** A form in which a whole version can be had: a pure function of the version, to the last byte. */
interface ReleaseFormat {
  readonly mediaType: string
  readonly write: (snapshot: Snapshot) => AsyncIterable<string>
}

async function* ndjson(snapshot: Snapshot): AsyncGenerator<string> {
  for await (const json of recordsOf(snapshot)) yield `${json}\n`
}

/** By the ending of the file's name. */
export const RELEASE_FORMATS: Readonly<Record<string, ReleaseFormat>> = {
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', write: ndjson },
}

interface Checksum {
  readonly hex: string
  readonly base64: string
  readonly length: number
}

/** The file is written twice, to be told apart from a broken one before its first byte; the first time is remembered. */
function checksumOf(snapshot: Snapshot, name: string, { write }: ReleaseFormat): Promise<Checksum> {
  return snapshot.kept(`checksum of ${name}`, async () => {
    const hash = createHash('sha256')
    let length = 0
    for await (const chunk of inChunks(write(snapshot))) {
      hash.update(chunk)
      length += chunk.byteLength
    }
    const digest = hash.digest()
    return { hex: digest.toString('hex'), base64: digest.toString('base64'), length }
  })
}

async function notFound(graph: Graph, name: string): Promise<Response> {
  const known = (await graph.versions()).filter(({ schema }) => schema === GRAPH_SCHEMA)
  const formats = Object.keys(RELEASE_FORMATS)
  const message = `There is no file ${JSON.stringify(name.slice(0, 200))}: a file is /releases/<version>.<format>, of a version that this service still has, and its checksum the same with .sha256.`
  const versions = known.map(({ version, release }) => ({ version, release }))
  return refusal(new AppError('NOT_FOUND', message, { versions, formats }), 404)
}

/** A version that the store has and this service can read. */
async function versionIn(graph: Graph, version: string): Promise<Snapshot | null> {
  if (!isVersionName(version)) return null
  const current = await graph.snapshot()
  const found = current?.manifest.version === version ? current : await graph.snapshotOf(version)
  return found?.manifest.schema === GRAPH_SCHEMA ? found : null
}

const FOREVER = 'public, max-age=31536000, immutable'
const FILE = /^(?<version>[^.]+)\.(?<ending>[a-z]+)(?<checksum>\.sha256)?$/

interface File {
  readonly name: string
  readonly snapshot: Snapshot
  readonly format: ReleaseFormat
}

type Send = (texts: AsyncIterable<string>) => BodyInit

interface Content {
  readonly etag: string
  readonly body: (send: Send) => BodyInit
  readonly about: Readonly<Record<string, string>>
}

async function checksumFile({ snapshot, name, format }: File): Promise<Content> {
  const { hex } = await checksumOf(snapshot, name, format)
  return {
    etag: `"${hex}.sha256"`,
    // As `sha256sum --check` reads it.
    body: () => `${hex}  ${name}\n`,
    about: { 'content-type': 'text/plain; charset=utf-8' },
  }
}

async function wholeFile({ snapshot, name, format }: File): Promise<Content> {
  const { hex, base64, length } = await checksumOf(snapshot, name, format)
  return {
    etag: `"${hex}"`,
    body: (send) => send(format.write(snapshot)),
    about: {
      'content-type': format.mediaType,
      'content-length': String(length),
      'content-disposition': `attachment; filename="${name}"`,
      'repr-digest': `sha-256=:${base64}:`,
    },
  }
}

async function answer(graph: Graph, request: Request, path: string, send: Send): Promise<Response> {
  const { version = '', ending = '', checksum } = FILE.exec(path)?.groups ?? {}
  const format = Object.hasOwn(RELEASE_FORMATS, ending) ? RELEASE_FORMATS[ending] : undefined
  const snapshot = format ? await versionIn(graph, version) : null
  if (!format || !snapshot) return notFound(graph, path)
  const file = { name: `${version}.${ending}`, snapshot, format }
  const { etag, body, about } = await (checksum ? checksumFile : wholeFile)(file)
  const lasting = { etag, 'cache-control': FOREVER }
  if (namesTag(request, etag) || namesAnyTag(request))
    return new Response(null, { status: 304, headers: lasting })
  return new Response(request.method === 'HEAD' ? null : body(send), { headers: { ...about, ...lasting } })
}

const PREFIX = '/releases/'

/** `/releases/<version>.<format>`: a version as a file that never changes, and its checksum beside it. */
export const useReleases = (graph: Graph, log: Logger): Plugin<object, Outlet> => ({
  onRequest: async ({ request, url, serverContext, endResponse }) => {
    if (!url.pathname.startsWith(PREFIX) || request.method === 'OPTIONS') return
    const refused = refusedMethod(request)
    if (refused) return endResponse(refused)
    const send: Send = (texts) => streamOf(inChunks(texts), serverContext, log)
    try {
      endResponse(await answer(graph, request, url.pathname.slice(PREFIX.length), send))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      endResponse(refusal(error, statusOf(error.code)))
    }
  },
})
