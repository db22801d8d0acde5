import type { DatasetRecord } from '../../model/dataset.ts'
import type { About } from '../about.ts'
import { dateValue, en, type Iris, type Node, vi } from './terms.ts'

/** The dataset of schema.org: version and citation are part of it. */
export function datasetNode({ of }: Iris, record: DatasetRecord, about: About): Node {
  const { id, title, description, methodology, release, releasedOn, licenseUrl, homepage, creators } = record
  return {
    '@id': of(id),
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': [vi(title.vi), en(title.en)],
    'schema:description': [vi(description.vi), en(description.en)],
    'lienket:methodology': [vi(methodology?.vi), en(methodology?.en)],
    'schema:version': release,
    'schema:identifier': about.version,
    'schema:datePublished': dateValue(releasedOn),
    'schema:license': { '@id': licenseUrl },
    'schema:url': homepage && { '@id': homepage },
    'schema:creator': creators.map((name) => ({ 'schema:name': name })),
    'schema:citation': about.citation,
  }
}
