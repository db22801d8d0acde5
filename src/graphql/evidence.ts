import { type Evidence, evidenceOf } from '../domain/evidence.ts'
import { sourcesOf } from '../domain/source.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'
import { loaderOf } from './loader.ts'
import { SourceRef } from './refs.ts'

export const Stance = {
  SUPPORTS: { vi: 'Xác nhận', en: 'Supports', meaning: 'The source says so.' },
  DISPUTES: {
    vi: 'Nói khác',
    en: 'Disputes',
    meaning: 'The source says otherwise; `value` is what it says.',
  },
} as const satisfies Vocabulary
export const StanceEnum = enumOf('Stance', 'Whether a source says the same as the dataset.', Stance)

export const EvidenceType = builder.objectRef<Evidence>('Evidence').implement({
  description: 'What a source says of one fact, and where in it.',
  fields: (t) => ({
    source: t.field({ type: SourceRef, description: 'The source.', resolve: (evidence) => evidence.source }),
    locator: t.string({
      nullable: true,
      description:
        'Where in the source: `headline`, `paragraph 3`, `caption 2`, `sidebar 1`, `file name …`; paragraphs and captions are counted from 1. Null where the text was not at hand.',
      resolve: (evidence) => evidence.locator ?? null,
    }),
    value: t.string({
      nullable: true,
      description: 'The value as the source writes it (`8/4`), where it differs.',
      resolve: (evidence) => evidence.value ?? null,
    }),
    stance: t.expose('stance', { type: StanceEnum, description: 'Whether the source supports the fact.' }),
    note: t.string({
      nullable: true,
      description: 'How an editor read or inferred it.',
      resolve: (evidence) => evidence.note ?? null,
    }),
    subject: t.node({
      id: (evidence) => evidence.subject,
      description: 'The entity that the fact is about.',
    }),
    field: t.exposeString('field', {
      description: 'The fact within its subject: `signedOn`, `parties.organization:ldld-ha-noi`.',
    }),
    factId: t.exposeString('factId', { description: 'The id of the fact: subject and field.' }),
  }),
})

/** The evidence of facts by fact id, whatever kind of fact asks: one graph call for a level. */
export const evidenceLoader = loaderOf((snapshot, facts) => evidenceOf(snapshot, 'FACT', facts))

/** The evidence of one fact, of a relationship or part that knows its fact id. */
export const factEvidence = builder.interfaceRef<{ readonly fact: string }>('Fact').implement({
  description: 'A fact that sources state.',
  fields: (t) => ({
    evidence: t.field({
      type: [EvidenceType],
      description: 'The sources that state it, and where.',
      resolve: (fact, _arguments, context) => evidenceLoader(context).load(fact.fact),
    }),
  }),
})

/** The evidence of everything that an entity's own record states. */
export const entityEvidence = builder.interfaceRef<{ readonly id: string }>('Documented').implement({
  description: 'An entity whose facts have sources.',
  fields: (t) => ({
    evidence: t.loadableList({
      type: EvidenceType,
      description: 'The evidence of all facts of this entity’s own record.',
      load: async (ids: string[], context) => evidenceOf(await context.snapshot(), 'SUBJECT', ids),
      resolve: (entity) => entity.id,
    }),
    sources: t.loadableList({
      type: SourceRef,
      description: 'The sources on which this entity’s own record rests, each once.',
      load: async (ids: string[], context) => sourcesOf(await context.snapshot(), ids),
      resolve: (entity) => entity.id,
    }),
  }),
})
