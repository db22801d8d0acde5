import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { repeatedField } from './json.ts'
import type { Problem } from './problem.ts'
import { yamlRecords } from './yaml.ts'

/** A record as its file holds it, before any check. */
export interface RawRecord {
  readonly file: string
  readonly value: unknown
  /** The line where the value at this path stands, or the nearest line above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

export interface Reading {
  readonly records: RawRecord[]
  readonly problems: Problem[]
  /** What looks like the id of a record in text that could not be read: references to it are no mistakes of their own. */
  readonly unreadIds: string[]
}

/** Several readings as one. */
export const joined = (readings: readonly Reading[]): Reading => ({
  records: readings.flatMap(({ records }) => records),
  problems: readings.flatMap(({ problems }) => problems),
  unreadIds: readings.flatMap(({ unreadIds }) => unreadIds),
})

const ID_IN_TEXT = /^[\s{-]*"?id"?\s*:\s*["']?([a-z]+:[a-z0-9-]+)|[{,]\s*"id"\s*:\s*"([a-z]+:[a-z0-9-]+)"/gm

const unread = (text: string, problems: Problem[]): Reading => ({
  records: [],
  problems,
  unreadIds: [...text.matchAll(ID_IN_TEXT)].flatMap(([, plain, quoted]) => plain ?? quoted ?? []),
})

/** What decoding puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD'
const NOT_UTF8 = 'is not UTF-8, or holds the sign for text that was damaged before (U+FFFD)'

const damagedLines = (file: string, text: string): Problem[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      line.includes(REPLACEMENT) ? [{ file, line: index + 1, message: NOT_UTF8 }] : [],
    )

function yamlReading(file: string, text: string): Reading {
  const damaged = damagedLines(file, text)
  if (damaged.length > 0) return unread(text, damaged)
  const { records, problems } = yamlRecords(file, text)
  return problems.length > 0 ? { ...unread(text, problems), records } : { records, problems, unreadIds: [] }
}

function ndjsonRecord(file: string, text: string, line: number): Reading {
  if (text.includes(REPLACEMENT)) return unread(text, [{ file, line, message: NOT_UTF8 }])
  try {
    const value: unknown = JSON.parse(text)
    const repeated = repeatedField(text)
    if (repeated !== null) throw new Error(`the field ${JSON.stringify(repeated)} is written twice`)
    return { records: [{ file, value, lineOf: () => line }], problems: [], unreadIds: [] }
  } catch (error) {
    return unread(text, [{ file, line, message: `bad JSON: ${(error as Error).message}` }])
  }
}

async function ndjsonRecords(file: string): Promise<Reading> {
  const readings: Reading[] = []
  let line = 0
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const text of lines) {
    line += 1
    const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (bare.trim() !== '') readings.push(ndjsonRecord(file, bare, line))
  }
  return joined(readings)
}

/** Reads one file of records: YAML (one record, or a list of them) or NDJSON (one record a line). */
export async function readRecords(file: string): Promise<Reading> {
  try {
    if (/\.(ndjson|jsonl)$/i.test(file)) return await ndjsonRecords(file)
    return yamlReading(file, await readFile(file, 'utf8'))
  } catch (error) {
    return unread('', [{ file, line: 1, message: `cannot be read: ${(error as Error).message}` }])
  }
}
