import { LABELS, type Label } from '../graph.ts'
import type { Hold } from './hold.ts'
import { STATE } from './schema.ts'
import { forgetVersion } from './state.ts'

const BATCH = 5_000

const HIDE = `MATCH (m:${STATE} {key: 'version|' + $version}) SET m.complete = false`

/** Others may use our labels in the same database: only what has a key of this version is ours. */
const removeCypher = (label: Label): string =>
  `MATCH (n:${label}) WHERE n.version = $version AND n.key STARTS WITH $version + '|'
   WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(*) AS removed`

const removeNodes = async (hold: Hold, label: Label, version: string): Promise<void> => {
  const remove = async () => (await hold.write((run) => run(removeCypher(label), { version })))[0]
  while (Number((await remove())?.['removed']) > 0);
}

/** Hidden first and forgotten last: if this is cut short, the next one goes on with it. */
export const removeVersion = async (hold: Hold, version: string): Promise<void> => {
  await hold.write((run) => run(HIDE, { version }))
  for (const label of LABELS) await removeNodes(hold, label, version)
  await hold.write((run) => forgetVersion(run, version))
}
