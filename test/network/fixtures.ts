import { readFileSync } from 'node:fs'
import type { Network } from '../../src/network/network.ts'

/** A network with what NetworkX measures of it; written by scripts/network-fixtures.py. */
export interface Fixture {
  readonly directed: boolean
  readonly nodes: readonly string[]
  /** The nodes of mode 0; null in a one-mode network. */
  readonly first: readonly string[] | null
  readonly edges: readonly (readonly [source: string, target: string, weight: number])[]
  readonly measures: {
    readonly density: number
    readonly components: readonly (readonly string[])[]
    readonly partition: readonly (readonly string[])[]
    /** Of that partition. */
    readonly modularity: number | null
  } & Readonly<Record<ByNode, Readonly<Record<string, number>>>>
}
export type ByNode = 'degree' | 'weightedDegree' | 'betweenness' | 'closeness' | 'pageRank'

/** One projected from the shipped records, with the agreements of each edge by its ends: `a|b`. */
export interface Projected extends Fixture {
  readonly agreements: Readonly<Record<string, readonly string[]>>
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'))

export const KNOWN = read('known') as Readonly<Record<string, Fixture>>
export const SHIPPED = read('shipped') as Readonly<Record<string, Projected>>

const rest = { label: '', shortLabel: '', type: 'Organization', rolledUpFrom: [], attributes: {} }

export function networkFrom({ directed, nodes, first, edges }: Fixture): Network {
  const modeOf = (id: string) => (first === null ? null : first.includes(id) ? 0 : 1)
  return {
    directed,
    nodes: nodes.map((id) => ({ ...rest, id, mode: modeOf(id) })),
    edges: edges.map(([source, target, weight]) => ({
      id: `${source}|${target}`,
      source,
      target,
      weight,
      kind: 'SHARED_AGREEMENT',
      agreements: [],
      facts: [],
      earliest: null,
      latest: null,
      intervals: [],
      attributes: {},
    })),
    droppedLoops: 0,
    undatedCount: 0,
  }
}
