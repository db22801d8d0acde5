import { bibtex } from './bibtex.ts'
import type { Reference } from './reference.ts'
import { ris } from './ris.ts'
import { text } from './text.ts'

const FORMATS = { BIBTEX: bibtex, RIS: ris, TEXT: text } as const
export type CitationFormat = keyof typeof FORMATS

/** A reference as bibliographies and reference managers read it. */
export const citation = (reference: Reference, format: CitationFormat): string => FORMATS[format](reference)
