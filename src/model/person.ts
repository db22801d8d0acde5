import { z } from 'zod'
import { evidenceList, fieldEvidence } from './evidence.ts'
import { idOf } from './id.ts'
import { otherName } from './organization.ts'
import { partialDate } from './partial-date.ts'
import { bilingual, text } from './text.ts'
import { PositionRole, valuesOf } from './vocabulary.ts'

const position = z.strictObject({
  organization: idOf('organization').describe('Where the person holds it.'),
  role: z.enum(valuesOf(PositionRole)).describe('What the person is there.'),
  positionAsWritten: text.describe('The position in the words of the source.'),
  startDate: partialDate.optional().describe('Since when, only where a source states it.'),
  endDate: partialDate.optional().describe('Until when, only where a source states it.'),
  observedOn: partialDate.optional().describe('A day on which a source shows the person in this position.'),
  evidence: evidenceList,
})
export type PositionRecord = z.infer<typeof position>

const likeness = bilingual
  .extend({ person: idOf('person').describe('The other record.'), evidence: evidenceList })
  .describe('Another record that may be of the same person: why it may, and why it cannot be told.')

/** A person (Popolo). */
export const person = z
  .strictObject({
    id: idOf('person').describe('Its id: lower-case ASCII words joined by hyphens; never reused.'),
    name: text.describe('The whole name; Vietnamese names are never split.'),
    otherNames: z.array(otherName).default([]).describe('Other ways of writing the name.'),
    honorificPrefix: text.optional().describe('A title before the name: GS.TS.'),
    positions: z.array(position).default([]).describe('One entry for each tenure or sighting.'),
    possiblySameAs: z
      .array(likeness)
      .default([])
      .describe('Questions that the sources leave open; written in one of the two records.'),
    formerIds: z.array(idOf('person')).default([]).describe('Ids that it had; they answer for ever.'),
    evidence: z.array(fieldEvidence).min(1).describe('Where the plain fields of this record come from.'),
  })
  .describe('A person, and the positions in which sources show them.')
export type PersonRecord = z.infer<typeof person>
