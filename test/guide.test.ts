import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { recordFiles } from '../src/import/files.ts'
import { packageFile } from '../src/package-files.ts'
import { seedRecords } from './contract/seed-records.ts'
import { openSeeds } from './harness.ts'
import { copyOfSeeds, type DatasetCopy, removeFolders } from './import/dataset-copy.ts'
import { build } from './service/processes.ts'
import { atLeast } from './shown.ts'

interface AnyRecord {
  readonly id: string
  readonly [field: string]: unknown
}

const page = readFileSync(packageFile('docs/data.md'), 'utf8')
const guide = page.slice(page.indexOf('## Adding an article'), page.indexOf('## What not to claim'))
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

const recordsIn = (text: string): AnyRecord[] => [parse(text)].flat()

/** Each record of the guide begins with the name of its file. */
const written = blocks('yaml').map((text) => {
  const [record] = recordsIn(text)
  if (!record) throw new Error('a block of the guide holds no record')
  return { file: /^# seeds\/(\S+)\n/.exec(text)?.[1] ?? '', text, record }
})
const ids = written.map(({ record }) => record.id)
const commands = blocks('sh').flatMap((text) => text.trim().split('\n'))
const begun = commands.filter((command) => command.startsWith('npx lienket new '))

/** Takes the guide's records out of a dataset, as if its article were new. */
async function forget({ folder }: DatasetCopy): Promise<void> {
  for (const file of await recordFiles([folder])) {
    const records = recordsIn(await readFile(file, 'utf8'))
    const kept = records.filter(({ id }) => !ids.includes(id))
    if (kept.length === 0) await rm(file)
    else if (kept.length < records.length) await writeFile(file, stringify(kept))
  }
}

/** `npx lienket …`, run in the folder above the seeds; its file is the one that it writes or is appended to. */
async function run(command: string, cwd: string): Promise<string> {
  const [call = '', appended] = command.split(' >> ')
  const [, , ...args] = call.split(' ')
  const { stdout } = await promisify(execFile)(process.execPath, [packageFile('dist/cli.js'), ...args], {
    cwd,
  })
  if (appended) await appendFile(join(cwd, appended), stdout)
  return stdout
}
const fileOf = (command: string): string | undefined => / (?:--output|>>) seeds\/(\S+)$/.exec(command)?.[1]

describe('the guide to adding an article', () => {
  beforeAll(build)
  afterAll(removeFolders)

  it('shows records that ship', async () => {
    const shipped = await seedRecords()
    for (const { record } of written)
      expect(shipped.find(({ id }) => id === record.id)).toEqual(atLeast(record))
  })

  it('begins each record with a command', async () => {
    const copy = await copyOfSeeds()
    await forget(copy)
    expect(begun.map(fileOf)).toEqual(written.map(({ file }) => file))
    for (const command of begun) await run(command, dirname(copy.folder))
    for (const { file, record } of written)
      expect(recordsIn(await readFile(copy.pathOf(file), 'utf8')).at(-1)?.id).toBe(record.id)
  })

  it('leads from a dataset without the article to one that check accepts, with the doubts that it names', async () => {
    const copy = await copyOfSeeds()
    await forget(copy)
    for (const { file, text } of written) await appendFile(copy.pathOf(file), text)
    const stdout = await run('npx lienket check seeds', dirname(copy.folder))
    const named = [...guide.matchAll(/`([A-Z]+_[A-Z]+)`/g)].map(([, code]) => code)
    const listed = [...stdout.matchAll(/ ([A-Z_]+) agreement:2019-tien-giang-quang-ngai /g)]
    expect(listed.map(([, code]) => code).sort()).toEqual(named.filter((code) => code !== 'NOT_NAMED').sort())
  })

  it('asks questions that the service answers', async () => {
    const lienket = await openSeeds({ kind: 'memory', dataset: undefined })
    const [known, mine] = await Promise.all(blocks('graphql').map((query) => lienket.ask(query)))
    await lienket.close()
    expect([known?.errors, mine?.errors]).toEqual([[], []])
    expect(known?.data).toMatchObject({
      federation: { id: 'organization:ldld-quang-ngai' },
      chair: { id: 'person:tran-quang-toa' },
    })
    expect(mine?.data).toMatchObject({
      agreement: { signerStatus: 'NOT_NAMED', signedOn: { edtf: '2019-08-19', asStated: 'XXXX-08-19' } },
    })
  })
})
