import type { SourceRecord } from '../../model/source.ts'
import { dateValue, type Iris, inLanguage, type Node, plainDate } from './terms.ts'

/** A publication of schema.org, and the entity that facts are derived from (PROV). */
export function sourceNode({ of, ref, refs }: Iris, record: SourceRecord): Node {
  const { id, title, publisher, author, publishedOn, url, language, readInFull, seenIn, note } = record
  return {
    '@id': of(id),
    '@type': ['prov:Entity', 'schema:CreativeWork'],
    'schema:name': inLanguage(language, title),
    'schema:publisher': publisher && { '@type': 'schema:Organization', 'schema:name': publisher },
    'lienket:author': author,
    'schema:datePublished': plainDate(publishedOn),
    'lienket:datePublished': dateValue(publishedOn?.edtf),
    'lienket:datePublishedBasis': publishedOn?.basis,
    'schema:url': url && { '@id': url },
    'schema:inLanguage': language,
    'lienket:readInFull': readInFull,
    'lienket:seenIn': ref(seenIn),
    'rdfs:comment': note,
    'dcterms:replaces': refs(record.formerIds),
  }
}
