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

/** An agreement that `report` reports; the source `cited` names its parties. */
const agreement = (signerStatus: string, report: string, cited: string) => `
id: agreement:mau
title: Mẫu
agreementType: OTHER
status: SIGNED
signerStatus: ${signerStatus}
parties:
  - { organization: organization:ldld-ha-noi, side: 1, nameAsWritten: x, evidence: [{ source: ${cited} }] }
  - { organization: organization:bo-noi-vu, side: 2, nameAsWritten: y, evidence: [{ source: ${cited} }] }
evidence: [{ source: ${report}, fields: [title] }]
`
const person = (id: string, ...others: string[]) => `
- id: person:${id}
  name: Mẫu
  possiblySameAs:
${others.map((other) => `    - { person: person:${other}, vi: x, en: x, evidence: [{ source: ${SOURCE} }] }`).join('\n')}
  evidence: [{ source: ${SOURCE}, fields: [name] }]
`

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
      agreement('NOT_NAMED', 'source:2022-det-may-cdi', 'source:2022-det-may-cdi'),
      /mau\.yaml:6: signerStatus: is NOT_NAMED, but none of the sources that tell of the signing \(its evidence\) was read in full/,
    ],
    [
      'no signer, of an agreement that a partly read source reports, and one read in full is cited for a party',
      'agreements/mau.yaml',
      agreement('NOT_NAMED', 'source:2022-det-may-cdi', SOURCE),
      /mau\.yaml:6: signerStatus: is NOT_NAMED, but none of the sources that tell of the signing/,
    ],
    [
      'sources partly read, of an agreement that one read in full reports',
      'agreements/mau.yaml',
      agreement('SOURCE_PARTLY_READ', SOURCE, 'source:2022-det-may-cdi'),
      /mau\.yaml:6: signerStatus: is SOURCE_PARTLY_READ, but a source that tells of the signing/,
    ],
    [
      'no signer, of an agreement that one read in full mentions, and one partly read tells the signing of',
      'agreements/mau.yaml',
      `${agreement('NOT_NAMED', SOURCE, SOURCE).replace(/evidence: .*\n$/, '')}evidence:
  - { source: ${SOURCE}, fields: [title] }
  - { source: source:2022-det-may-cdi, fields: [status] }
`,
      /mau\.yaml:6: signerStatus: is NOT_NAMED, but none of the sources that tell of the signing/,
    ],
    [
      'the key of another agreement',
      'agreements/mau.yaml',
      `${agreement('NOT_NAMED', SOURCE, SOURCE)}eventKey: NA-HN-2022\n`,
      /mau\.yaml:11: eventKey: NA-HN-2022 is the key of agreement:2022-nghe-an-ha-noi in .*2022-nghe-an-ha-noi\.yaml:\d+: one event is one agreement/,
    ],
    [
      'a person who may be the same as themselves, or as another twice',
      'people.yaml',
      person('mau', 'mau', 'kha-van-tam', 'kha-van-tam'),
      /people\.yaml:\d+: possiblySameAs\.0\.person: nobody is possibly the same as themselves\n.*people\.yaml:\d+: possiblySameAs\.2: person:kha-van-tam stands here twice/,
    ],
    [
      'two people who each may be the other',
      'people.yaml',
      person('mau', 'mau-hai') + person('mau-hai', 'mau'),
      /people\.yaml:\d+: possiblySameAs\.0\.person: person:mau asks the same in .*people\.yaml:\d+; once is enough/,
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
