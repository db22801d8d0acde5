import { AppError } from '../errors.ts'

/** How many characters a name or a text to search for may have. */
export const LONGEST_TEXT = 256

/** BAD_INPUT for a text that is blank, too long or no Unicode. */
export function checkText(name: string, argument: string): void {
  const refuse = (why: string, bounds: object = {}) =>
    new AppError('BAD_INPUT', `${argument} ${why}`, { argument, ...bounds })
  if (name.trim() === '') throw refuse('is blank')
  if (name.length > LONGEST_TEXT) {
    throw refuse(`has ${name.length} characters; ${LONGEST_TEXT} at most`, {
      limit: LONGEST_TEXT,
      actual: name.length,
    })
  }
  if (!name.isWellFormed() || name.includes('\u0000')) throw refuse('is no Unicode text')
}
