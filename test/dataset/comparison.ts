import { fold } from '../../src/model/name.ts'
import type { Stated } from './answered.ts'

/** Where the facts and the dataset say two things; `facts` and `record` are what each says. */
export interface Difference {
  readonly eventKey: string
  readonly field: string
  readonly facts: string
  readonly record: string
}

export const line = ({ eventKey, field, facts, record }: Difference): string =>
  `${eventKey} | ${field} | ${facts} | ${record}`

const text = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '–' : String(value)

/** The differences of one event, as they are found. */
export class Comparison {
  readonly differences: Difference[] = []
  readonly eventKey: string

  constructor(eventKey: string) {
    this.eventKey = eventKey
  }

  /** Notes a difference unless the two agree; what the facts lack is nothing to disagree with. */
  holds(field: string, agrees: boolean, facts: unknown, record: unknown): void {
    if (!agrees)
      this.differences.push({ eventKey: this.eventKey, field, facts: text(facts), record: text(record) })
  }

  /** Notes what the record has and no facts hold. */
  nothingBeyond(field: string, known: boolean, record: unknown): void {
    this.holds(field, known, undefined, record)
  }
}

/** Whether a text stands in one of others, whatever its letters and marks: articles write a name in many ways. */
export const isIn = (part: string, others: readonly (string | null)[]): boolean =>
  others.some((other) => other !== null && fold(other).includes(fold(part)))

/** What the sources write, where it differs from the record. */
export const values = ({ evidence }: Stated, field?: string): (string | null)[] =>
  evidence.filter((item) => field === undefined || item.field === field).map(({ value }) => value)
