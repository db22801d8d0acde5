import { type CitationFormat, citation } from '../citation/citation.ts'
import { datasetReference, sourceReference } from '../domain/citation.ts'
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
