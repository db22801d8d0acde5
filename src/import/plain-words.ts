import type { z } from 'zod'
import type { Path } from './walk.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  null: 'empty',
}
const typeIn = (name = ''): string => TYPES[name] ?? name

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value)

const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'items' }

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig, value: unknown): string {
  const unit = UNITS[origin]
  return unit
    ? `must have at most ${maximum} ${unit}, and has ${sizeOf(value)}`
    : `must be at most ${maximum}, and is ${value}`
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall, value: unknown): string {
  if (UNITS[origin]) return 'is empty'
  return `must be ${inclusive === false ? 'more than' : 'at least'} ${minimum}, and is ${value}`
}

function wrongType(message: string): string {
  const [, expected, received] = /expected (\w+), received (\w+)$/.exec(message) ?? []
  if (expected === undefined) return message
  const quotes = expected === 'string' && received === 'number' ? ': put it in quotes' : ''
  return `must be ${typeIn(expected)}, and is ${typeIn(received)}${quotes}`
}

function notListed({ values }: z.core.$ZodIssueInvalidValue, value: unknown): string {
  const allowed = `one of ${values.map(String).join(', ')}`
  if (value === undefined) return `is missing: ${allowed}`
  return `must be ${allowed}${typeof value === 'string' ? `, and is ${JSON.stringify(value.slice(0, 60))}` : ''}`
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'is no web address: write it whole, such as https://example.org/page',
  date: 'is no day: write "2022-05-20"',
}

/** What is wrong with a value of a record, for those who write it. Messages of our own models stay as they are. */
export function messageOf(issue: z.core.$ZodIssue, record: unknown): string {
  const value = valueAt(record, issue.path)
  if (issue.code === 'invalid_value') return notListed(issue, value)
  if (issue.code === 'invalid_type') return value === undefined ? 'is missing' : wrongType(issue.message)
  if (issue.code === 'too_big') return tooBig(issue, value)
  if (issue.code === 'too_small') return tooSmall(issue, value)
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? issue.message
  return issue.message
}
