import { rm } from 'node:fs/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import { AppError } from '../../errors.ts'
import type { GraphData, Lease, Manifest } from '../graph.ts'
import { importRunning, leaseOf, noSuchVersion } from '../lease.ts'
import { replaceFile } from './durable-file.ts'
import {
  filesByVersion,
  leasePath,
  makeFolder,
  newStorePath,
  readManifest,
  readPointer,
  removeVersion,
  storePath,
  writeManifest,
  writePointer,
} from './folder-files.ts'
import { grafeo, isLocked } from './grafeo.ts'
import { writeStore } from './write.ts'

/** Only ever opened to be locked: the system frees the lock of a process that dies, and the file stays. */
const lock = (folder: string): GrafeoDB => {
  try {
    return grafeo().create(leasePath(folder))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    if (isLocked(cause)) {
      throw importRunning(cause)
    }
    const message = `The import lock ${leasePath(folder)} cannot be taken: if no import is running, delete it.`
    throw new AppError('GRAPH_UNAVAILABLE', message, {}, cause)
  }
}

const removeNewStore = async (path: string): Promise<void> => {
  for (const left of [path, `${path}.wal`]) await rm(left, { recursive: true, force: true })
}

const fillNewStore = async (
  path: string,
  manifest: Manifest,
  data: GraphData,
  progress: (done: number) => void,
): Promise<void> => {
  await removeNewStore(path)
  const db = grafeo().create(path)
  try {
    await writeStore(db, manifest, data, progress)
    // Without it the last tenth of a second may only be in the log, which a rename would leave behind.
    db.walCheckpoint()
  } finally {
    db.close()
  }
}

const write = async (
  folder: string,
  manifest: Manifest,
  data: GraphData,
  progress: (done: number) => void,
): Promise<void> => {
  const path = newStorePath(folder, manifest.version)
  try {
    await fillNewStore(path, manifest, data, progress)
    await replaceFile(path, storePath(folder, manifest.version))
    await writeManifest(folder, manifest)
  } catch (cause) {
    await removeNewStore(path)
    throw cause
  }
}

const activate = async (folder: string, version: string): Promise<void> => {
  if ((await readManifest(folder, version)) === null) throw noSuchVersion(version)
  const pointer = await readPointer(folder)
  if (pointer?.current === version) return
  await writePointer(folder, { current: version, previous: pointer?.current ?? null })
}

/** A store that is still open stays readable to whoever has it, so nothing has to be waited for. */
const tidy = async (folder: string): Promise<string[]> => {
  const pointer = await readPointer(folder)
  const kept = [pointer?.current, pointer?.previous]
  const byVersion = await filesByVersion(folder)
  const due = [...byVersion.keys()].filter((version) => !kept.includes(version))
  for (const version of due) await removeVersion(folder, version)
  return due
}

/** A full disk or a folder without the right to write. */
const writing = async <T>(folder: string, change: Promise<T>): Promise<T> => {
  try {
    return await change
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('GRAPH_UNAVAILABLE', `The folder ${folder} cannot be written.`, {}, cause)
  }
}

export const folderLease = async (folder: string): Promise<Lease> => {
  await writing(folder, makeFolder(folder))
  const held = lock(folder)
  return leaseOf(
    {
      write: (manifest, data, progress) => writing(folder, write(folder, manifest, data, progress)),
      activate: (version) => writing(folder, activate(folder, version)),
      tidy: () => writing(folder, tidy(folder)),
    },
    async () => held.close(),
  )
}
