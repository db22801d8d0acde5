import { stringify } from 'yaml'
import { MODELS } from '../../src/model/record.ts'
import { ofType, type SeedRecord } from './seed-records.ts'

const KEYWORDS = [
  'Viet Nam',
  'trade unions',
  'công đoàn',
  'cooperation agreements',
  'thỏa thuận hợp tác',
  'knowledge graph',
]

/** CITATION.cff: Citation File Format 1.2.0, from the dataset’s record. */
export function citationFile(records: readonly SeedRecord[]): string {
  const { title, description, creators, release, releasedOn, license, licenseUrl, homepage } =
    MODELS.dataset.parse(ofType(records, 'dataset')[0])
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use this dataset, please cite it as below, and the sources of the facts that you use.',
      type: 'dataset',
      title: `${title.vi} [${title.en}]`,
      abstract: description.en,
      authors: creators.map((name) => ({ name })),
      version: release,
      ...(releasedOn && { 'date-released': releasedOn }),
      license,
      'license-url': licenseUrl,
      ...(homepage && { url: homepage }),
      keywords: KEYWORDS,
    },
    { lineWidth: 110 },
  )
}
