import { typeOfId } from '../model/id.ts'
import { MODELS } from '../model/record.ts'
import { checkAgreement, checkEventKeys } from './agreement-rules.ts'
import { type Checked, problemAt } from './checked.ts'
import { checkSpans } from './date-rules.ts'
import { circles } from './hierarchy.ts'
import { missingIds } from './nearest-id.ts'
import { checkLikenesses } from './person-rules.ts'
import type { Problem } from './problem.ts'
import type { RawRecord } from './read.ts'
import { checkRepeats } from './repeat-rules.ts'
import { checkSignerStatus } from './signer-rules.ts'
import { type Path, walk } from './walk.ts'

const idOf = ({ value }: RawRecord): string | null => {
  const id = (value as { id?: unknown } | null)?.id
  return typeof id === 'string' && typeOfId(id) !== null ? id : null
}

/** Records that their model refuses claim their ids too: their authors hear of everything at once. */
function checkIds(checked: readonly Checked[], raws: readonly RawRecord[]): Problem[] {
  const first = new Map<string, RawRecord>()
  const problems: Problem[] = []
  const claim = (id: string, raw: RawRecord, path: Path) => {
    const other = first.get(id)
    if (other)
      problems.push(
        problemAt(raw, path, `duplicate id ${id}, first in ${other.file}:${other.lineOf(['id'])}`),
      )
    else first.set(id, raw)
  }
  for (const raw of raws) {
    const id = idOf(raw)
    if (id !== null) claim(id, raw, ['id'])
  }
  for (const { record, raw } of checked) {
    const former = 'formerIds' in record ? record.formerIds : []
    for (const [index, id] of former.entries()) claim(id, raw, ['formerIds', index])
  }
  return problems
}

/**
 * A string in the form of an id is a reference wherever it stands, but for the ids of the record itself.
 * Records that their model refuses are looked at too: their authors hear of everything at once.
 */
function checkReferences(raws: readonly RawRecord[], known: ReadonlySet<string>): Problem[] {
  const missing = missingIds(known)
  return raws.flatMap((raw) =>
    [...walk(raw.value)].flatMap(([path, value]) =>
      typeof value === 'string' &&
      path[0] !== 'id' &&
      path[0] !== 'formerIds' &&
      typeOfId(value) !== null &&
      !known.has(value)
        ? [problemAt(raw, path, missing(value))]
        : [],
    ),
  )
}

function checkFields({ type, record, raw }: Checked): Problem[] {
  if (!('evidence' in record)) return []
  const fields = new Set(Object.keys(MODELS[type].shape))
  return record.evidence.flatMap((item, index) =>
    item.fields
      .filter((field) => !fields.has(field))
      .map((field) => problemAt(raw, ['evidence', index, 'fields'], `${field} is no field of this record`)),
  )
}

const parentsOf = (record: Checked['record']): [string, Path][] => {
  if ('broader' in record && record.broader) return [[record.broader, ['broader']]]
  if ('within' in record && record.within) return [[record.within, ['within']]]
  if ('partOf' in record)
    return record.partOf.map((part, index) => [part.organization, ['partOf', index, 'organization']])
  return []
}

/** Topics, places and organizations form hierarchies: nothing lies above itself. */
function checkHierarchies(checked: readonly Checked[]): Problem[] {
  const circleOf = circles(
    new Map(checked.map(({ record }) => [record.id, parentsOf(record).map(([id]) => id)])),
  )
  return checked.flatMap(({ record, raw }) =>
    parentsOf(record)
      .filter(([parent]) => circleOf.get(parent) === circleOf.get(record.id))
      .map(([parent, path]) => problemAt(raw, path, `${record.id} lies above itself, through ${parent}`)),
  )
}

function checkDataset(checked: readonly Checked[], raws: readonly RawRecord[]): Problem[] {
  const [first, ...more] = checked.filter((item) => item.type === 'dataset')
  if (!first) {
    const file = raws[0]?.file ?? 'dataset'
    return [{ file, line: 1, message: 'no record dataset:… says what this dataset is' }]
  }
  return more.map((item) =>
    problemAt(item.raw, ['id'], `a second dataset record; the first is in ${first.raw.file}`),
  )
}

/** The rules that one record's model cannot see. `ids` are all ids written, also of records that are broken. */
export function checkRules(
  checked: readonly Checked[],
  raws: readonly RawRecord[],
  ids: ReadonlySet<string>,
): Problem[] {
  const hasDataset = [...ids].some((id) => typeOfId(id) === 'dataset')
  return [
    ...checkIds(checked, raws),
    ...checkReferences(raws, ids),
    ...checked.flatMap(checkFields),
    ...checkHierarchies(checked),
    ...checked.flatMap(checkAgreement),
    ...checked.flatMap(checkRepeats),
    ...checkEventKeys(checked),
    ...checkSignerStatus(checked),
    ...checkLikenesses(checked),
    ...checked.flatMap(checkSpans),
    ...(hasDataset && !checked.some((item) => item.type === 'dataset') ? [] : checkDataset(checked, raws)),
  ]
}
