import { type OrganizationTie, organizationTies } from '../domain/organization.ts'
import { builder, type Context } from './builder.ts'
import { PartialDateType, partDate } from './date.ts'
import { factEvidence } from './evidence.ts'
import { OrganizationRef } from './refs.ts'

export const TieType = builder
  .objectRef<OrganizationTie['edge'] & { readonly organization: string }>('OrganizationTie')
  .implement({
    description: 'A tie between two organizations: being part, or succession.',
    interfaces: [factEvidence],
    fields: (t) => ({
      organization: t.field({
        type: OrganizationRef,
        description: 'The other organization.',
        resolve: (tie) => tie.organization,
      }),
      startDate: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'Since when, for being part.',
        resolve: (tie) => partDate(tie, 'startDate'),
      }),
      endDate: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'Until when, for being part.',
        resolve: (tie) => partDate(tie, 'endDate'),
      }),
      date: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'When, for a succession.',
        resolve: (tie) => partDate(tie, 'date'),
      }),
      decision: t.string({
        nullable: true,
        description:
          'By which decision. Where no source names one of its own, the one that it follows from: the resolution that merged the provinces.',
        resolve: (tie) => tie.decision ?? null,
      }),
    }),
  })

/** Ties of one kind of organizations. */
export const tiesFrom =
  (kind: Parameters<typeof organizationTies>[1]) => async (ids: string[], context: Context) =>
    (await organizationTies(await context.snapshot(), kind, ids)).map((of) =>
      of.map(({ edge, organization }) => ({ ...edge, organization })),
    )
