import { AppError } from '../errors.ts'
import { GRAPH_SCHEMA, type Graph, type Lease, type Snapshot } from '../graph/graph.ts'
import { type Changes, changesFrom } from './changes.ts'
import { type CheckedDataset, graphOf, readDataset } from './dataset-files.ts'
import { type HoldingOptions, holding, warningOf } from './holding.ts'

export interface ImportOptions extends HoldingOptions {
  /** Check and compare, write nothing. */
  readonly dryRun?: boolean
  /** Told how many nodes and relationships are written, of how many. */
  readonly progress?: (done: number, total: number) => void
}

export interface ImportResult {
  readonly version: string
  readonly release: string
  readonly changes: Changes
  /** UNCHANGED: the version was current already. ACTIVATED: it was there already and is current now. */
  readonly outcome: 'IMPORTED' | 'ACTIVATED' | 'UNCHANGED' | 'DRY_RUN'
  /** Older versions that were removed. */
  readonly removed: readonly string[]
  /** What failed after the switch: the import itself is done. */
  readonly warnings: readonly string[]
}

/** A version whose store is damaged is as good as none: the import writes it anew. */
async function opened(graph: Graph, open: () => Promise<Snapshot | null>): Promise<Snapshot | null> {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'GRAPH_UNAVAILABLE') throw error
    // Where not one version is damaged but the graph out of reach, this fails as well and ends the import.
    await graph.versions()
    return null
  }
}

const isReadable = (snapshot: Snapshot | null, version: string): boolean =>
  snapshot?.manifest.version === version && snapshot.manifest.schema === GRAPH_SCHEMA

const isEmpty = ({ added, changed, removed }: Changes): boolean =>
  added.length + changed.length + removed.length === 0

type Comparison = Omit<ImportResult, 'outcome' | 'removed' | 'warnings'> & { readonly isCurrent: boolean }

/** A version that differs from the files it is the hash of was changed by hand: it is not that version any more. */
async function compare(graph: Graph, { version, hashes, records }: CheckedDataset): Promise<Comparison> {
  const current = await opened(graph, graph.snapshot)
  const changes = await changesFrom(current, hashes)
  const isCurrent = isReadable(current, version) && isEmpty(changes)
  return { version, release: records.dataset.release, changes, isCurrent }
}

async function isThere(graph: Graph, { version, hashes }: CheckedDataset): Promise<boolean> {
  const found = await opened(graph, () => graph.snapshotOf(version))
  return isReadable(found, version) && isEmpty(await changesFrom(found, hashes))
}

async function switchTo(graph: Graph, dataset: CheckedDataset, lease: Lease, options: ImportOptions) {
  const wasThere = await isThere(graph, dataset)
  if (!wasThere) {
    const { data, manifest } = graphOf(dataset)
    const total = data.nodes.length + data.edges.length
    await lease.write(manifest, data, (done) => options.progress?.(done, total))
  }
  await lease.activate(dataset.version)
  const outcome = wasThere ? 'ACTIVATED' : 'IMPORTED'
  try {
    return { outcome, removed: await lease.tidy(), warnings: [] } as const
  } catch (error) {
    return { outcome, removed: [], warnings: [warningOf('older versions were not removed', error)] } as const
  }
}

const UNCHANGED = { outcome: 'UNCHANGED', removed: [], warnings: [] } as const
const DRY_RUN = { outcome: 'DRY_RUN', removed: [], warnings: [] } as const

/**
 * Checks all files below the paths, writes them as a new version and switches to it.
 * The version in use stays as it is until the last step; BAD_DATASET lists every problem.
 */
export async function importDataset(
  graph: Graph,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const dataset = await readDataset(paths)
  if (options.dryRun) {
    const { isCurrent, ...about } = await compare(graph, dataset)
    return { ...about, ...(isCurrent ? UNCHANGED : DRY_RUN) }
  }
  const { done, warnings } = await holding(graph, options, async (lease) => {
    const { isCurrent, ...about } = await compare(graph, dataset)
    return { ...about, ...(isCurrent ? UNCHANGED : await switchTo(graph, dataset, lease, options)) }
  })
  return { ...done, warnings: [...done.warnings, ...warnings] }
}

/** Makes a version that is there the current one. Answers what failed after that. */
export async function activateVersion(
  graph: Graph,
  version: string,
  options: HoldingOptions = {},
): Promise<readonly string[]> {
  const known = (await graph.versions()).find((candidate) => candidate.version === version)
  if (!known)
    throw new AppError('NOT_FOUND', `there is no version ${version}; \`lienket versions\` lists them`)
  if (known.schema !== GRAPH_SCHEMA) {
    throw new AppError(
      'NOT_READY',
      `version ${version} has graph schema ${known.schema}, this service reads ${GRAPH_SCHEMA}: import again`,
    )
  }
  const { warnings } = await holding(graph, options, async (lease) => {
    // A damaged version would leave the service without data: it is opened once before the switch.
    if (!(await graph.snapshotOf(version)))
      throw new AppError('NOT_FOUND', `version ${version} is not complete: import its dataset again`)
    await lease.activate(version)
  })
  return warnings
}
