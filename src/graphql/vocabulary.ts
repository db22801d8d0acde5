import { AppError } from '../errors.ts'
import { IssueCode, IssueSeverity } from '../model/issue.ts'
import { DateBasis, DatePrecision } from '../model/partial-date.ts'
import { VOCABULARIES, type Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { ChangeKinds } from './changes.ts'
import { languageArgument } from './enums.ts'
import { Stance } from './evidence.ts'
import { RecordTypes } from './issue.ts'
import { NetworkTieKinds } from './network-tie-kind.ts'
import { PathOutcomes } from './path.ts'
import { Relationships } from './relationship.ts'
import { SearchFields } from './search.ts'
import { TruncationReasons } from './subgraph.ts'

interface NamedTerm {
  readonly value: string
  readonly vi: string
  readonly en: string
  readonly meaning: string
}

const TermType = builder.objectRef<NamedTerm>('VocabularyTerm').implement({
  description: 'A value of an enum with its labels.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value as the API writes it.' }),
    label: t.string({
      description: 'The label for people.',
      args: {
        language: t.arg(languageArgument),
      },
      resolve: (term, { language }) => (language === 'EN' ? term.en : term.vi),
    }),
    meaning: t.exposeString('meaning', { description: 'What it means.' }),
  }),
})

interface NamedVocabulary {
  readonly name: string
  readonly terms: readonly NamedTerm[]
}

const VocabularyType = builder.objectRef<NamedVocabulary>('Vocabulary').implement({
  description: 'An enum of the API as data.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the enum.' }),
    terms: t.field({
      type: [TermType],
      description: 'Its values.',
      resolve: (vocabulary) => [...vocabulary.terms],
    }),
  }),
})

const termsOf = (vocabulary: Vocabulary): NamedTerm[] =>
  Object.entries(vocabulary).map(([value, term]) => ({ value, ...term }))
/** By the names of their enums. */
const ANSWERED: Readonly<Record<string, Vocabulary>> = {
  ...VOCABULARIES,
  DatePrecision,
  DateBasis,
  Stance,
  IssueCode,
  IssueSeverity,
  ChangeKind: ChangeKinds,
  NetworkTieKind: NetworkTieKinds,
  PathOutcome: PathOutcomes,
  RecordType: RecordTypes,
  Relationship: Relationships,
  SearchField: SearchFields,
  TruncationReason: TruncationReasons,
}
const ALL = Object.entries(ANSWERED).map(([name, vocabulary]) => ({
  name,
  terms: termsOf(vocabulary),
}))

/** BAD_INPUT where one of the names is that of no enum here. */
function vocabulariesNamed(names: readonly string[] | null | undefined): NamedVocabulary[] {
  const unknown = names?.find((name) => !Object.hasOwn(ANSWERED, name))
  if (unknown === undefined) return ALL.filter(({ name }) => !names || names.includes(name))
  const allowed = Object.keys(ANSWERED)
  throw new AppError('BAD_INPUT', `names: no vocabulary is named «${unknown}»`, {
    argument: 'names',
    actual: unknown,
    allowed,
  })
}

builder.queryFields((t) => ({
  vocabularies: t.field({
    type: [VocabularyType],
    nullable: true,
    description:
      'Every enum in which an answer speaks, with labels in Vietnamese and English, for menus and legends. Null with an error: `BAD_INPUT` says which names there are.',
    args: { names: t.arg.stringList({ description: 'Only these enums: `["Classification"]`.' }) },
    resolve: (_root, { names }) => vocabulariesNamed(names),
  }),
}))
