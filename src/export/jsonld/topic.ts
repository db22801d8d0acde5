import type { TopicRecord } from '../../model/topic.ts'
import { en, type Iris, type Node, vi } from './terms.ts'

const SCHEME = 'lienket:Topic'

/** The scheme that all topics are of. */
export const topicScheme: Node = {
  '@id': SCHEME,
  '@type': 'skos:ConceptScheme',
  'skos:prefLabel': [vi('Chủ đề hợp tác'), en('Topics of cooperation')],
}

/** A concept of SKOS. */
export function topicNode({ of, ref, refs }: Iris, record: TopicRecord): Node {
  const { id, prefLabel, altLabel, broader, scopeNote } = record
  return {
    '@id': of(id),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': SCHEME },
    'skos:topConceptOf': broader ? undefined : { '@id': SCHEME },
    'skos:prefLabel': [vi(prefLabel.vi), en(prefLabel.en)],
    'skos:altLabel': [...(altLabel?.vi ?? []).map(vi), ...(altLabel?.en ?? []).map(en)],
    'skos:broader': ref(broader),
    'skos:scopeNote': [vi(scopeNote?.vi), en(scopeNote?.en)],
    'dcterms:replaces': refs(record.formerIds),
  }
}
