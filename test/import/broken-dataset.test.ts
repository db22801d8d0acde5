import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedMemory } from '../../src/graph/embedded/memory.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { importDataset } from '../../src/import/import.ts'
import type { Problem } from '../../src/import/problem.ts'
import { packageFile } from '../../src/package-files.ts'
import { copyOfSeeds, type DatasetCopy, lineIn, newFolder, removeFolders } from './dataset-copy.ts'

const NGHE_AN = 'agreements/2022-nghe-an-ha-noi.yaml'
const TOPIC = (id: string, more = '') => `- id: ${id}\n  prefLabel: { vi: thử, en: test }\n${more}`
const SIGNATURE = (onBehalfOf: string) => `signatures:
  - person: person:kha-van-tam
    onBehalfOf: ${onBehalfOf}
    attestation: STATED
    evidence: [{ source: source:2022-nghe-an-ha-noi }]`
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`

interface Mistake {
  readonly what: string
  readonly file: string
  /** In the seeds. */
  readonly text: string
  readonly by: string
  /** In the spoilt file; the line of the problem is where it stands. Otherwise that of the replaced text. */
  readonly at?: string
  readonly says: RegExp
}

const MISTAKES: Mistake[] = [
  {
    what: 'a dangling reference',
    file: NGHE_AN,
    text: 'person: person:kha-van-tam',
    by: 'person: person:nobody',
    says: /^participants\.1\.person: person:nobody is not in this dataset$/,
  },
  ...['2023-02-30', '2023-02-29', '2023-13-01', '23/2/2024'].map((day) => ({
    what: `the day ${day}`,
    file: NGHE_AN,
    text: 'edtf: "2022-05-20"',
    by: `edtf: "${day}"`,
    says: new RegExp(`^signedOn\\.edtf: "${day}" is no EDTF date such as .*, or a day that does not exist$`),
  })),
  {
    what: 'a date without quotes',
    file: NGHE_AN,
    text: 'edtf: "2027"',
    by: 'edtf: 2027',
    says: /^period\.end\.edtf: must be text, and is a number: put it in quotes$/,
  },
  {
    what: 'an unknown field',
    file: NGHE_AN,
    text: '    side: 1\n',
    by: '    sides: 2\n    side: 1\n',
    says: /^parties\.0\.sides: unknown field$/,
  },
  {
    what: 'a field named __proto__',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: SIGNED\n__proto__: { title: x }',
    at: '__proto__',
    says: /^__proto__: unknown field$/,
  },
  {
    what: 'a missing field',
    file: NGHE_AN,
    text: 'status: SIGNED\n',
    by: '',
    at: 'id: agreement:',
    says: /^status: is missing: one of .*SIGNED/,
  },
  {
    what: 'a value that its list does not have',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: SIGNT',
    says: /^status: must be one of .*SIGNED.*, and is "SIGNT"$/,
  },
  {
    what: 'an indent with a tab',
    file: NGHE_AN,
    text: '  edtf: "2022-05-20"',
    by: '\tedtf: "2022-05-20"',
    says: /^bad YAML: Tabs/,
  },
  {
    what: 'a quote that is never closed, where it opens',
    file: NGHE_AN,
    // The last quotes of the file: those of an earlier text would be closed by the next that opens.
    text: 'value: "chứng kiến; Uỷ viên BTV Tỉnh uỷ, Phó Chủ tịch Thường trực UBND tỉnh"',
    by: 'value: "chứng kiến; Uỷ viên BTV Tỉnh uỷ, Phó Chủ tịch Thường trực UBND tỉnh',
    says: /^bad YAML: Missing closing/,
  },
  {
    what: 'a field written twice',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: SIGNED\nstatus: ANNOUNCED',
    at: 'status: ANNOUNCED',
    says: /^bad YAML: Map keys must be unique$/,
  },
  {
    what: 'an unknown YAML tag',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: !maybe SIGNED',
    says: /^bad YAML: Unresolved tag: !maybe$/,
  },
  {
    what: 'an alias of nothing',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: *status',
    at: 'id: agreement:',
    says: /^bad YAML: Unresolved alias/,
  },
  {
    what: 'an alias bomb',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: `status: SIGNED\n${BOMB}`,
    at: 'id: agreement:',
    says: /^bad YAML: Excessive alias count/,
  },
  {
    what: 'two YAML documents in a file',
    file: 'topics.yaml',
    text: '- id: topic:cham-lo-tet',
    by: '---\n- id: topic:cham-lo-tet',
    says: /^one YAML document a file/,
  },
  {
    what: 'a record without an id',
    file: NGHE_AN,
    text: 'id: agreement:2022-nghe-an-ha-noi',
    by: '# no id',
    at: 'eventKey:',
    says: /^a record needs an id/,
  },
  {
    what: 'an id that is none',
    file: 'topics.yaml',
    text: '- id: topic:cham-lo-tet',
    by: `${TOPIC('Topic:Một')}\n- id: topic:cham-lo-tet`,
    at: '- id: Topic:Một',
    says: /^id: "Topic:Một" is no id of a record: write its type and lower-case ASCII words/,
  },
  {
    what: 'a list item that is no map',
    file: 'topics.yaml',
    text: '- id: topic:cham-lo-tet',
    by: '- just a word\n\n- id: topic:cham-lo-tet',
    says: /^a record is a map of fields$/,
  },
  {
    what: 'a duplicate id',
    file: 'topics.yaml',
    text: '- id: topic:cham-lo-tet',
    by: `${TOPIC('topic:tuyen-truyen')}\n- id: topic:cham-lo-tet`,
    says: /^id: duplicate id topic:tuyen-truyen, first in .*topics\.yaml:\d+$/,
  },
  {
    what: 'a former id that another record has',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: SIGNED\nformerIds: [agreement:2022-det-may-cdi]',
    at: 'formerIds',
    says: /^formerIds\.0: duplicate id agreement:2022-det-may-cdi, first in .*2022-det-may-cdi\.yaml:\d+$/,
  },
  {
    what: 'a topic that is broader than itself',
    file: 'topics.yaml',
    text: '  broader: topic:cham-lo-doi-song\n',
    by: '  broader: topic:mai-am-cong-doan\n',
    says: /^broader: topic:mai-am-cong-doan lies above itself/,
  },
  {
    what: 'a place that lies within itself',
    file: 'places.yaml',
    text: '  kind: COUNTRY',
    by: '  kind: COUNTRY\n  within: place:viet-nam',
    at: 'within: place:viet-nam',
    says: /^within: place:viet-nam lies above itself/,
  },
  {
    what: 'an organization that is part of itself',
    file: 'organizations.yaml',
    text: '  classification: CONFEDERATION',
    by: `  classification: CONFEDERATION
  partOf:
    - organization: organization:tong-ldld-viet-nam
      evidence: [{ source: source:2022-nghe-an-ha-noi }]`,
    at: '- organization: organization:tong-ldld-viet-nam',
    says: /^partOf\.0\.organization: organization:tong-ldld-viet-nam lies above itself/,
  },
  {
    what: 'the signer status NAMED without a signature',
    file: NGHE_AN,
    text: 'signerStatus: NOT_NAMED',
    by: 'signerStatus: NAMED',
    says: /^signerStatus: is NAMED, and there is no signature: write one of OFFICE_ONLY, NOT_NAMED, SOURCE_PARTLY_READ$/,
  },
  {
    what: 'a signature under another signer status',
    file: NGHE_AN,
    text: 'signatures: []',
    by: SIGNATURE('organization:ldld-nghe-an'),
    at: 'signerStatus:',
    says: /^signerStatus: must be NAMED, for there is a signature$/,
  },
  {
    what: 'a period that ends before it starts',
    file: NGHE_AN,
    text: 'edtf: "2027"',
    by: 'edtf: "2021"',
    at: '  end:',
    says: /^period\.end: ends before it starts$/,
  },
  {
    what: 'a position that ends before it starts',
    file: 'people.yaml',
    text: '      role: CHAIR\n',
    by: `      role: CHAIR
      startDate: { edtf: "2020", evidence: [{ source: source:2022-nghe-an-ha-noi }] }
      endDate: { edtf: "2019-12", evidence: [{ source: source:2022-nghe-an-ha-noi }] }
