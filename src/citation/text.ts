import { partsOf, type Reference } from './reference.ts'

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** A year alone stands after the author already. */
const dayOf = (date: string | undefined): string | undefined => (partsOf(date).length > 1 ? date : undefined)

/** `Author (year). Title. Publisher, day. Address` */
export function text(reference: Reference): string {
  const { type, authors, title, publisher, date, version, license, url } = reference
  const year = `(${partsOf(date)[0] ?? 'n.d.'})`
  const kind = type === 'DATASET' ? ' [Data set]' : ''
  const name = `${title ?? '[Untitled / không có tít]'}${kind}`
  const published = [publisher, dayOf(date)].filter(Boolean).join(', ')
  const head = authors.length > 0 ? [`${authors.join(', ')} ${year}`, name] : [`${name} ${year}`]
  const parts = [...head, published, version && `Version ${version}`, license && `License: ${license}`]
  return [...parts.flatMap((part) => (part ? [ended(part)] : [])), ...(url ? [url] : [])].join(' ')
}
