import { builder } from './builder.ts'
import './agreement.ts'
import './dataset.ts'
import './organization.ts'
import './person.ts'
import './place.ts'
import './source.ts'
import './topic.ts'

/** The whole API. */
export const schema = builder.toSchema()
