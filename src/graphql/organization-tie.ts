import { type OrganizationTie, organizationTies } from '../domain/organization.ts'
import type { Snapshot } from '../graph/graph.ts'
import { builder, type Context } from './builder.ts'
import { PartialDateType, partDate } from './date.ts'
import { IdentificationEnum } from './enums.ts'
import { factEvidence } from './evidence.ts'
import { OrganizationRef } from './refs.ts'

type Tie = OrganizationTie['edge'] & { readonly organization: string }

export const TieType = builder.objectRef<Tie>('OrganizationTie').implement({
  description:
    'A tie between two organizations: being part, or succession. Many are the editors’ conclusions: see `identification`.',
  interfaces: [factEvidence],
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      description: 'The other organization.',
      resolve: (tie) => tie.organization,
    }),
    identification: t.field({
      type: IdentificationEnum,
      description:
        'Whether a source says so of these organizations (`STATED`), or an editor concluded it (`INFERRED`): from statutes that name the levels of the unions, from a merger of provinces.',
      resolve: ({ identification }) => identification,
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

type Kind = Parameters<typeof organizationTies>[1]

/** Ties of one kind of organizations in a version. */
export const tiesIn =
  (kind: Kind) =>
  async (snapshot: Snapshot, ids: readonly string[]): Promise<Tie[][]> =>
    (await organizationTies(snapshot, kind, ids)).map((of) =>
      of.map(({ edge, organization }) => ({ ...edge, organization })),
    )

/** Ties of one kind of organizations. */
export const tiesFrom = (kind: Kind) => async (ids: string[], context: Context) =>
  tiesIn(kind)(await context.snapshot(), ids)
