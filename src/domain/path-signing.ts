import type { Attestation, SignerStatus } from '../model/vocabulary.ts'
import { type AnyNode, type Language, labelOf } from './node-label.ts'

/** Somebody who signed an agreement, and how a source shows it. */
export interface Signer {
  readonly person: AnyNode
  readonly attestation: Attestation
}

type Sentence = Readonly<Record<Language, string>>

/** Why nobody is named. */
const unnamed: Readonly<Record<Exclude<SignerStatus, 'NAMED'>, Sentence>> = {
  OFFICE_ONLY: {
    VI: 'Nguồn chỉ nêu chức vụ của người ký, không nêu tên.',
    EN: 'The sources name the office that signed, and no person.',
  },
  NOT_NAMED: { VI: 'Nguồn không nêu tên người ký.', EN: 'The sources do not name who signed.' },
  SOURCE_PARTLY_READ: {
    VI: 'Chưa rõ ai ký: chưa đọc hết nguồn nào kể về lễ ký.',
    EN: 'Who signed is not known: no source that tells of it was read in full.',
  },
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  VI: new Intl.ListFormat('vi'),
  EN: new Intl.ListFormat('en'),
}

const namesOf = (signers: readonly Signer[], language: Language): string =>
  lists[language].format(signers.map(({ person }) => labelOf(person, language)))

/** Everybody once, whoever they signed for: by what a source states before what a picture shows. */
function eachOnce(signers: readonly Signer[]): Readonly<Record<Attestation, readonly Signer[]>> {
  const people = new Map<string, Signer>()
  for (const signer of signers)
    if (signer.attestation === 'STATED' || !people.has(signer.person.id)) people.set(signer.person.id, signer)
  const all = [...people.values()]
  const by = (wanted: Attestation) => all.filter(({ attestation }) => attestation === wanted)
  return { STATED: by('STATED'), PICTURED: by('PICTURED') }
}

function statedText(names: string, also: boolean): Sentence {
  return also
    ? { VI: `Theo nguồn, ${names} cũng đã ký.`, EN: `By the sources, ${names} also signed.` }
    : { VI: `Theo nguồn, ${names} đã ký.`, EN: `By the sources, ${names} signed.` }
}

function picturedText(names: string, also: boolean): Sentence {
  return also
    ? { VI: `Ảnh lễ ký còn có ${names}.`, EN: `Pictures of the signing also show ${names}.` }
    : { VI: `Ảnh lễ ký có ${names}.`, EN: `Pictures of the signing show ${names}.` }
}

/**
 * Who signed an agreement by its sources, but for those of whom it is said already, or why that is not known; empty where it is
 * only announced.
 */
export function signingText(
  agreement: AnyNode,
  signers: readonly Signer[],
  told: ReadonlySet<string>,
  language: Language,
): string {
  if (agreement['status'] === 'ANNOUNCED') return ''
  const status = agreement['signerStatus'] as SignerStatus
  const also = told.size > 0
  if (status !== 'NAMED') return also ? '' : unnamed[status][language]
  const { STATED, PICTURED } = eachOnce(signers.filter(({ person }) => !told.has(person.id)))
  return [
    STATED.length > 0 ? statedText(namesOf(STATED, language), also)[language] : '',
    PICTURED.length > 0 ? picturedText(namesOf(PICTURED, language), also)[language] : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
