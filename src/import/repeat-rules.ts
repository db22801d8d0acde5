import type { AgreementRecord } from '../model/agreement.ts'
import { type AnyRecord, type Checked, problemAt } from './checked.ts'
import type { Problem } from './problem.ts'

/** The second and later uses of the same key in a list of a record. */
function repeats<T>(
  { raw }: Checked,
  items: readonly T[],
  field: string,
  keyOf: (item: T) => string | undefined,
): Problem[] {
  const seen = new Set<string | undefined>([undefined])
  return items.flatMap((item, index) => {
    const key = keyOf(item)
    if (key !== undefined && seen.has(key))
      return [problemAt(raw, [field, index], `${key} stands here twice`)]
    seen.add(key)
    return []
  })
}

const inAgreement = (checked: Checked, record: AgreementRecord): Problem[] => [
  ...repeats(checked, record.parties, 'parties', (party) => party.organization),
  ...repeats(checked, record.signatures, 'signatures', ({ person, onBehalfOf }) =>
    `${person} ${onBehalfOf ?? ''}`.trim(),
  ),
  ...repeats(checked, record.participants, 'participants', (participant) => participant.person),
  ...repeats(checked, record.topics, 'topics', ({ topic, phrase }) => `${topic} «${phrase}»`),
  ...repeats(checked, record.relations, 'relations', ({ type, agreement }) => `${type} ${agreement}`),
]

const inAny = (checked: Checked, record: AnyRecord): Problem[] => [
  ...('otherNames' in record ? repeats(checked, record.otherNames, 'otherNames', ({ name }) => name) : []),
  ...('codes' in record
    ? repeats(checked, record.codes, 'codes', ({ scheme, value }) => `${scheme} ${value}`)
    : []),
  ...('parties' in record ? inAgreement(checked, record) : []),
  ...('possiblySameAs' in record
    ? repeats(checked, record.possiblySameAs, 'possiblySameAs', ({ person }) => person)
    : []),
]

/** What a record may say only once: each is one fact, with one id. */
export const checkRepeats = (checked: Checked): Problem[] => inAny(checked, checked.record)
