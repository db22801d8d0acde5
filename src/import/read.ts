import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Problem } from './problem.ts'

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
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message

function step(node: unknown, key: PropertyKey): { key: Node | null; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    return pair ? { key: isScalar(pair.key) ? pair.key : null, value: pair.value } : null
  }
  if (isSeq(node) && typeof key === 'number') return { key: null, value: node.items[key] }
  return null
}

function offsetOf(record: YAMLMap, path: readonly PropertyKey[]): number {
  let node: unknown = record
  let offset = record.range?.[0] ?? 0
  for (const part of path) {
    const next = step(node, part)
    if (!next) break
    node = next.value
    offset = next.key?.range?.[0] ?? (node as Node | null)?.range?.[0] ?? offset
  }
  return offset
}

function yamlRecords(file: string, text: string): Reading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  if (document.errors.length > 0) {
    const problems = document.errors.map((e) => ({
      file,
      line: lineAt(e.pos[0]),
      message: firstLine(e.message),
    }))
    return { records: [], problems }
  }
  const items: unknown[] = isSeq(document.contents) ? document.contents.items : [document.contents]
  const records: RawRecord[] = []
  const problems: Problem[] = []
  for (const item of items) {
    if (isMap(item)) {
      records.push({ file, value: item.toJS(document), lineOf: (path) => lineAt(offsetOf(item, path)) })
    } else if (item !== null) {
      problems.push({
        file,
        line: lineAt((item as Node).range?.[0] ?? 0),
        message: 'a record is a map of fields',
      })
    }
  }
  return { records, problems }
}

async function ndjsonRecords(file: string): Promise<Reading> {
  const reading: Reading = { records: [], problems: [] }
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1
    if (text.trim() === '') continue
    const here = line
    try {
      reading.records.push({ file, value: JSON.parse(text), lineOf: () => here })
    } catch (error) {
      reading.problems.push({ file, line, message: `bad JSON: ${firstLine((error as Error).message)}` })
    }
  }
  return reading
}

/** Reads one file of records: YAML (one record, or a list of them) or NDJSON (one record a line). */
export async function readRecords(file: string): Promise<Reading> {
  if (/\.(ndjson|jsonl)$/i.test(file)) return ndjsonRecords(file)
  return yamlRecords(file, await readFile(file, 'utf8'))
}
