import type { AgreementRecord } from '../../model/agreement.ts'
import type { OrganizationRecord } from '../../model/organization.ts'
import type { PersonRecord } from '../../model/person.ts'
import type { PlaceRecord } from '../../model/place.ts'
import type { Doubt, Rule } from './doubt.ts'
import { wordsOfField } from './field-words.ts'

/** What a source has to say. English and short names are the editors’. */
const OF_AGREEMENTS: readonly (keyof AgreementRecord)[] = [
  'title',
  'agreementType',
  'status',
  'signerStatus',
  'number',
]
const OF_ORGANIZATIONS: readonly (keyof OrganizationRecord)[] = ['name', 'classification', 'place']
const OF_PEOPLE: readonly (keyof PersonRecord)[] = ['name']
const OF_PLACES: readonly (keyof PlaceRecord)[] = ['kind']

type Evident = AgreementRecord | OrganizationRecord | PersonRecord | PlaceRecord

function unsupported<One extends Evident>(record: One, fields: readonly (keyof One & string)[]): string[] {
  const supporting = record.evidence.filter(({ stance }) => stance === 'SUPPORTS')
  const supported = new Set(supporting.flatMap((item) => item.fields))
  return fields.filter((field) => record[field] !== undefined && !supported.has(field))
}

function doubtOf(record: string, fields: readonly string[]): Doubt {
  const words = fields.map((field) => wordsOfField([field]))
  return {
    code: 'FIELD_WITHOUT_EVIDENCE',
    record,
    path: fields.length === 1 ? fields : [],
    vi: `Không dẫn nguồn nào cho: ${words.map(({ vi }) => vi).join(', ')}.`,
    en: `No source is given for: ${words.map(({ en }) => en).join(', ')}.`,
  }
}

const doubtsOf = <One extends Evident>(
  records: readonly One[],
  fields: readonly (keyof One & string)[],
): Doubt[] =>
  records
    .map((record) => ({ id: record.id, missing: unsupported(record, fields) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ id, missing }) => doubtOf(id, missing))

/** Plain fields that no evidence of their record names: each record once. */
export const fieldsWithoutEvidence: Rule = ({ records }) => [
  ...doubtsOf(records.agreement, OF_AGREEMENTS),
  ...doubtsOf(records.organization, OF_ORGANIZATIONS),
  ...doubtsOf(records.person, OF_PEOPLE),
  ...doubtsOf(records.place, OF_PLACES),
]
