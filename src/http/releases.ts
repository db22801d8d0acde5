import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { AppError } from '../errors.ts'
import { statusOf } from './errors.ts'
import { namesAnyTag, namesTag } from './headers.ts'
import { refusal, refusedMethod } from './refusal.ts'
import {
  availableFiles,
  type Checksum,
  type ReleaseFile,
  type Releases,
  releaseFile,
  releasesServed,
} from './release-file.ts'
import { inChunks, type Outlet, streamOf } from './streaming.ts'

const PREFIX = '/releases/'
const FOREVER = 'public, max-age=31536000, immutable'
const FILE = /^(?<named>.+)\.ndjson(?<checksum>\.sha256)?$/

type Send = (texts: AsyncIterable<string>) => BodyInit

interface Content {
  readonly etag: string
  readonly body: (send: Send) => BodyInit
  readonly about: Readonly<Record<string, string>>
}

/** As `sha256sum --check` reads it. */
const checksumContent = (name: string, { hex }: Checksum): Content => ({
  etag: `"${hex}.sha256"`,
  body: () => `${hex}  ${name}\n`,
  about: { 'content-type': 'text/plain; charset=utf-8' },
})

const wholeContent = (name: string, { hex, base64, length }: Checksum, file: ReleaseFile): Content => ({
  etag: `"${hex}"`,
  body: (send) => send(file.content()),
  about: {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-length': String(length),
    'content-disposition': `attachment; filename="${name}"`,
    'repr-digest': `sha-256=:${base64}:`,
  },
})

/** What there is, with the address of each file. */
async function index(releases: Releases): Promise<object[]> {
  const files = await availableFiles(releases)
  return files.map(({ version, release }) => ({ version, release, file: `${PREFIX}${version}.ndjson` }))
}

async function notFound(releases: Releases, path: string): Promise<Response> {
  const message = `There is no file ${JSON.stringify(path.slice(0, 200))}: a file is /releases/<version>.ndjson, and its checksum the same with .sha256.`
  return refusal(new AppError('NOT_FOUND', message, { files: await index(releases) }), 404)
}

/** To the version that was published under the name of a release of the dataset being served. */
async function redirected(releases: Releases, named: string, ending: string): Promise<Response | null> {
  const release = (await releasesServed(releases)).find(({ release }) => release === named)
  const version = release?.versions.at(-1)
  if (!version || !(await releaseFile(releases, version))) return null
  const location = `${PREFIX}${version}${ending}`
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-cache' } })
}

async function answer(releases: Releases, request: Request, path: string, send: Send): Promise<Response> {
  if (path === '')
    return Response.json({ files: await index(releases) }, { headers: { 'cache-control': 'no-cache' } })
  const { named = '', checksum } = FILE.exec(path)?.groups ?? {}
  const file = await releaseFile(releases, named)
  if (!file) {
    const elsewhere = await redirected(releases, named, path.slice(named.length))
    return elsewhere ?? notFound(releases, path)
  }
  const name = `${named}.ndjson`
  const sum = await file.checksum()
  const { etag, body, about } = checksum ? checksumContent(name, sum) : wholeContent(name, sum, file)
  const lasting = { etag, 'cache-control': FOREVER }
  if (namesTag(request, etag) || namesAnyTag(request))
    return new Response(null, { status: 304, headers: lasting })
  return new Response(request.method === 'HEAD' ? null : body(send), { headers: { ...about, ...lasting } })
}

/** `/releases/<version>.ndjson`: a version as a file that never changes, and its checksum beside it; `/releases/` lists them. */
export const useReleases = (releases: Releases, log: Logger): Plugin<object, Outlet> => ({
  onRequest: async ({ request, url, serverContext, endResponse }) => {
    if (!`${url.pathname}/`.startsWith(PREFIX) || request.method === 'OPTIONS') return
    const refused = refusedMethod(request)
    if (refused) return endResponse(refused)
    const send: Send = (texts) => streamOf(inChunks(texts), serverContext, log)
    try {
      endResponse(await answer(releases, request, url.pathname.slice(PREFIX.length), send))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      endResponse(refusal(error, statusOf(error.code)))
    }
  },
})
