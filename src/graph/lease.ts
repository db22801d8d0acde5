import { AppError } from '../errors.ts'
import type { Lease } from './graph.ts'

export const importRunning = (cause?: unknown): AppError =>
  new AppError('IMPORT_RUNNING', 'Another import is writing to the same graph.', {}, cause)

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
