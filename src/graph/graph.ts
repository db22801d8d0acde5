/** A value that both engines store and give back unchanged: ISO days are strings, whole numbers are numbers. */
export type Scalar = string | number | boolean
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[] | null>>
export type Parameter = Scalar | null | readonly Parameter[] | { readonly [name: string]: Parameter }
export type Parameters = Readonly<Record<string, Parameter>>

/** The labels of owned nodes. Each node has a unique `key` (`version|id`), its `id` and its `version`. */
export const LABELS = [
  'Dataset',
  'Organization',
  'Group',
  'Person',
  'Agreement',
  'Topic',
  'Place',
  'Source',
  'Evidence',
  'Name',
  'Alias',
  'Document',
  'Remark',
  'Code',
  'Issue',
  'Vocabulary',
  'Record',
] as const
export type Label = (typeof LABELS)[number]

export const EDGE_TYPES = [
  'HOLDS',
  'PARTY_TO',
  'SIGNED',
  'TOOK_PART',
  'COVERS',
  'RENEWS',
  'REPLACES',
  'IMPLEMENTS',
  'PART_OF',
  'SUCCEEDED_BY',
  'LOCATED_IN',
  'WITHIN',
  'MERGED_INTO',
  'SIGNED_AT',
  'BROADER',
  'CITES',
  'NAMES',
  'ALIAS_OF',
  'SEEN_IN',
  'BASED_ON',
  'HAS_REMARK',
  'HAS_CODE',
  'POSSIBLY_SAME_AS',
] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

export interface GraphNode {
  readonly label: Label
  readonly properties: Properties & { readonly key: string; readonly id: string; readonly version: string }
}

/** A relationship between two nodes of the same version, named by label and key. */
export interface GraphEdge {
  readonly type: EdgeType
  readonly from: readonly [label: Label, key: string]
  readonly to: readonly [label: Label, key: string]
  readonly properties: Properties
}

export interface GraphData {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** What is known of a version without reading its nodes. */
export interface Manifest {
  /** The hash of the dataset's content. */
  readonly version: string
  /** The release's name for people. */
  readonly release: string
  /** The version of the graph's own schema (GRAPH_SCHEMA) that wrote it. */
  readonly schema: number
  /** ISO 8601 instant. */
  readonly importedAt: string
  readonly nodeCount: number
  readonly edgeCount: number
}

export interface Version extends Manifest {
  readonly current: boolean
}

/** A hit of the engine's full-text index over `Name.folded`. */
export interface NameHit {
  /** The id of the entity that has the name. */
  readonly entity: string
  readonly value: string
  readonly folded: string
}

/** What a name has to hold for one word that was asked, all of it folded: the word itself before all else. */
export interface WordChoice {
  readonly word: string
  /** Whether a longer word that begins so will do. */
  readonly unfinished: boolean
  /** Other words that will do. */
  readonly others: readonly string[]
}

/** To choose the nearest of all names costs a server seconds where hundreds of thousands hold the words. */
export const MOST_NAMES_COMPARED = 10_000

/** A name, number or title of an entity, as it is searched. */
export interface SearchedName {
  /** The id of the entity. */
  readonly entity: string
  /** The entity's type: the first word of its id. */
  readonly type: string
  /** The field of the entity that holds the text. */
  readonly field: string
  /** `MAIN`, or the kind of another name. */
  readonly kind: string
  readonly value: string
}

/** One immutable version, opened for reading: an operation keeps the snapshot it began with. */
export interface Snapshot {
  readonly manifest: Manifest
  /** Runs one read-only query; `$version` is always set. Rows are plain objects by column. */
  read<Row>(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** Names whose folded words match the words of `folded`, best first, of entities whose id begins with `type:`. */
  namesLike(type: string, folded: string, limit: number): Promise<NameHit[]>
  /**
   * Names of any type that hold every one of the words; `limit` of them where there are more: those that hold most of the words
   * themselves, then the shortest, then by key, on every engine alike up to MOST_NAMES_COMPARED. Where more hold them, an engine
   * may choose those that it compares.
   */
  namesHolding(words: readonly WordChoice[], limit: number): Promise<SearchedName[]>
  /** What was made of this version before under this name, or is made now: a version never changes. */
  kept<T>(name: string, make: () => Promise<T>): Promise<T>
}

/** The right to change versions; one process has it at a time, and loses it when it dies. */
export interface Lease {
  /** Writes a version beside the others. Until it returns, nobody can see or activate it. */
  write(manifest: Manifest, data: GraphData, progress: (done: number) => void): Promise<void>
  /** Makes a written version the current one, in one step. NOT_FOUND where there is none of that name. */
  activate(version: string): Promise<void>
  /** Removes what a killed import left, and versions older than the current and the one before it, once no request can read them. */
  tidy(): Promise<string[]>
  release(): Promise<void>
}

/** A store of dataset versions. */
export interface Graph {
  /** Says what it is to people: `embedded graph in memory`, `Neo4j at neo4j://host:7687`. Never holds a password. */
  readonly description: string
  /** False where versions end with the process. */
  readonly durable: boolean
  /** The current version, or null where there is no dataset. GRAPH_UNAVAILABLE where the store cannot be reached. */
  snapshot(): Promise<Snapshot | null>
  /** A certain version, current or not, or null. */
  snapshotOf(version: string): Promise<Snapshot | null>
  /** Complete versions, newest import first. */
  versions(): Promise<Version[]>
  /** IMPORT_RUNNING where another has it. */
  lease(): Promise<Lease>
  close(): Promise<void>
}

/**
 * Raised whenever a change of labels, relationships or properties makes older versions unreadable, or a change of what is
 * computed from the records (issues, counts) leaves them with old answers: a version is named by its records and this.
 */
export const GRAPH_SCHEMA = 5

/** The key of a node: unique over versions. */
export const keyOf = (version: string, id: string): string => `${version}|${id}`
