import { citableDate, type Reference } from '../citation/reference.ts'
import type { Dataset } from './dataset.ts'
import { dateOf } from './date.ts'
import type { Source } from './source.ts'

const wordsOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The day or year that the source itself states, and states for certain. */
function statedDate(source: Source): string | undefined {
  const date = dateOf(source, 'publishedOn')
  return date?.basis === 'STATED' ? citableDate(date.edtf) : undefined
}

export const sourceReference = (source: Source): Reference => ({
  key: wordsOf(source.id),
  type: 'SOURCE',
  authors: source.author ? [source.author] : [],
  title: source.title,
  publisher: source.publisher,
  date: statedDate(source),
  language: source.language,
  url: source.url,
})

export const datasetReference = (dataset: Dataset, version: string): Reference => ({
  key: `${wordsOf(dataset.id)}-${version}`,
  type: 'DATASET',
  authors: dataset.creators,
  title: `${dataset.titleVi} [${dataset.titleEn}]`,
  date: citableDate(dataset.releasedOn),
  version: `${dataset.release} (${version})`,
  license: `${dataset.license} (${dataset.licenseUrl})`,
  url: dataset.homepage,
})
