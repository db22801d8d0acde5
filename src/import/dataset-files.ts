import { AppError } from '../errors.ts'
import type { GraphData, Manifest } from '../graph/graph.ts'
import { GRAPH_SCHEMA } from '../graph/graph.ts'
import { versionOf } from '../graph/version-name.ts'
import type { Records } from '../model/record.ts'
import { compile, recordHashes } from './compile/compile.ts'
import { doubtsIn } from './doubts/doubts.ts'
import type { PlacedDoubt } from './doubts/report.ts'
import { recordFiles } from './files.ts'
import { formatProblem } from './problem.ts'
import { joined, type RawRecord, readRecords } from './read.ts'
import { validate } from './validate.ts'

/** A dataset that passed every check. */
export interface CheckedDataset {
  readonly records: Records
  readonly hashes: ReadonlyMap<string, string>
  readonly version: string
}

async function readValid(paths: readonly string[]): Promise<{ records: Records; raws: RawRecord[] }> {
  const files = await recordFiles(paths)
  const reading = joined(await Promise.all(files.map(readRecords)))
  const { records, problems } = validate(reading)
  if (records) return { records, raws: reading.records }
  const lines = problems.map(formatProblem)
  throw new AppError(
    'BAD_DATASET',
    `${lines.join('\n')}\n${problems.length} problem${problems.length === 1 ? '' : 's'}`,
    { problems },
  )
}

function checkedOf(records: Records): CheckedDataset {
  const hashes = recordHashes(records)
  return { records, hashes, version: versionOf(hashes) }
}

/** Reads and checks all files below the paths. BAD_DATASET carries every problem with file and line. */
export async function readDataset(paths: readonly string[]): Promise<CheckedDataset> {
  const { records } = await readValid(paths)
  return checkedOf(records)
}

/** The same, for editors: with everything that is doubtful, each at its file and line. */
export async function checkDataset(
  paths: readonly string[],
): Promise<{ dataset: CheckedDataset; doubts: PlacedDoubt[] }> {
  const { records, raws } = await readValid(paths)
  const rawOf = new Map(raws.map((raw) => [(raw.value as { id: string }).id, raw]))
  const doubts = doubtsIn(records).map((doubt) => {
    const raw = rawOf.get(doubt.record)
    if (!raw) throw new Error(`a doubt about ${doubt.record}, which no file has: ${doubt.code}`)
    return { ...doubt, file: raw.file, line: raw.lineOf(doubt.path) }
  })
  return { dataset: checkedOf(records), doubts }
}

/** The graph of a checked dataset, and what its version says of itself. */
export function graphOf({ records, hashes, version }: CheckedDataset): {
  data: GraphData
  manifest: Manifest
} {
  const data = compile(records, version, hashes)
  const manifest = {
    version,
    release: records.dataset.release,
    schema: GRAPH_SCHEMA,
    importedAt: new Date().toISOString(),
    nodeCount: data.nodes.length,
    edgeCount: data.edges.length,
  }
  return { data, manifest }
}
