import { AppError } from '../../errors.ts'
import { byImport } from '../check-data.ts'
import type { Graph, Snapshot, Version } from '../graph.ts'
import { completeManifests, readPointer, readPointerIfWhole } from './folder-files.ts'
import { folderLease } from './folder-lease.ts'
import { type OpenStores, openStores } from './open-stores.ts'

/** Where the pointer is damaged no version is marked as current, and each can be activated. */
const versionsIn = async (folder: string): Promise<Version[]> => {
  const pointer = await readPointerIfWhole(folder)
  const manifests = await completeManifests(folder)
  return manifests
    .map((manifest) => ({ ...manifest, current: manifest.version === pointer?.current }))
    .sort(byImport)
}

const currentOf = async (folder: string, stores: OpenStores): Promise<Snapshot | null> => {
  const pointer = await readPointer(folder)
  if (pointer === null) return null
  const found = await stores.find(pointer.current)
  if (found === null) {
    const message = `The current version ${pointer.current} has no readable manifest: import the dataset again.`
    throw new AppError('GRAPH_UNAVAILABLE', message)
  }
  stores.keepOnly(pointer.current)
  return found
}

/** A graph on disk: one store file a version, and a pointer that is read anew for each snapshot. */
export const openEmbeddedFolder = (folder: string): Graph => {
  const stores = openStores(folder)
  return {
    description: `embedded graph in ${folder}`,
    durable: true,
    snapshot: () => currentOf(folder, stores),
    snapshotOf: (version) => stores.find(version),
    versions: () => versionsIn(folder),
    lease: () => folderLease(folder),
    close: () => stores.close(),
  }
}
