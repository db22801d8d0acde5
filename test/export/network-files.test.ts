import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import cytoscape from 'cytoscape'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { openGraph } from '../../src/app.ts'
import { networkOf } from '../../src/domain/network.ts'
import { isTwoMode, nodeColumns } from '../../src/export/columns.ts'
import { NETWORK_FORMATS } from '../../src/export/network-formats.ts'
import { NETWORKS, REQUEST_LIMITS } from '../../src/export/network-request.ts'
import type { Snapshot } from '../../src/graph/graph.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import { importDataset } from '../../src/import/import.ts'
import { measured } from '../../src/network/measured.ts'
import type { Attribute, Network, NetworkEdge, NetworkNode } from '../../src/network/network.ts'
import { packageFile } from '../../src/package-files.ts'
import { newFolder, removeFolders } from '../import/dataset-copy.ts'
import { about, awkward, textOf } from './networks.ts'
import { type Seen, seenByPython, withoutPython } from './python.ts'
import { closeNetworks, expectedIn, file, NAMES, of, openNetworks, snapshot } from './written.ts'

beforeAll(openNetworks)
afterAll(async () => {
  await closeNetworks()
  await removeFolders()
})

/** The same dataset, its records in the opposite order. */
async function reversedSeeds() {
  const { records } = await readDataset([packageFile('seeds')])
  const lines = Object.values(records)
    .flat()
    .reverse()
    .map((record) => `${JSON.stringify(record)}\n`)
  const path = join(await newFolder(), 'reversed.ndjson')
  await writeFile(path, lines.join(''))
  const other = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(other, [path])
  return { snapshot: (await other.snapshot()) as Snapshot, close: () => other.close() }
}

describe.each(NAMES)('the network %s', (name) => {
  it('as GEXF keeps to its schema', async () => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'network.gexf', contents: file(name, 'gexf') }],
      schema: [readFileSync(packageFile('test/export/gexf-1.3.xsd'), 'utf8')],
      initialMemoryPages: 512,
      maxMemoryPages: 8192,
    })
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  it('is opened by Cytoscape.js with every node, edge and value', () => {
    const network = of(name)
    const { elements, data } = JSON.parse(file(name, 'cyjs'))
    const opened = cytoscape({ headless: true, elements })
    expect([opened.nodes().length, opened.edges().length]).toEqual([
      network.nodes.length,
      network.edges.length,
    ])
    expect(data).toMatchObject({ version: about.version, citation: about.citation, undatedCount: 3 })
    for (const { id, label, type, attributes } of network.nodes) {
      expect(opened.getElementById(id).data()).toMatchObject({ id, label, entityType: type, ...attributes })
    }
    for (const { id, source, target, weight, agreements, attributes } of network.edges) {
      const shown = opened.getElementById(id)
      expect([shown.source().id(), shown.target().id()]).toEqual([source, target])
      expect(shown.data()).toMatchObject({ weight, agreements, ...attributes })
    }
  })

  it('is two tables with the names of columns that Gephi knows', () => {
    const network = of(name)
    const nodes = parse<Record<string, string>>(file(name, 'nodes.csv'), { columns: true })
    const edges = parse<Record<string, string>>(file(name, 'edges.csv'), { columns: true })
    expect(nodes.map(({ Id, Label }) => [Id, Label])).toEqual(
      network.nodes.map(({ id, label }) => [id, label]),
    )
    const type = network.directed ? 'Directed' : 'Undirected'
    expect(
      edges.map(({ Source, Target, Type, Id, Weight }) => [Source, Target, Type, Id, Number(Weight)]),
    ).toEqual(network.edges.map(({ source, target, id, weight }) => [source, target, type, id, weight]))
    // Every number of a column of decimal ones has its point: Gephi judges by the first rows.
    const cell = (type: string, value: Attribute) =>
      type === 'double' && Number.isInteger(value) ? `${value}.0` : String(value ?? '')
    for (const [index, row] of network.nodes.entries()) {
      expect(nodes[index]).toMatchObject(
        Object.fromEntries(
          nodeColumns(network).map(({ name, type, value }) => [name, cell(type, value(row))]),
        ),
      )
    }
  })
})

