import DataLoader from 'dataloader'
import type { Snapshot } from '../graph/graph.ts'
import type { Context } from './builder.ts'

/** A loader for each operation, shared by all fields that ask for the same rows. */
export function loaderOf<Value>(
  load: (snapshot: Snapshot, ids: readonly string[]) => Promise<Value[]>,
): (context: Context) => DataLoader<string, Value> {
  const loaders = new WeakMap<Context, DataLoader<string, Value>>()
  return (context) => {
    const known = loaders.get(context)
    if (known) return known
    const made = new DataLoader<string, Value>(async (ids) => load(await context.snapshot(), ids))
    loaders.set(context, made)
    return made
  }
}

/** All of the ids, each in its place; an error of one is the error of all. */
export const loadAll = <Value>(loader: DataLoader<string, Value>, ids: readonly string[]): Promise<Value[]> =>
  Promise.all(ids.map((id) => loader.load(id)))
