import { VOCABULARIES, type Vocabulary } from '../../model/vocabulary.ts'
import { en, type Node, vi } from './terms.ts'

/** How somebody has to do with an agreement, beside the roles of those who took part otherwise. */
const Involvement = {
  PARTY: { vi: 'Bên tham gia', en: 'Party', meaning: 'A party to the agreement.' },
  ANNOUNCED_PARTY: {
    vi: 'Bên sẽ tham gia',
    en: 'Announced party',
    meaning: 'Is announced as a party; no source says that the agreement was signed.',
  },
  SIGNER: { vi: 'Người ký', en: 'Signer', meaning: 'Is said or shown to have signed the agreement.' },
} as const satisfies Vocabulary

function* scheme(name: string, vocabulary: Vocabulary): Generator<Node> {
  yield { '@id': `lienket:${name}`, '@type': 'skos:ConceptScheme', 'skos:prefLabel': en(name) }
  for (const [value, term] of Object.entries(vocabulary)) {
    yield {
      '@id': `lienket:${name}-${value}`,
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': `lienket:${name}` },
      'skos:notation': value,
      'skos:prefLabel': [vi(term.vi), en(term.en)],
      'skos:definition': en(term.meaning),
    }
  }
}

/** The values that records use, as concepts with labels. */
export function* vocabularyNodes(): Generator<Node> {
  for (const [name, vocabulary] of Object.entries({ ...VOCABULARIES, Involvement }))
    yield* scheme(name, vocabulary)
}
