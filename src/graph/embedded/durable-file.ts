import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Has the disk keep what was written. Folders cannot be opened on Windows, which keeps renames by itself. */
export const sync = async (path: string): Promise<void> => {
  const file = await open(path, 'r+').catch(() => open(path, 'r').catch(() => undefined))
  await file?.sync().catch(() => undefined)
  await file?.close()
}

/** Puts a finished file in its place in one step: a reader sees the old one or the new one, whole. */
export const replaceFile = async (from: string, to: string): Promise<void> => {
  await sync(from)
  await rename(from, to)
  await sync(dirname(to))
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
