import { z } from 'zod'

/** The record types of a dataset. An id begins with its type, so an id alone says what it names. */
export const RECORD_TYPES = ['organization', 'person', 'agreement', 'topic', 'place', 'source'] as const
export type RecordType = (typeof RECORD_TYPES)[number]

const ID = new RegExp(`^(${RECORD_TYPES.join('|')}|dataset|group):[a-z0-9]+(-[a-z0-9]+)*$`)
const LONGEST = 128

/** The name under which the graph and the API know a type: `Organization`. */
export const nameOfType = <T extends string>(type: T): Capitalize<T> =>
  `${type.charAt(0).toUpperCase()}${type.slice(1)}` as Capitalize<T>

/** The type that a well-formed id names, or null where the text is no id. */
export function typeOfId(id: string): RecordType | 'dataset' | 'group' | null {
  const match = id.length <= LONGEST ? ID.exec(id) : null
  return match ? (match[1] as RecordType | 'dataset' | 'group') : null
}

/** An id of one type: `organization:ldld-ha-noi`. Lower-case ASCII words joined by hyphens; never reused. */
export function idOf<T extends RecordType | 'dataset'>(type: T) {
  return z
    .string()
    .max(LONGEST)
    .regex(
      new RegExp(`^${type}:[a-z0-9]+(-[a-z0-9]+)*$`),
      `must be an id such as ${type}:name-in-ascii, in lower case`,
    )
}
