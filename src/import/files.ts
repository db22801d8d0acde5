import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { AppError } from '../errors.ts'

const RECORD_FILE = /\.(ya?ml|ndjson|jsonl)$/i

/** `.git`, `.github`: what belongs to tools, not to the dataset. */
const isHidden = (folder: string, path: string): boolean =>
  relative(folder, path)
    .split(sep)
    .some((part) => part.startsWith('.'))

/** A link is as good as its file; a link to a folder could lead round in a circle, so it must be named. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  const target = await stat(path).catch(() => null)
  if (target?.isFile()) return true
  throw new AppError('BAD_DATASET', `${path}: a link that leads to no file; name the folder instead`)
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const mayBe = !isHidden(folder, path) && (entry.isSymbolicLink() || RECORD_FILE.test(entry.name))
      return mayBe && (await isFile(entry, path)) && RECORD_FILE.test(entry.name) ? [path] : []
    }),
  )
  return found.flat()
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new AppError('BAD_DATASET', `${path}: no such file or folder`)
  if (!found.isDirectory()) return [path]
  const files = await filesBelow(path)
  if (files.length === 0) throw new AppError('BAD_DATASET', `${path}: no .yaml or .ndjson file below it`)
  return files
}

/**
 * The record files that the paths name: each file itself, and all YAML and NDJSON files below each folder but hidden ones,
 * in a stable order and each once.
 */
export async function recordFiles(paths: readonly string[]): Promise<string[]> {
  const found = (await Promise.all(paths.map(filesOf))).flat()
  return [...new Map(found.map((path) => [resolve(path), path])).values()].sort()
}
