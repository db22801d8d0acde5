import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFile } from '../../src/package-files.ts'

/** A copy of the shipped dataset that a test may spoil. */
export interface DatasetCopy {
  readonly folder: string
  pathOf(file: string): string
  /** Puts `by` in the place of the first `text`; answers the line where it begins. */
  replace(file: string, text: string, by: string): Promise<number>
  write(file: string, text: string | Buffer): Promise<void>
  remove(file: string): Promise<void>
}

const made: string[] = []

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lienket-test-'))
  made.push(folder)
  return folder
}

export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
}

export const lineIn = (text: string, part: string): number => {
  const at = text.indexOf(part)
  if (at < 0) throw new Error(`the seeds no longer have ${JSON.stringify(part)}`)
  return text.slice(0, at).split('\n').length
}

export async function copyOfSeeds(): Promise<DatasetCopy> {
  const folder = join(await newFolder(), 'seeds')
  await cp(packageFile('seeds'), folder, { recursive: true })
  const pathOf = (file: string) => join(folder, file)
  return {
    folder,
    pathOf,
    replace: async (file, text, by) => {
      const before = await readFile(pathOf(file), 'utf8')
      const line = lineIn(before, text)
      await writeFile(
        pathOf(file),
        before.replace(text, () => by),
      )
      return line
    },
    write: (file, text) => writeFile(pathOf(file), text),
    remove: (file) => rm(pathOf(file)),
  }
}
