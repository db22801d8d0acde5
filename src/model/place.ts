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
  value: text,
  from: partialDate.optional(),
  until: partialDate.optional(),
  evidence: evidenceList,
})

/** A place: a country, province, district or building. */
export const place = z
  .strictObject({
    id: idOf('place'),
    name: text,
    nameEn: text.optional(),
    otherNames: z.array(otherName).default([]),
    kind: z.enum(valuesOf(PlaceKind)),
    within: idOf('place').optional().describe('The place that it lies in.'),
    codes: z.array(code).default([]),
    centroid: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        evidence: evidenceList,
      })
      .optional()
      .describe('WGS 84 degrees.'),
    mergedInto: z
      .strictObject({
        place: idOf('place'),
        date: partialDate.optional(),
        decision: text.optional(),
        evidence: evidenceList,
      })
      .optional(),
    formerIds: z.array(idOf('place')).default([]),
    evidence: z.array(fieldEvidence).default([]),
  })
  .describe('A place: a country, province, district or building.')
export type PlaceRecord = z.infer<typeof place>
