import type { GrafeoDB } from '@grafeo-db/js'
import { AppError } from '../../errors.ts'
import { GRACE_MS } from '../deadline.ts'
import type { Manifest, Snapshot } from '../graph.ts'
import { readManifest, storePath } from './folder-files.ts'
import { grafeo } from './grafeo.ts'
import { snapshotIn } from './snapshot.ts'

interface OpenStore {
  readonly db: GrafeoDB
  readonly snapshot: Snapshot
}

/** A damaged store opens without a complaint, its last commits dropped. */
const checkCounts = (db: GrafeoDB, { version, nodeCount, edgeCount }: Manifest): void => {
  if (db.nodeCount() === nodeCount && db.edgeCount() === edgeCount) return
  const message = `The store of version ${version} is damaged: import the dataset again.`
  const found = { nodes: db.nodeCount(), relationships: db.edgeCount() }
  throw new AppError('GRAPH_UNAVAILABLE', message, {
    expected: { nodes: nodeCount, relationships: edgeCount },
    found,
  })
}

const openDb = (folder: string, version: string): GrafeoDB => {
  try {
    return grafeo().openReadOnly(storePath(folder, version))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const message = `The store of version ${version} cannot be opened: import the dataset again.`
    throw new AppError('GRAPH_UNAVAILABLE', message, {}, cause)
  }
}

const openStore = async (folder: string, version: string): Promise<OpenStore | null> => {
  const manifest = await readManifest(folder, version)
  if (manifest === null) return null
  const db = openDb(folder, version)
  try {
    checkCounts(db, manifest)
  } catch (cause) {
    db.close()
    throw cause
  }
  return { db, snapshot: snapshotIn(db, manifest) }
}

export interface OpenStores {
  find(version: string): Promise<Snapshot | null>
  /** Closes what is not of this version once the requests that may read it are over. */
  keepOnly(version: string): void
  close(): Promise<void>
}

/** The stores that this process has open for reading, each opened once. */
export const openStores = (folder: string): OpenStores => {
  const open = new Map<string, Promise<OpenStore | null>>()
  const retiring = new Map<string, NodeJS.Timeout>()

  const keepOpen = (version: string): void => {
    clearTimeout(retiring.get(version))
    retiring.delete(version)
  }

  const find = async (version: string): Promise<Snapshot | null> => {
    keepOpen(version)
    const opening = open.get(version) ?? openStore(folder, version)
    open.set(version, opening)
    // What is missing or damaged now may be mended by the next import.
    const store = await opening.catch((cause: unknown) => {
      open.delete(version)
      throw cause
    })
    if (store === null) open.delete(version)
    return store?.snapshot ?? null
  }

  const retire = async (version: string): Promise<void> => {
    const store = open.get(version)
    open.delete(version)
    retiring.delete(version)
    const opened = await store?.catch(() => null)
    opened?.db.close()
  }

  const keepOnly = (version: string): void => {
    for (const other of open.keys()) {
      if (other === version || retiring.has(other)) continue
      retiring.set(other, setTimeout(() => void retire(other), GRACE_MS).unref())
    }
  }

  const close = async (): Promise<void> => {
    for (const timer of retiring.values()) clearTimeout(timer)
    await Promise.all([...open.keys()].map(retire))
  }

  return { find, keepOnly, close }
}
