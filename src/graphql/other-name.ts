import { type OtherName, otherNamesOf } from '../domain/other-name.ts'
import type { NameKind } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { PartialDateType, partDate } from './date.ts'
import { NameKindEnum } from './enums.ts'
import { factEvidence } from './evidence.ts'

const OtherNameType = builder.objectRef<OtherName>('OtherName').implement({
  description: 'Another name of an entity (Popolo).',
  interfaces: [factEvidence],
  fields: (t) => ({
    name: t.string({ description: 'The name.', resolve: (name) => name.value }),
    kind: t.field({
      type: NameKindEnum,
      description: 'What kind of name it is.',
      resolve: (name) => name.kind as NameKind,
    }),
    startDate: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'Since when it was used, where known.',
      resolve: (name) => partDate(name, 'startDate'),
    }),
    endDate: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'Until when it was used, where known.',
      resolve: (name) => partDate(name, 'endDate'),
    }),
  }),
})

/** Entities that have several names. */
export const namedEntity = builder.interfaceRef<{ readonly id: string }>('Named').implement({
  description: 'An entity that sources call by several names.',
  fields: (t) => ({
    otherNames: t.loadableList({
      type: OtherNameType,
      description: 'Its names besides the one it is shown by: in full, short, former, translated.',
      load: async (ids: string[], context) => otherNamesOf(await context.snapshot(), ids),
      resolve: (entity) => entity.id,
    }),
  }),
})
