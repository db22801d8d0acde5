#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { Argument, Command, CommanderError } from 'commander'
import { closeAtEnd, loadMemory, openGraph } from './app.ts'
import { readConfig } from './config.ts'
import { AppError } from './errors.ts'
import { addExport } from './export/command.ts'
import type { Graph } from './graph/graph.ts'
import { countsByType } from './import/changes.ts'
import { addCheck } from './import/check-command.ts'
import { readDataset } from './import/dataset-files.ts'
import type { HoldingOptions } from './import/holding.ts'
import { activateVersion, type ImportResult, importDataset } from './import/import.ts'
import { releaseOf } from './import/release.ts'
import { newRecord, TEMPLATE_TYPES } from './import/template.ts'
import { packageFile } from './package-files.ts'

const warn = (text: string): void => void process.stderr.write(`${text}\n`)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

/**
 * Who reads only the first lines (`| head`) closes the pipe: the work goes on to its end, and says no more. A stream that an export
 * fed says what stopped the export; that is told where the export was begun.
 */
function mindClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && !(error instanceof AppError)) throw error
    })
}

/** Opens the configured store for as long as the work takes; a store in memory would end with this process. */
async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const { store } = readConfig()
  if (store.kind === 'memory') {
    throw new AppError(
      'NO_TARGET',
      'no graph that lasts is configured: set LIENKET_DATA=<folder>, or NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD)',
    )
  }
  const graph = openGraph(store)
  try {
    return await work(graph)
  } finally {
    await closeAtEnd(graph)
  }
}

/** Opens the configured store with what it holds; one in memory, with the dataset that a service would load into it. */
async function withData(work: (graph: Graph, baseIri: string) => Promise<void>): Promise<void> {
  const { store, baseIri } = readConfig()
  const graph = openGraph(store)
  try {
    await loadMemory(graph, store)
    await work(graph, baseIri)
  } finally {
    await closeAtEnd(graph)
  }
}

/** A bar on a terminal, nothing elsewhere. */
function progressBar() {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: 'writing {bar} {percentage}% {value}/{total}',
        clearOnComplete: true,
        stream: process.stderr,
      })
    : null
  let started = false
  return {
    update: (done: number, total: number) => {
      if (!started) bar?.start(total, 0)
      started = true
      bar?.update(done)
    },
    stop: () => bar?.stop(),
  }
}

const OUTCOMES: Record<ImportResult['outcome'], string> = {
  IMPORTED: 'imported, and current now',
  ACTIVATED: 'was there already, and is current now',
  UNCHANGED: 'is current already: nothing to do',
  DRY_RUN: 'would be imported; nothing was written',
}

/** Longest time that an interrupted import takes to give its lock back. */
const INTERRUPT_MS = 5_000

/** For what takes the import lock: one that is interrupted gives it back, and keeps nobody waiting. */
function untilInterrupted(): HoldingOptions {
  const stopping = new AbortController()
  const stop = (code: number) => () => {
    process.exitCode = code
    stopping.abort(new AppError('IMPORT_RUNNING', 'interrupted'))
    setTimeout(() => process.exit(), INTERRUPT_MS).unref()
  }
  process.once('SIGINT', stop(130))
  process.once('SIGTERM', stop(143))
  const waiting = (ms: number) =>
    warn(`another import has the graph; if it was killed, this one begins in ${Math.ceil(ms / 1000)} s`)
  return { signal: stopping.signal, waiting }
}

function report({ version, release, outcome, changes, removed, warnings }: ImportResult): void {
  say(`version ${version} (release ${release}) ${OUTCOMES[outcome]}`)
  for (const [kind, ids] of Object.entries(changes)) {
    if (ids.length > 0) say(`  ${kind.padEnd(7)} ${String(ids.length).padStart(5)}: ${countsByType(ids)}`)
  }
  for (const warning of warnings) warn(warning)
  if (removed.length > 0) say(`  removed older versions: ${removed.join(', ')}`)
}

