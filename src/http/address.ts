import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

const ANSWER = JSON.stringify({
  errors: [
    {
      message: 'The address of the request, or its Host header, cannot be understood.',
      extensions: { code: 'BAD_INPUT' },
    },
  ],
})

const isWellFormed = ({ headers, url = '/' }: IncomingMessage): boolean => {
  const { host = 'localhost' } = headers
  return URL.canParse(`http://${host}`) && URL.canParse(url.startsWith('/') ? `http://${host}${url}` : url)
}

/** Answers a request of which no URL can be made, which Yoga would answer with the stack of its error. */
export function refusesAddress(request: IncomingMessage, response: ServerResponse, log: Logger): boolean {
  if (isWellFormed(request)) return false
  request.resume()
  response.writeHead(400, { 'content-type': 'application/json' }).end(ANSWER)
  log.info({ method: request.method, path: null, status: 400, errors: ['BAD_INPUT'] }, 'request')
  return true
}
