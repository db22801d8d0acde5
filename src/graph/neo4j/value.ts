import { int, isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime } from 'neo4j-driver'
import { valuesOf } from '../check-data.ts'
import type { Properties } from '../graph.ts'

/** The driver sends every JavaScript number as a float, which LIMIT refuses. */
export const parameterOf = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(parameterOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, parameterOf(inner)]))
}

const isFraction = (value: unknown): boolean => typeof value === 'number' && !Number.isSafeInteger(value)

/** A stored list has one type: whole numbers beside fractions stay floats. */
const storable = (value: unknown): unknown =>
  Array.isArray(value) && value.some(isFraction) ? value : parameterOf(value)

export const propertiesOf = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(valuesOf(properties)).map(([name, value]) => [name, storable(value)]))

const TEMPORAL = [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime]

/** Days and instants as text, as the embedded engine gives them. */
export const plain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  if (TEMPORAL.some((is) => is(value))) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}
