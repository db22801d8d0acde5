import { setTimeout as sleep } from 'node:timers/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import { AppError } from '../../errors.ts'
import { byImport } from '../check-data.ts'
import type { GraphData, Lease, Manifest } from '../graph.ts'
import { importRunning, leaseOf, noSuchVersion } from '../lease.ts'
import { replaceFile } from './durable-file.ts'
import {
  completeManifests,
  filesByVersion,
  leasePath,
  makeFolder,
  newStorePath,
  readManifest,
  readPointer,
  readPointerIfWhole,
  removeFile,
  removeVersion,
  storePath,
  writeManifest,
  writePointer,
} from './folder-files.ts'
import { grafeo, isLocked } from './grafeo.ts'
import { writeStore } from './write.ts'

/** Another may be making the file this very moment, which looks like damage. */
const BEING_MADE_MS = 200

/** Only ever opened to be locked: the system frees the lock of a process that dies, and the file stays. */
const tryLock = (folder: string): GrafeoDB | Error => {
  try {
    return grafeo().create(leasePath(folder))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    if (isLocked(cause)) throw importRunning(cause)
    return cause instanceof Error ? cause : new Error(String(cause))
  }
}

/** The file holds nothing: where a crash has torn it, a new one is as good. */
const lock = async (folder: string): Promise<GrafeoDB> => {
  const first = tryLock(folder)
  if (!(first instanceof Error)) return first
  await sleep(BEING_MADE_MS)
  const second = tryLock(folder)
  if (!(second instanceof Error)) return second
  await removeFile(leasePath(folder)).catch(() => undefined)
  const third = tryLock(folder)
  if (!(third instanceof Error)) return third
  const message = `The import lock ${leasePath(folder)} cannot be taken: if no import is running, delete it.`
  throw new AppError('GRAPH_UNAVAILABLE', message, {}, third)
}

const removeNewStore = async (path: string): Promise<void> => {
  for (const left of [path, `${path}.wal`]) await removeFile(left)
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

/** What stays beside the version that becomes current; after damage to the pointer, the newest of the others. */
const previousFor = async (folder: string, version: string): Promise<string | null> => {
  const pointer = await readPointerIfWhole(folder)
  if (pointer !== null) return pointer.current
  const others = (await completeManifests(folder)).filter((manifest) => manifest.version !== version)
  return others.sort(byImport)[0]?.version ?? null
}

const activate = async (folder: string, version: string): Promise<void> => {
  if ((await readManifest(folder, version)) === null) throw noSuchVersion(version)
  const pointer = await readPointerIfWhole(folder)
  if (pointer?.current === version) return
  await writePointer(folder, { current: version, previous: await previousFor(folder, version) })
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
  const held = await lock(folder)
  return leaseOf(
    {
      write: (manifest, data, progress) => writing(folder, write(folder, manifest, data, progress)),
      activate: (version) => writing(folder, activate(folder, version)),
      tidy: () => writing(folder, tidy(folder)),
    },
    async () => held.close(),
  )
}
