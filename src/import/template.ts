import { dirname, relative, resolve, sep } from 'node:path'
import { AppError } from '../errors.ts'
import { RECORD_TYPES, typeOfId } from '../model/id.ts'

/** What a new record can be begun for: each has its file in schema/templates/. */
export const TEMPLATE_TYPES: readonly string[] = RECORD_TYPES

export interface TemplateChoices {
  /** The id of the new record; the template's own where there is none. */
  readonly id?: string | undefined
  /** The file that it will be; none where it is only printed. */
  readonly output?: string | undefined
  /** As an item of a list, to append to a file of several. */
  readonly item?: boolean | undefined
  /** The file of the record's JSON Schema. */
  readonly schema: string
}

function withId(template: string, type: string, id: string): string {
  if (typeOfId(id) !== type)
    throw new AppError(
      'BAD_INPUT',
      `${JSON.stringify(id)} is no id of this type: write ${type}:name-in-ascii`,
    )
  return template.replace(/^id: .*$/m, `id: ${id}`)
}

const HEADER = /^(?:#.*\n)+\n/

/** The file that it is appended to has a header of its own. */
const asItem = (record: string): string =>
  record
    .replace(HEADER, '')
    .replace(/^(?=.)/gm, '  ')
    .replace(/^ {2}id: /m, '- id: ')

/** A commented record to fill in, for editors that read the schema from the first line. */
export function newRecord(template: string, type: string, choices: TemplateChoices): string {
  const { id, output, item, schema } = choices
  const record = id === undefined ? template : withId(template, type, id)
  if (item) return `\n${asItem(record)}`
  const from = output === undefined ? '.' : dirname(output)
  const path = relative(resolve(from), schema).split(sep).join('/')
  return record.replace(/\$schema=\S+/, () => `$schema=${path}`)
}
