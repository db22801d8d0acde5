import { z } from 'zod'
import { AppError } from '../errors.ts'
import { dateBounds } from '../model/partial-date.ts'

/** Arguments as an address or a command line has them: each name with all its values. */
export type Given = Readonly<Record<string, readonly string[]>>

const LONGEST = 256

const single = z
  .array(z.string())
  .max(1, 'may be given once only')
  .transform(([value = '']) => value)

/** An id or a name. */
export const reference = single.pipe(z.string().trim().min(1, 'must not be blank').max(LONGEST))

export const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  single.pipe(z.enum(values))

/** Several values: the argument more than once, or commas between them. */
export const anyOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .array(z.string())
    .transform((given) => given.flatMap((text) => text.split(',')))
    .pipe(z.array(z.enum(values)))

/** Several texts; they may have commas in them. */
export const texts = z.array(z.string().min(1, 'must not be blank').max(LONGEST))

export const flag = oneOf(['true', 'false']).transform((value) => value === 'true')

const WHOLE = 'must be a whole number'
export const whole = single.pipe(z.string().regex(/^\d{1,6}$/, WHOLE)).transform(Number)

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dateBounds(text)?.precision === 'DAY'
export const day = single.pipe(z.string().refine(isDay, 'must be a day: 2022-05-20'))

const DAYS =
  'must be two days with a slash between them, an end left out being open: 2022-01-01/2022-12-31, 2022-01-01/'
const RANGE = /^(?<from>[\d-]*|\.\.)\/(?<to>[\d-]*|\.\.)$/
const isEnd = (text: string | undefined): boolean => text === '' || text === '..' || isDay(text ?? '')

/** Days from one to another, as ISO 8601 writes an interval. */
export const days = single
  .pipe(
    z.string().refine((text) => {
      const ends = RANGE.exec(text)?.groups
      return ends !== undefined && isEnd(ends['from']) && isEnd(ends['to'])
    }, DAYS),
  )
  .transform((text) => {
    const [from, to] = text.split('/').map((end) => (isDay(end) ? end : null))
    return { from, to }
  })

type Issue = z.core.$ZodIssue

function problemOf(
  issue: Issue,
  names: readonly string[],
): { message: string; details: Record<string, unknown> } {
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.map((key) => key.slice(0, LONGEST))
    return {
      message: `there is no argument ${unknown.join(', ')} here; there are ${names.join(', ') || 'none'}`,
      details: { argument: unknown[0], allowed: names },
    }
  }
  const argument = String(issue.path[0])
  if (issue.code === 'invalid_value')
    return {
      message: `${argument} must be one of ${issue.values.join(', ')}`,
      details: { argument, allowed: issue.values },
    }
  return { message: `${argument}: ${issue.message}`, details: { argument } }
}

/** Arguments by a schema of them; BAD_INPUT says all that is wrong, and what is allowed. */
export function argumentsBy<Shape extends z.core.$ZodShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  given: Given,
): z.output<z.ZodObject<Shape, z.core.$strict>> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const names = Object.keys(schema.shape)
  const problems = parsed.error.issues.map((issue) => problemOf(issue, names))
  throw new AppError(
    'BAD_INPUT',
    problems.map(({ message }) => message).join('; '),
    problems[0]?.details ?? {},
  )
}
