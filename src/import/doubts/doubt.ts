import type { IssueCode } from '../../model/issue.ts'
import type { Path } from '../walk.ts'
import type { Known } from './known.ts'

/** What is legal in a record and doubtful all the same. */
export interface Doubt {
  readonly code: IssueCode
  /** The id of the record. */
  readonly record: string
  /** The field within it; empty for the record as a whole. */
  readonly path: Path
  /** The id of another record that it is about too. */
  readonly other?: string
  /** What there is to know, in a sentence of each language. */
  readonly vi: string
  readonly en: string
}

/** Finds all doubts of one or a few kinds. */
export type Rule = (known: Known) => Doubt[]
