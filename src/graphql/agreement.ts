import {
  coverageOf,
  documentsOf,
  participationsOf,
  partiesOf,
  remarksOf,
  signaturesOf,
  venuesOf,
} from '../domain/agreement-parts.ts'
import { relationsOf } from '../domain/agreement-relation.ts'
import {
  AgreementRelationType,
  BasisDocumentType,
  CoverageType,
  ParticipationType,
  PartyType,
  RemarkType,
  SignatureType,
  VenueType,
} from './agreement-parts.ts'
import { builder } from './builder.ts'
import { ownDate, PartialDateType } from './date.ts'
import { AgreementStatusEnum, AgreementTypeEnum, SignerStatusEnum } from './enums.ts'
import { entityEvidence } from './evidence.ts'
import { loaderOf } from './loader.ts'
import { AgreementRef, SourceRef, TopicRef } from './refs.ts'

const PeriodType = builder
  .objectRef<Readonly<Record<string, unknown>> & { readonly id: string }>('Period')
  .implement({
    description: 'The period that an agreement gives itself. A signing date is never its silent start.',
    fields: (t) => ({
      start: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'Its first day, as far as known.',
        resolve: (agreement) => ownDate(agreement, 'periodStart'),
      }),
      end: t.field({
        type: PartialDateType,
        nullable: true,
        description: 'Its last day, as far as known.',
        resolve: (agreement) => ownDate(agreement, 'periodEnd'),
      }),
    }),
  })

/** Topics are asked for by two fields; both read the same rows. */
const coverageLoader = loaderOf(coverageOf)

AgreementRef.implement({
  description:
    'An agreement between parties, as its sources report it / Thỏa thuận, quy chế, chương trình phối hợp.',
  isTypeOf: (node) => (node as { id: string }).id.startsWith('agreement:'),
  interfaces: [entityEvidence],
  fields: (t) => ({
    title: t.exposeString('title', {
      description:
        'A title for people. Where its sources give none in full, the editors composed it of their words and the parties’ names; the evidence of the field says so.',
    }),
    eventKey: t.string({
      nullable: true,
      description:
        'The key under which the editors collected its reports: reports of one event share it. Null for what was found beside them.',
      resolve: (agreement) => agreement.eventKey ?? null,
    }),
    reports: t.field({
      type: [SourceRef],
      description:
        'The sources that report it; those that are cited only for a single fact or in a remark are in `sources` alone.',
      resolve: (agreement) => [...agreement.reports],
    }),
    reportCount: t.exposeInt('reportCount', { description: 'How many sources report it.' }),
    agreementType: t.expose('agreementType', {
      type: AgreementTypeEnum,
      description: 'What kind of document it is.',
    }),
    typesAsWritten: t.stringList({
      description: 'What its sources call it; several where they are not of one mind.',
      resolve: (agreement) => [...(agreement.typesAsWritten ?? [])],
    }),
    number: t.string({
      nullable: true,
      description: 'The official number, where known.',
      resolve: (agreement) => agreement.number ?? null,
    }),
    status: t.expose('status', {
      type: AgreementStatusEnum,
      description: 'How far it is known to have come.',
    }),
    signerStatus: t.expose('signerStatus', {
      type: SignerStatusEnum,
      description: 'Whether it is known who signed; where `signatures` is empty, why.',
    }),
    signedOn: t.field({
      type: PartialDateType,
      nullable: true,
      description: 'When it was signed; null where no source tells.',
      resolve: (agreement) => ownDate(agreement, 'signedOn'),
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'For which period it was made; null where no source tells.',
      resolve: (agreement) =>
        'periodStartEdtf' in agreement || 'periodEndEdtf' in agreement ? agreement : null,
    }),
    signedAt: t.loadable({
      type: VenueType,
      nullable: true,
      description: 'Where it was signed; null where no source tells.',
      load: async (ids: string[], context) => venuesOf(await context.snapshot(), ids),
      resolve: (agreement) => agreement.id,
    }),
    parties: t.loadableList({
      type: PartyType,
      description: 'Its parties, by side.',
      load: async (ids: string[], context) => partiesOf(await context.snapshot(), ids),
      resolve: (agreement) => agreement.id,
    }),
    signatures: t.loadableList({
      type: SignatureType,
      description:
        'Who signed, only where a source says or shows it. Empty: see `signerStatus`, and `participants` for who was there.',
      load: async (ids: string[], context) => signaturesOf(await context.snapshot(), 'agreement', ids),
      resolve: (agreement) => agreement.id,
    }),
    participants: t.loadableList({
      type: ParticipationType,
      description:
        'Who was there or spoke on it, for whom, and what they did. Nobody in this list is thereby said to have signed.',
      load: async (ids: string[], context) => participationsOf(await context.snapshot(), 'agreement', ids),
      resolve: (agreement) => agreement.id,
    }),
    topics: t.field({
      type: [TopicRef],
      description: 'The topics that it covers, each once.',
      resolve: async (agreement, _arguments, context) => {
        const covered = await coverageLoader(context).load(agreement.id)
        return [...new Set(covered.map(({ topic }) => topic))]
      },
    }),
    coverage: t.field({
      type: [CoverageType],
      description: 'The topics that it covers, in the words of its sources.',
      resolve: (agreement, _arguments, context) => coverageLoader(context).load(agreement.id),
    }),
    basedOn: t.loadableList({
      type: BasisDocumentType,
      description: 'Documents of other kinds that it rests on.',
      load: async (ids: string[], context) => documentsOf(await context.snapshot(), ids),
      resolve: (agreement) => agreement.id,
    }),
    remarks: t.loadableList({
      type: RemarkType,
      description: 'Where its sources are unclear.',
      load: async (ids: string[], context) => remarksOf(await context.snapshot(), ids),
      resolve: (agreement) => agreement.id,
    }),
    relations: t.loadableList({
      type: AgreementRelationType,
      description: 'Earlier or higher agreements that it renews, replaces or implements.',
      load: async (ids: string[], context) => relationsOf(await context.snapshot(), 'OUT', ids),
      resolve: (agreement) => agreement.id,
    }),
    relatedBy: t.loadableList({
      type: AgreementRelationType,
      description: 'Later or lower agreements that renew, replace or implement it.',
      load: async (ids: string[], context) => relationsOf(await context.snapshot(), 'IN', ids),
      resolve: (agreement) => agreement.id,
    }),
  }),
})
