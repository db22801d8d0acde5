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
    name: text.describe('What the source calls the group.'),
    memberCount: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('How many members it has, where a source says so.'),
  })
  .describe('A party that a source leaves unlisted. Never an organization.')

const party = z
  .strictObject({
    organization: idOf('organization').optional(),
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
    identification: z.enum(valuesOf(Identification)).default('STATED'),
    evidence: evidenceList,
  })
  .refine((value) => (value.organization === undefined) !== (value.group === undefined), {
    error: 'a party is either an organization or a group',
  })

const signature = z.strictObject({
  person: idOf('person'),
  onBehalfOf: idOf('organization').optional(),
  positionAsWritten: text.optional(),
  attestation: z.enum(valuesOf(Attestation)),
  evidence: evidenceList,
})

const participant = z.strictObject({
  person: idOf('person'),
  roles: z.array(z.enum(valuesOf(ParticipantRole))).min(1),
  onBehalfOf: idOf('organization')
    .optional()
    .describe('For whom the person was there, where the source says so.'),
  positionAsWritten: text.optional(),
  evidence: evidenceList,
})

const coverage = z.strictObject({
  topic: idOf('topic'),
  phrase: text.max(200).describe('The topic in the words of the source: a few words, never a sentence.'),
  evidence: evidenceList,
})

const relation = z.strictObject({
  type: z.enum(valuesOf(RelationType)),
  agreement: idOf('agreement').describe('The earlier or higher agreement.'),
  evidence: evidenceList,
})

const basis = z.strictObject({
  title: text,
  number: text.optional(),
  issuedBy: text.optional(),
  evidence: evidenceList,
})

const remark = bilingual
  .extend({ evidence: evidenceList })
  .describe('What a reader must know: where a source is unclear.')

const venue = z.strictObject({
  place: idOf('place'),
  asWritten: text,
  evidence: evidenceList,
})

/** An agreement between parties, as its sources report it. */
export const agreement = z
  .strictObject({
    id: idOf('agreement'),
    eventKey: text
      .max(60)
      .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'must be words joined by hyphens: NA-HN-2022')
      .optional()
      .describe('The key under which the editors collected its reports: reports of one event share it.'),
    title: text,
    agreementType: z.enum(valuesOf(AgreementType)),
    typesAsWritten: z
      .array(text)
      .default([])
      .describe('What its sources call it; several where they are not of one mind.'),
    number: text.optional().describe('The official number of the document.'),
    status: z.enum(valuesOf(AgreementStatus)),
    signerStatus: z.enum(valuesOf(SignerStatus)),
    signedOn: partialDate.optional(),
    signedAt: venue.optional(),
    period: z
      .strictObject({ start: partialDate.optional(), end: partialDate.optional() })
      .optional()
      .describe('The period that the agreement gives itself. A signing date is never its silent start.'),
    parties: z.array(party).min(1),
    signatures: z.array(signature).default([]).describe('Only who is said or shown to have signed.'),
    participants: z.array(participant).default([]).describe('Who took part, for whom, and how.'),
    topics: z.array(coverage).default([]),
    relations: z.array(relation).default([]),
    basedOn: z.array(basis).default([]).describe('Documents of other kinds that it rests on.'),
    remarks: z.array(remark).default([]),
    formerIds: z.array(idOf('agreement')).default([]),
    evidence: z.array(fieldEvidence).min(1),
  })
  .refine((value) => (value.signerStatus === 'NAMED') === value.signatures.length > 0, {
    path: ['signerStatus'],
    error: 'is NAMED exactly when there is a signature',
  })
  .describe('An agreement between parties, as its sources report it.')
export type AgreementRecord = z.infer<typeof agreement>
