import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keeping } from '../graph/kept.ts'
import { type Release, release } from '../model/release.ts'
import { packageFile } from '../package-files.ts'

const read = async (file: string): Promise<Release> => release.parse(JSON.parse(await readFile(file, 'utf8')))

/** Where the records of a release that came to its end ship with the package. */
export const shippedRecords = ({ release }: Release): string =>
  packageFile(`schema/releases/${release}.ndjson`)

type Texts = ReadonlyMap<string, string>

async function textsIn(file: string): Promise<Texts> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
  return new Map(lines.map((json) => [(JSON.parse(json) as { id: string }).id, json]))
}

/** What is made of files that ship, each under its name: they stay as they are. */
export const keptOfShipped = keeping()

/** The canonical JSON of its records, by id; null for a release that has not ended yet. */
export async function publishedRecords(release: Release): Promise<Texts | null> {
  const file = shippedRecords(release)
  return existsSync(file) ? keptOfShipped(`records in ${file}`, () => textsIn(file)) : null
}

/** 2026.11 before 2026.11.2, and that before 2026.11.10. */
const inTime = new Intl.Collator('en', { numeric: true })

/** The releases whose hashes ship with the package, oldest first; read once, when somebody first asks. */
export function publishedReleases(
  folder = packageFile('schema/releases'),
): () => Promise<readonly Release[]> {
  let reading: Promise<readonly Release[]> | undefined
  const readAll = async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json'))
    const releases = await Promise.all(files.map((file) => read(join(folder, file))))
    return releases.sort((a, b) => inTime.compare(a.release, b.release))
  }
  return () => (reading ??= readAll())
}
