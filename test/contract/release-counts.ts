import { type Model, ofType, type SeedRecord } from './seed-records.ts'

const ROW = /^\| (agreement|organization|person|topic|place|source|dataset) \|(.*)\| \d+ \|$/gm

/** docs/releases.md with the counts of today in the column of the current release, the last one. */
export const countedReleases = (text: string, records: readonly SeedRecord[]): string =>
  text.replace(
    ROW,
    (_row, type: Model, before: string) => `| ${type} |${before}| ${ofType(records, type).length} |`,
  )
