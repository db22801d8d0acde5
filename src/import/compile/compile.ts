import type { GraphData } from '../../graph/graph.ts'
import { canonicalRecord, digestOf } from '../../model/canonical.ts'
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

/** The hash of every record, by id. */
export function recordHashes(records: Records): Map<string, string> {
  const all = Object.values(records).flat() as { id: string }[]
  return new Map(all.map((record) => [record.id, digestOf(canonicalRecord(record))]))
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

/** The records as they are beside what was made of them: the graph cannot tell how a record was written. */
function addRecords(draft: Draft, records: Records, hashes: ReadonlyMap<string, string>): void {
  for (const record of Object.values(records).flat() as { id: string }[]) {
    draft.node('Record', record.id, { json: canonicalRecord(record), hash: hashes.get(record.id) })
  }
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
  addRecords(draft, records, hashes)
  draft.vocabulary()
  return draft.data
}
