import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { readySnapshot } from '../graph/ready.ts'
import type { Given } from './arguments.ts'
import { fileFormats, type WantedFile, wantedFile } from './files.ts'
import { NO_LIMITS } from './network-request.ts'

interface Options {
  readonly format: string
  readonly filter?: readonly string[]
  readonly output?: string
  readonly projection?: string
  readonly weight?: string
  readonly rollUp?: string
  readonly measures?: boolean
}

function pairOf(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)]
  throw new AppError('BAD_INPUT', `--filter ${text}: must be <name>=<value>, such as party="LĐLĐ Hà Nội"`)
}

function givenBy({ filter = [], projection, weight, rollUp, measures }: Options): Given {
  const options = Object.entries({ projection, weight, rollUp, measures }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  )
  const given: Record<string, string[]> = {}
  for (const [name, value] of [...options, ...filter.map(pairOf)]) {
    const known = Object.hasOwn(given, name) ? (given[name] ?? []) : []
    given[name] = [...known, value]
  }
  return given
}

/** Beside the file until it is whole: what was there before is lost to no export that fails. */
async function writeFile(file: string, texts: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.partial`
  try {
    await pipeline(Readable.from(texts), createWriteStream(partial))
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    if (error instanceof AppError) throw error
    throw new AppError('BAD_INPUT', `${file}: cannot be written: ${(error as Error).message}`, {}, error)
  }
}

/** Whoever reads the output may stop when it has seen enough (`| head`). */
async function writeOut(texts: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(texts), process.stdout).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

async function writeFrom(
  graph: Graph,
  baseIri: string,
  file: WantedFile,
  output: string | undefined,
): Promise<void> {
  const texts = file.content(await readySnapshot(graph), { limits: NO_LIMITS, baseIri })
  await (output === undefined ? writeOut(texts) : writeFile(output, texts))
}

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value]

const formats = Object.entries(fileFormats)
  .map(([name, endings]) => `  ${name}: ${endings.join(', ')}`)
  .join('\n')

/** `lienket export`: the same files as GET /export/, without its limits. */
export function addExport(
  program: Command,
  withGraph: (work: (graph: Graph, baseIri: string) => Promise<void>) => Promise<void>,
): void {
  program
    .command('export')
    .description('write a list, a network or the whole dataset as a file')
    .argument('[name]', 'what to export', 'network')
    .requiredOption('--format <format>', 'in which format')
    .option('--filter <name=value>', 'any argument of GET /export/, as often as wanted', collect)
    .option('--projection <projection>', 'of a network: what its nodes are')
    .option('--weight <weight>', 'of a network: what weights are')
    .option('--roll-up <rollUp>', 'of a network: which node stands for an organization')
    .option('--measures', 'of a network: compute the measures of every node')
    .option('--output <file>', 'write it to this file, in the place of one that is there')
    .addHelpText('after', `\nNames, with their formats:\n${formats}`)
    .action(async (name: string, options: Options) => {
      const file = wantedFile(name, options.format, givenBy(options))
      await withGraph((graph, baseIri) => writeFrom(graph, baseIri, file, options.output))
    })
}
