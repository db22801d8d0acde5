import {
  AgreementStatus,
  AgreementType,
  Classification,
  PlaceKind,
  PositionRole,
  SignerStatus,
  valuesOf,
} from '../model/vocabulary.ts'
import { anyOf, day, days, flag, oneOf, reference, texts, whole } from './arguments.ts'

const certainty = oneOf(['POSSIBLE', 'CERTAIN']).optional()

/** What narrows agreements, by the names of the API. */
export const AGREEMENT_FILTER = {
  party: reference.optional(),
  topic: reference.optional(),
  signer: reference.optional(),
  place: reference.optional(),
  partyPlace: reference.optional(),
  partyClassification: anyOf(valuesOf(Classification)).optional(),
  agreementType: anyOf(valuesOf(AgreementType)).optional(),
  status: anyOf(valuesOf(AgreementStatus)).optional(),
  signerStatus: anyOf(valuesOf(SignerStatus)).optional(),
  renewed: flag.optional(),
  minReports: whole.optional(),
  endsBetween: days.optional(),
  activeOn: day.optional(),
  signedBetween: days.optional(),
  certainty,
}

export const ORGANIZATION_FILTER = {
  classification: anyOf(valuesOf(Classification)).optional(),
  place: reference.optional(),
  topic: reference.optional(),
  partOf: reference.optional(),
}

export const PERSON_FILTER = {
  organization: reference.optional(),
  role: anyOf(valuesOf(PositionRole)).optional(),
  activeOn: day.optional(),
  certainty,
}

export const PLACE_FILTER = { kind: anyOf(valuesOf(PlaceKind)).optional() }
export const SOURCE_FILTER = { publisher: texts.optional(), readInFull: flag.optional() }
export const TOPIC_FILTER = { topOnly: flag.optional() }
