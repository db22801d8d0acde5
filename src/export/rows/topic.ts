import type { Topic } from '../../domain/topic.ts'
import type { Row } from './row.ts'

export const TOPIC_COLUMNS = [
  'id',
  'prefLabelVi',
  'prefLabelEn',
  'altLabelVi',
  'altLabelEn',
  'scopeNoteVi',
  'scopeNoteEn',
  'broader',
]

/** One row a topic. */
export const topicRows = async (_snapshot: unknown, topics: readonly Topic[]): Promise<Row[]> =>
  topics.map((topic) => ({
    id: topic.id,
    prefLabelVi: topic.prefLabelVi,
    prefLabelEn: topic.prefLabelEn,
    altLabelVi: topic.altLabelVi ?? [],
    altLabelEn: topic.altLabelEn ?? [],
    scopeNoteVi: topic.scopeNoteVi ?? null,
    scopeNoteEn: topic.scopeNoteEn ?? null,
    broader: topic.broader ?? null,
  }))
