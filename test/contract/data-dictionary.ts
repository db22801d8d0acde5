import { evidence } from '../../src/model/evidence.ts'
import { partialDate } from '../../src/model/partial-date.ts'
import { MODELS } from '../../src/model/record.ts'
import { doubtsListed } from './doubts-listed.ts'
import {
  type Field,
  fieldsIn,
  fieldsOf,
  isBilingual,
  isDate,
  isEvidence,
  type Schema,
  schemaOf,
  valuesAt,
} from './record-fields.ts'
import { type Model, ofType, type SeedRecord, table } from './seed-records.ts'
import { IN_RECORDS, type Uses, vocabularyOf, vocabularyUses } from './vocabulary-uses.ts'

const FORMATS: Readonly<Record<string, string>> = { uri: 'address', date: 'day' }
const ID = /^\^([a-z]+):/

function valuesOf(values: readonly string[], field: string): string {
  const vocabulary = vocabularyOf(values, field)
  if (vocabulary) return `[${vocabulary}](#${vocabulary.toLowerCase()})`
  return values.map((value) => `\`${value}\``).join(', ')
}

function typeOf({ type = '', pattern = '', format = '', ...value }: Schema, field: string): string {
  if (value.enum) return valuesOf(value.enum, field)
  if (isDate(value)) return value.properties?.['evidence'] ? '[date](#date)' : '[date](#date), no evidence'
  if (isEvidence(value))
    return value.properties?.['fields'] ? '[evidence](#evidence) for `fields`' : '[evidence](#evidence)'
  if (isBilingual(value)) return 'text, `vi` and `en`'
  const [, idType] = ID.exec(pattern) ?? []
  if (idType) return `id: \`${idType}:…\``
  return FORMATS[format] ?? (type === 'string' ? 'text' : type === 'object' ? 'map' : type)
}

const row = ({ path, name, meaning, required, value }: Field): string[] => [
  `\`${path}\``,
  meaning,
  typeOf(value, name),
  required ? 'yes' : '',
]
const HEAD = ['field', 'meaning', 'type', 'required']

function recordSection(type: Model, records: readonly SeedRecord[]): string {
  const filled = ({ path }: Field) => records.filter((record) => valuesAt(record, path).length > 0).length
  const rows = fieldsOf(type).map((field) => [...row(field), `${filled(field)} of ${records.length}`])
  return [`### ${type}`, MODELS[type].description ?? '', table([...HEAD, 'filled'], rows)].join('\n\n')
}

const partSection = (title: string, words: string, part: Schema): string =>
  [`### ${title}`, words, table(HEAD, fieldsIn(part).map(row))].join('\n\n')

function vocabularySection(name: string, uses: Uses): string {
  const rows = Object.entries(IN_RECORDS[name] ?? {}).map(([value, { vi, en, meaning }]) => [
    `\`${value}\``,
    vi,
    en,
    meaning,
    uses.get(`${name}.${value}`) ?? 0,
  ])
  return [`### ${name}`, table(['value', 'vi', 'en', 'meaning', 'uses'], rows)].join('\n\n')
}

const INTRODUCTION = `# Data dictionary

Every record, field and value of the dataset, generated from the models, the vocabularies and the shipped records
(\`npm run contracts\`). / Mọi bản ghi, trường và giá trị của bộ dữ liệu; trang này do máy viết.

- \`parties[].side\` is the field \`side\` of each of the \`parties\`; \`[]\` marks a list.
- *required*: there wherever the map around it is there.
- *filled*: in how many of the records of that type it is written at least once.
- What is missing is not known. It is never a no: an agreement without \`period\` may well have one.

[data.md](data.md) says how records are written and what not to claim, [topics.md](topics.md) lists the topics.`

/** docs/data-dictionary.md */
export function dataDictionary(records: readonly SeedRecord[]): string {
  const uses = vocabularyUses(records)
  return `${[
    INTRODUCTION,
    '## Records',
    ...(Object.keys(MODELS) as Model[]).map((type) => recordSection(type, ofType(records, type))),
    '## Parts of records',
    partSection(
      'Date',
      'A date as far as it is known; `edtf` says no more than that.',
      schemaOf(partialDate),
    ),
    partSection(
      'Evidence',
      'Where a source says it. Evidence of plain fields names them in `fields`.',
      schemaOf(evidence),
    ),
    '## Vocabularies',
    '*uses*: how often the shipped records use the value. `DatePrecision` is not written: it follows from `edtf`.',
    ...Object.keys(IN_RECORDS).map((name) => vocabularySection(name, uses)),
    '## Doubts',
    'What `npx lienket check` and `dataset { issues }` list of the shipped records. None breaks a rule; each says what is not known or not certain.',
    doubtsListed(records),
  ].join('\n\n')}\n`
}
