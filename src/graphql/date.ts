import { GraphQLError, Kind, print } from 'graphql'
import { dateOf } from '../domain/date.ts'
import { DateBasis, DatePrecision, dateBounds, type PartialDate } from '../model/partial-date.ts'
import { builder } from './builder.ts'
import { CertaintyEnum, enumOf } from './enums.ts'
import { EvidenceType, evidenceLoader } from './evidence.ts'

function day(value: unknown): string {
  if (
    typeof value === 'string' &&
    dateBounds(value)?.precision === 'DAY' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value)
  )
    return value
  throw new GraphQLError(`${JSON.stringify(value)} is no day: write 2022-05-20`, {
    extensions: { code: 'BAD_INPUT' },
  })
}

builder.scalarType('Date', {
  description: 'A calendar day, ISO 8601: `2022-05-20`.',
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : print(node)),
})

export const DateRangeInput = builder.inputType('DateRange', {
  description: 'Days from one to another, both included; an end left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
})

export const certaintyArgument = {
  type: CertaintyEnum,
  defaultValue: 'POSSIBLE',
  description: 'For all date arguments: must they hold, or is it enough that they may?',
} as const

/** A partial date and the fact that it is. */
export type DatedFact = PartialDate & { readonly fact: string | null }

type Dated = Readonly<Record<string, unknown>>

/** A date without evidence of its own: a source’s day of publication. */
export function bareDate(properties: Dated, name: string, fact: string | null = null): DatedFact | null {
  const date = dateOf(properties, name)
  return date && { ...date, fact }
}

/** The date of this name on an entity, a fact of its own: `agreement:…#signedOn`. */
export const ownDate = (entity: Dated & { readonly id: string }, name: string): DatedFact | null =>
  bareDate(entity, name, `${entity.id}#${name}`)

/** The date of this name on a relationship or part, a fact beside the relationship’s own: `person:…#positions.1.….observedOn`. */
export const partDate = (part: Dated & { readonly fact: string }, name: string): DatedFact | null =>
  bareDate(part, name, `${part.fact}.${name}`)

export const PrecisionEnum = enumOf('DatePrecision', 'How far a date is known.', DatePrecision)
export const BasisEnum = enumOf('DateBasis', 'Where a date comes from.', DateBasis)

export const PartialDateType = builder.objectRef<DatedFact>('PartialDate').implement({
  description:
    'A date as far as it is known. `edtf` is the value that the dataset follows, `asStated` what the source says, `earliest` and `latest` the first and last day that it allows. A year is never turned into its first of January. Without a year the bounds are null: such a date comes last in any order, and date ranges leave it out and count it (`undatedCount`).',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description: 'The value followed, in EDTF (ISO 8601-2): `2022-04-08`, `2022-04`, `2022`, `XXXX-04-08`.',
    }),
    precision: t.expose('precision', { type: PrecisionEnum, description: 'How far it is known.' }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'The first day it may be; null where the year is not known.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'The last day it may be; null where the year is not known.',
    }),
    basis: t.expose('basis', {
      type: BasisEnum,
      description: 'Stated by a source, or inferred by an editor.',
    }),
    asStated: t.exposeString('asStated', {
      nullable: true,
      description:
        'The EDTF of what the source really says: `XXXX-04-08` where the year is inferred; null where it states no date in words.',
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'The sources of this date, and how it was read.',
      resolve: (date, _arguments, context) => (date.fact ? evidenceLoader(context).load(date.fact) : []),
    }),
  }),
})
