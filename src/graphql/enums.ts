import { VOCABULARIES, type Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'

/** An enum of the API out of a vocabulary: its values explain themselves in both languages. `inside` has them as the code writes them, where it does so otherwise. */
export function enumOf<Value extends string, Inside extends string = Value>(
  name: string,
  description: string,
  vocabulary: Vocabulary<Value>,
  inside?: Readonly<Record<Value, Inside>>,
) {
  const values = Object.fromEntries(
    Object.entries<Vocabulary[string]>(vocabulary).map(([value, { vi, en, meaning }]) => [
      value,
      { value: inside?.[value as Value] ?? value, description: `${en} / ${vi}. ${meaning}` },
    ]),
  ) as Record<Value, { value: Inside; description: string }>
  return builder.enumType(name, { description, values })
}

const {
  Classification,
  AgreementType,
  AgreementStatus,
  SignerStatus,
  Attestation,
  ParticipantRole,
  PositionRole,
  NameKind,
  Identification,
  RelationType,
  PlaceKind,
} = VOCABULARIES

export const ClassificationEnum = enumOf('Classification', 'What an organization is.', Classification)
export const AgreementTypeEnum = enumOf(
  'AgreementType',
  'What kind of document an agreement is.',
  AgreementType,
)
export const AgreementStatusEnum = enumOf(
  'AgreementStatus',
  'How far an agreement is known to have come.',
  AgreementStatus,
)
export const SignerStatusEnum = enumOf(
  'SignerStatus',
  'Whether it is known who signed, and why not.',
  SignerStatus,
)
export const AttestationEnum = enumOf('Attestation', 'How a source shows that a person signed.', Attestation)
export const ParticipantRoleEnum = enumOf(
  'ParticipantRole',
  'What a person did at the occasion. None of these is signing.',
  ParticipantRole,
)
export const PositionRoleEnum = enumOf('PositionRole', 'What a person is in an organization.', PositionRole)
export const NameKindEnum = enumOf('NameKind', 'What kind of name it is.', NameKind)
export const IdentificationEnum = enumOf(
  'Identification',
  'Whether a source names a party, or says that two organizations are so tied, or an editor inferred it.',
  Identification,
)
export const RelationTypeEnum = enumOf(
  'RelationType',
  'How an agreement is linked to an earlier or higher one.',
  RelationType,
)
export const PlaceKindEnum = enumOf('PlaceKind', 'What kind of place it is.', PlaceKind)

export const LanguageEnum = builder.enumType('Language', {
  description: 'The language of a label.',
  values: {
    VI: { description: 'Vietnamese / tiếng Việt.' },
    EN: { description: 'English / tiếng Anh.' },
  } as const,
})

/** The argument of every label and text that the dataset has in both languages. */
export const languageArgument = {
  type: LanguageEnum,
  defaultValue: 'VI',
  description: 'In which language.',
} as const

export const CertaintyEnum = builder.enumType('Certainty', {
  description:
    'How a day is compared with dates that are known only in part, or marked as uncertain or approximate (`?`, `~`, `%` in EDTF).',
  values: {
    POSSIBLE: {
      description:
        'The bounds of the dates allow it: 2022–2027 is possibly active on 2022-05-01. A date that is marked as uncertain has its bounds like any other.',
    },
    CERTAIN: {
      description:
        'Whatever the exact days are, it holds: 2022–2027 is certainly active from the last day on which it may have begun (2022-12-31) to the first on which it may end (2027-01-01). A date that is marked as uncertain or approximate makes nothing certain: 2022–2027? is certainly active on no day.',
    },
  } as const,
})
