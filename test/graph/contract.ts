import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph, Snapshot, WordChoice } from '../../src/graph/graph.ts'
import { importInto, manyNames, smallVersion, writeWith } from './small-version.ts'

const NAME_OF_A = 'MATCH (o:Organization) WHERE o.key = $key RETURN o.name AS name'

const nameOfA = async (snapshot: Snapshot | null): Promise<unknown> => {
  const version = snapshot?.manifest.version
  const rows = await snapshot?.read<{ name: string }>(NAME_OF_A, { key: `${version}|organization:a` })
  return rows?.[0]?.name
}

const versionNames = async (graph: Graph): Promise<string[]> =>
  (await graph.versions()).map(({ version }) => version)

/** What every engine promises. `open` gives an empty graph. */
export const describeContract = (open: () => Promise<Graph>): void => {
  let graph: Graph
  beforeEach(async () => {
    graph = await open()
  })
  afterEach(() => graph.close())

  describe('reading', () => {
    it('gives back what was written, and nothing for a null', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      const rows = await snapshot?.read(
        `MATCH (o:Organization) WHERE o.key = $key
         MATCH (o)-[p:PARTY_TO]->(a:Agreement)
         RETURN o {.*} AS o, p {.*} AS p, a.signedOnEarliest AS day, a.title AS title, $version AS version`,
        { key: '0000000000000001|organization:a' },
      )
      expect(rows).toEqual([
        {
          o: {
            key: '0000000000000001|organization:a',
            id: 'organization:a',
            version: '0000000000000001',
            name: 'Liên đoàn 0000000000000001',
            memberCount: 12,
            centroid: [10.762622, 106.660172],
            otherNames: ['LĐLĐ', 'Hà Nội'],
            notes: [],
            active: true,
          },
          p: { fact: 'fact:organization:a', side: 1, actingBodies: ['Đảng đoàn'] },
          day: '2022-05-20',
          title: null,
          version: '0000000000000001',
        },
      ])
    })

    it('takes lists, nulls and whole numbers as parameters, a limit among them', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      const rows = await snapshot?.read(
        `MATCH (o:Organization) WHERE o.version = $version AND o.id IN $ids AND ($none IS NULL)
         RETURN o.id AS id, $half AS half, $map.side AS side ORDER BY id SKIP $skip LIMIT $limit`,
        {
          ids: ['organization:a', 'organization:b'],
          none: null,
          half: 0.5,
          map: { side: 2 },
          skip: 1,
          limit: 1,
        },
      )
      expect(rows).toEqual([{ id: 'organization:b', half: 0.5, side: 2 }])
    })

    it('says INTERNAL for a query that it does not understand, without the query', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      const reading = snapshot?.read('MATCH (secret')
      await expect(reading).rejects.toMatchObject({ name: 'AppError', code: 'INTERNAL' })
      await expect(reading).rejects.not.toThrow(/secret/)
    })

    it('finds names of a type by some of their words, the best first', async () => {
      await importInto(graph, smallVersion('0000000000000000'), smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      const hits = (await snapshot?.namesLike('organization', 'lao dong a nowhere', 10)) ?? []
      expect(hits).toEqual([
        { entity: 'organization:a', value: 'LIEN DOAN LAO DONG A', folded: 'lien doan lao dong a' },
      ])
    })

    it.each(['a', 'the', 'do'])('finds the Vietnamese word "%s" that English would drop', async (word) => {
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      const hits = (await snapshot?.namesLike('organization', word, 10)) ?? []
      expect(hits).toHaveLength(1)
    })

    it('limits the names it finds, and takes signs literally', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      expect(await snapshot?.namesLike('organization', 'lien doan', 1)).toHaveLength(1)
      for (const text of ['*', '', '  ', 'lien~ AND (', 'a:b && "x', '\\', '[x TO y]', '/.*/']) {
        await expect(snapshot?.namesLike('person', text, 5)).resolves.toBeInstanceOf(Array)
      }
      expect(await snapshot?.namesLike('person', 'l*', 5)).toEqual([])
    })
  })

  describe('names that hold every word', () => {
    const choice = (word: string, ...others: string[]) => ({ word, unfinished: false, others })
    const begun = (word: string) => ({ word, unfinished: true, others: [] })
    const holding = async (...choices: WordChoice[]) => {
      await importInto(graph, smallVersion('0000000000000000'), smallVersion('0000000000000001'))
      const found = await (await graph.snapshot())?.namesHolding(choices, 10)
      return found?.map(({ entity }) => entity).sort()
    }

    it('are found in any order of theirs, of every type, of this version alone', async () => {
      expect(await holding(choice('lien'))).toEqual(['organization:a', 'organization:b', 'person:d'])
      expect(await holding(choice('a'), choice('lien'))).toEqual(['organization:a', 'person:d'])
      expect(await holding(choice('a'), choice('lien'), choice('nowhere'))).toEqual([])
    })

    it('are found by any of several words, and by the beginning of one', async () => {
      expect(await holding(choice('nguyen', 'the'))).toEqual(['organization:b', 'person:d'])
      expect(await holding(begun('ngu'))).toEqual(['person:d'])
      expect(await holding(choice('ngu'))).toEqual([])
      expect(await holding(choice('lien'), begun('d'))).toEqual(['organization:a', 'organization:b'])
    })

    it('are given with all that is known of them, and no more of them than wanted', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      expect(await snapshot?.namesHolding([choice('nguyen')], 10)).toEqual([
        { entity: 'person:d', type: 'person', field: 'name', kind: 'MAIN', value: 'NGUYEN A LIEN' },
      ])
      expect(await snapshot?.namesHolding([choice('lien')], 2)).toHaveLength(2)
      expect(await snapshot?.namesHolding([], 2)).toEqual([])
    })

    it('are the same on every engine where there are more than wanted: by words themselves, length, key', async () => {
      const { manifest, data } = manyNames('0000000000000001')
      await importInto(graph, { manifest, data })
      const snapshot = await graph.snapshot()
      const entities = async (limit: number, ...choices: WordChoice[]) =>
        (await snapshot?.namesHolding(choices, limit))?.map(({ entity }) => entity.split(':')[1])
      expect(await entities(4, begun('zu'))).toEqual(['zu', 'zu-a', 'zu-b', 'zu-bbb'])
      expect(await entities(6, begun('zu'))).toEqual(['zu', 'zu-a', 'zu-b', 'zu-bbb', 'zuc', 'zuc-a'])
      expect(await entities(2, choice('zu', 'zuc'), begun('a'))).toEqual(['zu-a', 'zuc-a'])
    })
  })

  describe('what is kept of a version', () => {
    it('is made once for all who read it, and anew after a failure', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      let made = 0
      const make = async () => {
        made += 1
        if (made === 1) throw new Error('not yet')
        return made
      }
      await expect((await graph.snapshot())?.kept('count', make)).rejects.toThrow('not yet')
      expect(await (await graph.snapshot())?.kept('count', make)).toBe(2)
      expect(await (await graph.snapshot())?.kept('count', make)).toBe(2)
      await importInto(graph, smallVersion('0000000000000002'))
      expect(await (await graph.snapshot())?.kept('count', make)).toBe(3)
    })
  })

  describe('switching', () => {
    it('has no dataset at first', async () => {
      expect(await graph.snapshot()).toBeNull()
      expect(await graph.snapshotOf('0000000000000001')).toBeNull()
      expect(await graph.versions()).toEqual([])
    })

    it('shows a version as current only once it is activated', async () => {
      const lease = await graph.lease()
      await writeWith(lease, smallVersion('0000000000000001'))
      expect(await graph.snapshot()).toBeNull()
      await lease.activate('0000000000000001')
      expect((await graph.snapshot())?.manifest).toEqual(smallVersion('0000000000000001').manifest)
      await lease.release()
    })

    it('lets an old snapshot read its own version after a switch', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      const old = await graph.snapshot()
      await importInto(graph, smallVersion('0000000000000002'))
      expect(await nameOfA(old)).toBe('Liên đoàn 0000000000000001')
      expect(await nameOfA(await graph.snapshot())).toBe('Liên đoàn 0000000000000002')
      expect(await nameOfA(await graph.snapshotOf('0000000000000001'))).toBe('Liên đoàn 0000000000000001')
    })

    it('names its versions, the newest import first', async () => {
      await importInto(
        graph,
        smallVersion('0000000000000001', '2026-01-01T00:00:00Z'),
        smallVersion('0000000000000002', '2026-02-01T00:00:00Z'),
      )
      expect(await graph.versions()).toEqual([
        { ...smallVersion('0000000000000002', '2026-02-01T00:00:00Z').manifest, current: true },
        { ...smallVersion('0000000000000001').manifest, importedAt: '2026-01-01T00:00:00Z', current: false },
      ])
    })

    it('says NOT_FOUND for a version that was never written', async () => {
      const lease = await graph.lease()
      await expect(lease.activate('00000000000000ff')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await lease.release()
    })

    it('goes back to the version before', async () => {
      await importInto(graph, smallVersion('0000000000000001'), smallVersion('0000000000000002'))
      const lease = await graph.lease()
      await lease.activate('0000000000000001')
      await lease.tidy()
      await lease.release()
      expect(await nameOfA(await graph.snapshot())).toBe('Liên đoàn 0000000000000001')
      expect((await versionNames(graph)).sort()).toEqual(['0000000000000001', '0000000000000002'])
    })
  })

  describe('writing', () => {
    it('reports its progress up to the last relationship', async () => {
      const lease = await graph.lease()
      const { manifest, data } = smallVersion('0000000000000001')
      const seen: number[] = []
      await lease.write(manifest, data, (done) => seen.push(done))
      await lease.release()
      expect(seen.at(-1)).toBe(manifest.nodeCount + manifest.edgeCount)
    })

    it('can write a version again', async () => {
      await importInto(graph, smallVersion('0000000000000001'))
      await importInto(graph, smallVersion('0000000000000001'))
      const snapshot = await graph.snapshot()
      expect(
        await snapshot?.read('MATCH (o:Organization) WHERE o.version = $version RETURN count(o) AS n'),
      ).toEqual([{ n: 2 }])
    })

    it('refuses data with a relationship to nowhere, and activates nothing of it', async () => {
      const lease = await graph.lease()
      const { manifest, data } = smallVersion('0000000000000001')
      const cut = { nodes: data.nodes.slice(1), edges: data.edges }
      const writing = lease.write({ ...manifest, nodeCount: cut.nodes.length }, cut, () => {})
      await expect(writing).rejects.toMatchObject({ code: 'INTERNAL' })
      await expect(lease.activate('0000000000000001')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await lease.release()
      expect(await graph.versions()).toEqual([])
    })

    it('gives one lease at a time', async () => {
      const [first, second] = await Promise.allSettled([graph.lease(), graph.lease()])
      const statuses = [first.status, second.status].sort()
      expect(statuses).toEqual(['fulfilled', 'rejected'])
      const refused = first.status === 'rejected' ? first : second
      expect(refused).toMatchObject({ reason: { code: 'IMPORT_RUNNING' } })
      for (const one of [first, second]) if (one.status === 'fulfilled') await one.value.release()
      await (await graph.lease()).release()
    })

    it('takes no orders once the lease is given back', async () => {
      const lease = await graph.lease()
      await lease.release()
      await lease.release()
      await expect(lease.activate('0000000000000001')).rejects.toMatchObject({ code: 'INTERNAL' })
    })

    it('tidies versions away, but neither the current one nor the one before', async () => {
      await importInto(
        graph,
        smallVersion('0000000000000001'),
        smallVersion('0000000000000002'),
        smallVersion('0000000000000003'),
      )
      const lease = await graph.lease()
      await writeWith(lease, smallVersion('0000000000000004'))
      expect((await lease.tidy()).sort()).toEqual(['0000000000000001', '0000000000000004'])
      expect(await lease.tidy()).toEqual([])
      await lease.release()
      expect((await versionNames(graph)).sort()).toEqual(['0000000000000002', '0000000000000003'])
      expect(await nameOfA(await graph.snapshotOf('0000000000000002'))).toBe('Liên đoàn 0000000000000002')
      expect(await graph.snapshotOf('0000000000000001')).toBeNull()
    })
  })
}
