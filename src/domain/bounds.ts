import { AppError } from '../errors.ts'

/** BAD_INPUT for a number that is out of its bounds. */
export function checkBetween(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw new AppError('BAD_INPUT', `${argument} is ${value}; it must be from ${least} to ${most}`, {
    argument,
    limit: most,
    actual: value,
  })
}
