import { type Command, Option } from 'commander'
import { AppError } from '../errors.ts'
import { countsByType } from './changes.ts'
import { checkDataset } from './dataset-files.ts'
import {
  CODES,
  jsonLine,
  listOf,
  SEVERITIES,
  summaryOf,
  type WantedDoubts,
  wantedDoubts,
} from './doubts/report.ts'
import { missingIds } from './nearest-id.ts'

interface Options extends WantedDoubts {
  readonly json?: boolean
}

async function linesOf(paths: string[], { json, ...wanted }: Options): Promise<string[]> {
  const { dataset, doubts } = await checkDataset(paths)
  const { records, hashes, version } = dataset
  const { record } = wanted
  if (record !== undefined && !hashes.has(record))
    throw new AppError('BAD_INPUT', missingIds(new Set(hashes.keys()))(record))
  const listed = wantedDoubts(doubts, wanted)
  if (json) return listed.map(jsonLine)
  const { release } = records.dataset
  const counts = countsByType([...hashes.keys()])
  return [
    `version ${version} (release ${release}): no problem in ${hashes.size} records: ${counts}`,
    ...listOf(listed),
    ...summaryOf(doubts, listed),
  ]
}

/** `lienket check`: what an import would refuse, and what is doubtful all the same. */
export function addCheck(program: Command, say: (line: string) => void): void {
  program
    .command('check')
    .description('check files or folders of records; list what breaks no rule and is doubtful all the same')
    .argument('<path...>', 'folders or files')
    .addOption(new Option('--severity <severity>', 'list only doubts of this severity').choices(SEVERITIES))
    .addOption(new Option('--code <code>', 'list only doubts of this kind').choices(CODES))
    .option('--record <id>', 'list only doubts about this record')
    .option('--json', 'list doubts as JSON, one a line, and nothing else')
    .action(async (paths: string[], options: Options) => {
      for (const line of await linesOf(paths, options)) say(line)
    })
}
