import { createHash } from 'node:crypto'
import { GRAPH_SCHEMA, type GraphData } from '../../graph/graph.ts'
import { RECORD_TYPES } from '../../model/id.ts'
import type { Records } from '../../model/record.ts'
import { addAgreement } from './agreement.ts'
import { coverageOf } from './coverage.ts'
import { Draft } from './draft.ts'
import { addIssues } from './issues.ts'
import { addOrganization } from './organization.ts'
import { addPerson } from './person.ts'
import { addPlace } from './place.ts'
import { addSource } from './source.ts'
import { tiesOf } from './ties.ts'
import { addTopic } from './topic.ts'

/** JSON with sorted keys: equal records have equal text, however their files order the fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The hash of a record's content. */
export const recordHash = (record: { readonly id: string }): string => digest(canonical(record))

/** The hash of every record, by id. */
export function recordHashes(records: Records): Map<string, string> {
  const all = Object.values(records).flat() as { id: string }[]
  return new Map(all.map((record) => [record.id, recordHash(record)]))
}

/** The name of a dataset version: the hash of its records, whatever their files and order, and of the graph's schema. */
export function versionOf(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].map(([id, hash]) => `${id} ${hash}`).sort()
  return digest([`schema ${GRAPH_SCHEMA}`, ...lines].join('\n'))
}

/** `organizationCount`, `personCount` … */
const countsOf = (records: Records): Record<string, number> =>
  Object.fromEntries(RECORD_TYPES.map((type) => [`${type}Count`, records[type].length]))

function addDataset(draft: Draft, records: Records, hash: string): void {
  const {
    id,
    title,
    description,
    methodology,
    release,
    releasedOn,
    license,
    licenseUrl,
    homepage,
    creators,
  } = records.dataset
  const texts = {
    titleVi: title.vi,
    titleEn: title.en,
    descriptionVi: description.vi,
    descriptionEn: description.en,
    methodologyVi: methodology?.vi,
    methodologyEn: methodology?.en,
  }
  draft.node('Dataset', id, {
    ...texts,
    release,
    releasedOn,
    license,
    licenseUrl,
    homepage,
    creators,
    hash,
    ...countsOf(records),
    ...coverageOf(records.agreement),
  })
}

/** Turns valid records into the nodes and relationships of one version. */
export function compile(records: Records, version: string, hashes: ReadonlyMap<string, string>): GraphData {
  const draft = new Draft(version)
  const hash = ({ id }: { id: string }) => hashes.get(id) ?? ''
  addDataset(draft, records, hash(records.dataset))
  for (const record of records.source) addSource(draft, record, hash(record))
  for (const record of records.place) addPlace(draft, record, hash(record))
  for (const record of records.topic) addTopic(draft, record, hash(record))
  const ties = tiesOf(records.agreement)
  for (const record of records.organization) addOrganization(draft, record, hash(record), ties(record.id))
  for (const record of records.person) addPerson(draft, record, hash(record))
  for (const record of records.agreement) addAgreement(draft, record, hash(record))
  addIssues(draft, records)
  draft.vocabulary()
  return draft.data
}
