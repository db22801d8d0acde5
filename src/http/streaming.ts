import type { ServerResponse } from 'node:http'
import type { Logger } from 'pino'

const CHUNK = 64 * 1024

/** Text as bytes, in pieces worth sending. */
export async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let held = ''
  for await (const text of texts) {
    held += text
    if (held.length < CHUNK) continue
    yield Buffer.from(held)
    held = ''
  }
  if (held !== '') yield Buffer.from(held)
}

/** Where a body goes, as Yoga's server context has it: Node's own response, if the service is asked over a connection. */
export interface Outlet {
  readonly res?: ServerResponse
}

/**
 * A body that is read as fast as the client takes it, and no longer than it listens. Where reading fails, the
 * connection is cut: otherwise the client would wait for the rest for ever.
 */
export function streamOf(
  chunks: AsyncGenerator<Uint8Array>,
  { res }: Outlet,
  log: Logger,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        log.error({ err: error }, 'a file broke off')
        res?.destroy()
        controller.error(error)
      }
    },
    cancel: async () => void (await chunks.return(undefined)),
  })
}
