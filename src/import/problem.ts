/** One problem of a dataset, at the place where an editor mends it. */
export interface Problem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

export const formatProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`

/** In the order in which a reader meets them. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.message < b.message ? -1 : 1)
