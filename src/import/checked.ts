import type { z } from 'zod'
import type { MODELS } from '../model/record.ts'
import type { Problem } from './problem.ts'
import type { RawRecord } from './read.ts'

export type Model = keyof typeof MODELS
export type AnyRecord = z.infer<(typeof MODELS)[Model]>

/** A record that its model accepts, and where it stands. */
export interface Checked {
  readonly type: Model
  readonly record: AnyRecord
  readonly raw: RawRecord
}

export const problemAt = (raw: RawRecord, path: readonly PropertyKey[], message: string): Problem => ({
  file: raw.file,
  line: raw.lineOf(path),
  message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
})
