import { AppError } from '../errors.ts'
import type { GraphData, Manifest } from '../graph/graph.ts'
import { GRAPH_SCHEMA } from '../graph/graph.ts'
import type { Records } from '../model/record.ts'
import { compile, recordHashes, versionOf } from './compile/compile.ts'
import { recordFiles } from './files.ts'
import { formatProblem } from './problem.ts'
import { joined, readRecords } from './read.ts'
import { validate } from './validate.ts'

/** A dataset that passed every check. */
export interface CheckedDataset {
  readonly records: Records
  readonly hashes: ReadonlyMap<string, string>
  readonly version: string
}

/** Reads and checks all files below the paths. BAD_DATASET carries every problem with file and line. */
export async function readDataset(paths: readonly string[]): Promise<CheckedDataset> {
  const files = await recordFiles(paths)
  const { records, problems } = validate(joined(await Promise.all(files.map(readRecords))))
  if (!records) {
    const lines = problems.map(formatProblem)
    throw new AppError(
      'BAD_DATASET',
      `${lines.join('\n')}\n${problems.length} problem${problems.length === 1 ? '' : 's'}`,
      { problems },
    )
  }
  const hashes = recordHashes(records)
  return { records, hashes, version: versionOf(hashes) }
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
