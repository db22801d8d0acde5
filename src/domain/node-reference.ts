import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import { nameOfType, type RecordType, typeOfId } from '../model/id.ts'
import { checkText } from './checked-text.ts'
import { nodesByIds } from './entity.ts'
import { idByReference, whoIsNamed } from './name.ts'
import { suggestions } from './suggestions.ts'

/** Agreements have no names to be found by: they are meant by their ids. */
const named: readonly RecordType[] = ['organization', 'person', 'topic']
const nodes: readonly RecordType[] = [...named, 'agreement']

async function idByAnyName(snapshot: Snapshot, name: string, argument: string): Promise<string> {
  checkText(name, argument)
  const candidates = (await Promise.all(named.map((type) => whoIsNamed(snapshot, type, name)))).flat()
  const [only, ...others] = candidates
  if (!only) {
    throw new AppError('NOT_FOUND', `no organization, person or topic is named «${name}»`, {
      argument,
      suggestions: await suggestions(snapshot, named, name),
    })
  }
  if (others.length > 0)
    throw new AppError('AMBIGUOUS', `${candidates.length} are named «${name}»`, { argument, candidates })
  return only.id
}

function refusal(reference: string, argument: string): AppError {
  const message = `${reference} is the id of another type; wanted is an organization, person, agreement or topic`
  return new AppError('BAD_INPUT', message, { argument, actual: reference })
}

/** The id of the organization, person, agreement or topic that an id (a former one too) or a name means. */
export async function nodeIdByReference(
  snapshot: Snapshot,
  reference: string,
  argument: string,
): Promise<string> {
  const type = typeOfId(reference)
  if (type === null) return idByAnyName(snapshot, reference, argument)
  const known = nodes.find((node) => node === type)
  if (!known) throw refusal(reference, argument)
  return idByReference(snapshot, known, reference, argument)
}

/** The ids that several references mean, in their order, each once. Ids of one type are looked up together. */
export async function nodeIdsByReferences(
  snapshot: Snapshot,
  references: readonly string[],
  argument: string,
): Promise<string[]> {
  const current = new Map<string, string>()
  const lookUp = async (type: RecordType) => {
    const ids = references.filter((reference) => typeOfId(reference) === type)
    const found = ids.length > 0 ? await nodesByIds<{ id: string }>(snapshot, nameOfType(type), ids) : []
    for (const [index, id] of ids.entries()) if (found[index]) current.set(id, found[index].id)
  }
  await Promise.all(nodes.map(lookUp))
  const ids = references.map((one) => current.get(one) ?? nodeIdByReference(snapshot, one, argument))
  return [...new Set(await Promise.all(ids))]
}
