import { randomUUID } from 'node:crypto'
import { importRunning, leaseTaken } from '../lease.ts'
import type { Connection, Run } from './connection.ts'
import { STATE } from './schema.ts'

// Setting a property locks the node, so whoever comes second reads what the first has left.
const TAKE = `MERGE (l:${STATE} {key: 'lease'})
  SET l.asked = $owner
  WITH l, datetime.realtime().epochMillis AS now
  WHERE l.owner IS NULL OR l.expires < now
  SET l.owner = $owner, l.expires = now + toInteger($ms)
  RETURN l.owner AS owner`
const TAKEN = `MATCH (l:${STATE} {key: 'lease'})
  RETURN l.expires AS expires, l.expires - datetime.realtime().epochMillis AS leftMs`
const RENEW = `MATCH (l:${STATE} {key: 'lease'})
  SET l.asked = $owner
  WITH l WHERE l.owner = $owner
  SET l.expires = datetime.realtime().epochMillis + toInteger($ms)
  RETURN l.owner AS owner`
const FREE = `MATCH (l:${STATE} {key: 'lease'}) WHERE l.owner = $owner REMOVE l.owner, l.expires`

/** The import lease while this process has it. */
export interface Hold {
  /** A transaction that changes nothing if another has taken the lease over meanwhile. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  release(): Promise<void>
}

/** Taken before the first write; a lease that ran out belongs to a process that died. */
export const takeHold = async (connection: Connection): Promise<Hold> => {
  const parameters = { owner: randomUUID(), ms: connection.timeouts.leaseMs }
  const ask = async (run: Run, cypher: string) => {
    const rows = await run(cypher, parameters)
    if (rows.length === 0) throw importRunning()
  }
  await connection.write(async (run) => {
    if ((await run(TAKE, parameters)).length > 0) return
    const [taken] = await run(TAKEN)
    throw leaseTaken(Number(taken?.['expires']), Number(taken?.['leftMs']))
  })
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    connection.write(async (run) => {
      await ask(run, RENEW)
      return work(run)
    })
  // Reading and checking the files may take longer than a lease. A renewal that fails shows at the next write.
  const renewal = setInterval(() => {
    connection.write((run) => ask(run, RENEW)).catch(() => {})
  }, parameters.ms / 3).unref()
  const release = async () => {
    clearInterval(renewal)
    await connection.write((run) => run(FREE, parameters))
  }
  return { write, release }
}
