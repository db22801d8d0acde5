import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { engine } from '../harness.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { inventedFields, served } from './served.ts'

interface Kept {
  readonly versions: string[]
  readonly records: Readonly<Record<string, string>>
}
const kept = (release: string): Kept =>
  JSON.parse(readFileSync(packageFile(`schema/releases/${release}.json`), 'utf8'))
const first = kept('2026.11')
const now = kept(SHIPPED_RELEASE)

const CHANGES = 'sinceVersion sinceRelease datasetChanged counts { kind type count }'
const since = (name: string, fields = CHANGES) => `{ dataset { changes(since: "${name}") { ${fields} } } }`
const PAGE =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { node { id kind } } }'

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string }
  edges: { node: { id: string; kind: string } }[]
}

describe(`What changed since a release (${engine})`, () => {
  const lienket = served()
  const changes = async <T>(name: string, fields?: string) =>
    ((await lienket.data(since(name, fields))) as { dataset: { changes: T } }).dataset.changes

  it('counts what was added, changed and removed since the first, as the hashes of both say', async () => {
    const of = (type: string, kind: 'ADDED' | 'CHANGED' | 'REMOVED') => {
      const holds = {
        ADDED: (id: string) => !first.records[id],
        CHANGED: (id: string) =>
          Boolean(first.records[id] && now.records[id] && first.records[id] !== now.records[id]),
        REMOVED: (id: string) => !now.records[id],
      }
      const ids = [...new Set([...Object.keys(first.records), ...Object.keys(now.records)])]
      return ids.filter((id) => id.startsWith(`${type.toLowerCase()}:`) && holds[kind](id)).length
    }
    const types = ['ORGANIZATION', 'PERSON', 'AGREEMENT', 'TOPIC', 'PLACE', 'SOURCE']
    const kinds = ['ADDED', 'CHANGED', 'REMOVED'] as const
    const counts = kinds
      .flatMap((kind) => types.map((type) => ({ kind, type, count: of(type, kind) })))
      .filter(({ count }) => count > 0)
    expect(counts.length).toBeGreaterThan(6)
    expect(await changes('2026.11')).toEqual({
      sinceVersion: first.versions.at(-1),
      sinceRelease: '2026.11',
      datasetChanged: true,
      counts,
    })
  })

  const FIELDS = 'records(kind: [ADDED, CHANGED], first: 100) { edges { node { id kind fields } } }'
  interface Fields {
    records: { edges: { node: { id: string; kind: string; fields: string[] | null } }[] }
  }

  it('says which fields of a changed record say something else, also of a release that the store has not', async () => {
    const { records } = await changes<Fields>('2026.11', FIELDS.replace('ADDED, ', ''))
    const fields = new Map(records.edges.map(({ node }) => [node.id, node.fields]))
    expect(fields.get('agreement:2022-nghe-an-ha-noi')).toEqual(
      expect.arrayContaining(['participants', 'signedOn', 'topics']),
    )
    for (const names of fields.values()) expect(names?.length).toBeGreaterThan(0)
  })

  it('says so of versions in the store; an added record has no fields that changed', async () => {
    const organization = {
      id: 'organization:bao-an',
      name: 'Báo An',
      classification: 'PRESS',
      evidence: inventedFields,
    } as const
    await lienket.importWith([organization])
    const { dataset } = (await lienket.data('{ dataset { version } }')) as { dataset: { version: string } }
    await lienket.importWith([
      { ...organization, name: 'Báo Ấn', shortName: 'An' },
      { ...organization, id: 'organization:bao-binh', name: 'Báo Bình' },
    ])
    const { records } = await changes<Fields>(dataset.version, FIELDS)
    await lienket.importWith([])
    expect(records.edges.map(({ node }) => node)).toEqual([
      { id: 'organization:bao-an', kind: 'CHANGED', fields: ['name', 'shortName'] },
      { id: 'organization:bao-binh', kind: 'ADDED', fields: null },
    ])
  })

  it('takes a record for changed only where it says something else: half of the first release is as it was', async () => {
    const { records } = await changes<{ records: Page }>(
      '2026.11',
      `records(kind: [CHANGED], first: 100) ${PAGE}`,
    )
    const changed = records.edges.map(({ node }) => node.id)
    expect(changed).toContain('agreement:2022-nghe-an-ha-noi')
    const same = Object.keys(first.records).filter((id) => first.records[id] === now.records[id])
    expect(same.length).toBeGreaterThan(20)
    expect(same.filter((id) => changed.includes(id))).toEqual([])
  })

  it('knows a release by each name that its version had', async () => {
    for (const version of first.versions) {
      expect(await changes(version)).toEqual({ ...(await changes<object>('2026.11')), sinceVersion: version })
    }
  })

  it('answers nothing for the release that is being read', async () => {
    expect(await changes(SHIPPED_RELEASE, `datasetChanged counts { count } records ${PAGE}`)).toMatchObject({
      datasetChanged: false,
      counts: [],
      records: { totalCount: 0, edges: [] },
    })
  })

  it('pages through the records in the order of their ids, forward and backward', async () => {
    const ids: string[] = []
    for (let after = ''; ; ) {
      const { records } = await changes<{ records: Page }>(
        '2026.11',
        `records(type: [PERSON, PLACE], first: 40${after}) ${PAGE}`,
      )
      ids.push(...records.edges.map(({ node }) => node.id))
      if (!records.pageInfo.hasNextPage) {
        expect(ids.length).toBe(records.totalCount)
        break
      }
      after = `, after: "${records.pageInfo.endCursor}"`
    }
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(new Set(ids.map((id) => id.split(':')[0]))).toEqual(new Set(['person', 'place']))
    const { last } = await changes<{ last: Page }>(
      '2026.11',
      `last: records(type: [PERSON, PLACE], last: 3) ${PAGE}`,
    )
    expect(last.edges.map(({ node }) => node.id)).toEqual(ids.slice(-3))
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const { before } = await changes<{ before: Page }>(
      '2026.11',
      `before: records(type: [PERSON, PLACE], last: 3, before: "${last.pageInfo.startCursor}") ${PAGE}`,
    )
    expect(before.edges.map(({ node }) => node.id)).toEqual(ids.slice(-6, -3))
  })

  it('refuses what nobody knows, with what is known', async () => {
    for (const name of ['2025.01', '0123456789abcdef']) {
      const { data, errors } = await lienket.refusal(since(name))
      expect(data).toEqual({ dataset: { changes: null } })
      expect(errors).toMatchObject([
        { path: 'dataset.changes', code: 'NOT_FOUND', argument: 'since', known: expect.any(Array) },
      ])
      const known = (errors[0]?.['known'] ?? []) as { release: string }[]
      expect(known.map(({ release }) => release)).toEqual(
        expect.arrayContaining(['2026.11', SHIPPED_RELEASE]),
      )
    }
  })

  it.each([
    ['a blank name', since(' ')],
    ['a name of a thousand letters', since('x'.repeat(1_000))],
    ['101 rows', since('2026.11', 'records(first: 101) { totalCount }')],
    ['a cursor of another list', since('2026.11', 'records(after: "x") { totalCount }')],
  ])('refuses %s', async (_what, query) => {
    expect((await lienket.refusal(query)).errors).toMatchObject([{ code: 'BAD_INPUT' }])
  })
})

