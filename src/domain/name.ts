import { distance } from 'fastest-levenshtein'
import { AppError } from '../errors.ts'
import { keyOf, type Snapshot } from '../graph/graph.ts'
import { type RecordType, typeOfId } from '../model/id.ts'
import { fold, looseName, READINGS } from '../model/name.ts'
import { nodesByIds } from './entity.ts'
import { LABEL_OF } from './label.ts'

export const NAMES_BY_LOOKUP =
  'MATCH (x:Name) WHERE x.lookup = $lookup RETURN x.entity AS id, x.value AS name ORDER BY x.entity, x.value'
const LONGEST = 256
const SUGGESTIONS = 5

interface Named {
  readonly id: string
  readonly name: string
}

function checkText(name: string): void {
  if (name.trim() === '') throw new AppError('BAD_INPUT', 'the name is blank', { argument: 'name' })
  if (name.length > LONGEST) {
    throw new AppError('BAD_INPUT', `the name has ${name.length} characters; ${LONGEST} at most`, {
      argument: 'name',
      limit: LONGEST,
      actual: name.length,
    })
  }
  if (!name.isWellFormed() || name.includes('\0'))
    throw new AppError('BAD_INPUT', 'the name is no Unicode text', { argument: 'name' })
}

/** Those of the names that equal the query in the strictest reading in which any does, one for each entity. */
function bestMatches(query: string, names: readonly Named[]): Named[] {
  for (const read of READINGS) {
    const wanted = read(query)
    const equal = names.filter(({ name }) => read(name) === wanted)
    if (equal.length > 0) return [...new Map(equal.map((named) => [named.id, named])).values()]
  }
  return []
}

async function suggestions(snapshot: Snapshot, type: RecordType, name: string): Promise<Named[]> {
  const folded = fold(name)
  const hits = await snapshot.namesLike(type, folded, 50)
  const ranked = hits
    .map((hit) => ({ id: hit.entity, name: hit.value, far: distance(folded, hit.folded) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
  const nearest = new Map<string, Named>()
  for (const { id, name: value } of ranked) if (!nearest.has(id)) nearest.set(id, { id, name: value })
  return [...nearest.values()].slice(0, SUGGESTIONS)
}

async function byId(snapshot: Snapshot, type: RecordType, id: string): Promise<string> {
  const [node] = await nodesByIds<{ id: string }>(snapshot, LABEL_OF[type], [id])
  if (node) return node.id
  const suggested = await suggestions(snapshot, type, id.slice(id.indexOf(':') + 1).replaceAll('-', ' '))
  throw new AppError('NOT_FOUND', `no ${type} has the id ${id}`, { suggestions: suggested })
}

/** The id of the entity of a type that has this name. NOT_FOUND with suggestions, AMBIGUOUS with candidates. */
export async function idByName(snapshot: Snapshot, type: RecordType, name: string): Promise<string> {
  checkText(name)
  const lookup = keyOf(snapshot.manifest.version, `${type}|${looseName(name)}`)
  const matches = bestMatches(name, await snapshot.read<Named>(NAMES_BY_LOOKUP, { lookup }))
  const [only, ...others] = matches
  if (!only) {
    throw new AppError('NOT_FOUND', `no ${type} is named «${name}»`, {
      suggestions: await suggestions(snapshot, type, name),
    })
  }
  if (others.length > 0) {
    throw new AppError('AMBIGUOUS', `${matches.length} of type ${type} are named «${name}»`, {
      candidates: matches,
    })
  }
  return only.id
}

/** The id behind an id (a former one too) or a name. */
export async function idByReference(
  snapshot: Snapshot,
  type: RecordType,
  reference: string,
): Promise<string> {
  const named = typeOfId(reference)
  if (named === null) return idByName(snapshot, type, reference)
  if (named === type) return byId(snapshot, type, reference)
  throw new AppError('BAD_INPUT', `${reference} is the id of another type (${named}); wanted is: ${type}`, {
    actual: reference,
  })
}
