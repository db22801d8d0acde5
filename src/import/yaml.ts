import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { Problem } from './problem.ts'
import type { RawRecord } from './read.ts'

type Reading = { readonly records: RawRecord[]; readonly problems: Problem[] }
type LineAt = (offset: number) => number

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

/** An unclosed quote is noticed at the end of the file; its author looks for where it opens. */
function lastQuote(document: Document.Parsed): number | undefined {
  let offset: number | undefined
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) offset = range[0]
    },
  })
  return offset
}

function messageOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'one YAML document a file: several records are a list'
  return `bad YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`
}

function faultsOf(file: string, document: Document.Parsed, lineAt: LineAt): Problem[] {
  return [...document.errors, ...document.warnings].map((fault) => {
    const unclosed = /^Missing closing .quote/.test(fault.message) ? lastQuote(document) : undefined
    return { file, line: lineAt(unclosed ?? fault.pos[0]), message: messageOf(fault) }
  })
}

/** A record that holds itself has no end. An alias names what stands before it, so the circle goes through what holds it. */
function circlesIn(file: string, document: Document.Parsed, lineAt: LineAt): Problem[] {
  const anchors = new Map<string, unknown>()
  const problems: Problem[] = []
  visit(document, {
    Collection: (_key, node) => {
      if (node.anchor) anchors.set(node.anchor, node)
    },
    Scalar: (_key, node) => {
      if (node.anchor) anchors.set(node.anchor, node)
    },
    Alias: (_key, { source, range }, path) => {
      if (path.some((above) => above === anchors.get(source)))
        problems.push({
          file,
          line: lineAt(range?.[0] ?? 0),
          message: `bad YAML: the alias *${source} leads back to what holds it`,
        })
    },
  })
  return problems
}

function recordOf(
  file: string,
  item: unknown,
  document: Document.Parsed,
  lineAt: LineAt,
): RawRecord | Problem {
  const line = lineAt((item as Node | null)?.range?.[0] ?? 0)
  if (!isMap(item)) return { file, line, message: 'a record is a map of fields' }
  try {
    return { file, value: item.toJS(document), lineOf: (path) => lineAt(offsetOf(item, path)) }
  } catch (error) {
    // An alias of nothing, or aliases of aliases that unfold without end.
    return { file, line, message: `bad YAML: ${(error as Error).message}` }
  }
}

/** The records of a YAML file: one map, or a list of them. */
export function yamlRecords(file: string, text: string): Reading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const faults = faultsOf(file, document, lineAt)
  if (faults.length > 0) return { records: [], problems: faults }
  const circles = circlesIn(file, document, lineAt)
  if (circles.length > 0) return { records: [], problems: circles }
  const { contents } = document
  const items: unknown[] = isSeq(contents) ? contents.items : contents === null ? [] : [contents]
  const found = items.map((item) => recordOf(file, item, document, lineAt))
  return {
    records: found.filter((one): one is RawRecord => 'value' in one),
    problems: found.filter((one): one is Problem => 'message' in one),
  }
}
