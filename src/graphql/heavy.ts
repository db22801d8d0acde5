import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import { Steps } from '../network/steps.ts'
import type { Context } from './builder.ts'

/** A field that reads and computes much: an operation may ask for few of them, however it names them. */
type Heavy = 'network' | 'subgraph' | 'path' | 'matrix' | 'timeline' | 'search'

export const MOST_HEAVY = 10
export const MOST_NETWORKS = 3

interface Load {
  readonly fields: Heavy[]
  /** What all measures of the operation take together. */
  readonly steps: Steps
}
const loads = new WeakMap<Context, Load>()

function loadOf(context: Context): Load {
  const known = loads.get(context)
  if (known) return known
  const made = { fields: [], steps: new Steps() }
  loads.set(context, made)
  return made
}

function check(actual: number, limit: number, what: string): void {
  if (actual <= limit) return
  throw new AppError(
    'BAD_INPUT',
    `an operation may ask for ${limit} ${what} at most: ask for others in another one`,
    { limit, actual },
  )
}

/** The snapshot for a heavy field of the operation, which is counted. BAD_INPUT from the first that is too many. */
export async function heavy(context: Context, field: Heavy): Promise<Snapshot> {
  const { fields } = loadOf(context)
  fields.push(field)
  check(fields.length, MOST_HEAVY, 'of network, subgraph, path, matrix, timeline and search')
  if (field === 'network') check(fields.filter((one) => one === field).length, MOST_NETWORKS, 'networks')
  return context.snapshot()
}

/** The steps that the measures of all networks of an operation take together. */
export const stepsOf = (context: Context): Steps => loadOf(context).steps
