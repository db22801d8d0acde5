import { z } from 'zod'
import { idOf } from './id.ts'
import { bilingual, text } from './text.ts'

/** A concept of cooperation (SKOS). The scheme is the editors' own work. */
export const topic = z
  .strictObject({
    id: idOf('topic').describe('Its id: lower-case ASCII words joined by hyphens; never reused.'),
    prefLabel: bilingual.describe('Its label.'),
    altLabel: z
      .strictObject({
        vi: z.array(text).default([]).describe('In Vietnamese.'),
        en: z.array(text).default([]).describe('In English.'),
      })
      .optional()
      .describe('Other labels under which it is found.'),
    broader: idOf('topic').optional().describe('The wider concept; absent for a top concept.'),
    scopeNote: bilingual.optional().describe('What the concept takes in and what not.'),
    formerIds: z.array(idOf('topic')).default([]).describe('Ids that it had; they answer for ever.'),
  })
  .describe('A concept of cooperation (SKOS).')
export type TopicRecord = z.infer<typeof topic>
