import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import jsonld, { type Quad } from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import { wantedFile } from '../../src/export/files.ts'
import { NO_LIMITS } from '../../src/export/network-request.ts'
import type { Graph, Snapshot } from '../../src/graph/graph.ts'
import { readDataset } from '../../src/import/dataset-files.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'
import { copyOfSeeds, newFolder, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'

/** Loads nothing: the file has to bring its context. */
const documentLoader = (url: string): never => {
  throw new Error(`asks for ${url}`)
}
const BASE = 'urn:lienket:'
let graph: Graph
let snapshot: Snapshot
beforeAll(async () => {
  graph = openGraph({ kind: 'memory', dataset: undefined })
  await importDataset(graph, [packageFile('seeds')])
  snapshot = (await graph.snapshot()) as Snapshot
})
afterAll(async () => {
  await graph.close()
  await removeFolders()
})

async function file(format: string, of: Snapshot = snapshot, baseIri = BASE): Promise<string> {
  let text = ''
  for await (const part of wantedFile('dataset', format, {}).content(of, { limits: NO_LIMITS, baseIri }))
    text += part
  return text
}

async function versionOf(format: string, text: string): Promise<string> {
  const path = join(await newFolder(), `dataset.${format}`)
  await writeFile(path, text)
  return (await readDataset([path])).version
}

describe.each(['ndjson', 'yaml'])('the whole dataset as %s', (format) => {
  it('gives the same version when it is imported', async () => {
    expect(await versionOf(format, await file(format))).toBe(snapshot.manifest.version)
  })

  it('gives the same version where texts look like numbers, dates, or signs of the format', async () => {
    const copy = await copyOfSeeds()
    const awkward = ['"1e3"', '"null"', '"- x: # y"', '"2022-05-20"', '"Yes"', "'\"'", '"{a: [b"', '"0x1F"']
    for (const text of awkward) {
      await copy.replace('people.yaml', 'name: Phạm Việt Dũng', `name: ${text}`)
      const other = openGraph({ kind: 'memory', dataset: undefined })
      const { version } = await importDataset(other, [copy.folder])
      expect(await versionOf(format, await file(format, (await other.snapshot()) as Snapshot))).toBe(version)
      await other.close()
      await copy.replace('people.yaml', `name: ${text}`, 'name: Phạm Việt Dũng')
    }
  }, 60_000)
})

describe('the whole dataset as YAML', () => {
  it('begins with its version and how to cite it', async () => {
    const text = await file('yaml')
    expect(text).toMatch(/^# /)
    expect(text.split('\n\n')[0]).toContain(snapshot.manifest.version)
    expect(text.split('\n\n')[0]).toContain('Cite as: ')
  })
})

describe('the whole dataset as JSON-LD', () => {
  let quads: Quad[]
  beforeAll(async () => {
    // Safe: nothing that the file says may be lost on the way.
    quads = await jsonld.toRDF(JSON.parse(await file('jsonld')), { documentLoader, safe: true })
  })
  const DCAT = 'http://www.w3.org/ns/dcat#'
  const ORG = 'http://www.w3.org/ns/org#'
  const PROV = 'http://www.w3.org/ns/prov#'
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const SCHEMA = 'https://schema.org/'
  const SKOS = 'http://www.w3.org/2004/02/skos/core#'
  const typed = (type: string) =>
    quads
      .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
      .map(({ subject }) => subject.value)
  const objects = (subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object)
  const values = (subject: string, predicate: string) => objects(subject, predicate).map(({ value }) => value)
  const ofType = (type: string, ids: readonly string[]) =>
    ids.filter((id) => id.startsWith(`${BASE}${type}:`))

  it('has every record, typed by its vocabulary', async () => {
    const { records } = await readDataset([packageFile('seeds')])
    expect(typed(`${ORG}Organization`)).toHaveLength(records.organization.length)
    expect(ofType('person', typed(`${SCHEMA}Person`))).toHaveLength(records.person.length)
    expect(ofType('topic', typed(`${SKOS}Concept`))).toHaveLength(records.topic.length)
    expect(ofType('place', typed(`${SCHEMA}Place`))).toHaveLength(records.place.length)
    const works = typed(`${SCHEMA}CreativeWork`).filter((id) => !id.includes('#'))
    expect(ofType('agreement', works)).toHaveLength(records.agreement.length)
    expect(ofType('source', works)).toHaveLength(records.source.length)
    expect(typed(`${ORG}Membership`)).toHaveLength(
      records.person.flatMap(({ positions }) => positions).length,
    )
  })

  it('names each fact as the API does, and what it rests on', async () => {
    const rows = await snapshot.read<{ fact: string }>(
      'MATCH (e:Evidence) WHERE e.version = $version RETURN DISTINCT e.factId AS fact',
    )
    const known = new Set(rows.map(({ fact }) => `${BASE}${fact.replaceAll('%', '%25')}`))
    const facts = [...new Set(quads.map(({ subject }) => subject.value))].filter(
      (id) => id.includes('#') && !id.startsWith(`${BASE}vocabulary#`),
    )
    expect(facts.length).toBeGreaterThan(500)
    expect(facts.filter((fact) => !known.has(fact))).toEqual([])
    expect(facts.filter((fact) => values(fact, `${PROV}wasDerivedFrom`).length === 0)).toEqual([])
  })

  it('says of every membership and succession whether a source states it', () => {
    const identified = (fact: string) => values(`${BASE}${fact}`, `${BASE}vocabulary#identification`)
    const inferred = [`${BASE}vocabulary#Identification-INFERRED`]
    expect(identified('organization:ldld-ha-noi#partOf.1.organization:tong-ldld-viet-nam')).toEqual(inferred)
    expect(identified('organization:ldld-bac-giang#succeededBy.1.organization:ldld-bac-ninh')).toEqual(
      inferred,
    )
    expect(identified('organization:ldld-hai-duong#succeededBy.1.organization:ldld-hai-phong')).toEqual([
      `${BASE}vocabulary#Identification-STATED`,
    ])
    // ORG has no word for what is inferred: its own terms are for what a source states.
    const ofOrg = (id: string) => [
      ...values(`${BASE}${id}`, `${ORG}subOrganizationOf`),
      ...values(`${BASE}${id}`, `${ORG}changedBy`),
    ]
    expect(ofOrg('organization:ldld-bac-giang')).toEqual([])
    expect(ofOrg('organization:ldld-hai-duong')).toHaveLength(1)
    expect(ofOrg('organization:ban-dan-van-tinh-uy-thai-binh')).toEqual([
      `${BASE}organization:tinh-uy-thai-binh`,
    ])
  })

  it('points to nothing that it does not hold', () => {
    const subjects = new Set(quads.map(({ subject }) => subject.value))
    const dangling = quads
      .filter(
        ({ object, predicate }) =>
          object.value.startsWith(BASE) && !/(replaces|#type)$/.test(predicate.value),
      )
      .map(({ object }) => object.value)
      .filter((iri) => !subjects.has(iri))
    expect([...new Set(dangling)]).toEqual([])
  })

  it('says who agreed with whom, on what, and who signed', () => {
    const agreement = `${BASE}agreement:2022-nghe-an-ha-noi`
    expect(values(agreement, `${PROV}wasAttributedTo`)).toContain(`${BASE}organization:ldld-ha-noi`)
    expect(values(agreement, `${SCHEMA}about`).every((topic) => topic.startsWith(`${BASE}topic:`))).toBe(true)
    const [signedOn = ''] = values(agreement, `${BASE}vocabulary#signedOn`)
    const [date] = objects(signedOn, `${RDF}value`)
    expect(date?.datatype?.value).toMatch(/XMLSchema#(date|gYear|gYearMonth)$|EDTF$/)
    const roles = values(agreement, `${PROV}qualifiedAttribution`).flatMap((fact) =>
      values(fact, `${DCAT}hadRole`),
    )
    expect(roles).toContain(`${BASE}vocabulary#Involvement-PARTY`)
  })

  const seeds = async () => (await readDataset([packageFile('seeds')])).records

  it('attributes to nobody that they attended or were quoted, nor to a party that was inferred', async () => {
    const attributed = new Set(
      quads.filter(({ predicate }) => predicate.value === `${PROV}agent`).map(({ subject }) => subject.value),
    )
    const kinds = [...attributed].map((fact) => fact.replace(/^.*#(\w+)\..*$/, '$1'))
    expect(new Set(kinds)).toEqual(new Set(['parties', 'signatures']))
    const { agreement } = await seeds()
    const inferred = agreement.flatMap(({ id, parties }) =>
      parties
        .filter(({ identification }) => identification === 'INFERRED')
        .map(({ organization }) => [id, organization ?? ''] as const),
    )
    expect(inferred).not.toEqual([])
    for (const [id, organization] of inferred) {
      expect(values(`${BASE}${id}`, `${PROV}wasAttributedTo`)).not.toContain(`${BASE}${organization}`)
      expect(attributed).not.toContain(`${BASE}${id}#parties.${organization}`)
      expect(values(`${BASE}${id}`, `${BASE}vocabulary#involvement`)).toContain(
        `${BASE}${id}#parties.${organization}`,
      )
    }
    const took = agreement.flatMap(({ participants }) => participants)
    expect(quads.filter(({ predicate }) => predicate.value === `${BASE}vocabulary#involvement`)).toHaveLength(
      took.length + inferred.length,
    )
  })

  it('says its version, release and citation', () => {
    const [dataset = ''] = typed(`${SCHEMA}Dataset`)
    expect(values(dataset, `${SCHEMA}identifier`)).toEqual([snapshot.manifest.version])
    expect(values(dataset, `${SCHEMA}version`)).toEqual([SHIPPED_RELEASE])
    expect(values(dataset, `${SCHEMA}citation`)[0]).toContain(snapshot.manifest.version)
  })

  it('takes another base for its ids', async () => {
    const base = 'https://data.example/id/'
    const other = await jsonld.toRDF(JSON.parse(await file('jsonld', snapshot, base)), {
      documentLoader,
      safe: true,
    })
    expect(other).toHaveLength(quads.length)
    expect(other.some(({ subject }) => subject.value === `${base}organization:ldld-ha-noi`)).toBe(true)
    expect(
      other.some(({ subject, object }) => [subject, object].some(({ value }) => value.startsWith(BASE))),
    ).toBe(false)
  })
})
