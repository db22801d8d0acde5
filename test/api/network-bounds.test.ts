import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { type ExtraRecord, invented, inventedFields, served } from './served.ts'

const PARTIES = 210
const SIDES = 20
const numbers = Array.from({ length: PARTIES }, (_, index) => String(index + 1).padStart(3, '0'))

/** One agreement so large that its parties across sides make more edges than an answer holds. */
const records: ExtraRecord[] = [
  ...numbers.map((number) => ({
    id: `organization:mau-${number}`,
    name: `Công đoàn Mẫu ${number}`,
    classification: 'OTHER',
    evidence: inventedFields,
  })),
  {
    id: 'agreement:mau-lon',
    title: 'Thỏa thuận mẫu lớn',
    agreementType: 'OTHER',
    status: 'SIGNED',
    signerStatus: 'NOT_NAMED',
    parties: numbers.map((number, index) => ({
      organization: `organization:mau-${number}`,
      side: (index % SIDES) + 1,
      nameAsWritten: number,
      evidence: invented,
    })),
    evidence: invented.map((evidence) => ({ ...evidence, fields: ['title'] })),
  },
]
const { data, refusal } = served(records)

describe(`A network larger than an answer holds (${engine})`, () => {
  it('is refused with limit and size, and says where to get it as a file', async () => {
    const { data: answer, errors } = await refusal('{ network(agreementType: [OTHER]) { edgeCount } }')
    expect(answer).toEqual({ network: null })
    expect(errors[0]).toMatchObject({ path: 'network', code: 'BAD_INPUT', limit: 20_000, actual: 20_001 })
  })

  it('can be had where its edges are fewer: the parties of the agreement', async () => {
    const text =
      '{ network(projection: ORGANIZATIONS_AGREEMENTS, party: "organization:mau-001") { edgeCount } }'
    expect(await data(text)).toEqual({ network: { edgeCount: PARTIES } })
  })
})
