import { beforeAll, describe, expect, it } from 'vitest'
import { agreementNode } from '../../src/export/jsonld/agreement.ts'
import { organizationNode } from '../../src/export/jsonld/organization.ts'
import { personNode } from '../../src/export/jsonld/person.ts'
import { sourceNode } from '../../src/export/jsonld/source.ts'
import { Iris } from '../../src/export/jsonld/terms.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import type { Records } from '../../src/model/record.ts'
import { packageFile } from '../../src/package-files.ts'

const BASE = 'urn:lienket:'
const iris = new Iris(BASE)
let records: Records
beforeAll(async () => {
  ;({ records } = await readDataset([packageFile('seeds')]))
})
function agreementOf(id: string) {
  const record = records.agreement.find((one) => one.id === id)
  if (!record) throw new Error(`the seeds have no ${id}`)
  return record
}

describe('a record as JSON-LD', () => {
  it('attributes to nobody what is only announced, nor makes it at a time and place', () => {
    const record = agreementOf('agreement:2022-nghe-an-ha-noi')
    const as = (status: typeof record.status) => JSON.stringify(agreementNode(iris, { ...record, status }))
    const claims =
      /prov:(agent|wasAttributedTo|qualifiedAttribution|Attribution)|schema:(date|location)Created/
    expect(as('SIGNED')).toMatch(claims)
    expect(as('ANNOUNCED').replaceAll('"prov:qualifiedAttribution":[]', '')).not.toMatch(claims)
    for (const { organization = '' } of record.parties)
      expect(as('ANNOUNCED')).toContain(`${BASE}${organization}`)
    expect(as('ANNOUNCED')).toContain('Involvement-ANNOUNCED_PARTY')
  })

  it('attributes to nobody what only a picture shows them sign', () => {
    const record = records.agreement.find(({ signatures }) => signatures.length > 0)
    if (!record) throw new Error('nobody signed')
    const as = (attestation: 'STATED' | 'PICTURED') => {
      const signatures = record.signatures.map((signature) => ({ ...signature, attestation }))
      const node = agreementNode(iris, { ...record, signatures })
      return (property: string) => JSON.stringify(node[property]).split('#signatures.').length - 1
    }
    const { length } = record.signatures
    const both = ['prov:qualifiedAttribution', 'lienket:involvement']
    expect(both.map(as('STATED'))).toEqual([length, 0])
    expect(both.map(as('PICTURED'))).toEqual([0, length])
  })

  it('leaves an end of a period that is not known unknown, and never open', () => {
    const record = agreementOf('agreement:2022-nghe-an-ha-noi')
    const date = (edtf: string) => ({ edtf, basis: 'STATED' as const, evidence: [] })
    const coverage = (period: object) =>
      agreementNode(iris, { ...record, period })['schema:temporalCoverage'] as
        | { '@value': string }
        | undefined
    expect(coverage({ start: date('2024') })?.['@value']).toBe('2024/')
    expect(coverage({ end: date('2024') })?.['@value']).toBe('/2024')
    expect(coverage({ start: date('2022'), end: date('2027') })?.['@value']).toBe('2022/2027')
    expect(coverage({ start: date('2022/2023'), end: date('2027') })?.['@value']).toBe('/2027')
    expect(coverage({})).toBeUndefined()
  })

  it('states in the terms of schema.org no date that is inferred or uncertain, and in ours every one', () => {
    const TERMS =
      /schema:(dateCreated|temporalCoverage|startDate|endDate|foundingDate|dissolutionDate|datePublished)"/g
    const terms = (node: object) => [...JSON.stringify(node).matchAll(TERMS)].map(([, term]) => term)
    const [person] = records.person.filter(({ positions }) => positions.length > 0)
    const [union] = records.organization.filter(({ succeededBy }) => succeededBy.length > 0)
    const [source] = records.source
    const [position] = person?.positions ?? []
    const [succession] = union?.succeededBy ?? []
    if (!person || !position || !union || !succession || !source) throw new Error('the seeds lack one')
    const nodes = (date: { edtf: string; basis: 'STATED' | 'INFERRED'; evidence: [] }) => [
      agreementNode(iris, {
        ...agreementOf('agreement:2022-nghe-an-ha-noi'),
        signedOn: date,
        period: { start: date, end: date },
      }),
      personNode(iris, { ...person, positions: [{ ...position, startDate: date, endDate: date }] }),
      organizationNode(iris, {
        ...union,
        foundingDate: date,
        dissolutionDate: date,
        succeededBy: [{ ...succession, identification: 'STATED', date }],
      }),
      sourceNode(iris, { ...source, publishedOn: { edtf: date.edtf, basis: date.basis } }),
    ]
    const stated = nodes({ edtf: '2022-05-20', basis: 'STATED', evidence: [] })
    expect(stated.map(terms).map((some) => some.toSorted())).toEqual([
      ['dateCreated', 'temporalCoverage'],
      ['endDate', 'startDate'],
      ['dissolutionDate', 'foundingDate', 'startDate'],
      ['datePublished'],
    ])
    const inDoubt = [
      { edtf: '2022-05-20', basis: 'INFERRED' },
      ...['2022?', '2022~', '2022%'].map((edtf) => ({ edtf, basis: 'STATED' }) as const),
    ] as const
    for (const date of inDoubt) {
      const all = nodes({ ...date, evidence: [] })
      expect(all.flatMap(terms)).toEqual([])
      for (const node of all) expect(JSON.stringify(node)).toContain(`"@value":"${date.edtf}"`)
    }
  })

  it('says of no organization that it is part of one that it left', () => {
    const { organization } = records
    const member = organization.find(({ partOf }) => partOf.length > 0)
    const [first] = member?.partOf ?? []
    if (!member || !first) throw new Error('the seeds have no part of an organization')
    const membership = { ...first, identification: 'STATED' as const }
    const whole = { '@id': `${BASE}${first.organization}` }
    const ended = { ...membership, endDate: { edtf: '2025-06-30', basis: 'STATED' as const, evidence: [] } }
    const node = (partOf: (typeof member)['partOf']) => organizationNode(iris, { ...member, partOf })
    expect(node([membership])['org:subOrganizationOf']).toEqual([whole])
    expect(node([ended])['org:subOrganizationOf']).toEqual([])
    expect(node([ended])['lienket:partOf']).toMatchObject([{ 'org:organization': whole }])
  })
})
