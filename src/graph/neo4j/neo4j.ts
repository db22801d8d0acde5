import { byImport } from '../check-data.ts'
import type { Graph, Lease, Manifest, Snapshot } from '../graph.ts'
import { keepingOf } from '../kept.ts'
import { leaseOf } from '../lease.ts'
import { type Connection, connect, type Neo4jOptions } from './connection.ts'
import { type Hold, takeHold } from './hold.ts'
import { removeVersion } from './remove.ts'
import { applySchema } from './schema.ts'
import { snapshotIn } from './snapshot.ts'
import {
  activateVersion,
  beginVersion,
  completeVersions,
  currentManifest,
  dueVersions,
  endVersion,
  isKnown,
  manifestOf,
} from './state.ts'
import { wholeVersions } from './whole.ts'
import { writeVersion } from './write.ts'

/** Callers that come before a reading has begun share it; later ones might miss a switch that they know of. */
const shared = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let waiting: Promise<T> | undefined
  const begin = async (): Promise<T> => {
    await new Promise(setImmediate)
    waiting = undefined
    return ask()
  }
  return () => {
    waiting ??= begin()
    return waiting
  }
}

/** What was there of the version is removed first: it is not complete, or somebody changed it. */
const write =
  (hold: Hold): Lease['write'] =>
  async (manifest, data, progress) => {
    if (await hold.write((run) => isKnown(run, manifest.version))) await removeVersion(hold, manifest.version)
    await hold.write((run) => beginVersion(run, manifest))
    await writeVersion(hold, manifest, data, progress)
    await hold.write((run) => endVersion(run, manifest.version))
  }

const tidy = (connection: Connection, hold: Hold) => async (): Promise<string[]> => {
  const due = await hold.write((run) => dueVersions(run, connection.timeouts.graceMs))
  for (const version of due) await removeVersion(hold, version)
  return due
}

const lease = async (connection: Connection): Promise<Lease> => {
  await applySchema(connection)
  const hold = await takeHold(connection)
  return leaseOf(
    {
      write: write(hold),
      activate: (version) => hold.write((run) => activateVersion(run, version)),
      tidy: tidy(connection, hold),
    },
    hold.release,
  )
}

/** The address without what may be secret in it. */
const addressOf = (uri: string): string => {
  const { protocol, host } = new URL(uri)
  return `${protocol}//${host}`
}

/** The current version, and what a request that began before a switch still reads. */
const KEPT_VERSIONS = 2

/** Does not connect yet: a service starts, and says that it is not ready, while Neo4j is down. */
export const openNeo4j = (options: Neo4jOptions): Graph => {
  const connection = connect(options)
  const checkWhole = wholeVersions(connection)
  const keptOf = keepingOf(KEPT_VERSIONS)
  const open = async (manifest: Manifest | null): Promise<Snapshot | null> => {
    if (manifest === null) return null
    await checkWhole(manifest)
    return snapshotIn(connection, manifest, keptOf(manifest.version))
  }
  return {
    description: `Neo4j at ${addressOf(options.uri)}`,
    durable: true,
    snapshot: shared(async () => open(await currentManifest(connection))),
    snapshotOf: async (version) => open(await manifestOf(connection, version)),
    versions: async () => (await completeVersions(connection)).sort(byImport),
    lease: () => lease(connection),
    close: () => connection.close(),
  }
}
