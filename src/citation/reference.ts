/** What a citation says of a source or a dataset. What is not known is absent, and stays so in every format. */
export interface Reference {
  /** The key in a bibliography: ASCII letters, digits and hyphens. */
  readonly key: string
  readonly type: 'SOURCE' | 'DATASET'
  /** Each name whole, as written: Vietnamese names are never split. */
  readonly authors: readonly string[]
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  /** ISO 8601 day, month or year; see `citableDate`. */
  readonly date?: string | undefined
  readonly version?: string | undefined
  readonly license?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
}

/** Bibliographies know no `2022?` and no `202X`: a date that is not known for certain is left out rather than rounded. */
export const citableDate = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined

/** Year, month and day of a date, as far as it goes. */
export const partsOf = (date: string | undefined): readonly string[] => date?.split('-') ?? []
