import { z } from 'zod'

/** What is kept of a release for good: enough to tell what changed since, and whether a file is the one that was published. */
export const release = z.strictObject({
  dataset: z.string().describe('The id of the dataset.'),
  release: z.string().describe('The name of the release.'),
  releasedOn: z.iso.date().optional().describe('The day of the release.'),
  versions: z
    .array(z.string())
    .min(1)
    .describe('The names of its version, oldest first: one for each graph schema under which it was read.'),
  sha256: z.string().describe('The checksum of its records as NDJSON.'),
  records: z.record(z.string(), z.string()).describe('The hash of each record, by id.'),
})
export type Release = z.infer<typeof release>
