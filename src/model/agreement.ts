import { z } from 'zod'
import { evidenceList, fieldEvidence } from './evidence.ts'
import { idOf } from './id.ts'
import { partialDate } from './partial-date.ts'
import { bilingual, text } from './text.ts'
import {
  AgreementStatus,
  AgreementType,
  Attestation,
  Identification,
  ParticipantRole,
  RelationType,
  SignerStatus,
  valuesOf,
} from './vocabulary.ts'

const group = z
  .strictObject({
    name: text.describe(
      'What the source calls the group; less the parties that it names beside it, where the evidence says so.',
    ),
    memberCount: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('How many members it has, where a source says so or it follows from its words.'),
  })
  .describe('A party that a source leaves unlisted. Never an organization.')

const party = z
  .strictObject({
    organization: idOf('organization').optional().describe('The party, where a source names it.'),
    group: group.optional(),
    side: z
      .number()
      .int()
      .min(1)
      .max(20)
      .describe('Parties on the same side are not partners of one another.'),
    nameAsWritten: text.describe('The party as the source names it.'),
    actingBodies: z
      .array(text)
      .default([])
      .describe('Bodies that acted for the party: [Đảng đoàn, Thường trực].'),
    identification: z
      .enum(valuesOf(Identification))
      .default('STATED')
      .describe('Whether a source names the party, or an editor concluded which one is meant.'),
    evidence: evidenceList,
  })
  .refine((value) => (value.organization === undefined) !== (value.group === undefined), {
    error: 'a party is either an organization or a group',
  })

const signature = z.strictObject({
  person: idOf('person').describe('Who signed.'),
  onBehalfOf: idOf('organization').optional().describe('For which party, where the source says so.'),
  positionAsWritten: text.optional().describe('The position in the words of the source.'),
  attestation: z.enum(valuesOf(Attestation)).describe('How a source shows that the person signed.'),
  evidence: evidenceList,
})

const participant = z.strictObject({
  person: idOf('person').describe('Who took part.'),
  roles: z
    .array(z.enum(valuesOf(ParticipantRole)))
    .min(1)
    .describe('What the person did there.'),
  onBehalfOf: idOf('organization')
    .optional()
    .describe('For whom the person was there, where the source says so.'),
  positionAsWritten: text.optional().describe('The position in the words of the source.'),
  evidence: evidenceList,
})

const coverage = z.strictObject({
  topic: idOf('topic').describe('The concept of the scheme that the phrase means.'),
  phrase: text.max(200).describe('The topic in the words of the source: a few words, never a sentence.'),
  evidence: evidenceList,
})

const relation = z.strictObject({
  type: z.enum(valuesOf(RelationType)).describe('How the two are linked.'),
  agreement: idOf('agreement').describe('The earlier or higher agreement.'),
  evidence: evidenceList,
})

const basis = z.strictObject({
  title: text.describe('What the document is called.'),
  number: text.optional().describe('Its official number.'),
  issuedBy: text.optional().describe('Who issued it.'),
  evidence: evidenceList,
})

const remark = bilingual
  .extend({ evidence: evidenceList })
  .describe('What a reader must know: where a source is unclear.')

const venue = z.strictObject({
  place: idOf('place').describe('The place.'),
  asWritten: text.describe('The place in the words of the source.'),
  evidence: evidenceList,
})

/** Why no signer is named. */
const UNNAMED = valuesOf(SignerStatus).filter((status) => status !== 'NAMED')

/** An agreement between parties, as its sources report it. */
export const agreement = z
  .strictObject({
    id: idOf('agreement').describe('Its id: lower-case ASCII words joined by hyphens; never reused.'),
    eventKey: text
      .max(60)
      .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'must be words joined by hyphens: NA-HN-2022')
      .optional()
      .describe('The key under which the editors collected its reports: reports of one event share it.'),
    title: text.describe('What it is called; a descriptive title where no source names it.'),
    agreementType: z.enum(valuesOf(AgreementType)).describe('What kind of document it is.'),
    typesAsWritten: z
      .array(text)
      .default([])
      .describe('What its sources call it; several where they are not of one mind.'),
    number: text.optional().describe('The official number of the document.'),
    status: z.enum(valuesOf(AgreementStatus)).describe('How far it is known to have come.'),
    signerStatus: z.enum(valuesOf(SignerStatus)).describe('Whether it is known who signed, and if not, why.'),
    signedOn: partialDate.optional().describe('When it was signed.'),
    signedAt: venue.optional().describe('Where it was signed.'),
    period: z
      .strictObject({
        start: partialDate.optional().describe('Its beginning.'),
        end: partialDate.optional().describe('Its end.'),
      })
      .optional()
      .describe('The period that the agreement gives itself. A signing date is never its silent start.'),
    parties: z.array(party).min(1).describe('Who agreed.'),
    signatures: z.array(signature).default([]).describe('Only who is said or shown to have signed.'),
    participants: z.array(participant).default([]).describe('Who took part, for whom, and how.'),
    topics: z
      .array(coverage)
      .default([])
      .describe('What it is about; several rows where one phrase names several things.'),
    relations: z.array(relation).default([]).describe('Earlier or higher agreements that it is linked to.'),
    basedOn: z.array(basis).default([]).describe('Documents of other kinds that it rests on.'),
    remarks: z.array(remark).default([]),
    formerIds: z.array(idOf('agreement')).default([]).describe('Ids that it had; they answer for ever.'),
    evidence: z.array(fieldEvidence).min(1).describe('Where the plain fields of this record come from.'),
  })
  .refine((value) => (value.signerStatus === 'NAMED') === value.signatures.length > 0, {
    path: ['signerStatus'],
    error: ({ input }) =>
      (input as { signatures: readonly unknown[] }).signatures.length > 0
        ? 'must be NAMED, for there is a signature'
        : `is NAMED, and there is no signature: write one of ${UNNAMED.join(', ')}`,
  })
  .describe('An agreement between parties, as its sources report it.')
export type AgreementRecord = z.infer<typeof agreement>
