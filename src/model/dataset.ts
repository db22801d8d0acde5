import { z } from 'zod'
import { idOf } from './id.ts'
import { bilingual, text } from './text.ts'

/** What a dataset says of itself. */
export const dataset = z
  .strictObject({
    id: idOf('dataset').describe('Its id.'),
    title: bilingual.describe('Its title.'),
    description: bilingual.describe('What it holds.'),
    methodology: bilingual
      .optional()
      .describe('How its sources were found, what is included and what not, how to read what is missing.'),
    release: text.max(40).describe('The name of the release for people: 2026.11.'),
    releasedOn: z.iso.date().optional().describe('The day of the release.'),
    license: text.describe('SPDX identifier of the data’s license.'),
    licenseUrl: z.url().describe('The text of the license.'),
    homepage: z.url().optional().describe('Where to find it.'),
    creators: z.array(text).min(1).describe('Who made it.'),
  })
  .describe('What a dataset says of itself. Exactly one record of a dataset.')
export type DatasetRecord = z.infer<typeof dataset>
