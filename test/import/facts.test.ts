import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbeddedMemory } from '../../src/graph/embedded/memory.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import { importDataset } from '../../src/import/import.ts'
import { serviceOn } from '../harness.ts'
import { copyOfSeeds, removeFolders } from './dataset-copy.ts'

const SOURCE = 'source:2022-nghe-an-ha-noi'
const evidence = (note: string) => `evidence: [{ source: ${SOURCE}, note: ${note} }]`

/** A union that says everything twice that may be said twice. */
const UNION = `
- id: organization:mau
  name: Công đoàn Mẫu
  classification: INDUSTRY_UNION
  foundingDate: { edtf: "1990", ${evidence('its own')} }
  otherNames:
    - { name: CĐM, kind: ABBREVIATION, startDate: { edtf: "1991", ${evidence('name since')} } }
  partOf:
    - organization: organization:tong-ldld-viet-nam
      startDate: { edtf: "1990", ${evidence('joined')} }
      endDate: { edtf: "1995", ${evidence('left')} }
      ${evidence('first time')}
    - organization: organization:tong-ldld-viet-nam
      startDate: { edtf: "2000", ${evidence('joined again')} }
      ${evidence('second time')}
  succeededBy:
    - organization: organization:tong-ldld-viet-nam
      date: { edtf: "2025-07-01", ${evidence('the day')} }
      ${evidence('the succession')}
  evidence:
    - { source: ${SOURCE}, note: with the name, fields: [name, foundingDate] }
`

const QUESTION = `{ organization(id: "organization:mau") {
  foundingDate { edtf evidence { note } }
  otherNames { name startDate { evidence { note } } }
  partOf { startDate { edtf evidence { note } } endDate { edtf evidence { note } } evidence { note } }
  successors { date { evidence { note } } evidence { note } } } }`

const notes = (...all: string[]) => ({ evidence: all.map((note) => ({ note })) })

describe('What a record states, and on what', () => {
  afterAll(removeFolders)

  it('reaches the graph whole: each fact, each date with its own evidence, whatever was accepted', async () => {
    const { folder } = await copyOfSeeds()
    await appendFile(join(folder, 'organizations.yaml'), UNION)
    const graph = openEmbeddedMemory()
    await importDataset(graph, [folder])
    const lienket = serviceOn(graph)
    const { data, errors } = await lienket.ask(QUESTION)
    await lienket.close()
    expect(errors).toEqual([])
    expect(data).toEqual({
      organization: {
        foundingDate: { edtf: '1990', ...notes('its own', 'with the name') },
        otherNames: [{ name: 'CĐM', startDate: notes('name since') }],
        partOf: [
          {
            startDate: { edtf: '1990', ...notes('joined') },
            endDate: { edtf: '1995', ...notes('left') },
            ...notes('first time'),
          },
          { startDate: { edtf: '2000', ...notes('joined again') }, endDate: null, ...notes('second time') },
        ],
        successors: [{ date: notes('the day'), ...notes('the succession') }],
      },
    })
  })

  it.each([
    [
      'another name twice',
      'organizations.yaml',
      `
- id: organization:mau
  name: Mẫu
  classification: OTHER
  otherNames: [{ name: M, kind: ABBREVIATION }, { name: M, kind: SPELLING }]
  evidence: [{ source: ${SOURCE}, fields: [name] }]
`,
      /otherNames\.1: M stands here twice/,
    ],
    [
      'no signer, of an agreement of which no source was read in full',
      'agreements/mau.yaml',
      `
id: agreement:mau
title: Mẫu
agreementType: OTHER
status: SIGNED
signerStatus: NOT_NAMED
parties:
  - { organization: organization:ldld-ha-noi, side: 1, nameAsWritten: x, evidence: [{ source: source:2022-det-may-cdi }] }
  - { organization: organization:bo-noi-vu, side: 2, nameAsWritten: y, evidence: [{ source: source:2022-det-may-cdi }] }
evidence: [{ source: source:2022-det-may-cdi, fields: [title] }]
`,
      /mau\.yaml:6: signerStatus: is NOT_NAMED, but none of its sources was read in full/,
    ],
    [
      'one relation twice, and parties on one side',
      'agreements/mau.yaml',
      `
id: agreement:mau
title: Mẫu
agreementType: OTHER
status: SIGNED
signerStatus: NOT_NAMED
parties:
  - { organization: organization:ldld-ha-noi, side: 1, nameAsWritten: x, evidence: [{ source: ${SOURCE} }] }
relations:
  - { type: RENEWS, agreement: agreement:2022-nghe-an-ha-noi, evidence: [{ source: ${SOURCE} }] }
  - { type: RENEWS, agreement: agreement:2022-nghe-an-ha-noi, evidence: [{ source: ${SOURCE} }] }
evidence: [{ source: ${SOURCE}, fields: [title] }]
`,
      /mau\.yaml:7: parties: all parties stand on one side\n.*mau\.yaml:11: relations\.1: RENEWS agreement:2022-nghe-an-ha-noi stands here twice/,
    ],
  ])('is refused: %s', async (_what, file, record, says) => {
    const { folder } = await copyOfSeeds()
    await appendFile(join(folder, file), record)
    await expect(readDataset([folder])).rejects.toThrow(says)
  })
})
