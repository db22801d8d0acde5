import { z } from 'zod'
import { idOf } from './id.ts'
import { bilingual, text } from './text.ts'

/** What a dataset says of itself. */
export const dataset = z
  .strictObject({
    id: idOf('dataset'),
    title: bilingual,
    description: bilingual,
    release: text.max(40).describe('The name of the release for people: 2026.11.'),
    releasedOn: z.iso.date().optional(),
    license: text.describe('SPDX identifier of the data’s license.'),
    licenseUrl: z.url(),
    homepage: z.url().optional(),
    creators: z.array(text).min(1),
  })
  .describe('What a dataset says of itself. Exactly one record of a dataset.')
export type DatasetRecord = z.infer<typeof dataset>
