import { type Position, type PositionFilter, positionsOf } from '../domain/position.ts'
import { builder, type Context } from './builder.ts'
import type { ArgumentBuilder } from './connection.ts'
import { certaintyArgument, PartialDateType, partDate } from './date.ts'
import { PositionRoleEnum } from './enums.ts'
import { factEvidence } from './evidence.ts'
import { OrganizationRef, PersonRef } from './refs.ts'

export const PositionType = builder.objectRef<Position>('Position').implement({
  description: 'A person in a position of an organization: one tenure, or one sighting by a source.',
  interfaces: [factEvidence],
  fields: (t) => ({
    person: t.field({ type: PersonRef, description: 'The person.', resolve: (position) => position.person }),
    organization: t.field({
      type: OrganizationRef,
      description: 'The organization.',
      resolve: (position) => position.organization,
    }),
    role: t.field({
      type: PositionRoleEnum,
      description: 'The role held.',
      resolve: (position) => position.role,
    }),
    positionAsWritten: t.string({
      description: 'The position in the words of the source.',
      resolve: (position) => position.positionAsWritten,
    }),
    startDate: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'Since when, where known.',
      resolve: (position) => partDate(position, 'startDate'),
    }),
    endDate: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'Until when, where known.',
      resolve: (position) => partDate(position, 'endDate'),
    }),
    observedOn: t.field({
      type: PartialDateType,
      nullable: true,
      description:
        'A day on which a source shows the person in this position. It says nothing of other days.',
      resolve: (position) => partDate(position, 'observedOn'),
    }),
  }),
})

/** Arguments that narrow positions; one position has to meet all of them. */
export const positionArguments = (t: ArgumentBuilder) => ({
  role: t({ type: [PositionRoleEnum], description: 'In any of these roles.' }),
  activeOn: t({
    type: 'Date',
    description:
      'Held on this day (see `certainty`). Where start or end is not known, the day on which it was observed stands for it: a position seen once is known for that day only.',
  }),
  certainty: t(certaintyArgument),
})

/** Positions of people, or of organizations. */
export const positionsFrom =
  (end: 'person' | 'organization') => async (ids: string[], context: Context, wanted: PositionFilter) =>
    positionsOf(await context.snapshot(), end, wanted, ids)
