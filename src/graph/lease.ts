import { AppError } from '../errors.ts'
import type { Lease } from './graph.ts'

export const importRunning = (cause?: unknown): AppError =>
  new AppError('IMPORT_RUNNING', 'Another import is writing to the same graph.', {}, cause)

/** Another has the lease, which ends by itself if it is not renewed: `expires` on the clock of the graph, in milliseconds. */
export const leaseTaken = (expires: number, leftMs: number): AppError => {
  const seconds = Math.max(1, Math.ceil(leftMs / 1000))
  const message = `Another import is writing to the same graph. If it was killed, the graph is free in ${seconds} s.`
  return new AppError('IMPORT_RUNNING', message, { expires, leftMs })
}

export const noSuchVersion = (version: string): AppError =>
  new AppError('NOT_FOUND', `There is no version ${version}.`, { version })

/** A lease that can be given back twice, and used no more after that. */
export const leaseOf = (rights: Omit<Lease, 'release'>, giveBack: () => Promise<void>): Lease => {
  let held = true
  const check = () => {
    if (!held) throw new AppError('INTERNAL', 'The right to change versions was given back.')
  }
  return {
    write: async (manifest, data, progress) => {
      check()
      await rights.write(manifest, data, progress)
    },
    activate: async (version) => {
      check()
      await rights.activate(version)
    },
    tidy: async () => {
      check()
      return rights.tidy()
    },
    release: async () => {
      if (!held) return
      held = false
      await giveBack()
    },
  }
}
