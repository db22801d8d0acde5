import type { Vocabulary } from '../model/vocabulary.ts'
import { enumOf } from './enums.ts'

export const NetworkTieKinds = {
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
  PARTY_TO: {
    vi: 'Là một bên',
    en: 'Party to',
    meaning: 'An organization, one of its bodies or a group is a party to an agreement.',
  },
  SIGNED: { vi: 'Ký', en: 'Signed', meaning: 'A person signed an agreement.' },
  TOOK_PART: {
    vi: 'Tham gia',
    en: 'Took part',
    meaning: 'A person took part in the occasion of an agreement; that is not signing.',
  },
  HOLDS: {
    vi: 'Giữ chức vụ',
    en: 'Holds',
    meaning: 'A person is shown in a position of an organization.',
  },
  COVERS: { vi: 'Có nội dung', en: 'Covers', meaning: 'An agreement covers a topic.' },
  SIGNED_AT: { vi: 'Ký tại', en: 'Signed at', meaning: 'An agreement was signed at a place.' },
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
    meaning: 'An organization was followed by another.',
  },
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
