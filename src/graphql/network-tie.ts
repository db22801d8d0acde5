import { latestSignedFirst } from '../domain/agreement.ts'
import type { NetworkEdge } from '../network/network.ts'
import type { Interval } from '../network/span.ts'
import { builder } from './builder.ts'
import { EvidenceType, evidenceLoader } from './evidence.ts'
import { loadAll } from './loader.ts'
import { firstOf, MOST_AGREEMENTS } from './network-first.ts'
import { type In, NetworkAttributeType } from './network-node.ts'
import { type NetworkTieKind, NetworkTieKindEnum } from './network-tie-kind.ts'
import { AgreementRef } from './refs.ts'

const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description:
    'Days on which something may have been so, without a gap; times that overlap are one / Khoảng thời gian.',
  fields: (t) => ({
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first of them; null where not known.',
      resolve: ({ earliest }) => earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last of them; null where not known.',
      resolve: ({ latest }) => latest,
    }),
    edtf: t.exposeString('edtf', {
      description:
        'The same in EDTF, as far as it is known: `2022/2025`, `2022-05-20`; an end that is not known is empty.',
    }),
  }),
})

export const NetworkTieType = builder.objectRef<In<NetworkEdge>>('NetworkTie').implement({
  description:
    'An edge of a network, with what it rests on: agreements, and the facts that sources state / Cạnh của mạng lưới, kèm các thỏa thuận làm căn cứ.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id, made of its ends and kind: the same at every asking.',
      resolve: ({ part }) => part.id,
    }),
    source: t.id({
      description: 'The id of the node where it begins; in an undirected network either end.',
      resolve: ({ part }) => part.source,
    }),
    target: t.id({ description: 'The id of the node where it ends.', resolve: ({ part }) => part.target }),
    kind: t.field({
      type: NetworkTieKindEnum,
      description: 'What it shows.',
      resolve: ({ part }) => part.kind as NetworkTieKind,
    }),
    weight: t.float({
      description: 'Its weight, by the argument `weight`: a strength, not a distance.',
      resolve: ({ part }) => part.weight,
    }),
    agreementCount: t.int({
      description: 'How many agreements it rests on; 0 for a position or another relationship without one.',
      resolve: ({ part }) => part.agreements.length,
    }),
    agreementIds: t.idList({
      description: 'The ids of all agreements that it rests on, by id.',
      resolve: ({ part }) => [...part.agreements],
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: 'The agreements that it rests on, most recently signed first.',
      args: {
        first: t.arg.int({
          defaultValue: 20,
          description: `So many of them, ${MOST_AGREEMENTS} at most; see \`agreementCount\`.`,
        }),
      },
      resolve: async ({ part }, { first }, context) =>
        firstOf(
          latestSignedFirst(await loadAll(AgreementRef.getDataloader(context), part.agreements)),
          first ?? 20,
          MOST_AGREEMENTS,
        ),
    }),
    evidence: t.field({
      type: [EvidenceType],
      description:
        'What sources say of the facts that it rests on: who is a party, who signed, who held what, by fact. None for BROADER, and for LOCATED_IN and WITHIN where no source is cited.',
      resolve: async ({ part }, _arguments, context) =>
        (await loadAll(evidenceLoader(context), part.facts)).flat(),
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The first day on which what it shows may have been so: by the periods of its agreements, as far as they are known (`undatedAgreements`); by the day of signing for CO_SIGNED, SIGNED and TOOK_PART; by start and end for HOLDS, where neither is known by the day on which it was seen. Null where nothing is known, or one of its times has no known start; a signing never stands for the start of a period.',
      resolve: ({ part }) => part.earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last such day; null where it is not known of all of its times.',
      resolve: ({ part }) => part.latest,
    }),
    intervals: t.field({
      type: [IntervalType],
      description:
        'The times that its agreements or positions cover, in order, without the gaps between them. Empty where nothing is known.',
      resolve: ({ part }) => [...part.intervals],
    }),
    undatedAgreements: t.int({
      nullable: true,
      description:
        'Of how many of its agreements start or end is not known; null for an edge without agreements.',
      resolve: ({ part }) => (part.attributes['undatedAgreements'] as number | undefined) ?? null,
    }),
    attributes: t.field({
      type: [NetworkAttributeType],
      description:
        'What else is known of it: sides, roles, when a position was seen, how parties are identified and signatures attested (`INFERRED; STATED` where it is not the same for all).',
      resolve: ({ part }) => Object.entries(part.attributes),
    }),
  }),
})
