import { isDeepStrictEqual } from 'node:util'

type Fields = Readonly<Record<string, unknown>>

/** The fields of which two records of one id say something else, by name. Both are canonical JSON. */
export function changedFields(before: string, now: string): string[] {
  const [then, today] = [JSON.parse(before) as Fields, JSON.parse(now) as Fields]
  const names = new Set([...Object.keys(then), ...Object.keys(today)])
  return [...names].filter((name) => !isDeepStrictEqual(then[name], today[name])).sort()
}
