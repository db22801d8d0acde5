import type { Snapshot } from './graph.ts'

/** Keeps what is made of one version, each under its name; what failed is made anew. */
export const keeping = (): Snapshot['kept'] => {
  const made = new Map<string, Promise<unknown>>()
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = made.get(name) as Promise<T> | undefined
    if (known) return known
    const making = make()
    made.set(name, making)
    making.catch(() => made.delete(name))
    return making
  }
}

/** The same for the versions that one connection reads; of those, the ones asked for last. */
export const keepingOf = (most: number): ((version: string) => Snapshot['kept']) => {
  const versions = new Map<string, Snapshot['kept']>()
  return (version) => {
    const kept = versions.get(version) ?? keeping()
    versions.delete(version)
    versions.set(version, kept)
    const [oldest] = versions.keys()
    if (versions.size > most && oldest !== undefined) versions.delete(oldest)
    return kept
  }
}
