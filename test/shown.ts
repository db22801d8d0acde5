import { expect } from 'vitest'

/** What a page shows shortened: the real thing has at least this. */
export const atLeast = (value: unknown): unknown => {
  if (Array.isArray(value)) return expect.arrayContaining(value.map(atLeast))
  if (typeof value !== 'object' || value === null) return value
  return expect.objectContaining(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, atLeast(item)])),
  )
}
