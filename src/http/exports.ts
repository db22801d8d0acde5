import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { AppError } from '../errors.ts'
import type { Given } from '../export/arguments.ts'
import { type Surroundings, type WantedFile, wantedFile } from '../export/files.ts'
import type { Manifest } from '../graph/graph.ts'
import { lifetime } from './caching.ts'
import { statusOf } from './errors.ts'
import { namesAnyTag, namesTag } from './headers.ts'
import type { Pinned } from './pinned.ts'
import { refusal, refusedMethod } from './refusal.ts'
import { inChunks, type Outlet, resumed, streamOf } from './streaming.ts'

export interface ExportOptions extends Surroundings {
  readonly pinned: Pinned
  readonly log: Logger
  /** What files depend on beside dataset and request: the code. */
  readonly edition: string
  /** For how many seconds a file may be used without asking again. */
  readonly maxAge: number
}

const PREFIX = '/export/'

function givenBy(query: URLSearchParams): Given {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(names.map((name) => [name, query.getAll(name)]))
}

function fileAt({ pathname, searchParams }: URL): WantedFile {
  const [, name = '', ending = ''] = /^([^.]*)\.?(.*)$/.exec(pathname.slice(PREFIX.length)) ?? []
  try {
    return wantedFile(name, ending, givenBy(searchParams))
  } catch (error) {
    throw error instanceof AppError && error.code === 'NOT_FOUND' ? new NoSuchFile(error) : error
  }
}

/** That the file is not there, as opposed to what its arguments name. */
class NoSuchFile extends AppError {
  constructor({ message, details }: AppError) {
    super('NOT_FOUND', message, details)
  }
}

/** Strong: the same code writes the same bytes for the same version and request. */
function tagOf({ edition, baseIri }: ExportOptions, { version }: Manifest, { request }: WantedFile): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([edition, baseIri, version, request]))
    .digest('base64url')
  return `"${hash.slice(0, 27)}"`
}

async function answer(options: ExportOptions, request: Request, url: URL, outlet: Outlet): Promise<Response> {
  const file = fileAt(url)
  const snapshot = await options.pinned(request)
  const etag = tagOf(options, snapshot.manifest, file)
  const lasting = { etag, 'cache-control': lifetime(options.maxAge) }
  const same = () => new Response(null, { status: 304, headers: lasting })
  if (namesTag(request, etag)) return same()
  const chunks = inChunks(file.content(snapshot, options))
  // What is wrong with a request shows by then.
  const { value: first = new Uint8Array() } = await chunks.next()
  // Only what can be made is there.
  if (namesAnyTag(request)) {
    await chunks.return(undefined)
    return same()
  }
  const headers = {
    ...lasting,
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${file.filename(snapshot.manifest)}"`,
  }
  if (request.method !== 'HEAD') {
    return new Response(streamOf(resumed(first, chunks), outlet, options.log), { headers })
  }
  await chunks.return(undefined)
  return new Response(null, { headers })
}

const status = (error: AppError): number => (error instanceof NoSuchFile ? 404 : statusOf(error.code))

/** `/export/<name>.<format>?…`: a list, a network or the dataset as a file. */
export const useExports = (options: ExportOptions): Plugin<object, Outlet> => ({
  onRequest: async ({ request, url, serverContext, endResponse }) => {
    if (!`${url.pathname}/`.startsWith(PREFIX) || request.method === 'OPTIONS') return
    const refused = refusedMethod(request)
    if (refused) return endResponse(refused)
    try {
      endResponse(await answer(options, request, url, serverContext))
    } catch (error) {
      const { log } = options
      if (!(error instanceof AppError)) log.error({ err: error }, 'unexpected error')
      const known = error instanceof AppError ? error : new AppError('INTERNAL', 'Unexpected error')
      endResponse(refusal(known, status(known)))
    }
  },
})
