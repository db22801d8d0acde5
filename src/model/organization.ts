import { z } from 'zod'
import { evidence, evidenceList, fieldEvidence } from './evidence.ts'
import { idOf } from './id.ts'
import { partialDate } from './partial-date.ts'
import { text } from './text.ts'
import { Classification, Identification, NameKind, valuesOf } from './vocabulary.ts'

/** Another name of the same organization or person. */
export const otherName = z.strictObject({
  name: text.describe('The other name.'),
  kind: z.enum(valuesOf(NameKind)).describe('What kind of name it is.'),
  startDate: partialDate.optional().describe('Since when the name was used.'),
  endDate: partialDate.optional().describe('Until when the name was used.'),
  evidence: z.array(evidence).default([]).describe('The sources that use it.'),
})

const identification = (meaning: string) =>
  z.enum(valuesOf(Identification)).default('STATED').describe(meaning)

const partOf = z.strictObject({
  organization: idOf('organization').describe('The larger organization.'),
  identification: identification(
    'Whether a source says so of this very organization, or an editor concluded it: statutes that name no organization state no membership.',
  ),
  startDate: partialDate.optional().describe('Since when, where a source says so.'),
  endDate: partialDate.optional().describe('Until when, where a source says so.'),
  evidence: evidenceList,
})

const succession = z.strictObject({
  organization: idOf('organization').describe('The organization that followed.'),
  identification: identification(
    'Whether a source says that the one followed the other, or an editor concluded it: from a merger of provinces, for one.',
  ),
  date: partialDate.optional().describe('When it took its place.'),
  decision: text.optional().describe('Number and issuer of the decision, or of that which it follows from.'),
  evidence: evidenceList,
})

/** An organization (Popolo, W3C ORG): one record for all its names. */
export const organization = z
  .strictObject({
    id: idOf('organization').describe('Its id: lower-case ASCII words joined by hyphens; never reused.'),
    name: text.describe('The name that the dataset shows.'),
    shortName: text
      .optional()
      .describe('A short form for maps and diagrams: the editors’ own, unless the evidence names it.'),
    nameEn: text
      .optional()
      .describe('The name in English: the editors’ translation, unless the evidence names it.'),
    otherNames: z.array(otherName).default([]).describe('Its other names; one record has all of them.'),
    classification: z.enum(valuesOf(Classification)).describe('What it is.'),
    place: idOf('place').optional().describe('Where it works or is seated.'),
    partOf: z.array(partOf).default([]).describe('Larger organizations that it belongs to.'),
    succeededBy: z.array(succession).default([]).describe('What followed it when it ended.'),
    foundingDate: partialDate.optional().describe('When it was founded.'),
    dissolutionDate: partialDate.optional().describe('When it ended, also by a merger.'),
    formerIds: z.array(idOf('organization')).default([]).describe('Ids that it had; they answer for ever.'),
    evidence: z.array(fieldEvidence).min(1).describe('Where the plain fields of this record come from.'),
  })
  .describe('An organization: one record for all its names.')
export type OrganizationRecord = z.infer<typeof organization>
