import type { Answered, AnsweredParty } from './answered.ts'
import { identified, type Mention } from './collected.ts'
import { type Comparison, isIn, values } from './comparison.ts'

/** The party as identified.yaml writes it: an id without its type, or a group and its size where that is known. */
const whoIs = ({ organization, group }: AnsweredParty): string => {
  if (organization) return organization.id.replace('organization:', '')
  return group?.memberCount ? `group of ${group.memberCount}` : 'group'
}
const listed = (who: readonly string[]): string => [...who].sort().join('; ')

/** How the collectors mark a party that they inferred: a question mark, or from what. */
const INFERRED = /\?|\((.* )?(suy|theo) /

function compareInferred(to: Comparison, name: string, { parties }: Answered): void {
  const meant = identified('organizations', to.eventKey, name)
  const stated = parties.filter(
    (party) => party.organization && meant.includes(whoIs(party)) && party.identification !== 'INFERRED',
  )
  to.holds('parties.identification', stated.length === 0, name, stated.length > 0 && 'STATED')
}

/** Each party under its name, no party more, and what the collectors inferred not as stated. */
export function compareParties(to: Comparison, mention: Mention, agreement: Answered): void {
  const { parties, partiesFull = [] } = mention
  const meant = (names: readonly string[]) =>
    listed(names.flatMap((name) => identified('organizations', to.eventKey, name)))
  const recorded = listed(agreement.parties.map(whoIs))
  for (const names of [parties, partiesFull])
    if (names.length > 0) to.holds('parties', meant(names) === recorded, meant(names), recorded)
  for (const name of parties) {
    const named = agreement.parties.filter((party) =>
      identified('organizations', to.eventKey, name).includes(whoIs(party)),
    )
    const written = named.flatMap((party) => [party.nameAsWritten, ...values(party)])
    to.holds('parties.nameAsWritten', isIn(name, written), name, written.join('; '))
  }
  for (const name of partiesFull.filter((full) => INFERRED.test(full))) compareInferred(to, name, agreement)
}
