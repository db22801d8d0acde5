import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { fileFormats } from '../../src/export/files.ts'
import { AGREEMENT_FILTER } from '../../src/export/filters.ts'
import { LISTS } from '../../src/export/lists.ts'
import { NETWORKS } from '../../src/export/network-request.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { schema } from '../../src/graphql/schema.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { copyOfSeeds, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { answerOf, asked, type Listening, listening } from './listening.ts'

let graph: Graph
let service: Listening
let version: string
beforeAll(async () => {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  ;({ version } = await importDataset(graph, [packageFile('seeds')]))
  service = await listening(graph)
})
afterAll(async () => {
  await service.close()
  await graph.close()
  await removeFolders()
})

const file = async (path: string): Promise<string> => {
  const response = await service.get(`/export/${path}`)
  expect(response.status).toBe(200)
  return response.text()
}
const lines = async (path: string): Promise<Record<string, unknown>[]> =>
  (await file(path))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const table = async (path: string): Promise<Record<string, string>[]> =>
  parse(await file(path), { columns: true, bom: true })
const refused = async (path: string) => {
  const response = await service.get(`/export/${path}`)
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: Record<string, unknown> }]
  }
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { status: response.status, message: errors[0].message, ...errors[0].extensions }
}
const answered = async (query: string) => {
  const { data } = await answerOf(await service.get(asked(query)))
  return data as Record<string, Record<string, unknown>>
}

