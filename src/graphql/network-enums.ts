import type { MinAttestation, Projection, RollUp } from '../domain/network-request.ts'
import type { Weight } from '../network/tie.ts'
import { builder } from './builder.ts'

export const ProjectionEnum = builder.enumType('NetworkProjection', {
  description: 'What the nodes of a network are and what ties them / Mạng lưới của ai với ai.',
  values: {
    ORGANIZATIONS: {
      description:
        'Organizations, tied by each agreement in which they stand on different sides; undirected. Every party of the agreements is a node, also where its partners are not known by name / Tổ chức với tổ chức.',
    },
    ORGANIZATIONS_AGREEMENTS: {
      description:
        'Two modes, undirected: organizations (0) and the agreements that they are parties to (1) / Tổ chức và thỏa thuận.',
    },
    ORGANIZATIONS_TOPICS: {
      description:
        'Two modes, undirected: organizations (0) and the topics of their agreements (1) / Tổ chức và chủ đề.',
    },
    PEOPLE: {
      description:
        'People, tied by each agreement that both signed, for whichever side; undirected. Of most agreements no signer is known / Người cùng ký.',
    },
    PEOPLE_ORGANIZATIONS: {
      description:
        'Two modes, undirected: people (0) and the organizations in which sources show them in a position (1). Days are those of positions; any other argument on agreements keeps the people who signed one of them / Người và tổ chức.',
    },
    FULL: {
      description:
        'Everything with its type, directed: organizations, people, agreements (announced ones too), topics, places and all relationships between them. Narrowed, the agreements that are left and what is tied to them. It has no roll-up / Toàn bộ đồ thị.',
    },
  } as const satisfies Record<Projection, object>,
})

export const WeightEnum = builder.enumType('NetworkWeight', {
  description: 'What the weight of an edge is / Trọng số của cạnh.',
  values: {
    COUNT: {
      description: 'How many agreements it rests on; 1 for an edge that rests on none, such as a position.',
    },
    BINARY: { description: 'Always 1.' },
    NEWMAN: {
      description:
        'For each agreement 1/(n−1), added up; n is how many nodes of the network are parties to it (or signed it), on all sides. An agreement of two adds 1, one of five 1/4 to each edge across its sides: large agreements tie less (Newman 2001). For ORGANIZATIONS and PEOPLE; `BAD_INPUT` for others.',
    },
  } as const satisfies Record<Weight, object>,
})

export const RollUpEnum = builder.enumType('NetworkRollUp', {
  description:
    'Which node stands for an organization; edges that become loops by it are left out and counted. FULL and PEOPLE take none but ORGANIZATION, PEOPLE_ORGANIZATIONS no ACTING_BODY; others are `BAD_INPUT`: what is so of an organization (its seat, its positions) is not so of another node, and people stand for themselves / Gộp tổ chức.',
  values: {
    ACTING_BODY: {
      description:
        'The bodies that acted for it where a source says which, each a node of its own; else the organization / Cơ quan đứng tên.',
    },
    ORGANIZATION: { description: 'Each organization is a node / Từng tổ chức.' },
    PARENT: {
      description:
        'The organization that it belongs to, one step up: on the days asked for, where the dates of the membership do not rule it out (with `certainty: CERTAIN`, where they make it certain); where no days are asked for, by a membership of which no end is known. Itself where it belongs to none or to several / Tổ chức cấp trên.',
    },
    PROVINCE: {
      description:
        'The province, or city under central authority, where it works, as its record has it: mergers of provinces are not followed. Itself where that is not known or it works beyond one province / Tỉnh, thành phố.',
    },
    SUCCESSOR: {
      description:
        'The organization that followed it, and so on to the last, whatever days are asked for: old agreements under the bodies of today. Itself where none followed, or several / Tổ chức kế thừa.',
    },
  } as const satisfies Record<RollUp, object>,
})

export const MinAttestationEnum = builder.enumType('NetworkAttestation', {
  description:
    'How well parties, signers and ties between organizations have to be attested to count / Mức độ xác thực.',
  values: {
    ANY: {
      description:
        'Parties and ties between organizations that an editor inferred (`INFERRED`) and signers that only a picture shows (`PICTURED`) count too.',
    },
    STATED: {
      description:
        'Only parties that a source names, signers of whom a source says that they signed, and memberships and successions that a source states: filters (`party`, `signer` …) find agreements by no others, and a roll-up follows no others.',
    },
  } as const satisfies Record<MinAttestation, object>,
})
