import type { AgreementRecord } from '../model/agreement.ts'
import { type Checked, problemAt } from './checked.ts'
import type { Problem } from './problem.ts'

type Finding = [path: readonly PropertyKey[], message: string]

/** The second and later uses of the same key. */
function repeats<T>(items: readonly T[], field: string, keyOf: (item: T) => string | undefined): Finding[] {
  const seen = new Set<string>()
  return items.flatMap((item, index): Finding[] => {
    const key = keyOf(item)
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key)
      return []
    }
    return [[[field, index], `${key} stands here twice`]]
  })
}

function findings(record: AgreementRecord): Finding[] {
  const parties = new Set(record.parties.map((party) => party.organization))
  return [
    ...repeats(record.parties, 'parties', (party) => party.organization),
    ...repeats(record.signatures, 'signatures', (signature) =>
      `${signature.person} ${signature.onBehalfOf ?? ''}`.trim(),
    ),
    ...repeats(record.participants, 'participants', (participant) => participant.person),
    ...repeats(record.topics, 'topics', (coverage) => `${coverage.topic} «${coverage.phrase}»`),
    ...record.signatures.flatMap((signature, index): Finding[] =>
      signature.onBehalfOf && !parties.has(signature.onBehalfOf)
        ? [[['signatures', index, 'onBehalfOf'], `${signature.onBehalfOf} is no party of this agreement`]]
        : [],
    ),
    ...record.relations.flatMap((relation, index): Finding[] =>
      relation.agreement === record.id
        ? [[['relations', index, 'agreement'], 'an agreement does not relate to itself']]
        : [],
    ),
  ]
}

/** What must hold inside one agreement. */
export const checkAgreement = ({ type, record, raw }: Checked): Problem[] =>
  type === 'agreement'
    ? findings(record as AgreementRecord).map(([path, message]) => problemAt(raw, path, message))
    : []
