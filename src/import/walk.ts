export type Path = readonly PropertyKey[]

/** Deeper than any record that a model accepts. */
const DEEPEST = 20

/** A value and everything in it, each with its path. What holds itself is not walked again. */
export function* walk(
  value: unknown,
  path: Path = [],
  above: readonly object[] = [],
): Generator<[Path, unknown]> {
  yield [path, value]
  if (!value || typeof value !== 'object' || path.length === DEEPEST || above.includes(value)) return
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, item] of inner) yield* walk(item, [...path, key], [...above, value])
}
