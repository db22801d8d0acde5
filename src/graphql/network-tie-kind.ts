import type { Vocabulary } from '../model/vocabulary.ts'
import { enumOf } from './enums.ts'
import { Relationships } from './relationship.ts'

/** The relationships of the graph, and what projections make of them. */
export const NetworkTieKinds = {
  ...Relationships,
  PARTY_TO: {
    ...Relationships.PARTY_TO,
    meaning: 'An organization, one of its bodies or a group is a party to an agreement.',
  },
  SHARED_AGREEMENT: {
    vi: 'Cùng ký kết',
    en: 'Shared agreement',
    meaning: 'Two organizations stand on different sides of an agreement.',
  },
  CO_SIGNED: {
    vi: 'Cùng đặt bút ký',
    en: 'Co-signed',
    meaning: 'Two people signed the same agreement, for whichever side.',
  },
  AGREED_ON: {
    vi: 'Thỏa thuận về',
    en: 'Agreed on',
    meaning: 'An organization is a party to an agreement that covers a topic.',
  },
  SIGNED_AT: { vi: 'Ký tại', en: 'Signed at', meaning: 'An agreement was signed at a place.' },
  LOCATED_IN: {
    vi: 'Đặt tại',
    en: 'Located in',
    meaning:
      'An organization works or is seated at a place; with evidence only where a source is cited for it.',
  },
  WITHIN: {
    vi: 'Thuộc địa bàn',
    en: 'Within',
    meaning: 'A place lies in a larger one; with evidence only where a source is cited for it.',
  },
  MERGED_INTO: { vi: 'Sáp nhập vào', en: 'Merged into', meaning: 'A place was merged into another.' },
  BROADER: {
    vi: 'Chủ đề rộng hơn',
    en: 'Broader',
    meaning:
      'A topic is narrower than another, to which the edge goes: the order of the editors, without evidence.',
  },
} as const satisfies Vocabulary

export const NetworkTieKindEnum = enumOf(
  'NetworkTieKind',
  'What an edge of a network shows / Loại quan hệ.',
  NetworkTieKinds,
)
export type NetworkTieKind = keyof typeof NetworkTieKinds
