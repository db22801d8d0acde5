import { AppError } from '../errors.ts'

/** Steps of measures from a node or over an edge: so many are done well within a request. */
export const MAX_STEPS = 10_000_000

/** How many steps measures may take together: in one operation, for one file. */
export class Steps {
  readonly #limit: number
  #taken = 0

  constructor(limit: number = MAX_STEPS) {
    this.#limit = limit
  }

  /** Takes so many of them. BAD_INPUT, and none are taken, where that is more than are left. */
  take(steps: number, what: string): void {
    const actual = this.#taken + steps
    if (actual > this.#limit) {
      throw new AppError(
        'BAD_INPUT',
        `${what} would take ${actual} steps with what was measured before, ${this.#limit} at most; narrow the network by its arguments, measure less in one operation, or write the file with \`npx lienket export\`, which may take its time`,
        { counted: 'steps', limit: this.#limit, actual },
      )
    }
    this.#taken = actual
  }
}
