import type { Relationship } from '../domain/relationship.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { enumOf } from './enums.ts'

export const Relationships = {
  PARTY_TO: {
    vi: 'Là một bên',
    en: 'Party to',
    meaning: 'An organization is a party to an agreement. Agreements that are only announced connect nobody.',
  },
  SIGNED: { vi: 'Ký', en: 'Signed', meaning: 'A person is said or shown to have signed an agreement.' },
  TOOK_PART: {
    vi: 'Tham gia',
    en: 'Took part',
    meaning: 'A person presided, spoke, attended or is quoted with an agreement. Not signing.',
  },
  HOLDS: {
    vi: 'Giữ chức vụ',
    en: 'Holds',
    meaning: 'A source shows a person in a position of an organization.',
  },
  COVERS: { vi: 'Có nội dung', en: 'Covers', meaning: 'An agreement covers a topic.' },
  RENEWS: { vi: 'Gia hạn', en: 'Renews', meaning: 'An agreement continues an earlier one.' },
  REPLACES: { vi: 'Thay thế', en: 'Replaces', meaning: 'An agreement takes the place of an earlier one.' },
  IMPLEMENTS: {
    vi: 'Triển khai',
    en: 'Implements',
    meaning: 'An agreement carries out one of a higher level.',
  },
  PART_OF: { vi: 'Trực thuộc', en: 'Part of', meaning: 'An organization belongs to a larger one.' },
  SUCCEEDED_BY: {
    vi: 'Được kế tục bởi',
    en: 'Succeeded by',
    meaning: 'An organization was followed by another, as by a merger.',
  },
} as const satisfies Vocabulary<Relationship>

export const RelationshipEnum = enumOf(
  'Relationship',
  'A relationship that a way or a neighbourhood may go along, in either direction / Loại quan hệ để đi theo.',
  Relationships,
)
