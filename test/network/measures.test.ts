import modularityModule from 'graphology-metrics/graph/modularity.js'
import { describe, expect, it } from 'vitest'
import { callable, graphOf } from '../../src/network/graphology.ts'
import { measured } from '../../src/network/measured.ts'
import { Measures } from '../../src/network/measures.ts'
import { Steps } from '../../src/network/steps.ts'
import { type ByNode, type Fixture, KNOWN, networkFrom, SHIPPED } from './fixtures.ts'

const modularity = callable(modularityModule)
const BY_NODE: readonly ByNode[] = ['degree', 'weightedDegree', 'betweenness', 'closeness', 'pageRank']
const CLOSE = 9
const networks = [...Object.entries(KNOWN), ...Object.entries(SHIPPED)]

/** The groups that numbers put nodes into. */
function groups(ids: readonly string[], numberOf: (id: string) => number): string[][] {
  const found = new Map<number, string[]>()
  for (const id of ids) found.set(numberOf(id), [...(found.get(numberOf(id)) ?? []), id])
  return [...found.values()].map((group) => group.sort()).sort()
}

function modularityOf(fixture: Fixture, partition: readonly (readonly string[])[]): number {
  const of = new Map(partition.flatMap((part, index) => part.map((id) => [id, index] as const)))
  return modularity(graphOf(networkFrom(fixture)), {
    getNodeCommunity: (id: string) => of.get(id) ?? -1,
    getEdgeWeight: 'weight',
  })
}

describe('Measures are those of NetworkX', () => {
  it.each(networks)('%s: of every node', (_name, fixture) => {
    const measures = new Measures(networkFrom(fixture))
    for (const name of BY_NODE)
      for (const id of fixture.nodes)
        expect(measures[name](id), `${name} of ${id}`).toBeCloseTo(
          fixture.measures[name][id] ?? Number.NaN,
          CLOSE,
        )
  })

  it.each(networks)('%s: density and components', (_name, fixture) => {
    const measures = new Measures(networkFrom(fixture))
    expect(measures.density).toBeCloseTo(fixture.measures.density, CLOSE)
    expect(groups(fixture.nodes, measures.component)).toEqual(fixture.measures.components.toSorted())
    expect(measures.componentCount).toBe(fixture.measures.components.length)
    expect(measures.largestComponent).toBe(
      Math.max(...fixture.measures.components.map(({ length }) => length)),
    )
  })

  const tied = networks.filter(([, { edges }]) => edges.length > 0)
  it.each(tied)('%s: the modularity of communities', (_name, fixture) => {
    const measures = new Measures(networkFrom(fixture))
    const found = groups(fixture.nodes, measures.community)
    expect(modularityOf(fixture, fixture.measures.partition)).toBeCloseTo(
      fixture.measures.modularity ?? 0,
      CLOSE,
    )
    expect(measures.modularity).toBeCloseTo(modularityOf(fixture, found), CLOSE)
    expect(measures.communityCount).toBe(found.length)
    expect(measures.modularity).toBeGreaterThan((fixture.measures.modularity ?? 0) - 0.02)
  })
})

describe('Measures by visible fractions', () => {
  const of = (name: string) => new Measures(networkFrom(KNOWN[name] as Fixture))

  it('the middle of a path of five lies on 4 of the 6 pairs of others', () => {
    const path = of('path of five')
    expect(['0', '1', '2'].map((id) => path.betweenness(id))).toEqual([0, 3 / 6, 4 / 6])
    expect(path.closeness('2')).toBeCloseTo(4 / 6, 12)
  })

  it('everybody passes by the middle of a star', () => {
    const star = of('star of seven')
    expect([star.betweenness('0'), star.betweenness('1'), star.closeness('0')]).toEqual([1, 0, 1])
  })

  it('two triangles with a bridge are two communities: modularity 2 · (3/7 − 1/4)', () => {
    const bridge = of('two triangles and a bridge')
    expect(['1', '2', '3', '4', '5', '6'].map(bridge.community)).toEqual([1, 1, 1, 2, 2, 2])
    expect(bridge.modularity).toBeCloseTo(2 * (3 / 7 - 1 / 4), 12)
  })

  it('of two modes only ties across them are possible', () => {
    const women = of('southern women')
    expect(women.density).toBeCloseTo(89 / (18 * 14), 12)
  })

  it('components are numbered by size, then by id', () => {
    const apart = of('parts and loners')
    expect(['3', '0', '7', '8'].map(apart.component)).toEqual([1, 2, 3, 4])
  })

  it('an empty network has no density, no component and no modularity', () => {
    const empty = new Measures({ directed: false, nodes: [], edges: [], droppedLoops: 0, undatedCount: 0 })
    expect([empty.density, empty.componentCount, empty.largestComponent]).toEqual([0, 0, 0])
    expect([empty.communityCount, empty.modularity]).toEqual([0, null])
  })
})

describe('Measures of a file', () => {
  const karate = networkFrom(KNOWN['karate club'] as Fixture)

  it('are attributes of its nodes', () => {
    const { nodes } = measured(karate)
    expect(Object.keys(nodes[0]?.attributes ?? {}).sort()).toEqual([
      'betweenness',
      'closeness',
      'community',
      'component',
      'degree',
      'pageRank',
      'weightedDegree',
    ])
  })

  it('are the same at every asking', () => {
    const again = measured({ ...karate, nodes: [...karate.nodes] })
    expect(again.nodes).toEqual(measured(karate).nodes)
  })

  const LONG = 2 * 200 * (34 + 78) + 2 * 34 * (34 + 78)

  it('that take too long together are refused before any is computed, with the limit and the way to the file', () => {
    const refusal = { code: 'BAD_INPUT', details: { counted: 'steps', limit: LONG - 1, actual: LONG } }
    expect(() => measured({ ...karate }, LONG - 1)).toThrow(expect.objectContaining(refusal))
    expect(() => measured({ ...karate }, LONG - 1)).toThrow(/34 nodes and 78 edges.*npx lienket export/)
    expect(() => measured({ ...karate }, LONG - 1)).not.toThrow(/\/export\//)
    expect(measured({ ...karate }, LONG).nodes).toHaveLength(34)
  })
})

describe('Measures that share their steps', () => {
  const karate = networkFrom(KNOWN['karate club'] as Fixture)
  const BETWEENNESS = 34 * (34 + 78)

  it('take them once for each measure of each network, until none are left; quick ones need none', () => {
    const steps = new Steps(2 * BETWEENNESS)
    const [one, other] = [new Measures(karate, steps), new Measures(karate, steps)]
    for (const id of ['0', '1']) expect(one.betweenness(id)).toBeGreaterThan(0)
    expect(other.closeness('0')).toBeGreaterThan(0)
    const refusal = { counted: 'steps', limit: 2 * BETWEENNESS, actual: 3 * BETWEENNESS }
    expect(() => other.betweenness('0')).toThrow(expect.objectContaining({ details: refusal }))
    expect([one.betweenness('0') > 0, other.degree('0'), other.component('0')]).toEqual([true, 16, 1])
  })
})
