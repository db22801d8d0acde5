import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engine, type Harness, openSeeds } from '../harness.ts'

describe(`A neighbourhood as a file (${engine})`, () => {
  let lienket: Harness
  beforeAll(async () => {
    lienket = await openSeeds()
  })
  afterAll(() => lienket.close())

  const undatedIn = async (query: string): Promise<number> => {
    const response = await lienket.service.fetch(`http://lienket.test/export/subgraph.json?${query}`)
    const file = (await response.json()) as { graph: { undatedCount: number } }
    return file.graph.undatedCount
  }

  it('counts an agreement without dates once, at however many nodes it is met', async () => {
    const [police, confederation] = ['organization:bo-cong-an', 'organization:tong-ldld-viet-nam']
    const on = 'activeOn=2024-01-01&relationships=PARTY_TO'
    const each = [await undatedIn(`seeds=${police}&${on}`), await undatedIn(`seeds=${confederation}&${on}`)]
    expect(each).toEqual([2, 4])
    expect(await undatedIn(`seeds=${police}&seeds=${confederation}&${on}`)).toBe(4)
    expect(await undatedIn(`seeds=${police}&seeds=${confederation}&${on}&agreements=EDGES`)).toBe(4)
    expect(await undatedIn(`seeds=${police}&seeds=${confederation}&relationships=PARTY_TO`)).toBe(0)
  })
})
