import type { GrafeoDB } from '@grafeo-db/js'
import { byImport } from '../check-data.ts'
import { GRACE_MS } from '../deadline.ts'
import type { Graph, Lease, Snapshot } from '../graph.ts'
import { importRunning, leaseOf, noSuchVersion } from '../lease.ts'
import { grafeo } from './grafeo.ts'
import { snapshotIn } from './snapshot.ts'
import { writeStore } from './write.ts'

interface Stored {
  readonly db: GrafeoDB
  readonly snapshot: Snapshot
}

interface State {
  readonly stored: Map<string, Stored>
  current: string | undefined
  previous: string | undefined
  leased: boolean
}

const closeLater = ({ db }: Stored): void => {
  setTimeout(() => db.close(), GRACE_MS).unref()
}

const write =
  ({ stored }: State): Lease['write'] =>
  async (manifest, data, progress) => {
    const db = grafeo().create()
    try {
      await writeStore(db, manifest, data, progress)
    } catch (cause) {
      db.close()
      throw cause
    }
    const replaced = stored.get(manifest.version)
    stored.set(manifest.version, { db, snapshot: snapshotIn(db, manifest) })
    if (replaced) closeLater(replaced)
  }

const activate =
  (state: State): Lease['activate'] =>
  async (version) => {
    if (!state.stored.has(version)) throw noSuchVersion(version)
    if (version === state.current) return
    state.previous = state.current
    state.current = version
  }

const tidy = (state: State) => async (): Promise<string[]> => {
  const kept = [state.current, state.previous]
  const due = [...state.stored].filter(([version]) => !kept.includes(version))
  for (const [version, one] of due) {
    state.stored.delete(version)
    closeLater(one)
  }
  return due.map(([version]) => version)
}

const lease = (state: State): Lease => {
  if (state.leased) throw importRunning()
  state.leased = true
  return leaseOf({ write: write(state), activate: activate(state), tidy: tidy(state) }, async () => {
    state.leased = false
  })
}

/** A graph that ends with the process. */
export const openEmbeddedMemory = (): Graph => {
  const state: State = { stored: new Map(), current: undefined, previous: undefined, leased: false }
  const find = (version: string | undefined) =>
    version === undefined ? null : (state.stored.get(version)?.snapshot ?? null)
  return {
    description: 'embedded graph in memory',
    durable: false,
    snapshot: async () => find(state.current),
    snapshotOf: async (version) => find(version),
    versions: async () =>
      [...state.stored.entries()]
        .map(([version, { snapshot }]) => ({ ...snapshot.manifest, current: version === state.current }))
        .sort(byImport),
    lease: async () => lease(state),
    close: async () => {
      for (const { db } of state.stored.values()) db.close()
      state.stored.clear()
      state.current = undefined
    },
  }
}