describe.skipIf(withoutPython)('NetworkX and igraph', () => {
  let seen: Record<string, Record<string, Seen>>
  beforeAll(async () => {
    const endings = ['gexf', 'graphml', 'json'] as const
    seen = await seenByPython(
      Object.fromEntries(
        NAMES.flatMap((name) => endings.map((ending) => [`${name}.${ending}`, file(name, ending)] as const)),
      ),
    )
  })

  const readers = [
    ['GEXF', 'gexf', 'networkx'],
    ['GraphML', 'graphml', 'networkx'],
    ['GraphML', 'graphml', 'igraph'],
  ] as const
  const cases = NAMES.flatMap((name) => readers.map((reader) => [name, ...reader] as const))

  it.each(cases)('read %s as %s (%s, %s)', (name, _format, ending, library) => {
    const network = of(name)
    const read = seen[`${name}.${ending}`]?.[library] as Seen
    const { nodes, edges } = expectedIn(network)
    // igraph keeps XML's own id of a node as a value of it.
    const dropped = library === 'igraph' ? ['id'] : []
    const bare = (values: Readonly<Record<string, unknown>>, names: readonly string[]) =>
      Object.fromEntries(Object.entries(values).filter(([key]) => !names.includes(key)))
    expect(read.directed).toBe(network.directed)
    expect(
      Object.fromEntries(Object.entries(read.nodes).map(([id, values]) => [id, bare(values, dropped)])),
    ).toEqual(nodes)
    const byId = Object.fromEntries(
      read.edges.map(([, , values]) => [String(values['id']), bare(values, ['start', 'end', 'spells'])]),
    )
    expect(byId).toEqual(edges)
    const ends = read.edges.map(([source, target]) =>
      (network.directed ? [source, target] : [source, target].sort()).join(' '),
    )
    const wanted = network.edges.map(({ source, target }) =>
      (network.directed ? [source, target] : [source, target].sort()).join(' '),
    )
    expect(ends.sort()).toEqual(wanted.sort())
    expect(read.twoModes).toBe(isTwoMode(network))
  })

  it.each(NAMES)(
    'read %s as node-link JSON, its lists as lists and its citation as data of the graph',
    (name) => {
      const network = of(name)
      const read = seen[`${name}.json`]?.['networkx'] as Seen
      expect(read.graph).toMatchObject({ version: about.version, citation: about.citation })
      expect(Object.keys(read.nodes)).toEqual(network.nodes.map(({ id }) => id))
      const agreements = new Map(read.edges.map(([, , values]) => [values['id'], values['agreements']]))
      for (const edge of network.edges) expect(agreements.get(edge.id)).toEqual(edge.agreements)
    },
  )

  it('see lifetimes as whole days without the years between two, and none where nothing is known', () => {
    const edges = seen['awkward.gexf']?.['networkx']?.edges ?? []
    const lifetimes = edges.map(([, , { start, end, spells, edtf }]) => [start, end, spells, edtf])
    expect(lifetimes).toEqual([
      ['2022-01-01', '2027-12-31', undefined, '2022/2027'],
      [
        undefined,
        undefined,
        [
          ['2013-01-01', '2014-12-31'],
          ['2019-05-01', 'None'],
        ],
        '2013/2014; 2019-05/',
      ],
      [undefined, undefined, undefined, undefined],
    ])
  })

  it('see several edges between the same two', () => {
    for (const ending of ['gexf', 'graphml', 'json']) {
      expect(seen[`parallel.${ending}`]?.['networkx']).toMatchObject({ multigraph: true })
      expect(seen[`awkward.${ending}`]?.['networkx']).toMatchObject({ multigraph: false })
    }
  })

  it('know the two modes by `bipartite` and by `type`', () => {
    const network = of('ORGANIZATIONS_AGREEMENTS')
    const sizes = [0, 1].map((mode) => network.nodes.filter((node) => node.mode === mode).length)
    expect(seen['ORGANIZATIONS_AGREEMENTS.graphml']?.['igraph']?.projections).toEqual(sizes)
  })
})

