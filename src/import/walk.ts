export type Path = readonly PropertyKey[]

/** Deeper than any record that a model accepts; an alias in YAML can lead back to what holds it. */
const DEEPEST = 20

/** A value and everything in it, each with its path. */
export function* walk(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value]
  if (!value || typeof value !== 'object' || path.length === DEEPEST) return
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, item] of inner) yield* walk(item, [...path, key])
}
