import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'

const RECORD_FILE = /\.(ya?ml|ndjson|jsonl)$/i

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && RECORD_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new AppError('BAD_DATASET', `${path}: no such file or folder`)
  if (!found.isDirectory()) return [path]
  const files = await filesBelow(path)
  if (files.length === 0) throw new AppError('BAD_DATASET', `${path}: no .yaml or .ndjson file below it`)
  return files
}

/** The record files that the paths name: each file itself, and all YAML and NDJSON files below each folder, in a stable order. */
export async function recordFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesOf))
  return [...new Set(found.flat())].sort()
}
