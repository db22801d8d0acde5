import { fold } from '../../src/model/name.ts'
import type { Answered, Attributed } from './answered.ts'
import { type Attendee, identified, type Mention } from './collected.ts'
import { type Comparison, values } from './comparison.ts'

const ROLES: Readonly<Record<string, string>> = {
  'phát biểu': 'SPOKE',
  'chủ trì': 'PRESIDED',
  'trình bày dự thảo': 'PRESENTED',
}

const ACTIVE = [...Object.values(ROLES), 'WITNESSED']

type List = 'signatures' | 'participants'
type Named = Attendee & { readonly person: string }
const isNamed = (one: Attendee): one is Named => one.person !== undefined

/** Whom an article says to have signed, and everyone else whom it names; somebody may be both. */
function namedIn({ signatories = [], witnesses = [], attendees = [] }: Mention, list: List): Named[] {
  const signing = signatories.filter(({ explicit }) => explicit === (list === 'signatures'))
  return [...signing, ...(list === 'participants' ? [...attendees, ...witnesses] : [])].filter(isNamed)
}

/** By id and name: two people may have one name, and one person must not get another’s. */
function isOf(eventKey: string, fact: Named, { person }: Attributed): boolean {
  const [id = fold(fact.person).replaceAll(' ', '-')] = identified('people', eventKey, fact.person)
  return person.id === `person:${id}` && person.name === fact.person
}

const organizationsOf = (eventKey: string, names: readonly (string | undefined)[]): string[] =>
  names
    .flatMap((name) => (name === undefined ? [] : identified('organizations', eventKey, name)))
    .map((id) => `organization:${id}`)

function comparePosition(to: Comparison, list: List, fact: Named, found: Attributed): void {
  const { person, position, organization } = fact
  const written = [found.positionAsWritten, ...values(found)]
  if (position)
    to.holds(
      `${list}.position`,
      written.includes(position),
      `${person}: ${position}`,
      found.positionAsWritten,
    )
  const held = found.person.positions.map((one) => one.organization.id)
  const meant = organizationsOf(to.eventKey, [organization])
  const holdsAll = meant.length > 0 && meant.every((id) => held.includes(id))
  if (organization)
    to.holds(`${list}.organization`, holdsAll, `${person}: ${organization}`, [...new Set(held)].join('; '))
}

/** A signer signs for whom the facts say. Others may stand without: a post is no mandate. */
function compareMandate(to: Comparison, list: List, fact: Named, { onBehalfOf }: Attributed): void {
  const { person, onBehalfOf: stated, organization } = fact
  const allowed = organizationsOf(to.eventKey, list === 'signatures' ? [stated] : [stated, organization])
  const fits = onBehalfOf ? allowed.includes(onBehalfOf.id) : list === 'participants'
  to.holds(`${list}.onBehalfOf`, fits, `${person}: ${stated ?? organization}`, onBehalfOf?.id)
}

function compareRole(to: Comparison, fact: Named, role: string, { participants }: Answered): void {
  const roles = participants.find((one) => isOf(to.eventKey, fact, one))?.roles ?? []
  to.holds('participants.role', roles.includes(role), `${fact.person}: ${role}`, roles.join(' '))
}

/** Whom an article names: each is there, as who they are, with their post, for whom they signed, and what they did. */
export function comparePeople(to: Comparison, mention: Mention, agreement: Answered): void {
  for (const list of ['signatures', 'participants'] as const)
    for (const fact of namedIn(mention, list)) {
      const found = agreement[list].find((one) => isOf(to.eventKey, fact, one))
      to.holds(list, found !== undefined, fact.person, agreement[list].map((one) => one.person.id).join('; '))
      if (!found) continue
      comparePosition(to, list, fact, found)
      compareMandate(to, list, fact, found)
    }
  for (const fact of (mention.attendees ?? []).filter(isNamed)) {
    const role = fact.role && ROLES[fact.role]
    if (role) compareRole(to, fact, role, agreement)
  }
  for (const fact of (mention.witnesses ?? []).filter(isNamed)) compareRole(to, fact, 'WITNESSED', agreement)
}

/** The people of a record whom no article names, and posts that none gives them. */
export function peopleBeyond(to: Comparison, mentions: readonly Mention[], agreement: Answered): void {
  for (const list of ['signatures', 'participants'] as const)
    for (const one of agreement[list]) {
      const facts = mentions.flatMap((mention) => namedIn(mention, list))
      const mine = facts.filter((fact) => isOf(to.eventKey, fact, one))
      to.nothingBeyond(list, mine.length > 0, one.person.name)
      const { positionAsWritten: post } = one
      const known = !post || mine.length === 0 || mine.some(({ position }) => position === post)
      to.nothingBeyond(`${list}.position`, known, `${one.person.name}: ${post}`)
    }
}

/** What somebody is said to have done at the occasion, and no article says. Attending is no such claim. */
export function rolesBeyond(to: Comparison, mentions: readonly Mention[], agreement: Answered): void {
  const given = mentions.flatMap(({ attendees = [], witnesses = [] }) => [
    ...attendees.map((fact) => ({ fact, role: ROLES[fact.role ?? ''] })),
    ...witnesses.map((fact) => ({ fact, role: 'WITNESSED' })),
  ])
  for (const one of agreement.participants)
    for (const role of one.roles.filter((known) => ACTIVE.includes(known))) {
      const said = given.some(
        ({ fact, role: of }) => of === role && isNamed(fact) && isOf(to.eventKey, fact, one),
      )
      to.nothingBeyond('participants.role', said, `${one.person.name}: ${role}`)
    }
}

/** Why nobody is named, told from the facts alone: an office signed, or the articles were read to the end and name nobody. */
export function expectedSignerStatus(mentions: readonly Mention[], readInFull: boolean): string {
  const signers = mentions.flatMap(({ signatories = [] }) => signatories.filter(({ explicit }) => explicit))
  if (signers.some(isNamed)) return 'NAMED'
  if (signers.length > 0) return 'OFFICE_ONLY'
  return readInFull ? 'NOT_NAMED' : 'SOURCE_PARTLY_READ'
}