describe(`What changed since a version in the store (${engine})`, () => {
  const lienket = served()
  const press = (name: string) => ({
    id: 'organization:bao-an',
    name,
    classification: 'PRESS',
    evidence: inventedFields,
  })
  const versionOf = async () =>
    ((await lienket.data('{ dataset { version } }')) as { dataset: { version: string } }).dataset.version

  it('is told in both directions, with the record where there is one', async () => {
    const FIELDS =
      'sinceVersion counts { kind type count } records { edges { node { id kind hashBefore hashNow node { id } } } }'
    await lienket.importWith([press('Báo An')])
    const old = await versionOf()
    await lienket.importWith([press('Báo An Mới'), { ...press('Báo Bình'), id: 'organization:bao-binh' }])
    const young = await versionOf()
    const hash = expect.stringMatching(/^[0-9a-f]{16}$/)
    const an = {
      id: 'organization:bao-an',
      kind: 'CHANGED',
      hashBefore: hash,
      hashNow: hash,
      node: { id: 'organization:bao-an' },
    }
    const binh = {
      id: 'organization:bao-binh',
      kind: 'ADDED',
      hashBefore: null,
      hashNow: hash,
      node: { id: 'organization:bao-binh' },
    }
    expect(await lienket.data(since(old, FIELDS))).toEqual({
      dataset: {
        changes: {
          sinceVersion: old,
          counts: [
            { kind: 'ADDED', type: 'ORGANIZATION', count: 1 },
            { kind: 'CHANGED', type: 'ORGANIZATION', count: 1 },
          ],
          records: { edges: [{ node: an }, { node: binh }] },
        },
      },
    })
    await lienket.importWith([press('Báo An')])
    expect(await lienket.data(since(young, FIELDS))).toMatchObject({
      dataset: {
        changes: {
          records: {
            edges: [
              { node: an },
              { node: { ...binh, kind: 'REMOVED', hashBefore: hash, hashNow: null, node: null } },
            ],
          },
        },
      },
    })
  })

  it('leads from the id of a merged record to the one that has it as a former id', async () => {
    await lienket.importWith([press('Báo An')])
    const old = await versionOf()
    await lienket.importWith([
      { ...press('Báo An'), id: 'organization:bao-moi', formerIds: ['organization:bao-an'] },
    ])
    expect(
      await lienket.data(since(old, 'records(kind: [REMOVED]) { edges { node { id node { id } } } }')),
    ).toEqual({
      dataset: {
        changes: {
          records: { edges: [{ node: { id: 'organization:bao-an', node: { id: 'organization:bao-moi' } } }] },
        },
      },
    })
  })

  it('means by the name of a release what was published, also where the store has another state of it', async () => {
    await lienket.importWith([press('Báo An')])
    const query = since(SHIPPED_RELEASE, 'counts { kind type count }')
    expect(await lienket.data(query)).toEqual({
      dataset: { changes: { counts: [{ kind: 'ADDED', type: 'ORGANIZATION', count: 1 }] } },
    })
  })
})
