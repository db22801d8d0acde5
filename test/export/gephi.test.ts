import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Network } from '../../src/network/network.ts'
import { seenByGephi, type Workspace, withoutGephi } from './gephi.ts'
import { closeNetworks, expectedIn, file, NAMES, of, openNetworks } from './written.ts'

const FORMATS = ['gexf', 'graphml', 'nodes.csv', 'edges.csv'] as const

let seen: Record<string, Workspace>
const read = (name: string): Workspace => seen[name] as Workspace

/** Gephi takes INF for infinity wherever it stands in a value: INFERRED. */
const asInGephi = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('INF', 'Infinity') : value
const titled = ({ id, label, weight, ...values }: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries({ Id: id, Label: label, Weight: weight, ...values })
      .filter(([, value]) => value !== undefined)
      .map(([title, value]) => [title, asInGephi(value)]),
  )
const nodesOf = (network: Network) =>
  Object.fromEntries(
    Object.entries(expectedIn(network).nodes).map(([id, values]) => [id, titled({ id, ...values })]),
  )
const byId = (edges: readonly { readonly id: unknown }[]) => new Map(edges.map((edge) => [edge.id, edge]))
const endsOf = (network: Network, { source, target }: { source: string; target: string }): string =>
  (network.directed ? [source, target] : [source, target].sort()).join(' ')
/** A graph without edges is of either type. */
const typesOf = ({ edges, directed }: Network): string[] =>
  edges.length > 0 ? [directed ? 'directed' : 'undirected'] : ['directed', 'undirected']

describe.skipIf(withoutGephi)('Gephi', () => {
  beforeAll(async () => {
    await openNetworks()
    const files = NAMES.flatMap((name) =>
      FORMATS.map((format) => [`${name}.${format}`, file(name, format)] as const),
    )
    const groups = NAMES.flatMap((name) => [
      `${name}.gexf`,
      `${name}.graphml`,
      `${name}.nodes.csv+${name}.edges.csv`,
    ])
    seen = await seenByGephi(Object.fromEntries(files), groups)
  }, 120_000)
  afterAll(closeNetworks)

  it.each(NAMES)('opens %s as GEXF with every node, edge, kind, lifetime and value', (name) => {
    const network = of(name)
    const { type, nodes, edges, issues } = read(`${name}.gexf`)
    expect(issues).toEqual([])
    expect(typesOf(network)).toContain(type)
    expect(nodes).toEqual(nodesOf(network))
    const values = expectedIn(network).edges
    const wanted = network.edges.map((edge) => ({
      id: edge.id,
      ends: endsOf(network, edge),
      kind: edge.kind,
      lifetimes: edge.intervals
        .map(({ earliest, latest }) => [earliest, latest])
        .filter((days) => days.some((day) => day !== null)),
      values: titled(values[edge.id] ?? {}),
    }))
    const found = edges.map(({ kind, lifetimes, values, ...edge }) => ({
      id: values['Id'],
      ends: endsOf(network, edge),
      kind,
      lifetimes,
      values,
    }))
    expect(byId(found)).toEqual(byId(wanted))
  })

  it.each(NAMES)('opens %s as GraphML, edges of several kinds between the same two as one', (name) => {
    const network = of(name)
    const { type, nodes, edges, issues } = read(`${name}.graphml`)
    expect(issues).toEqual([])
    expect(typesOf(network)).toContain(type)
    expect(nodes).toEqual(nodesOf(network))
    const weights = new Map<string, number>()
    for (const edge of network.edges) {
      const ends = endsOf(network, edge)
      weights.set(ends, (weights.get(ends) ?? 0) + edge.weight)
    }
    expect(edges).toHaveLength(weights.size)
    expect(new Map(edges.map((edge) => [endsOf(network, edge), edge.values['Weight']]))).toEqual(weights)
  })

  it.each(NAMES)('opens %s as a table of nodes and one of edges', (name) => {
    const network = of(name)
    const { type, nodes, edges } = read(`${name}.nodes.csv`)
    expect(typesOf(network)).toContain(type)
    const labels = Object.entries(nodes).map(([id, { Label }]) => [id, Label])
    // Gephi takes white space and control characters off the ends.
    expect(labels).toEqual(network.nodes.map(({ id, label }) => [id, label.replace('\u0001', '').trimEnd()]))
    const found = edges.map((edge) => ({
      id: edge.values['Id'],
      ends: endsOf(network, edge),
      kind: edge.kind,
      weight: edge.values['Weight'],
    }))
    const wanted = network.edges.map((edge) => ({
      id: edge.id,
      ends: endsOf(network, edge),
      kind: edge.kind,
      weight: edge.weight,
    }))
    expect(byId(found)).toEqual(byId(wanted))
  })
})
