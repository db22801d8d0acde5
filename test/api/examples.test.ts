import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleOperations } from '../../src/http/playground.ts'
import { PartnersOfHanoiDocument, WhoSignedDocument } from '../generated/operations.ts'
import { engine, type Harness, openSeeds } from '../harness.ts'

/** Every list in an answer that is named `edges`, wherever it stands. */
function edgesIn(value: unknown, name = ''): unknown[][] {
  if (Array.isArray(value))
    return [...(name === 'edges' ? [value] : []), ...value.flatMap((item) => edgesIn(item))]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => edgesIn(inner, key))
}

/** Every value of an answer that says something. */
const leavesIn = (value: unknown): unknown[] =>
  value && typeof value === 'object' ? Object.values(value).flatMap(leavesIn) : value === null ? [] : [value]

describe(`the example operations of the playground (${engine})`, () => {
  let lienket: Harness
  beforeAll(async () => {
    lienket = await openSeeds()
  })
  afterAll(() => lienket.close())

  const examples = exampleOperations()

  it('are at least ten, the first question first', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10)
    expect(examples[0]?.text).toContain('query PartnersOfHanoi')
  })

  it.each(examples)('$name says in Vietnamese and in English what it asks', ({ text }) => {
    const [vietnamese, english] = text.split('\n')
    expect(vietnamese).toMatch(/^# .*[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu)
    expect(english).toMatch(/^# (Who|Which|Where|What|Among|Data|Check|Cite|The) /)
  })

  it.each(examples)('$name is one operation with a name', ({ text }) => {
    const { definitions } = parse(text)
    expect(definitions.map((definition) => definition.kind)).toEqual(['OperationDefinition'])
    expect(definitions[0]).toHaveProperty('name.value')
  })

  it.each(examples)('$name answers with data on the shipped seeds', async ({ text }) => {
    const { data, errors } = await lienket.ask<Record<string, unknown>>(text)
    expect(errors).toEqual([])
    expect(Object.values(data)).not.toContain(null)
    const lists = edgesIn(data)
    expect(lists.filter((rows) => rows.length === 0).length).toBeLessThan(Math.max(1, lists.length / 2))
    expect(leavesIn(data).length).toBeGreaterThan(10)
  })

  it('are typed: the compiler knows what the first question answers', async () => {
    const { data } = await lienket.run(PartnersOfHanoiDocument)
    const names: string[] = (data.organization?.partners?.edges ?? []).map(({ node }) => node.name)
    expect(names).toEqual([
      'Hội LHPN thành phố Hà Nội',
      'Huyện ủy Đông Anh',
      'Huyện ủy Mê Linh',
      'Huyện ủy Sóc Sơn',
      'Huyện ủy Thanh Trì',
      'LĐLĐ tỉnh Nghệ An',
    ])
  })

  it('say of Thái Nguyên’s agreement who signed, and that the caption says so', async () => {
    const { data } = await lienket.run(WhoSignedDocument)
    const agreements = (data.agreements?.edges ?? []).map(({ node }) => node)
    const signed = agreements.find(({ id }) => id === 'agreement:2022-thai-nguyen-tap-chi')
    expect(signed?.signatures.map(({ person, attestation }) => [person.name, attestation])).toEqual([
      ['Phạm Việt Dũng', 'STATED'],
      ['Trần Duy Phương', 'STATED'],
    ])
    for (const { evidence } of signed?.signatures ?? [])
      expect(evidence.map(({ locator }) => locator)).toContain('caption 2')
    for (const { signatures } of agreements) {
      expect(signatures).not.toEqual([])
      for (const { evidence } of signatures) expect(evidence).not.toEqual([])
    }
  })
})
