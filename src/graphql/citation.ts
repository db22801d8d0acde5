import { type CitationFormat, citation } from '../citation/citation.ts'
import { citableDate, type Reference } from '../citation/reference.ts'
import type { Dataset } from '../domain/dataset.ts'
import { dateOf } from '../domain/date.ts'
import type { Source } from '../domain/source.ts'
import { builder } from './builder.ts'
import { DatasetType } from './dataset.ts'
import { SourceRef } from './refs.ts'

const CitationFormatEnum = builder.enumType('CitationFormat', {
  description: 'How a citation is written.',
  values: {
    BIBTEX: { description: 'A BibTeX entry in UTF-8, for LaTeX and reference managers.' },
    RIS: { description: 'An RIS record, for Zotero, EndNote, Mendeley.' },
    TEXT: { description: 'A line to paste into a text.' },
  } as const satisfies Record<CitationFormat, object>,
})

const formatArgument = {
  type: CitationFormatEnum,
  required: true,
  description: 'In which format.',
} as const

const wordsOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The day or year that the source itself states, and states for certain. */
function statedDate(source: Source): string | undefined {
  const date = dateOf(source, 'publishedOn')
  return date?.basis === 'STATED' ? citableDate(date.edtf) : undefined
}

const sourceReference = (source: Source): Reference => ({
  key: wordsOf(source.id),
  type: 'SOURCE',
  authors: source.author ? [source.author] : [],
  title: source.title,
  publisher: source.publisher,
  date: statedDate(source),
  language: source.language,
  url: source.url,
})

const datasetReference = (dataset: Dataset, version: string): Reference => ({
  key: `${wordsOf(dataset.id)}-${version}`,
  type: 'DATASET',
  authors: dataset.creators,
  title: `${dataset.titleVi} [${dataset.titleEn}]`,
  date: citableDate(dataset.releasedOn),
  version: `${dataset.release} (${version})`,
  license: `${dataset.license} (${dataset.licenseUrl})`,
  url: dataset.homepage,
})

builder.objectFields(SourceRef, (t) => ({
  citation: t.string({
    description:
      'How to cite it. What is not known is left out, also a date that is not known for certain / Trích dẫn nguồn này.',
    args: { format: t.arg(formatArgument) },
    resolve: (source, { format }) => citation(sourceReference(source), format),
  }),
}))

builder.objectFields(DatasetType, (t) => ({
  citation: t.string({
    description:
      'How to cite this release and version; facts of an article are cited with their source too / Trích dẫn bộ dữ liệu.',
    args: { format: t.arg(formatArgument) },
    resolve: ({ dataset, manifest }, { format }) =>
      citation(datasetReference(dataset, manifest.version), format),
  }),
}))
