import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { namesAnyTag, namesTag, varyBy } from './headers.ts'
import type { Pinned } from './pinned.ts'

export interface CachingOptions {
  readonly pinned: Pinned
  /** What the answers depend on beside dataset and request: the code. */
  readonly edition: string
  /** For how many seconds an answer may be used without asking again. */
  readonly maxAge: number
}

/** Weak: another server, or a proxy that compresses, may write the same answer in other bytes. */
function tagOf(parts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return `W/"${hash.slice(0, 27)}"`
}

export const lifetime = (maxAge: number): string =>
  maxAge > 0 ? `public, max-age=${maxAge}` : 'public, max-age=0, must-revalidate'

/**
 * GET answers carry a tag of dataset version and request; one that the client has already is not computed again.
 * Errors and partial answers are nobody's to keep.
 */
export function useCaching({ pinned, edition, maxAge }: CachingOptions): Plugin {
  const tags = new WeakMap<Request, string | null>()
  const whole = new WeakSet<Request>()
  const cacheControl = lifetime(maxAge)
  const unchanged = (etag: string) =>
    new Response(null, { status: 304, headers: { etag, 'cache-control': cacheControl } })
  const compute = async (request: Request): Promise<string | null> => {
    const { version, importedAt } = (await pinned(request)).manifest
    const { search } = new URL(request.url)
    return tagOf([edition, version, importedAt, search, request.headers.get('accept')])
  }
  return {
    onRequestParse: async ({ request, endResponse }) => {
      if (request.method !== 'GET') return
      // Where no version can be read, the operation says so.
      const tag = await compute(request).catch(() => null)
      tags.set(request, tag)
      if (tag && namesTag(request, tag)) endResponse(unchanged(tag))
    },
    onResultProcess: ({ request, result, setResultProcessor }) => {
      if (Array.isArray(result) || !('data' in result) || !result.data || result.errors) return
      whole.add(request)
      const tag = tags.get(request)
      // Only what can be answered is there: for `*` it has to be computed.
      if (tag && namesAnyTag(request)) setResultProcessor(() => unchanged(tag), '*/*')
    },
    onResponse: ({ request, response: { headers, status } }) => {
      const tag = tags.get(request)
      if (tag === undefined) return
      varyBy(headers, 'Accept')
      if (status === 304) return
      const keeps = status === 200 && tag !== null && whole.has(request)
      headers.set('cache-control', keeps ? cacheControl : 'no-store')
      if (keeps) headers.set('etag', tag)
    },
  }
}
