import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Graph, Lease } from '../graph/graph.ts'

export interface HoldingOptions {
  /** Told how long it may have to wait for an import that does not go on. */
  readonly waiting?: (ms: number) => void
  /** Gives up, and gives the right to change versions back. */
  readonly signal?: AbortSignal
}

/** How often it is asked whether a lease was renewed. */
const ASK_MS = 1_000

export const warningOf = (what: string, error: unknown): string =>
  `${what}: ${error instanceof Error ? error.message : String(error)}`

/** When the lease of another ends unless it renews it; null where only its process can end it. */
function endOf(error: unknown): { expires: number; leftMs: number } | null {
  if (!(error instanceof AppError) || error.code !== 'IMPORT_RUNNING') throw error
  const { expires, leftMs } = error.details
  return typeof expires === 'number' && typeof leftMs === 'number' ? { expires, leftMs } : null
}

/** An import that was killed leaves its lease behind for a while: waits for its end, unless it is renewed. */
async function leaseOf(graph: Graph, { waiting, signal }: HoldingOptions): Promise<Lease> {
  let seen: number | undefined
  for (;;) {
    const lease = await graph.lease().catch((error: unknown) => {
      const end = endOf(error)
      if (end === null || end.expires > (seen ?? end.expires)) throw error
      if (seen === undefined) waiting?.(end.leftMs)
      seen = end.expires
      return end
    })
    if ('release' in lease) return lease
    await sleep(Math.min(ASK_MS, Math.max(lease.leftMs, 0) + 50))
    signal?.throwIfAborted()
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** Works with the right to change versions. What is done is not undone by a failure to give it back. */
export async function holding<T>(
  graph: Graph,
  options: HoldingOptions,
  work: (lease: Lease) => Promise<T>,
): Promise<{ done: T; warnings: string[] }> {
  const lease = await leaseOf(graph, options)
  const warnings: string[] = []
  const { signal } = options
  try {
    const working = work(lease)
    const done = await (signal ? Promise.race([working, aborted(signal)]) : working)
    return { done, warnings }
  } finally {
    await lease
      .release()
      .catch((error: unknown) => warnings.push(warningOf('the import lock was not given back', error)))
  }
}
