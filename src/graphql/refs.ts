import type { Agreement } from '../domain/agreement.ts'
import { nodesByIds } from '../domain/entity.ts'
import type { Organization } from '../domain/organization.ts'
import type { Person } from '../domain/person.ts'
import type { Place } from '../domain/place.ts'
import type { Source } from '../domain/source.ts'
import type { Topic } from '../domain/topic.ts'
import type { Label } from '../graph/graph.ts'
import { builder, type Context } from './builder.ts'

/**
 * A type whose values are loaded by id, all those of one tick in one graph call.
 * An id without a node loads as null: GraphQL answers null where the field may be null. Pothos' type knows only T or Error.
 */
const loaded = <T extends { readonly id: string }>(label: Label) =>
  builder.loadableNodeRef<T>(label, {
    id: { resolve: (node) => node.id },
    load: async (ids: string[], context: Context) =>
      (await nodesByIds<T>(await context.snapshot(), label, ids)) as T[],
  })

export const OrganizationRef = loaded<Organization>('Organization')
export const PersonRef = loaded<Person>('Person')
export const AgreementRef = loaded<Agreement>('Agreement')
export const TopicRef = loaded<Topic>('Topic')
export const PlaceRef = loaded<Place>('Place')
export const SourceRef = loaded<Source>('Source')