describe.each(Object.entries(LISTS))('the list %s', (name, { columns }) => {
  it('has every row of the API, and the same in both formats', async () => {
    const { [name]: list } = await answered(`{ ${name} { totalCount } }`)
    const rows = await lines(`${name}.ndjson`)
    expect(rows).toHaveLength(list?.['totalCount'] as number)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const cells = (row: Record<string, unknown>) =>
      Object.entries(row).map(([column, value]) => [
        column,
        Array.isArray(value) ? value.join('; ') : String(value ?? ''),
      ])
    expect(await table(`${name}.csv`)).toEqual(rows.map((row) => Object.fromEntries(cells(row))))
  })

  it('has in each row all of its columns, and no other', async () => {
    for (const row of await lines(`${name}.ndjson`)) expect(Object.keys(row)).toEqual(columns)
  })

  it('begins as Excel wants it to', async () => {
    const bytes = Buffer.from(await (await service.get(`/export/${name}.csv`)).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(String(bytes.subarray(3, bytes.indexOf('\r\n')))).toBe(columns.join(','))
  })

  it('can be narrowed and ordered by whatever narrows and orders it in the API', () => {
    const all =
      schema
        .getQueryType()
        ?.getFields()
        [name]?.args.map((argument) => argument.name) ?? []
    const page = ['first', 'after', 'last', 'before']
    expect([...(LISTS[name]?.arguments ?? [])].sort()).toEqual(
      all.filter((one) => !page.includes(one)).sort(),
    )
  })
})

describe('a narrowed list', () => {
  it('has the rows that the API has, in its order', async () => {
    const ids = async (list: string, given: string, query: string) => {
      const { [list]: page } = await answered(`{ ${list}(first: 100, ${query}) { edges { node { id } } } }`)
      const wanted = ((page?.['edges'] ?? []) as { node: { id: string } }[]).map(({ node }) => node.id)
      expect(wanted.length).toBeGreaterThan(0)
      expect((await lines(`${list}.ndjson?${given}`)).map(({ id }) => id)).toEqual(wanted)
    }
    await ids(
      'agreements',
      'party=ldld+ha+noi&signedBetween=2022-01-01/&orderBy=TITLE_ASC',
      'party: "ldld ha noi", signedBetween: { from: "2022-01-01" }, orderBy: TITLE_ASC',
    )
    await ids(
      'agreements',
      'agreementType=COORDINATION_REGULATION,COORDINATION_PROGRAMME&status=SIGNED&activeOn=2022-06-01&certainty=CERTAIN',
      'agreementType: [COORDINATION_REGULATION, COORDINATION_PROGRAMME], status: [SIGNED], activeOn: "2022-06-01", certainty: CERTAIN',
    )
    await ids('people', 'role=CHAIR&role=VICE_CHAIR', 'role: [CHAIR, VICE_CHAIR]')
    await ids('topics', 'topOnly=true', 'topOnly: true')
    await ids('sources', 'readInFull=false&orderBy=TITLE_ASC', 'readInFull: false, orderBy: TITLE_ASC')
    await ids('organizations', 'topic=tuyên+truyền', 'topic: "tuyên truyền"')
    await ids('places', 'kind=MUNICIPALITY', 'kind: [MUNICIPALITY]')
  })

  it('that holds nothing is the names of its columns', async () => {
    expect(await table('agreements.csv?signedBetween=1900-01-01/1900-12-31')).toEqual([])
    expect(await file('agreements.ndjson?signedBetween=1900-01-01/1900-12-31')).toBe('')
    expect(await file('agreements.csv?signedBetween=/1900-12-31')).toContain('id,title')
  })
})

describe('a network file', () => {
  it('has the nodes and edges that the API has', async () => {
    const { network } = await answered(
      '{ network(projection: ORGANIZATIONS, weight: NEWMAN, rollUp: SUCCESSOR) { nodeCount edgeCount droppedLoops edges { id weight } } }',
    )
    const {
      graph: about,
      nodes,
      edges,
    } = JSON.parse(await file('network.json?projection=ORGANIZATIONS&weight=NEWMAN&rollUp=SUCCESSOR'))
    expect(network).toEqual({
      nodeCount: nodes.length,
      edgeCount: edges.length,
      droppedLoops: about.droppedLoops,
      edges: edges.map(({ id, weight }: { id: string; weight: number }) => ({ id, weight })),
    })
    expect(about).toMatchObject({
      version,
      release: SHIPPED_RELEASE,
      request: 'network.json?projection=ORGANIZATIONS&rollUp=SUCCESSOR&weight=NEWMAN',
    })
    expect(about.citation).toContain(version)
  })

  it('has measures where they are asked for', async () => {
    const plain = await table('network.nodes.csv')
    const measured = await table('network.nodes.csv?measures=true')
    const names = 'degree weightedDegree component community pageRank betweenness closeness'.split(' ')
    const { network } = await answered(`{ network { nodes { id measures { ${names.join(' ')} } } } }`)
    const nodes = network?.['nodes'] as { id: string; measures: Record<string, number> }[]
    for (const name of names) expect(plain[0]).not.toHaveProperty(name)
    expect(nodes.length).toBeGreaterThan(0)
    expect(
      measured.map(({ Id, ...cells }) => [Id, ...names.map((name) => Number(cells[name] || Number.NaN))]),
    ).toEqual(nodes.map(({ id, measures }) => [id, ...names.map((name) => measures[name])]))
    expect(measured.map(({ Id }) => Id)).toEqual(plain.map(({ Id }) => Id))
  })

  it('can be of the neighbourhood of some nodes, and says what was left out of it', async () => {
    const {
      graph: about,
      nodes,
      edges,
    } = JSON.parse(await file('subgraph.json?seeds=organization:ldld-ha-noi&depth=2&maxNodes=10'))
    expect(nodes).toHaveLength(10)
    expect(nodes[0]).toMatchObject({ id: 'organization:ldld-ha-noi', distance: 0 })
    expect(edges.length).toBeGreaterThan(0)
    expect(about.leftOutNodes).toBeGreaterThan(0)
  })

  it('of nothing is a file with no nodes', async () => {
    const { nodes, edges } = JSON.parse(await file('network.json?activeOn=1900-01-01'))
    expect([nodes, edges]).toEqual([[], []])
  })

  it('can be narrowed by whatever narrows it in the API', () => {
    const names = (field: string) =>
      schema
        .getQueryType()
        ?.getFields()
        [field]?.args.map((argument) => argument.name) ?? []
    expect([...(NETWORKS['network']?.arguments ?? [])].sort()).toEqual(
      [...names('network'), 'measures'].sort(),
    )
    expect([...(NETWORKS['subgraph']?.arguments ?? [])].sort()).toEqual(names('subgraph').sort())
    expect(names('network')).toEqual(expect.arrayContaining(Object.keys(AGREEMENT_FILTER)))
  })
})

describe('every file', () => {
  const all = Object.entries(fileFormats).flatMap(([name, endings]) =>
    endings.map((ending) => `${name}.${ending}`),
  )
  const path = (name: string) =>
    name.startsWith('subgraph') ? `${name}?seeds=organization:ldld-ha-noi` : name

  it.each(all)('%s has a name, a tag, and is sent once only', async (name) => {
    const { headers, status } = await service.get(`/export/${path(name)}`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="lienket-${SHIPPED_RELEASE}-${version}-${name}"`,
    )
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const again = await service.get(`/export/${path(name)}`, { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const head = await service.send(`/export/${path(name)}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const header of ['etag', 'content-type', 'content-disposition', 'cache-control'])
      expect(head.headers.get(header)).toBe(headers.get(header))
  })

  it('that is there is not sent to who wants it only where there is none', async () => {
    const any = { 'if-none-match': '*' }
    const known = await service.get('/export/agreements.csv', any)
    expect([known.status, await known.text()]).toEqual([304, ''])
    expect(known.headers.get('etag')).toBe((await service.get('/export/agreements.csv')).headers.get('etag'))
    expect((await service.get('/export/agreements.csv?party=nobody+of+this+name', any)).status).toBe(400)
  })

  it('has the same tag for the same arguments in another order, another for others', async () => {
    const tag = async (query: string) =>
      (await service.get(`/export/agreements.csv?${query}`)).headers.get('etag')
    const one = await tag('status=SIGNED&renewed=true')
    expect(await tag('renewed=true&status=SIGNED')).toBe(one)
    expect(await tag('renewed=false&status=SIGNED')).not.toBe(one)
  })
})

describe('a file that cannot be made', () => {
  it.each([
    'nothing.csv',
    'agreements.xlsx',
    'agreements',
    'network.csv',
    'constructor.name',
    '__proto__.csv',
    '',
  ])('is not /export/%s, and the answer says what there is', async (name) => {
    expect(await refused(name)).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
      files: { agreements: ['csv', 'ndjson'], network: expect.arrayContaining(['gexf', 'graphml']) },
    })
  })

  it.each([
    ['/export/network', 'there is no file "network" without a format; there are network (gexf, '],
    ['/export/network.', 'there is no file "network" without a format; there are network (gexf, '],
    ['/export/network.csv', 'there is no file "network.csv"; there are network (gexf, '],
    ['/export/', 'a file is asked for by its name and format; there are organizations (csv, ndjson)'],
    ['/export', 'a file is asked for by its name and format; there are organizations (csv, ndjson)'],
  ])('by %s is told from others', async (path, message) => {
    const response = await service.get(path)
    const { errors } = (await response.json()) as { errors: [{ message: string }] }
    expect([response.status, errors[0].message.startsWith(message) || errors[0].message]).toEqual([404, true])
  })

  it.each([
    [
      'network.gexf?projection=EVERYTHING',
      { argument: 'projection', allowed: expect.arrayContaining(['FULL']) },
    ],
    ['agreements.csv?colour=red', { argument: 'colour', allowed: expect.arrayContaining(['party']) }],
    [
      'agreements.csv?status=SIGNED,SOON',
      { argument: 'status', allowed: expect.arrayContaining(['SIGNED']) },
    ],
    ['agreements.csv?activeOn=2023-02-30', { argument: 'activeOn' }],
    ['agreements.csv?activeOn=2022-01-01&activeOn=2022-01-02', { argument: 'activeOn' }],
    ['agreements.csv?signedBetween=2022', { argument: 'signedBetween' }],
    ['agreements.csv?signedBetween=2023-01-01/2022-01-01', { from: '2023-01-01' }],
    ['agreements.csv?party=', { argument: 'party' }],
    ['agreements.csv?party=%00', {}],
    ['agreements.csv?minReports=-1', { argument: 'minReports' }],
    ['agreements.csv?__proto__=x', {}],
    ['network.json?weight=NEWMAN&projection=FULL', { argument: 'weight' }],
    ['network.json?activeOn=2022-01-01&activeBetween=2022-01-01/', { argument: 'activeBetween' }],
    ['subgraph.json', { limit: 50, actual: 0 }],
    ['subgraph.json?seeds=organization:ldld-ha-noi&maxNodes=5000', { limit: 500, actual: 5000 }],
  ])('%s is BAD_INPUT', async (path, details) => {
    const answer = await refused(path)
    expect([answer.status, answer]).toMatchObject([400, details])
    expect(['BAD_INPUT', 'NOT_FOUND']).toContain((answer as { code?: string }).code)
  })

  it('because nothing is named so offers what may be meant', async () => {
    expect(await refused('agreements.csv?party=ldld+ha+noy')).toMatchObject({
      status: 400,
      code: 'NOT_FOUND',
      argument: 'party',
      suggestions: expect.arrayContaining([expect.objectContaining({ id: 'organization:ldld-ha-noi' })]),
    })
  })

  it('takes nothing', async () => {
    const response = await service.send('/export/agreements.csv', { method: 'POST', body: 'x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('after another import', () => {
  it('a file has another tag and name', async () => {
    const before = await service.get('/export/people.csv')
    const copy = await copyOfSeeds()
    await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: =HYPERLINK("x")')
    const { version: young } = await importDataset(graph, [copy.folder])
    const after = await service.get('/export/people.csv', {
      'if-none-match': before.headers.get('etag') ?? '',
    })
    expect(after.status).toBe(200)
    expect(after.headers.get('content-disposition')).toContain(young)
    expect(await after.text()).toContain(`"'=HYPERLINK(""x"")"`)
  })
})
