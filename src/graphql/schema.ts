import { builder } from './builder.ts'
import './agreement.ts'
import './agreement-list.ts'
import './citation.ts'
import './dataset.ts'
import './issue.ts'
import './vocabulary.ts'
import './organization.ts'
import './network.ts'
import './organization-list.ts'
import './person.ts'
import './place.ts'
import './search.ts'
import './source.ts'
import './topic.ts'

/** The whole API. */
export const schema = builder.toSchema()
