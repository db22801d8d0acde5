import type { Plugin } from 'graphql-yoga'
import { varyBy } from './headers.ts'

/** Which pages of other origins may read answers: none, all (`*`), or those listed. */
export type CorsOrigins = readonly string[] | '*'

const PREFLIGHT_SECONDS = '7200'

/** What a page may read of an answer beside its body. */
const EXPOSED = 'ETag, Repr-Digest, Content-Disposition'

/** Where all may read, every answer says so, whoever asks: a cache between would hand on one that does not. */
function allowedFor(origin: string | null, origins: CorsOrigins): string | null {
  if (origins === '*') return '*'
  return origin !== null && origins.includes(origin) ? origin : null
}

function allowPreflight(headers: Headers, request: Request): void {
  headers.set('access-control-allow-methods', 'GET, HEAD, POST')
  headers.set('access-control-max-age', PREFLIGHT_SECONDS)
  const asked = request.headers.get('access-control-request-headers')
  if (asked) headers.set('access-control-allow-headers', asked)
  varyBy(headers, 'Access-Control-Request-Headers')
}

const isPreflight = ({ method, headers }: Request): boolean =>
  method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method')

/** Never with credentials: there are none, and a cookie of another page on this host is not ours to ask for. */
export const useCrossOrigin = (origins: CorsOrigins): Plugin => ({
  onRequest: ({ request, endResponse }) => {
    if (isPreflight(request)) endResponse(new Response(null, { status: 204 }))
  },
  onResponse: ({ request, response: { headers } }) => {
    if (origins !== '*' && origins.length > 0) varyBy(headers, 'Origin')
    const allowed = allowedFor(request.headers.get('origin'), origins)
    if (!allowed) return
    headers.set('access-control-allow-origin', allowed)
    headers.set('access-control-expose-headers', EXPOSED)
    if (isPreflight(request)) allowPreflight(headers, request)
  },
})
