import {
  type Agreement,
  type AgreementFacet,
  type AgreementFilter,
  type AgreementOrder,
  type AgreementScope,
  agreementPages,
} from '../domain/agreement.ts'
import type { PageArguments } from '../domain/cursor.ts'
import { keysOf } from '../domain/entity.ts'
import type { ListedPage } from '../domain/list.ts'
import { builder, type Context } from './builder.ts'
import { type ArgumentBuilder, connectionOf, pageArguments } from './connection.ts'
import { certaintyArgument, DateRangeInput } from './date.ts'
import { AgreementStatusEnum, AgreementTypeEnum, ClassificationEnum, SignerStatusEnum } from './enums.ts'
import {
  AgreementStatusFacet,
  AgreementTypeFacet,
  addFacets,
  ClassificationFacet,
  OrganizationFacet,
  PersonFacet,
  PlaceFacet,
  SignerStatusFacet,
  TopicFacet,
  YearFacet,
} from './facets.ts'
import { onlyPage, wellFormed, wholeDataset } from './fields.ts'
import { AgreementRef } from './refs.ts'

export const AgreementConnection = connectionOf<Agreement, ListedPage<Agreement, AgreementFacet>>(
  'Agreement',
  AgreementRef,
  'A list of agreements.',
)

addFacets('Agreement', AgreementConnection.connection, {
  agreementType: { type: AgreementTypeFacet, description: 'By kind of document.' },
  status: { type: AgreementStatusFacet, description: 'By how far they are known to have come.' },
  signerStatus: { type: SignerStatusFacet, description: 'By whether it is known who signed.' },
  year: {
    type: YearFacet,
    description:
      'By the year of signing. Those whose date is not known, is marked as uncertain, or may lie in more than one year, are in `missingCount`; `signedBetween` with CERTAIN and a year lists the others.',
  },
  topic: {
    type: TopicFacet,
    description: 'By topic: each topic counts those that cover it or a narrower one, each agreement once.',
  },
  party: {
    type: OrganizationFacet,
    description:
      'By organization that is a party. Groups that a source leaves unlisted count under none: in `missingCount` are those whose parties are all such groups.',
  },
  partyClassification: {
    type: ClassificationFacet,
    description: 'By what the organizations are that are parties.',
  },
  partyPlace: {
    type: PlaceFacet,
    description:
      'By province, or city under central authority, in which a party works or is seated. In `missingCount` are those without a party of a known province, among them those of national parties.',
  },
  place: {
    type: PlaceFacet,
    description: 'By province, or city under central authority, in which it was signed.',
  },
  signer: { type: PersonFacet, description: 'By person who is said or shown to have signed.' },
})

const AgreementOrderEnum = builder.enumType('AgreementOrder', {
  description:
    'How agreements are ordered; those with the same value by id. A date that is not known comes last either way.',
  values: {
    SIGNED_ON_DESC: { description: 'Most recently signed first.' },
    SIGNED_ON_ASC: { description: 'Earliest signed first.' },
    PERIOD_END_ASC: { description: 'Ending soonest first.' },
    PERIOD_END_DESC: { description: 'Ending latest first.' },
    TITLE_ASC: { description: 'By title, without regard to diacritics.' },
  } as const satisfies Record<AgreementOrder, object>,
})

/** Date arguments of agreements, wherever agreements can be narrowed. */
export const agreementDates = (t: ArgumentBuilder) => ({
  activeOn: t({
    type: 'Date',
    description:
      'In force on this day, by the period that it gives itself and nothing else (see `certainty`): the signing date, and what became of its parties, play no part. Agreements whose period is not known at both ends, or for CERTAIN is marked as uncertain at one, are left out and counted in `undatedCount`.',
  }),
  signedBetween: t({
    type: DateRangeInput,
    description:
      'Signed in these days (see `certainty`); undated ones, and for CERTAIN uncertain ones, are left out and counted in `undatedCount`.',
  }),
  certainty: t(certaintyArgument),
})

/** All arguments that say which agreements, whatever is made of them. */
export const agreementFilterArguments = (t: ArgumentBuilder) => ({
  party: t.string({ description: 'Id or name of an organization that is a party.' }),
  topic: t.string({ description: 'Id or label of a topic; narrower topics are included.' }),
  signer: t.string({ description: 'Id or name of a person who is said or shown to have signed.' }),
  place: t.string({
    description: 'Id or name of the place where it was signed; places within it are included.',
  }),
  partyPlace: t.string({
    description: 'Id or name of a place where a party works or is seated; places within it are included.',
  }),
  partyClassification: t({
    type: [ClassificationEnum],
    description: 'With a party that is any of these; groups that a source leaves unlisted are none.',
  }),
  agreementType: t({ type: [AgreementTypeEnum], description: 'Any of these kinds of document.' }),
  status: t({ type: [AgreementStatusEnum], description: 'Any of these.' }),
  signerStatus: t({ type: [SignerStatusEnum], description: 'Any of these.' }),
  renewed: t.boolean({ description: 'True: another agreement renews it. False: none is known to.' }),
  minReports: t.int({ description: 'Reported by at least so many sources (see `reports`).' }),
  endsBetween: t({
    type: DateRangeInput,
    description: 'Whose period ends in these days (see `certainty`).',
  }),
  ...agreementDates(t),
})

/** All arguments that narrow a list of agreements. */
export const agreementArguments = (t: ArgumentBuilder) => ({
  ...agreementFilterArguments(t),
  orderBy: t({ type: AgreementOrderEnum, defaultValue: 'SIGNED_ON_DESC', description: 'The order.' }),
  ...pageArguments(t),
})

type ListArguments = AgreementFilter &
  PageArguments & { readonly orderBy?: AgreementOrder | null | undefined }

/** Pages of agreements from each of the given ids: an organization's, a topic's, a place's. */
export const agreementsFrom =
  (scope: Exclude<AgreementScope, 'ALL'>) =>
  async (ids: string[], context: Context, wanted: ListArguments) => {
    const snapshot = await context.snapshot()
    const order = wanted.orderBy ?? 'SIGNED_ON_DESC'
    return agreementPages(snapshot, {
      scope,
      keys: keysOf(snapshot, ids),
      filter: wanted,
      order,
      page: wanted,
    })
  }

builder.queryFields((t) => ({
  agreement: t.field({
    type: AgreementRef,
    nullable: true,
    description: 'The agreement with this id, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id: `agreement:2022-nghe-an-ha-noi`.' }) },
    resolve: (_root, { id }) => wellFormed('agreement', id),
  }),
  agreements: t.field({
    type: AgreementConnection.connection,
    nullable: true,
    description:
      'Agreements, narrowed by any of the arguments together / Danh sách thỏa thuận, lọc theo mọi điều kiện.',
    args: agreementArguments(t.arg),
    resolve: async (_root, wanted, context) => {
      const whole = await wholeDataset(context)
      const order = wanted.orderBy ?? 'SIGNED_ON_DESC'
      return onlyPage(
        await agreementPages(whole.snapshot, {
          scope: 'ALL',
          keys: whole.keys,
          filter: wanted,
          order,
          page: wanted,
        }),
      )
    },
  }),
}))
