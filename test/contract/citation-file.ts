import { stringify } from 'yaml'
import { versionOf } from '../../src/graph/version-name.ts'
import { recordHashes } from '../../src/import/compile/compile.ts'
import { parsed, type SeedRecord } from './seed-records.ts'

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
  const all = parsed(records)
  const { title, description, creators, release, releasedOn, license, homepage } = all.dataset
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use this dataset, please cite it as below, and the sources of the facts that you use.',
      type: 'dataset',
      title: `${title.vi} [${title.en}]`,
      abstract: description.en,
      authors: creators.map((name) => ({ name })),
      version: release,
      identifiers: [
        {
          type: 'other',
          value: versionOf(recordHashes(all)),
          description: 'The version: the hash of the content of this release.',
        },
      ],
      ...(releasedOn && { 'date-released': releasedOn }),
      license,
      ...(homepage && { url: homepage }),
      keywords: KEYWORDS,
    },
    { lineWidth: 110 },
  )
}
