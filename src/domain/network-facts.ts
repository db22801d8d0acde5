import type { Snapshot } from '../graph/graph.ts'
import { evidenceOf } from './evidence.ts'
import { inBatches } from './in-batches.ts'

/** Those of the facts for which a source is cited. */
export async function citedFacts(snapshot: Snapshot, facts: readonly string[]): Promise<ReadonlySet<string>> {
  const evidence = await inBatches(facts, (some) => evidenceOf(snapshot, 'FACT', some))
  return new Set(facts.filter((_fact, index) => evidence[index]?.length))
}
