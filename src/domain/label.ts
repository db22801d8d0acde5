import type { Label } from '../graph/graph.ts'
import type { RecordType } from '../model/id.ts'

/** The label under which the graph keeps each type of record. */
export const LABEL_OF = {
  organization: 'Organization',
  person: 'Person',
  agreement: 'Agreement',
  topic: 'Topic',
  place: 'Place',
  source: 'Source',
} as const satisfies Record<RecordType, Label>
