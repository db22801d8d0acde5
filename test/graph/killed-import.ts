import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./writing-process.ts', import.meta.url))

/** Starts a process that writes a large version, until it says how far it is. */
export const startWriting = async (target: string, version: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, target, version], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

export const kill = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
