import { z } from 'zod'
import { idOf } from './id.ts'
import { bareDate } from './partial-date.ts'
import { text } from './text.ts'

/** Something published that states facts: an article, a legal document, a list. */
export const source = z
  .strictObject({
    id: idOf('source').describe('Its id: lower-case ASCII words joined by hyphens; never reused.'),
    title: text.optional().describe('As published; absent where not known.'),
    publisher: text.optional().describe('Who published it; absent where not known.'),
    author: text.optional().describe('As the source writes it.'),
    publishedOn: bareDate.optional().describe('When it was published; absent where not known.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where it can be read.'),
    language: z
      .enum(['vi', 'en', 'ja', 'ko', 'zh', 'fr', 'ru'])
      .default('vi')
      .describe('Its language, ISO 639-1.'),
    readInFull: z.boolean().describe('False where only a part was at hand: a teaser, an extract.'),
    seenIn: idOf('source')
      .optional()
      .describe('The source in whose sidebar it was seen, where that is all that is known of it.'),
    note: text.optional().describe('How its publisher or date became known.'),
    formerIds: z.array(idOf('source')).default([]).describe('Ids that it had; they answer for ever.'),
  })
  .describe('Something published that states facts.')
export type SourceRecord = z.infer<typeof source>
