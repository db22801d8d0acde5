import type { AgreementRecord } from '../../model/agreement.ts'
import type { PersonRecord } from '../../model/person.ts'
import type { Doubt, Rule } from './doubt.ts'

const WHY = {
  OFFICE_ONLY: {
    vi: 'Không rõ ai ký: nguồn chỉ nêu chức vụ.',
    en: 'Who signed is not known: a source gives the office only.',
  },
  NOT_NAMED: {
    vi: 'Không rõ ai ký: một nguồn đưa tin đã được đọc hết và không nêu tên người ký.',
    en: 'Who signed is not known: a source that reports it was read in full and names no signer.',
  },
  SOURCE_PARTLY_READ: {
    vi: 'Không rõ ai ký: một nguồn có thể nêu tên người ký chỉ được biết một phần.',
    en: 'Who signed is not known: a source that may name a signer was known only in part.',
  },
} as const

/** Agreements that are said to exist, and no signer named. */
export const unknownSigners: Rule = ({ records }) =>
  records.agreement.flatMap(({ id, status, signerStatus }): Doubt[] =>
    signerStatus === 'NAMED' || status === 'ANNOUNCED'
      ? []
      : [{ code: 'SIGNER_UNKNOWN', record: id, path: ['signerStatus'], ...WHY[signerStatus] }],
  )

type Signature = AgreementRecord['signatures'][number]

const showsPosition = ({ positionAsWritten, onBehalfOf }: Signature, person: PersonRecord | undefined) =>
  positionAsWritten !== undefined ||
  (person?.positions ?? []).some(({ organization }) => !onBehalfOf || organization === onBehalfOf)

/** Signatures of which it is not known as what the person signed. */
export const signersWithoutPosition: Rule = ({ records, nameOf }) => {
  const people = new Map(records.person.map((person) => [person.id, person]))
  return records.agreement.flatMap(({ id, signatures }) =>
    signatures.flatMap((signature, index): Doubt[] => {
      const { person } = signature
      if (showsPosition(signature, people.get(person))) return []
      return [
        {
          code: 'SIGNER_WITHOUT_POSITION',
          record: id,
          path: ['signatures', index],
          other: person,
          vi: `Không rõ ${nameOf(person)} ký với chức vụ gì.`,
          en: `In which position ${nameOf(person)} signed is not known.`,
        },
      ]
    }),
  )
}
