import type { AgreementRecord } from '../model/agreement.ts'
import { type Checked, problemAt } from './checked.ts'
import type { Problem } from './problem.ts'

type Finding = [path: readonly PropertyKey[], message: string]

/** Parties on one side only are partners of nobody. */
function sidesOf({ parties, status }: AgreementRecord): Finding[] {
  const sides = new Set(parties.map((party) => party.side))
  return sides.size > 1 || status === 'REFERRED_TO' ? [] : [[['parties'], 'all parties stand on one side']]
}

function findings(record: AgreementRecord): Finding[] {
  const parties = new Set(record.parties.map((party) => party.organization))
  return [
    ...sidesOf(record),
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

/** Reports of one event make one agreement. */
export function checkEventKeys(checked: readonly Checked[]): Problem[] {
  const first = new Map<string, Checked>()
  return checked.flatMap((item) => {
    const { record, raw } = item
    const eventKey = 'eventKey' in record ? record.eventKey : undefined
    if (eventKey === undefined) return []
    const other = first.get(eventKey)
    if (!other) {
      first.set(eventKey, item)
      return []
    }
    const where = `${other.record.id} in ${other.raw.file}:${other.raw.lineOf(['eventKey'])}`
    return [problemAt(raw, ['eventKey'], `${eventKey} is the key of ${where}: one event is one agreement`)]
  })
}
