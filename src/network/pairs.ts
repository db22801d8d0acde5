import type { Span } from './span.ts'
import type { Tie, TieAgreement } from './tie.ts'

/** Who takes part in one agreement: a party on its side, or a signer, with the node that stands for it. */
export interface Member {
  readonly entity: string
  readonly node: string
  /** Null where sides play no part: signers of one document have all signed it together. */
  readonly side: number | null
  /** What shows that it takes part, and that the node stands for it. */
  readonly facts: readonly string[]
  /** How that is attested. */
  readonly texts: Readonly<Record<string, string>>
}

export interface Meeting {
  readonly agreement: TieAgreement
  readonly span: Span
  readonly members: readonly Member[]
}

/** A tie is attested as well as the weaker of its ends. */
const weaker = (a: Member, b: Member): Tie['texts'] =>
  Object.fromEntries(
    Object.entries(a.texts).map(([name, text]) => [name, text === 'STATED' ? (b.texts[name] ?? text) : text]),
  )

const together = (a: Member, b: Member): boolean => a.side === null || a.side !== b.side

/**
 * A tie for each two members of an agreement that stand on different sides. Newman's share is 1/(n-1), n being the nodes that
 * take part in the agreement on any side: with two sides of one each it is 1; of five it is 1/4, only across sides.
 */
export function* pairsOf({ agreement, span, members }: Meeting, kind: string): Generator<Tie> {
  const count = new Set(members.map(({ node }) => node)).size
  for (const [at, one] of members.entries()) {
    for (const other of members.slice(at + 1)) {
      if (one.entity === other.entity || !together(one, other)) continue
      const [a, b] = one.node < other.node ? [one, other] : [other, one]
      const of = [one.entity, other.entity].sort() as [string, string]
      yield {
        of,
        source: a.node,
        target: b.node,
        kind,
        agreement,
        facts: [...a.facts, ...b.facts],
        share: count > 1 ? 1 / (count - 1) : 0,
        span,
        texts: weaker(a, b),
      }
    }
  }
}
