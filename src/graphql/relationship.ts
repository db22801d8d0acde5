import type { Relationship } from '../domain/relationship.ts'
import { builder } from './builder.ts'

export const RelationshipEnum = builder.enumType('Relationship', {
  description:
    'A relationship that a way or a neighbourhood may go along, in either direction / Loại quan hệ để đi theo.',
  values: {
    PARTY_TO: {
      description:
        'Party to / Là một bên. An organization is a party to an agreement. Agreements that are only announced connect nobody.',
    },
    SIGNED: {
      description: 'Signed / Ký. A person is said or shown to have signed an agreement.',
    },
    TOOK_PART: {
      description:
        'Took part / Tham gia. A person presided, spoke, attended or is quoted with an agreement. Not signing.',
    },
    HOLDS: { description: 'Holds / Giữ chức vụ. A source shows a person in a position of an organization.' },
    COVERS: { description: 'Covers / Có nội dung. An agreement covers a topic.' },
    RENEWS: { description: 'Renews / Gia hạn. An agreement continues an earlier one.' },
    REPLACES: { description: 'Replaces / Thay thế. An agreement takes the place of an earlier one.' },
    IMPLEMENTS: {
      description: 'Implements / Triển khai. An agreement carries out one of a higher level.',
    },
    PART_OF: { description: 'Part of / Trực thuộc. An organization belongs to a larger one.' },
    SUCCEEDED_BY: {
      description: 'Succeeded by / Kế tục. An organization was followed by another, as by a merger.',
    },
  } as const satisfies Record<Relationship, object>,
})
