import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFile } from '../package-files.ts'
import { installedPackages } from './installed.ts'

/** As compiled and as written; source maps and declarations say nothing. */
const isCode = (name: string): boolean => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts')

/** The hash of all code in a folder: what reads, projects and writes decides on an answer's bytes, so all of it counts. */
export function hashOfCode(folder: string): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter(isCode).sort()) {
    hash.update(JSON.stringify([name, readFileSync(join(folder, name), 'utf8')]))
  }
  return hash.digest('hex')
}

/** The same for the same code only: of the service, of the packages that it runs with, and of Node (which has the alphabets that lists are ordered by). */
export const editionOf = (code: string, manifest: string): string =>
  createHash('sha256')
    .update(JSON.stringify([hashOfCode(code), installedPackages(manifest), process.version]))
    .digest('hex')

let known: string | undefined

/** Of src/ or dist/, whichever runs, as it was when first asked for. */
export const edition = (): string =>
  (known ??= editionOf(fileURLToPath(new URL('..', import.meta.url)), packageFile('package.json')))
