import type { ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
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

/**
 * All chunks again, the first of which was read already; closed with whoever reads them, be it at the first. A network is in
 * memory and waits for nothing while it is written: others have their turn between two chunks.
 */
export async function* resumed(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for await (const chunk of rest) {
      await setImmediate()
      yield chunk
    }
  } finally {
    await rest.return(undefined)
  }
}

/** Where a body goes, as Yoga's server context has it: Node's own response, if the service is asked over a connection. */
export interface Outlet {
  readonly res?: ServerResponse
}

/**
 * Where reading fails, the connection is cut: otherwise the client would wait for the rest for ever. An error in the body besides
 * would come back from Yoga's server as a rejection that nobody handles, and end the process.
 */
function breakOff(controller: ReadableStreamDefaultController, { res }: Outlet, error: unknown): void {
  res?.destroy()
  if (res) controller.close()
  else controller.error(error)
}

/** A body that is read as fast as the client takes it, and no longer than it listens. */
export function streamOf(
  chunks: AsyncGenerator<Uint8Array>,
  outlet: Outlet,
  log: Logger,
): ReadableStream<Uint8Array> {
  let listening = true
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { value, done } = await chunks.next()
        // Nobody may be there any more to whom the last reading could be given.
        if (!listening) return
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        log.error({ err: error }, 'a file broke off')
        if (listening) breakOff(controller, outlet, error)
      }
    },
    cancel: async () => {
      listening = false
      await chunks.return(undefined)
    },
  })
}
