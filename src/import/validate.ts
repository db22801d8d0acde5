import type { z } from 'zod'
import { typeOfId } from '../model/id.ts'
import { MODELS, type Records } from '../model/record.ts'
import { type AnyRecord, type Checked, type Model, problemAt } from './checked.ts'
import { messageOf } from './plain-words.ts'
import { byPlace, formatProblem, type Problem } from './problem.ts'
import type { RawRecord, Reading } from './read.ts'
import { checkRules } from './rules.ts'

export interface Validation {
  readonly records: Records | null
  readonly problems: Problem[]
}

const FORM = 'write its type and lower-case ASCII words joined by hyphens, such as organization:ldld-ha-noi'

/** Why a text is no id. */
function noId(id: string): string {
  const lower = id.toLowerCase()
  const why = lower !== id && typeOfId(lower) !== null ? `ids are in lower case: ${lower}` : FORM
  return `${JSON.stringify(id)} is no id of a record: ${why}`
}

function problemsOf(raw: RawRecord, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problemAt(raw, [...issue.path, key], 'unknown field'))
      : [problemAt(raw, issue.path, messageOf(issue, raw.value))],
  )
}

function check(raw: RawRecord): Checked | Problem[] {
  const id = (raw.value as { id?: unknown } | null)?.id
  if (typeof id !== 'string')
    return [problemAt(raw, [], 'a record needs an id, such as organization:ldld-ha-noi')]
  const type = typeOfId(id)
  if (type === null || type === 'group') return [problemAt(raw, ['id'], noId(id))]
  const parsed = MODELS[type].safeParse(raw.value)
  return parsed.success ? { type, record: parsed.data, raw } : problemsOf(raw, parsed.error.issues)
}

const ofType = (checked: readonly Checked[], type: Model): AnyRecord[] =>
  checked.filter((item) => item.type === type).map((item) => item.record)

function gather(checked: readonly Checked[]): Records {
  const all = Object.fromEntries(Object.keys(MODELS).map((type) => [type, ofType(checked, type as Model)]))
  return { ...all, dataset: ofType(checked, 'dataset')[0] } as Records
}

/** The same fault can be found twice, and once is enough to mend it. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [formatProblem(problem), problem])).values(),
]

/**
 * Checks every record and how they hang together. Answers the records only where there is no problem at all,
 * those of reading included.
 */
export function validate({ records: raws, problems: unread, unreadIds }: Reading): Validation {
  const results = raws.map(check)
  const checked = results.filter((result): result is Checked => !Array.isArray(result))
  const broken = results.filter((result): result is Problem[] => Array.isArray(result)).flat()
  const writtenIds = raws
    .map((raw) => (raw.value as { id?: unknown } | null)?.id)
    .filter((id) => typeof id === 'string')
  const found = [...unread, ...broken, ...checkRules(checked, raws, new Set([...writtenIds, ...unreadIds]))]
  const problems = once(found).sort(byPlace)
  return { records: problems.length === 0 ? gather(checked) : null, problems }
}
