import type { EvidenceRecord } from '../../model/evidence.ts'
import { isUncertain } from '../../model/partial-date.ts'

/** A node or value of JSON-LD. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json }
export type Node = { readonly [key: string]: Json }

/** The vocabularies in use; `lienket` has what they have no word for. */
export const contextFor = (base: string): Node => ({
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  lienket: `${base}vocabulary#`,
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
})

/** A term of our own: a value of a vocabulary. */
export const concept = (vocabulary: string, value: string): Node => ({
  '@id': `lienket:${vocabulary}-${value}`,
})

export const inLanguage = (language: string, value: string | undefined): Json =>
  value === undefined ? undefined : { '@value': value, '@language': language }
export const vi = (value: string | undefined): Json => inLanguage('vi', value)
export const en = (value: string | undefined): Json => inLanguage('en', value)

const DATE_TYPES: readonly (readonly [shape: RegExp, type: string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}$/, 'xsd:gYear'],
]

/** A date as far as it is known: what XML Schema has no type for stays EDTF. */
export const dateValue = (edtf: string | undefined): Json =>
  edtf === undefined
    ? undefined
    : { '@value': edtf, '@type': DATE_TYPES.find(([shape]) => shape.test(edtf))?.[1] ?? 'edtf:EDTF' }

interface BareDate {
  readonly edtf: string
  readonly basis: string
}

/** Whether a source states all of a date, and as certain. */
export const isPlainDate = (date: BareDate): boolean => date.basis === 'STATED' && !isUncertain(date)

/** For terms of schema.org, which have no word for doubt: a date that is inferred or uncertain is stated in ours alone. */
export const plainDate = (date: BareDate | undefined): Json =>
  date && isPlainDate(date) ? dateValue(date.edtf) : undefined

/** What the dataset's ids become. */
export class Iris {
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  /** Of a record, or of a fact of it: the one thing in an id that means something else in an IRI is a percent sign. */
  of = (id: string): string => `${this.#base}${id.replaceAll('%', '%25')}`

  ref = (id: string | undefined): Json => (id === undefined ? undefined : { '@id': this.of(id) })

  refs = (ids: readonly string[]): Json => (ids.length > 0 ? ids.map(this.ref) : undefined)

  /** Where something is said (PROV): the sources that say so, those that say otherwise, and each place in them. */
  evidence = (items: readonly (EvidenceRecord & { readonly fields?: readonly string[] })[]): Node => {
    const by = (stance: EvidenceRecord['stance']) => [
      ...new Set(items.filter((item) => item.stance === stance).map(({ source }) => source)),
    ]
    return {
      'prov:wasDerivedFrom': this.refs(by('SUPPORTS')),
      'lienket:disputedBy': this.refs(by('DISPUTES')),
      'prov:qualifiedDerivation': items.map((item) => ({
        '@type': 'prov:Derivation',
        'prov:entity': this.ref(item.source),
        'lienket:field': item.fields,
        'lienket:locator': item.locator,
        'lienket:valueAsStated': item.value,
        'lienket:stance': item.stance,
        'rdfs:comment': item.note,
      })),
    }
  }

  /** A date that is a fact of its own: the value followed, what it rests on, and what the source says. */
  date = (fact: string, date: DateRecord | undefined): Json =>
    date && {
      '@id': this.of(fact),
      '@type': 'prov:Entity',
      'rdf:value': dateValue(date.edtf),
      'lienket:basis': date.basis,
      'lienket:asStated': dateValue(date.asStated),
      ...this.evidence(date.evidence),
    }
}

interface DateRecord extends BareDate {
  readonly asStated?: string | undefined
  readonly evidence: readonly EvidenceRecord[]
}
