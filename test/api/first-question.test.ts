import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleOperations } from '../../src/http/playground.ts'
import { engine, type Harness, openSeeds } from '../harness.ts'

interface Partners {
  organization: {
    id: string
    partners: {
      totalCount: number
      edges: { node: { id: string }; agreementCount: number; agreements: Agreement[] }[]
    }
  }
}
interface Agreement {
  id: string
  signerStatus: string
  signatures: unknown[]
  participants: { person: { name: string }; roles: string[] }[]
}

describe(`Which federations partnered with Hanoi’s LĐLĐ, and who signed? (${engine})`, () => {
  let lienket: Harness
  beforeAll(async () => {
    lienket = await openSeeds()
  })
  afterAll(() => lienket.close())

  const ask = () => lienket.ask<Partners>(exampleOperations()[0]?.text ?? '')

  it('answers with Nghệ An’s federation, the four district party committees and the city’s women’s union', async () => {
    const { data, errors } = await ask()
    expect(errors).toEqual([])
    expect(data.organization.id).toBe('organization:ldld-ha-noi')
    expect(data.organization.partners.totalCount).toBe(6)
    expect(data.organization.partners.edges.map((edge) => edge.node.id)).toEqual([
      'organization:hoi-phu-nu-ha-noi',
      'organization:huyen-uy-dong-anh',
      'organization:huyen-uy-me-linh',
      'organization:huyen-uy-soc-son',
      'organization:huyen-uy-thanh-tri',
      'organization:ldld-nghe-an',
    ])
  })

  it('names no signer, and says who was there for whom', async () => {
    const { data } = await ask()
    const nghean = data.organization.partners.edges.at(-1)?.agreements[0]
    expect(nghean?.id).toBe('agreement:2022-nghe-an-ha-noi')
    expect(nghean?.signatures).toEqual([])
    expect(nghean?.signerStatus).toBe('NOT_NAMED')
    expect(nghean?.participants.map((part) => part.person.name)).toContain('Kha Văn Tám')
  })
})
