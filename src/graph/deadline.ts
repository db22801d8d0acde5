import { AppError } from '../errors.ts'

/** Longest time one read may take. */
export const READ_MS = 5_000

/** A store that served an operation stays readable this long after it was replaced: a request lasts at most 10 s. */
export const GRACE_MS = 30_000

/** Gives up on an answer after a time. What was asked goes on by itself: neither engine can be stopped from here. */
export const within = <T>(ms: number, answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('TIMEOUT', 'The graph took too long.', { ms })), ms)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
