import { z } from 'zod'
import { idOf } from './id.ts'
import { bilingual, text } from './text.ts'

/** A concept of cooperation (SKOS). The scheme is the editors' own work. */
export const topic = z
  .strictObject({
    id: idOf('topic'),
    prefLabel: bilingual,
    altLabel: z.strictObject({ vi: z.array(text).default([]), en: z.array(text).default([]) }).optional(),
    broader: idOf('topic').optional().describe('The wider concept; absent for a top concept.'),
    scopeNote: bilingual.optional().describe('What the concept takes in and what not.'),
    formerIds: z.array(idOf('topic')).default([]),
  })
  .describe('A concept of cooperation (SKOS).')
export type TopicRecord = z.infer<typeof topic>
