import { z } from 'zod'
import { idOf } from './id.ts'
import { text } from './text.ts'

const LOCATOR =
  /^(headline|byline|dateline|lead|whole text|paragraph \d+|caption \d+|sidebar \d+|file name .+|page .+|article .+)$/

/** Where a source says it. */
export const evidence = z.strictObject({
  source: idOf('source').describe('The source that says so.'),
  locator: z
    .string()
    .max(200)
    .regex(
      LOCATOR,
      'must be headline, byline, dateline, lead, whole text, paragraph N, caption N, sidebar N, file name …, page … or article …',
    )
    .optional()
    .describe(
      'Where in the source: paragraphs, captions and sidebars are counted from 1. Absent where the text was not at hand.',
    ),
  value: text
    .max(200)
    .optional()
    .describe('The value as the source writes it, where it differs ("8/4"). Never a sentence.'),
  stance: z
    .enum(['SUPPORTS', 'DISPUTES'])
    .default('SUPPORTS')
    .describe('DISPUTES: this source says otherwise (see value).'),
  note: text.optional().describe('How an editor read or inferred it, in the editor’s words.'),
})

export type EvidenceRecord = z.infer<typeof evidence>

export const evidenceList = z.array(evidence).min(1).describe('The sources of this fact: at least one.')

/** Evidence for plain fields of a record. */
export const fieldEvidence = evidence.extend({
  fields: z
    .array(z.string().min(1))
    .min(1)
    .describe('The fields of this record that the source states: [title, agreementType].'),
})
