import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packageFile } from '../../src/package-files.ts'

/** A record of the shipped YAML files, as it is written there. */
export interface Shipped {
  readonly id: string
  readonly [field: string]: unknown
}

/** What the tests read of a shipped agreement. */
export interface ShippedAgreement {
  readonly id: string
  readonly title: string
  readonly agreementType: string
  readonly status: string
  readonly signerStatus: string
  readonly signedOn?: { readonly edtf: string }
  readonly period?: { readonly start?: { readonly edtf: string }; readonly end?: { readonly edtf: string } }
  readonly signedAt?: { readonly place: string }
  readonly parties: readonly { readonly organization?: string }[]
  readonly topics?: readonly { readonly topic: string }[]
  readonly relations?: readonly { readonly type: string; readonly agreement: string }[]
}

/** The records of the shipped YAML files, read without any of the service’s code. */
export function recordsOfSeeds(): Shipped[] {
  const folder = packageFile('seeds')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  return files.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Shipped[])
}

export const shipped = recordsOfSeeds()
export const shippedOf = (type: string): Shipped[] => shipped.filter(({ id }) => id.startsWith(`${type}:`))
export const shippedAgreements = shippedOf('agreement') as unknown as readonly ShippedAgreement[]

/** The id, and those of all that lies below it by a field that names what is above: `within` of places, `broader` of topics. */
export function withAllBelow(id: string, field: 'within' | 'broader'): Set<string> {
  const found = new Set([id])
  // A set that grows while it is walked is walked to its end.
  for (const above of found) {
    for (const record of shipped) if (record[field] === above) found.add(record.id)
  }
  return found
}

/** The first and the last day of a date as the shipped agreements write it; null where it has no year. */
export function daysOf(edtf: string | undefined): { first: string; last: string } | null {
  if (!edtf || edtf.startsWith('XXXX')) return null
  const value = edtf.replace(/\?$/, '')
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { first: value, last: value }
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? []
  if (year && month) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    return { first: `${value}-01`, last: `${value}-${last}` }
  }
  if (/^\d{4}$/.test(value)) return { first: `${value}-01-01`, last: `${value}-12-31` }
  throw new Error(
    `${edtf}: no shipped agreement was dated like this when this was written; say here what it means`,
  )
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of a text of each; those without one last, the same text by id. */
export function inOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  textOf: (row: Row) => string | undefined,
  direction: 'ASC' | 'DESC' = 'ASC',
): Row[] {
  const byId = rows.toSorted((a, b) => before(a.id, b.id))
  const known = byId.filter((row) => textOf(row) !== undefined)
  const unknown = byId.filter((row) => textOf(row) === undefined)
  const sign = direction === 'ASC' ? 1 : -1
  return [...known.toSorted((a, b) => sign * before(textOf(a) ?? '', textOf(b) ?? '')), ...unknown]
}

/** Most recently signed first, undated last. */
export const signedLastFirst = (agreements: readonly ShippedAgreement[]): ShippedAgreement[] =>
  inOrder(agreements, ({ signedOn }) => daysOf(signedOn?.edtf)?.last, 'DESC')
