import { type AgreementRecord, agreement } from './agreement.ts'
import { type DatasetRecord, dataset } from './dataset.ts'
import { type OrganizationRecord, organization } from './organization.ts'
import { type PersonRecord, person } from './person.ts'
import { type PlaceRecord, place } from './place.ts'
import { type SourceRecord, source } from './source.ts'
import { type TopicRecord, topic } from './topic.ts'

/** The model of each record type; the type is the first word of a record's id. */
export const MODELS = { dataset, organization, person, agreement, topic, place, source } as const

export interface Records {
  dataset: DatasetRecord
  organization: OrganizationRecord[]
  person: PersonRecord[]
  agreement: AgreementRecord[]
  topic: TopicRecord[]
  place: PlaceRecord[]
  source: SourceRecord[]
}
