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

function named(signers: readonly Signer[], attestation: Attestation, language: Language): string | null {
  const names = signers.flatMap((one) =>
    one.attestation === attestation ? [labelOf(one.person, language)] : [],
  )
  return names.length > 0 ? lists[language].format(names) : null
}

/** Who signed an agreement by its sources, or why that is not known; empty where it is only announced. */
export function signingText(agreement: AnyNode, signers: readonly Signer[], language: Language): string {
  if (agreement['status'] === 'ANNOUNCED') return ''
  const status = agreement['signerStatus'] as SignerStatus
  if (status !== 'NAMED') return unnamed[status][language]
  const [stated, pictured] = [named(signers, 'STATED', language), named(signers, 'PICTURED', language)]
  const sentences: Sentence[] = [
    ...(stated ? [{ VI: `Theo nguồn, ${stated} đã ký.`, EN: `By the sources, ${stated} signed.` }] : []),
    ...(pictured
      ? [{ VI: `Ảnh lễ ký có ${pictured}.`, EN: `Pictures of the signing show ${pictured}.` }]
      : []),
  ]
  return sentences.map((sentence) => sentence[language]).join(' ')
}
