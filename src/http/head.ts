import type { Plugin } from 'graphql-yoga'
import { isGraphqlPath } from './graphql-path.ts'
import type { Ledgers } from './request-log.ts'

/** Of the playground, which Yoga has answered to GET by now. */
const PAGE = { 'content-type': 'text/html', vary: 'Accept, Accept-Encoding' }

/** HEAD for an operation is GET without its body; Yoga would refuse it. Comes first: all others see a GET, the ledger aside. */
export function useHead({ of }: Ledgers): Plugin {
  const asked = new WeakSet<Request>()
  return {
    onRequest: ({ request, url, fetchAPI, setRequest, endResponse }) => {
      if (request.method !== 'HEAD' || !isGraphqlPath(url.pathname)) return
      const { headers, signal } = request
      if (headers.get('accept')?.includes('text/html'))
        return endResponse(new fetchAPI.Response(null, { headers: PAGE }))
      const asGet = new fetchAPI.Request(request.url, { method: 'GET', headers, signal })
      asked.add(asGet)
      of(asGet).method = request.method
      setRequest(asGet)
    },
    onResponse: ({ request, response, fetchAPI, setResponse }) => {
      if (!asked.has(request)) return
      const { status, headers } = response
      setResponse(new fetchAPI.Response(null, { status, headers }))
    },
  }
}
