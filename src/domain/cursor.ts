import { AppError } from '../errors.ts'
import { checkBetween } from './bounds.ts'

/** A place in an ordered list: the value ordered by, then the id. It stays right when rows are added before it. */
export interface Cursor {
  readonly order: string
  readonly sort: string | number
  readonly id: string
}

export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100

/** Relay's arguments as a client sends them. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Which rows are wanted: `size` of them, after or before the cursor. */
export interface Window {
  readonly size: number
  readonly backward: boolean
  readonly cursor: Cursor | null
}

export const encodeCursor = ({ order, sort, id }: Cursor): string =>
  Buffer.from(JSON.stringify([order, sort, id])).toString('base64url')

/** What a list is ordered by, for people and cursors, and whether its values are whole numbers (else they are text). */
export interface Sorting {
  readonly order: string
  readonly numeric: boolean
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed()

function decodeCursor(text: string, { order, numeric }: Sorting, name: string): Cursor {
  const refuse = () =>
    new AppError('BAD_INPUT', `${name} is no cursor of this list and order`, { argument: name })
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    throw refuse()
  }
  if (!Array.isArray(value) || value.length !== 3) throw refuse()
  const [named, sort, id] = value as unknown[]
  const sorts = numeric ? Number.isSafeInteger(sort) : isText(sort)
  if (named !== order || !isText(id) || !sorts) throw refuse()
  return { order, sort: sort as string | number, id }
}

const pageSize = (value: number, name: string): number => checkBetween(name, value, 0, MAX_PAGE)

/** Checks Relay's arguments; a window goes forward unless `last` or `before` is given. */
export function windowOf({ first, after, last, before }: PageArguments, sorting: Sorting): Window {
  const backward = last != null || before != null
  if (backward && (first != null || after != null)) {
    throw new AppError('BAD_INPUT', 'use first with after, or last with before, not both')
  }
  const size = backward ? pageSize(last ?? DEFAULT_PAGE, 'last') : pageSize(first ?? DEFAULT_PAGE, 'first')
  const text = backward ? before : after
  return {
    size,
    backward,
    cursor: text == null ? null : decodeCursor(text, sorting, backward ? 'before' : 'after'),
  }
}
