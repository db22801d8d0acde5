import {
  GRAPH_SCHEMA,
  type Graph,
  type GraphData,
  keyOf,
  type Lease,
  type Manifest,
} from '../../src/graph/graph.ts'

export interface SmallVersion {
  readonly manifest: Manifest
  readonly data: GraphData
}

const name = (version: string, id: string, type: string, folded: string) => ({
  label: 'Name' as const,
  properties: {
    key: keyOf(version, `name:${id}`),
    id: `name:${id}`,
    version,
    type,
    entity: `${type}:${id}`,
    value: folded.toUpperCase(),
    folded,
    field: 'name',
    kind: 'MAIN',
    words: folded.replace('.', ' '),
  },
})

const organization = (version: string, id: string) => ({
  label: 'Organization' as const,
  properties: {
    key: keyOf(version, id),
    id,
    version,
    name: `Liên đoàn ${version}`,
    website: null,
    memberCount: 12,
    centroid: [10.762622, 106.660172],
    otherNames: ['LĐLĐ', 'Hà Nội'],
    notes: [],
    active: true,
  },
})

const nodesOf = (version: string): GraphData['nodes'] => [
  organization(version, 'organization:a'),
  organization(version, 'organization:b'),
  {
    label: 'Agreement',
    properties: {
      key: keyOf(version, 'agreement:1'),
      id: 'agreement:1',
      version,
      signedOnEarliest: '2022-05-20',
    },
  },
  name(version, 'a', 'organization', 'lien doan lao dong a'),
  name(version, 'b', 'organization', 'lien doan the do'),
  name(version, 'c', 'organization', 'cong an tp.ho chi minh'),
  name(version, 'd', 'person', 'nguyen a lien'),
]

const partyTo = (version: string, id: string, side: number) => ({
  type: 'PARTY_TO' as const,
  from: ['Organization', keyOf(version, id)] as const,
  to: ['Agreement', keyOf(version, 'agreement:1')] as const,
  properties: { fact: `fact:${id}`, side, actingBodies: ['Đảng đoàn'], nameAsWritten: null },
})

export const smallVersion = (version: string, importedAt = '2026-01-01T00:00:00.000Z'): SmallVersion => {
  const nodes = nodesOf(version)
  const edges = [partyTo(version, 'organization:a', 1), partyTo(version, 'organization:b', 2)]
  return {
    data: { nodes, edges },
    manifest: {
      version,
      release: `Release ${version}`,
      schema: GRAPH_SCHEMA,
      importedAt,
      nodeCount: nodes.length,
      edgeCount: edges.length,
    },
  }
}

/** Names of one or two words, in an order that is none of theirs. */
export const manyNames = (version: string): SmallVersion => {
  const names = ['zuc a', 'zu bbb', 'zuc', 'zu b', 'zuc bbbb', 'zu a', 'zu']
  const nodes = names.map((folded) => name(version, folded.replace(' ', '-'), 'person', folded))
  const { manifest } = smallVersion(version)
  return { data: { nodes, edges: [] }, manifest: { ...manifest, nodeCount: nodes.length, edgeCount: 0 } }
}

/** Enough nodes that a process can be killed while it writes them. */
export const largeVersion = (version: string, count: number): SmallVersion => {
  const small = smallVersion(version)
  const nodes = Array.from({ length: count }, (_, at) => organization(version, `organization:${at}`))
  return { data: { nodes, edges: [] }, manifest: { ...small.manifest, nodeCount: count, edgeCount: 0 } }
}

export const writeWith = (lease: Lease, { manifest, data }: SmallVersion): Promise<void> =>
  lease.write(manifest, data, () => {})

/** Takes the lease, writes and activates versions one after another, and gives the lease back. */
export const importInto = async (graph: Graph, ...versions: readonly SmallVersion[]): Promise<void> => {
  const lease = await graph.lease()
  try {
    for (const one of versions) {
      await writeWith(lease, one)
      await lease.activate(one.manifest.version)
    }
  } finally {
    await lease.release()
  }
}
