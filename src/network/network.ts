import type { Interval } from './span.ts'

/** What a network, its measures and its files are made of: plain values, whatever they were projected from. */
export type Attribute = string | number | boolean | null

export interface NetworkNode {
  /** The id of the entity. */
  readonly id: string
  /** `Organization`, `Person`, `Agreement`, `Topic`, `Place` or `Group`. */
  readonly type: string
  readonly label: string
  readonly shortLabel: string
  /** In a two-mode network the side of the node, 0 or 1; null in a one-mode network. */
  readonly mode: 0 | 1 | null
  /** Ids of the entities that this node stands for, where a roll-up put others in its place. */
  readonly rolledUpFrom: readonly string[]
  /** What else is known of it, by name; the same names for all nodes of a type. Measures are among them once computed. */
  readonly attributes: Readonly<Record<string, Attribute>>
}

export interface NetworkEdge {
  /** Unique in the network and the same at every asking. */
  readonly id: string
  readonly source: string
  readonly target: string
  /** `SHARED_AGREEMENT`, `PARTY_TO`, `COVERS`, `CO_SIGNED`, `HOLDS` … */
  readonly kind: string
  readonly weight: number
  /** Ids of the agreements that it rests on. */
  readonly agreements: readonly string[]
  /** Ids of the facts that it rests on (who is a party, who signed, who held what): each has its evidence. None where no source is cited for it. */
  readonly facts: readonly string[]
  /** First and last day on which what it shows may have been so; null where not known. ISO 8601. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The times themselves, without the gaps between; none where nothing is known. */
  readonly intervals: readonly Interval[]
  readonly attributes: Readonly<Record<string, Attribute>>
}

export interface Network {
  /** All edges of a network are directed, or none. */
  readonly directed: boolean
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
  /** How many edges a roll-up turned into loops; they are left out. */
  readonly droppedLoops: number
  /** How many agreements (positions, where those are the edges; both in the full graph) a date argument left out because their dates are not known. */
  readonly undatedCount: number
}
