import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Has the disk keep what was written. What it could not keep must not be pointed to: a failure is the caller's. */
const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Has the disk keep a rename. Folders cannot be opened on Windows, nor synced on every network drive; both keep it by themselves. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

/** Puts a finished file in its place in one step: a reader sees the old one or the new one, whole. */
export const replaceFile = async (from: string, to: string): Promise<void> => {
  await syncFile(from)
  await rename(from, to)
  await syncFolder(dirname(to))
}

export const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

/** The text of a file, or null where there is none. */
export const textOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