async function runImport(paths: string[], { dryRun }: { dryRun?: boolean }): Promise<void> {
  await withGraph(async (graph) => {
    const bar = progressBar()
    const importing = importDataset(graph, paths, {
      ...(dryRun ? {} : untilInterrupted()),
      dryRun: dryRun ?? false,
      progress: bar.update,
    })
    report(await importing.finally(bar.stop))
  })
}

async function runRelease(paths: string[], { former }: { former?: string[] }): Promise<void> {
  say(JSON.stringify(releaseOf(await readDataset(paths), former), null, 2))
}

const runVersions = (): Promise<void> =>
  withGraph(async (graph) => {
    const versions = await graph.versions()
    if (versions.length === 0) say(`no dataset in the ${graph.description}`)
    for (const { version, release, importedAt, nodeCount, edgeCount, current } of versions) {
      say(
        `${current ? '*' : ' '} ${version}  release ${release}  imported ${importedAt}  ${nodeCount} nodes, ${edgeCount} relationships`,
      )
    }
  })

const runActivate = (version: string): Promise<void> =>
  withGraph(async (graph) => {
    for (const warning of await activateVersion(graph, version, untilInterrupted())) warn(warning)
    say(`version ${version} is current now`)
  })

/** Nothing that somebody wrote is lost: the file has to be new. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const reason = exists
      ? 'exists already, and stays as it is'
      : `cannot be written: ${(error as Error).message}`
    throw new AppError('BAD_INPUT', `${file}: ${reason}`)
  }
}

interface NewOptions {
  readonly id?: string
  readonly output?: string
  readonly item?: boolean
}

function runNew(type: string, { id, output, item }: NewOptions): void {
  const template = readFileSync(packageFile(`schema/templates/${type}.yaml`), 'utf8')
  const schema = packageFile(`schema/records/${type}.json`)
  const record = newRecord(template, type, { id, output, item, schema })
  if (output === undefined) process.stdout.write(record)
  else writeNew(output, record)
}

/** Whoever runs the import may know why: a full disk, a refused connection. */
function explanationOf(error: unknown): string {
  if (!(error instanceof AppError)) return (error as Error).stack ?? String(error)
  const { code, message, cause } = error
  return code === 'GRAPH_UNAVAILABLE' && cause instanceof Error ? `${message} (${cause.message})` : message
}

const program = new Command('lienket')
  .description('Brings datasets into the graph of the lienket service, and out of it.')
  .version(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version)
program
  .command('import')
  .description('check files or folders of records (YAML, NDJSON), write them as a new version, switch to it')
  .argument('<path...>', 'folders or files')
  .option('--dry-run', 'check and compare, write nothing')
  .action(runImport)
addCheck(program, say)
program
  .command('new')
  .description('print a commented template of a record, to fill in')
  .addArgument(new Argument('<type>', 'the type of record').choices(TEMPLATE_TYPES))
  .option('--id <id>', 'the id of the record')
  .option('--output <file>', 'write it to this file, which must be new')
  .option('--item', 'as an item of a list, to append to a file of records: >> seeds/sources.yaml')
  .action(runNew)
program
  .command('release')
  .description(
    'print what is kept of a release for good, its ids and hashes, for schema/releases/<release>.json',
  )
  .argument('<path...>', 'folders or files')
  .option('--former <version...>', 'names that its version had under older graph schemas')
  .action(runRelease)
program
  .command('versions')
  .description('list the versions in the graph; * marks the current one')
  .action(runVersions)
addExport(program, withData)
program.command('activate').description('make a version current').argument('<version>').action(runActivate)

mindClosedPipes()
try {
  await program.exitOverride().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) process.stderr.write(`${explanationOf(error)}\n`)
  process.exitCode ??= error instanceof CommanderError ? error.exitCode : 1
}
