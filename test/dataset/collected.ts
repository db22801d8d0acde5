import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { fold } from '../../src/model/name.ts'
import type { Difference } from './comparison.ts'

/**
 * One article as its facts were collected, before they became records. facts.json is the collectors’ file without what is
 * not compared: their notes, the paths of texts, and empty fields; their `agreements` are called `mentions` here.
 */
export interface Collected {
  readonly source: Readonly<
    Record<'title' | 'url' | 'publisher' | 'author' | 'publishedOn', string | undefined>
  > & {
    readonly language: string
    readonly readInFull: boolean
  }
  readonly mentions: readonly Mention[]
}

/** What one article says of one agreement. */
export interface Mention {
  readonly eventKey: string
  readonly status: 'signed' | 'prior' | 'parent'
  readonly title?: string
  readonly kind?: string
  readonly number?: string
  readonly signedOn?: string
  readonly signedOnInferred?: string
  readonly signedOnInferredUncertain?: boolean
  readonly periodStart?: string
  readonly periodEnd?: string
  readonly place?: string
  readonly parties: readonly string[]
  /** The same parties written out by the collectors; a question mark, or from what they know it, where they inferred one. */
  readonly partiesFull?: readonly string[]
  readonly signatories?: readonly Signatory[]
  readonly witnesses?: readonly Attendee[]
  readonly attendees?: readonly Attendee[]
  readonly topics?: readonly string[]
  readonly relations?: readonly StatedRelation[]
}
export interface Attendee {
  readonly person?: string
  readonly position?: string
  readonly organization?: string
  readonly onBehalfOf?: string
  readonly role?: string
}
export interface Signatory extends Attendee {
  readonly explicit: boolean
}
export interface StatedRelation {
  readonly type: string
  readonly target: string
  readonly uncertain?: boolean
}

/** A difference that is meant to be, and why. */
export interface Explained extends Difference {
  readonly why: string
  /** The topics of a phrase for which the record has the article’s own words. */
  readonly topics?: readonly string[]
}

/** By event, and in it by name as written: who or what is meant. */
type ByEvent = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
type Kind = 'organizations' | 'people' | 'relations'

const besideThis = (name: string): string =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

/** What an agreement does to those that its article mentions as earlier or higher. */
const TO_OTHERS = { prior: 'renews', parent: 'implements' } as const
function withOthers({ source, mentions }: Collected): Collected {
  const others = mentions.flatMap(({ status, eventKey }) =>
    status === 'signed' ? [] : [{ type: TO_OTHERS[status], target: eventKey }],
  )
  const related = (mention: Mention): Mention =>
    mention.status === 'signed'
      ? { ...mention, relations: [...(mention.relations ?? []), ...others] }
      : mention
  return { source, mentions: mentions.map(related) }
}

export const ARTICLES: readonly Collected[] = (JSON.parse(besideThis('./facts.json')) as Collected[]).map(
  withOthers,
)
export const EXPLAINED: readonly Explained[] = parse(besideThis('./explained.yaml'))
export const IDENTIFIED: Readonly<Record<Kind, ByEvent>> = parse(besideThis('./identified.yaml'))

/** Whether a source is this article: by its address, or by its title where the collectors had no address. */
export const isArticle = (
  { source }: Collected,
  { url, title }: Readonly<Partial<Record<'url' | 'title', string | null | undefined>>>,
): boolean => (source.url ? url === source.url : fold(title ?? '') === fold(source.title ?? ''))

/** What all articles say of one event. */
export const mentionsOf = (eventKey: string): Mention[] =>
  ARTICLES.flatMap(({ mentions }) => mentions.filter((mention) => mention.eventKey === eventKey))
export const EVENT_KEYS: readonly string[] = [
  ...new Set(ARTICLES.flatMap(({ mentions }) => mentions.map(({ eventKey }) => eventKey))),
]

/** Whom the editors take a name to mean in the facts on an event; nobody where identified.yaml doesn’t say. */
export const identified = (kind: Kind, eventKey: string, name: string): readonly string[] =>
  [IDENTIFIED[kind][eventKey]?.[name] ?? (EVENT_KEYS.includes(name) ? name : [])].flat()
