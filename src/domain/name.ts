import { AppError } from '../errors.ts'
import { keyOf, type Snapshot } from '../graph/graph.ts'
import { nameOfType, type RecordType, typeOfId } from '../model/id.ts'
import { looseName, marksFit, READINGS, unitsFit, withoutAsides } from '../model/name.ts'
import { checkText } from './checked-text.ts'
import { nodesByIds } from './entity.ts'
import { suggestions } from './suggestions.ts'

export const NAMES_BY_LOOKUP =
  'MATCH (x:Name) WHERE x.lookup = $lookup RETURN x.entity AS id, x.value AS name ORDER BY x.entity, x.value'

interface Named {
  readonly id: string
  readonly name: string
}

/** Those of the names that equal the query in the strictest reading in which any does, one for each entity. */
function bestMatches(query: string, names: readonly Named[]): Named[] {
  const namesOf = (id: string) => names.filter((named) => named.id === id).map(({ name }) => name)
  const fitting = names.filter(({ id, name }) => unitsFit(query, namesOf(id)) && marksFit(query, name))
  for (const read of READINGS) {
    const wanted = read(query)
    const equal = fitting.filter(({ name }) => read(name) === wanted)
    if (equal.length > 0) return [...new Map(equal.map((named) => [named.id, named])).values()]
  }
  return []
}

async function byId(snapshot: Snapshot, type: RecordType, id: string, argument: string): Promise<string> {
  const [node] = await nodesByIds<{ id: string }>(snapshot, nameOfType(type), [id])
  if (node) return node.id
  const suggested = await suggestions(snapshot, [type], id.slice(id.indexOf(':') + 1).replaceAll('-', ' '))
  throw new AppError('NOT_FOUND', `no ${type} has the id ${id}`, { argument, suggestions: suggested })
}

async function named(snapshot: Snapshot, type: RecordType, name: string): Promise<Named[]> {
  const lookup = keyOf(snapshot.manifest.version, `${type}|${looseName(name)}`)
  return bestMatches(name, await snapshot.read<Named>(NAMES_BY_LOOKUP, { lookup }))
}

/** Who has the name; one with an aside, «Liên đoàn lao động (LĐLĐ) Hà Nội», is looked for without it too. */
export async function whoIsNamed(snapshot: Snapshot, type: RecordType, name: string): Promise<Named[]> {
  const matches = await named(snapshot, type, name)
  const plain = withoutAsides(name)
  return matches.length > 0 || plain === name ? matches : named(snapshot, type, plain)
}

/** The id of the entity of a type that has this name. NOT_FOUND with suggestions, AMBIGUOUS with candidates. */
export async function idByName(
  snapshot: Snapshot,
  type: RecordType,
  name: string,
  argument = 'name',
): Promise<string> {
  checkText(name, argument)
  const matches = await whoIsNamed(snapshot, type, name)
  const [only, ...others] = matches
  if (!only) {
    throw new AppError('NOT_FOUND', `no ${type} is named «${name}»`, {
      argument,
      suggestions: await suggestions(snapshot, [type], name),
    })
  }
  if (others.length > 0) {
    throw new AppError('AMBIGUOUS', `${matches.length} of type ${type} are named «${name}»`, {
      argument,
      candidates: matches,
    })
  }
  return only.id
}

/** The id behind an id (a former one too) or a name; errors say in which argument it stood. */
export async function idByReference(
  snapshot: Snapshot,
  type: RecordType,
  reference: string,
  argument: string,
): Promise<string> {
  const named = typeOfId(reference)
  if (named === null) return idByName(snapshot, type, reference, argument)
  if (named === type) return byId(snapshot, type, reference, argument)
  throw new AppError('BAD_INPUT', `${reference} is the id of another type (${named}); wanted is: ${type}`, {
    argument,
    actual: reference,
  })
}
