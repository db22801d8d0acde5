/** What can go wrong for a user; the codes are part of the API. */
export const ERROR_CODES = {
  BAD_INPUT: 'An argument cannot be understood or is out of its bounds.',
  NOT_FOUND: 'Nothing has this name or id.',
  AMBIGUOUS: 'Several have this name equally well.',
  BAD_DATASET: 'The dataset has problems and was not imported.',
  IMPORT_RUNNING: 'Another import is writing to the same graph.',
  NO_TARGET: 'There is nothing to import into.',
  NOT_READY: 'No dataset is loaded, or one of another graph schema.',
  GRAPH_UNAVAILABLE: 'The graph cannot be reached.',
  TIMEOUT: 'The graph took too long.',
  BAD_CONFIG: 'The configuration has problems.',
  PERSISTED_QUERY_NOT_FOUND: 'No operation of this hash was sent before: send its text with the hash.',
  OPERATION_NOT_TRUSTED: 'The service answers only the operations that ship with it.',
  INTERNAL: 'A fault of the service.',
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** An error that a user may read. Details are data that help to mend it (candidates, suggestions, limits). */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, { cause })
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
