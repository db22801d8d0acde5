import { z } from 'zod'
import { evidenceList, fieldEvidence } from './evidence.ts'
import { idOf } from './id.ts'
import { otherName } from './organization.ts'
import { partialDate } from './partial-date.ts'
import { text } from './text.ts'
import { PlaceKind, valuesOf } from './vocabulary.ts'

const code = z.strictObject({
  scheme: z
    .enum(['ISO_3166_2', 'GSO'])
    .describe('ISO 3166-2, or the administrative units of the General Statistics Office.'),
  value: text.describe('The code.'),
  from: partialDate.optional().describe('Since when it is in use.'),
  until: partialDate.optional().describe('Until when it was in use.'),
  evidence: evidenceList,
})

/** A place: a country, province, district or building. */
export const place = z
  .strictObject({
    id: idOf('place').describe('Its id: lower-case ASCII words joined by hyphens; never reused.'),
    name: text.describe('The name that the dataset shows.'),
    nameEn: text
      .optional()
      .describe('The name in English: the editors’ translation, unless the evidence names it.'),
    otherNames: z.array(otherName).default([]).describe('Its other names; one record has all of them.'),
    kind: z.enum(valuesOf(PlaceKind)).describe('What kind of place it is.'),
    within: idOf('place').optional().describe('The place that it lies in.'),
    codes: z.array(code).default([]).describe('Official codes, each of its scheme and time.'),
    centroid: z
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east.'),
        evidence: evidenceList,
      })
      .optional()
      .describe('WGS 84 degrees.'),
    mergedInto: z
      .strictObject({
        place: idOf('place').describe('The place that it became part of.'),
        date: partialDate.optional().describe('Since when.'),
        decision: text.optional().describe('Number and issuer of the decision.'),
        evidence: evidenceList,
      })
      .optional()
      .describe('What it became part of when it ended.'),
    formerIds: z.array(idOf('place')).default([]).describe('Ids that it had; they answer for ever.'),
    evidence: z.array(fieldEvidence).default([]).describe('Where the plain fields of this record come from.'),
  })
  .describe('A place: a country, province, district or building.')
export type PlaceRecord = z.infer<typeof place>
