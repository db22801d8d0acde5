import { idByName } from '../domain/name.ts'
import { AppError } from '../errors.ts'
import type { RecordType } from '../model/id.ts'
import { typeOfId } from '../model/id.ts'
import type { Context } from './builder.ts'

interface Lookup {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

/** The id that a single-entity field means: `id` as it is, or the one that `name` is found to be. */
export async function idFrom(type: RecordType, { id, name }: Lookup, context: Context): Promise<string> {
  if ((id == null) === (name == null))
    throw new AppError('BAD_INPUT', `give either id or name of the ${type}`)
  if (name != null) return idByName(await context.snapshot(), type, name)
  return wellFormed(type, id ?? '')
}

/** An id of this type; BAD_INPUT for anything else. */
export function wellFormed(type: RecordType, id: string): string {
  if (typeOfId(id) === type) return id
  throw new AppError(
    'BAD_INPUT',
    `${JSON.stringify(id.slice(0, 200))} is no ${type} id: such an id is ${type}:name-in-ascii`,
    {
      argument: 'id',
    },
  )
}

/** The scope of a list over the whole dataset: its version. */
export async function wholeDataset(context: Context) {
  const snapshot = await context.snapshot()
  return { snapshot, keys: [snapshot.manifest.version] }
}

/** The only page of a list asked for once. */
export function onlyPage<P>([page]: readonly P[]): P {
  if (!page) throw new AppError('INTERNAL', 'a list answered no page')
  return page
}