describe('a network that is too large for a request', () => {
  const tight = (limits: object) => async () => {
    const wanted = NETWORKS['network']?.wanted({ measures: ['true'] })
    return wanted?.(await snapshot(), { ...REQUEST_LIMITS, ...limits })
  }

  it('or whose measures are, is BAD_INPUT that names the door without limits', async () => {
    const refusal = (problem: string, details: object) => ({
      code: 'BAD_INPUT',
      message: `${problem}: narrow it by its arguments, or write the file with \`npx lienket export\`, which may take its time`,
      details,
    })
    const { bounds } = REQUEST_LIMITS
    await expect(tight({ steps: 10 })).rejects.toMatchObject(
      refusal('the measures take more than 10 steps', { counted: 'steps', limit: 10 }),
    )
    for (const counted of ['agreements', 'nodes', 'edges'])
      await expect(tight({ bounds: { ...bounds, [counted]: 3 } })).rejects.toMatchObject(
        refusal(`the network has more than 3 ${counted}`, { counted, limit: 3 }),
      )
    expect((await tight({})())?.network.nodes.length).toBe(of('ORGANIZATIONS').nodes.length)
  })
})

describe('every network file', () => {
  it('says its version and how to cite it where the format has a place for it', () => {
    for (const ending of ['gexf', 'graphml', 'cyjs', 'json'] as const) {
      expect(file('awkward', ending)).toContain(about.version)
      expect(file('awkward', ending)).toContain('Nhóm biên tập (2026)')
    }
  })

  it('is the same for the same records in another order', async () => {
    const reversed = await reversedSeeds()
    for (const projection of ['FULL', 'ORGANIZATIONS', 'PEOPLE'] as const) {
      const network = measured(await networkOf(reversed.snapshot, { projection }))
      for (const [ending, { write }] of Object.entries(NETWORK_FORMATS))
        expect(
          textOf(write(network, about)) === file(projection, ending as keyof typeof NETWORK_FORMATS),
          ending,
        ).toBe(true)
    }
    await reversed.close()
  })

  it('as a table computes nothing: a text that begins like a formula is shown as text', () => {
    const [node, ...others] = awkward.nodes as [NetworkNode, ...NetworkNode[]]
    const [edge] = awkward.edges as [NetworkEdge]
    for (const sign of ['=', '+', '-', '@', '\t']) {
      const text = `${sign}HYPERLINK("x")`
      const network: Network = {
        ...awkward,
        nodes: [
          { ...node, label: text, shortLabel: text, attributes: { nameEn: text, latitude: -21 } },
          ...others,
        ],
        edges: [{ ...edge, attributes: { role: text } }],
      }
      const rows = (ending: 'nodes.csv' | 'edges.csv') =>
        parse<object>(textOf(NETWORK_FORMATS[ending].write(network)), { columns: true })
      const shown = `'${text}`
      const id = 'organization:a'
      expect(rows('nodes.csv')[0]).toMatchObject({
        Id: id,
        Label: shown,
        shortLabel: shown,
        nameEn: shown,
        latitude: '-21.0',
      })
      expect(rows('edges.csv')[0]).toMatchObject({ Source: id, role: shown })
    }
  })

  it('has no data of the whole graph in GraphML, and no list', () => {
    const text = file('ORGANIZATIONS', 'graphml')
    expect(text).not.toMatch(/for="(graph|all)"/)
    const types = [...text.matchAll(/attr\.type="(\w+)"/g)].map(([, type]) => type)
    expect(types.length).toBeGreaterThan(0)
    // Of the types of GraphML those that every reader has; there is no list among them.
    for (const type of types) expect(['boolean', 'int', 'double', 'string']).toContain(type)
  })
})