`,
    at: 'endDate:',
    says: /^positions\.0\.endDate: ends before it starts$/,
  },
  {
    what: 'an inferred date that does not say from what',
    file: 'people.yaml',
    text: '        asStated: "XXXX-04-08"\n        evidence:\n          - source: source:2022-thai-nguyen-tap-chi\n            locator: paragraph 1\n            value: "8/4"\n            note:',
    by: '        evidence:\n          - source: source:2022-thai-nguyen-tap-chi\n            locator: paragraph 1\n            value:',
    at: 'observedOn:',
    says: /^positions\.0\.observedOn: an INFERRED date says what the source states/,
  },
  {
    what: 'evidence for a field that there is not',
    file: NGHE_AN,
    text: 'fields: [status]',
    by: 'fields: [state]',
    says: /^evidence\.2\.fields: state is no field of this record$/,
  },
  {
    what: 'a fact without evidence',
    file: NGHE_AN,
    text: `signatures: []`,
    by: 'signatures: []\nbasedOn:\n  - title: Kế hoạch\n    evidence: []',
    at: 'evidence: []',
    says: /^basedOn\.0\.evidence: /,
  },
  {
    what: 'a locator that leads nowhere',
    file: NGHE_AN,
    text: 'locator: byline',
    by: 'locator: somewhere',
    says: /^signedOn\.evidence\.1\.locator: must be headline/,
  },
  {
    what: 'decomposed letters',
    file: NGHE_AN,
    text: 'nameAsWritten: LĐLĐ tỉnh Nghệ An',
    by: `nameAsWritten: ${'LĐLĐ tỉnh Nghệ An'.normalize('NFD')}`,
    says: /^parties\.0\.nameAsWritten: is not in Unicode NFC$/,
  },
  {
    what: 'a control character',
    file: NGHE_AN,
    text: 'status: SIGNED',
    by: 'status: SIGNED\nnumber: "1\\0"',
    at: 'number:',
    says: /^number: has a control character/,
  },
  {
    what: 'a party that is organization and group at once',
    file: NGHE_AN,
    text: '    side: 1\n',
    by: '    group: { name: các đơn vị }\n    side: 1\n',
    at: '- organization: organization:ldld-nghe-an',
    says: /^parties\.0: a party is either an organization or a group$/,
  },
  {
    what: 'the same party twice',
    file: NGHE_AN,
    text: '  - organization: organization:ldld-ha-noi',
    by: '  - organization: organization:ldld-nghe-an',
    says: /^parties\.1: organization:ldld-nghe-an stands here twice$/,
  },
]

/** What the import of the copy says of its mistakes, with files named as in the copy. */
async function problemsOf(graph: Graph, copy: DatasetCopy): Promise<Problem[]> {
  const refusal = await importDataset(graph, [copy.folder]).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ name: 'AppError', code: 'BAD_DATASET' })
  const { details, message } = refusal as { details: { problems: Problem[] }; message: string }
  for (const { file, line, message: says } of details.problems)
    expect(message).toContain(`${file}:${line}: ${says}`)
  return details.problems.map((problem) => ({
    ...problem,
    file: problem.file.replace(`${copy.folder}/`, ''),
  }))
}

describe('a broken dataset', () => {
  let graph: Graph
  let copy: DatasetCopy
  let before: Awaited<ReturnType<Graph['versions']>>
  beforeAll(async () => {
    graph = openEmbeddedMemory()
    await importDataset(graph, [packageFile('seeds')])
    before = await graph.versions()
  })
  afterAll(async () => {
    await graph.close()
    await removeFolders()
  })

  /** The dataset in use is as it was, whatever was refused. */
  const expectUntouched = async () => {
    expect(await graph.versions()).toEqual(before)
    expect((await graph.snapshot())?.manifest.version).toBe(before[0]?.version)
    await (await graph.lease()).release()
  }

  it.each(MISTAKES)('is refused for $what, at its line', async ({ file, text, by, at, says }) => {
    copy = await copyOfSeeds()
    const replaced = await copy.replace(file, text, by)
    const line = at === undefined ? replaced : lineIn(await readFile(copy.pathOf(file), 'utf8'), at)
    const [problem] = await problemsOf(graph, copy)
    expect(problem).toEqual({ file, line, message: expect.stringMatching(says) })
    await expectUntouched()
  })

  it('is refused for one mistake with one problem', async () => {
    copy = await copyOfSeeds()
    await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: "Phạm Việt Dũng"\n  nick: Dũng')
    expect(await problemsOf(graph, copy)).toHaveLength(1)
  })

  it('is refused for a signature on behalf of an organization that is no party', async () => {
    copy = await copyOfSeeds()
    await copy.replace(NGHE_AN, 'signerStatus: NOT_NAMED', 'signerStatus: NAMED')
    const line = await copy.replace(NGHE_AN, 'signatures: []', SIGNATURE('organization:ubnd-nghe-an'))
    expect(await problemsOf(graph, copy)).toEqual([
      {
        file: NGHE_AN,
        line: line + 2,
        message: 'signatures.0.onBehalfOf: organization:ubnd-nghe-an is no party of this agreement',
      },
    ])
  })

  it('is refused for a line of NDJSON that is no JSON, or no record', async () => {
    copy = await copyOfSeeds()
    const good = '{"id":"topic:thu","prefLabel":{"vi":"thử","en":"test"}}'
    await copy.write('more.ndjson', `\uFEFF${good}\n\n{"id": "topic:cut"\n[1]\n"just text"\nnull\n`)
    expect(await problemsOf(graph, copy)).toEqual([
      { file: 'more.ndjson', line: 3, message: expect.stringMatching(/^bad JSON: /) },
      { file: 'more.ndjson', line: 4, message: expect.stringMatching(/^a record needs an id/) },
      { file: 'more.ndjson', line: 5, message: expect.stringMatching(/^a record needs an id/) },
      { file: 'more.ndjson', line: 6, message: expect.stringMatching(/^a record needs an id/) },
    ])
  })

  it('is refused for text that is no UTF-8', async () => {
    copy = await copyOfSeeds()
    await copy.write('more.yaml', Buffer.from('id: topic:thu\nprefLabel: { vi: caf\xe9, en: x }\n', 'latin1'))
    await copy.write(
      'more.ndjson',
      Buffer.from('\n{"id":"topic:b","prefLabel":{"vi":"\xe9","en":"x"}}', 'latin1'),
    )
    expect(await problemsOf(graph, copy)).toEqual([
      { file: 'more.ndjson', line: 2, message: expect.stringMatching(/^is not UTF-8/) },
      { file: 'more.yaml', line: 2, message: expect.stringMatching(/^is not UTF-8/) },
    ])
  })

  it('is refused without a record that says what the dataset is', async () => {
    copy = await copyOfSeeds()
    await copy.remove('dataset.yaml')
    expect(await problemsOf(graph, copy)).toEqual([
      { file: expect.any(String), line: 1, message: 'no record dataset:… says what this dataset is' },
    ])
  })

  it('is refused with two records that say what the dataset is', async () => {
    copy = await copyOfSeeds()
    const text = await readFile(copy.pathOf('dataset.yaml'), 'utf8')
    await copy.write('other.yaml', text.replace('id: dataset:lienket', 'id: dataset:other'))
    expect(await problemsOf(graph, copy)).toEqual([
      {
        file: 'other.yaml',
        line: lineIn(text, 'id: dataset:'),
        message: expect.stringMatching(/^id: a second dataset record; the first is in .*dataset\.yaml$/),
      },
    ])
  })

  it('is refused for a circle of three topics, at each of them', async () => {
    copy = await copyOfSeeds()
    await copy.write(
      'circle.yaml',
      ['a', 'b', 'c']
        .map((id, at, all) => TOPIC(`topic:${id}`, `  broader: topic:${all[(at + 1) % 3]}\n`))
        .join(''),
    )
    const problems = await problemsOf(graph, copy)
    expect(problems.map(({ file, line }) => [file, line])).toEqual(
      [3, 6, 9].map((line) => ['circle.yaml', line]),
    )
  })

  it.each([
    ['id: topic:thu\nprefLabel: &a { vi: *a, en: x }\n', [2]],
    ['id: topic:thu\nfoo: &a [*a, *a, *a]\n', [2, 2, 2]],
    ['- id: topic:thu\n  foo: &a\n    b: &b [x]\n    c: { d: *b, e: *a }\n', [4]],
    ['&a\n- id: topic:thu\n  foo: *a\n', [3]],
  ])(
    'is refused for an alias that leads back to what holds it, at its line, and soon: %j',
    async (text, lines) => {
      copy = await copyOfSeeds()
      await copy.write('circle.yaml', text)
      const problems = (await problemsOf(graph, copy)).filter(({ file }) => file === 'circle.yaml')
      expect(problems.map(({ line }) => line)).toEqual([...new Set(lines)])
      for (const { message } of problems)
        expect(message).toMatch(/the alias \*a leads back to what holds it$/)
    },
  )

  it('is refused for a field written twice in a line of NDJSON, at any depth', async () => {
    copy = await copyOfSeeds()
    const label = '"prefLabel":{"vi":"thử","en":"test"}'
    await copy.write(
      'more.ndjson',
      [
        `{"id":"topic:thu-a",${label},"scopeNote":"{\\"id\\": 1, \\"id\\": 2}"}`,
        `{"id":"topic:thu-b",${label},${label}}`,
        `{"id":"topic:thu-c","prefLabel":{"vi":"thử","en":"test","v\\u0069":"khác"}}`,
      ].join('\n'),
    )
    const problems = (await problemsOf(graph, copy)).filter(({ file }) => file === 'more.ndjson')
    expect(problems.filter(({ message }) => message.startsWith('bad JSON'))).toEqual([
      { file: 'more.ndjson', line: 2, message: 'bad JSON: the field "prefLabel" is written twice' },
      { file: 'more.ndjson', line: 3, message: 'bad JSON: the field "vi" is written twice' },
    ])
  })

  it('is refused for the same id in two records of which one has another problem', async () => {
    copy = await copyOfSeeds()
    await copy.write('more.yaml', `${TOPIC('topic:tuyen-truyen', '  nick: x\n')}${TOPIC('topic:thu')}`)
    const problems = (await problemsOf(graph, copy)).map(({ message }) => message)
    expect(problems).toContainEqual(expect.stringMatching(/duplicate id topic:tuyen-truyen, first in /))
    expect(problems).toContainEqual(expect.stringMatching(/nick: unknown field/))
  })

  it('is refused for a circle at the end of a long chain of topics, and soon', async () => {
    copy = await copyOfSeeds()
    const chain = Array.from({ length: 15_000 }, (_, at) =>
      JSON.stringify({
        id: `topic:thu-${at}`,
        prefLabel: { vi: `thử ${at}`, en: `test ${at}` },
        broader: `topic:thu-${at === 14_999 ? 14_998 : at + 1}`,
      }),
    )
    await copy.write('chain.ndjson', chain.join('\n'))
    const problems = await problemsOf(graph, copy)
    expect(problems.map(({ line }) => line)).toEqual([14_999, 15_000])
    for (const { message } of problems) expect(message).toMatch(/lies above itself/)
  })

  it('is refused for brackets without end, and soon', async () => {
    copy = await copyOfSeeds()
    await copy.write('deep.yaml', `id: ${'['.repeat(100_000)}`)
    await copy.write('deep.ndjson', `{"id":"topic:x","prefLabel":${'['.repeat(9_000)}${']'.repeat(9_000)}}`)
    const files = (await problemsOf(graph, copy)).map(({ file, line }) => `${file}:${line}`)
    expect([...new Set(files)]).toEqual(['deep.ndjson:1', 'deep.yaml:1'])
  })

  it('reports three mistakes in two files all at once, in the order of files and lines', async () => {
    copy = await copyOfSeeds()
    const person = await copy.replace(
      'people.yaml',
      'name: Hoàng Thu Hằng',
      'nom: Hoàng Thu Hằng\n  name: Hằng',
    )
    const reference = await copy.replace(NGHE_AN, 'topic: topic:cham-lo-tet', 'topic: topic:nothing')
    const status = await copy.replace(NGHE_AN, 'status: SIGNED', 'status: SIGNT')
    expect(await problemsOf(graph, copy)).toEqual([
      { file: NGHE_AN, line: status, message: expect.stringMatching(/^status: /) },
      {
        file: NGHE_AN,
        line: reference,
        message: expect.stringMatching(/topic:nothing is not in this dataset/),
      },
      { file: 'people.yaml', line: person, message: 'nom: unknown field' },
    ])
    await expectUntouched()
  })

  it('says nothing of references to records in a file that it could not read', async () => {
    copy = await copyOfSeeds()
    const line = await copy.replace(
      'people.yaml',
      '- id: person:hoang-thu-hang\n',
      '- id: person:hoang-thu-hang\n\tx: 1\n',
    )
    const status = await copy.replace(NGHE_AN, 'status: SIGNED', 'status: SIGNT')
    const problems = await problemsOf(graph, copy)
    expect(problems[0]).toMatchObject({ file: NGHE_AN, line: status })
    expect(problems[1]).toMatchObject({ file: 'people.yaml', line: line + 1 })
    expect(problems.filter(({ message }) => message.includes('not in this dataset'))).toEqual([])
  })

  it.each([
    ['a folder that is not there', async () => join(await newFolder(), 'nowhere'), /no such file or folder/],
    ['an empty folder', newFolder, /no \.yaml or \.ndjson file below it/],
  ])('is refused for %s', async (_what, path, says) => {
    await expect(importDataset(graph, [await path()])).rejects.toMatchObject({
      code: 'BAD_DATASET',
      message: expect.stringMatching(says),
    })
    await expectUntouched()
  })
})
