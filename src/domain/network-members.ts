import type { Label, Snapshot } from '../graph/graph.ts'
import { nameOfType, typeOfId } from '../model/id.ts'
import type { Attribute, NetworkNode } from '../network/network.ts'
import { checkSize, type Tie } from '../network/tie.ts'
import { ascending, type Node, nodesByIds } from './entity.ts'
import { inBatches } from './in-batches.ts'
import { organizationOfBody } from './network-roll-up.ts'
import { readableShortLabels } from './short-label.ts'

type Mode = NetworkNode['mode']

interface Member {
  readonly mode: Mode
  /** Whom the node stands for. */
  readonly entities: Set<string>
  /** The body that acted, where the node is one. */
  readonly body: string | null
}

/** Who is in a network, and for whom each node stands. */
export class Members {
  readonly #members = new Map<string, Member>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  add(node: string, entity: string = node, mode: Mode = null, body: string | null = null): void {
    const known = this.#members.get(node)
    if (known) known.entities.add(entity)
    else this.#members.set(node, { mode, entities: new Set([entity]), body })
    checkSize('nodes', this.#members.size, this.#limit)
  }

  has(node: string): boolean {
    return this.#members.has(node)
  }

  /** The nodes as a network shows them, by id. */
  async nodes(snapshot: Snapshot): Promise<NetworkNode[]> {
    const ids = [...this.#members.keys()]
    const known = await described(snapshot, [...new Set(ids.map((id) => organizationOfBody(id) ?? id))])
    return [...this.#members]
      .flatMap(([id, member]) => {
        const entity = known.get(organizationOfBody(id) ?? id)
        return entity ? [nodeOf(id, member, entity)] : []
      })
      .sort(ascending(({ id }) => id))
  }
}

/** What a projection finds. */
export interface Projected {
  readonly directed: boolean
  readonly members: Members
  readonly ties: Iterable<Tie>
  readonly undatedCount: number
}

type Described = Pick<NetworkNode, 'type' | 'label' | 'shortLabel' | 'attributes'>

function nodeOf(id: string, { mode, entities, body }: Member, entity: Described): NetworkNode {
  const itself = entities.size === 1 && entities.has(id)
  const rolledUpFrom = itself ? [] : [...entities].sort()
  const as = body === null ? entity : acting(body, organizationOfBody(id) ?? id, entity)
  return { id, ...as, mode, rolledUpFrom: body === null ? rolledUpFrom : [] }
}

const acting = (body: string, organization: string, { label, shortLabel }: Described): Described => ({
  type: 'ActingBody',
  label: `${body} – ${label}`,
  shortLabel: `${body} – ${shortLabel}`,
  attributes: { organization },
})

type Values = Node<Readonly<Record<string, unknown>>>

/** By label: the properties that name a node, and those that a network shows with it by another name or the same. */
const SHOWN: Partial<Record<Label, { label: string; short: string; attributes: Record<string, string> }>> = {
  Organization: {
    label: 'name',
    short: 'shortName',
    attributes: { nameEn: 'nameEn', classification: 'classification', place: 'place' },
  },
  Group: { label: 'name', short: 'name', attributes: { memberCount: 'memberCount' } },
  Person: { label: 'name', short: 'name', attributes: { honorificPrefix: 'honorificPrefix' } },
  Agreement: {
    label: 'title',
    short: 'number',
    attributes: {
      agreementType: 'agreementType',
      status: 'status',
      number: 'number',
      signedOn: 'signedOnEdtf',
      signedEarliest: 'signedOnEarliest',
      signedLatest: 'signedOnLatest',
    },
  },
  Topic: { label: 'prefLabelVi', short: 'prefLabelVi', attributes: { nameEn: 'prefLabelEn' } },
  Place: {
    label: 'name',
    short: 'name',
    attributes: { nameEn: 'nameEn', kind: 'kind', latitude: 'latitude', longitude: 'longitude' },
  },
}

const labelOf = (id: string): Label | null => {
  const type = typeOfId(id)
  return type === null ? null : nameOfType(type)
}

function describe(type: Label, node: Values): Described {
  const shown = SHOWN[type] ?? { label: 'id', short: 'id', attributes: {} }
  const label = String(node[shown.label] ?? node.id)
  const attributes = Object.entries(shown.attributes).map(
    ([name, property]) => [name, (node[property] ?? null) as Attribute] as const,
  )
  return {
    type,
    label,
    shortLabel: String(node[shown.short] ?? label),
    attributes: Object.fromEntries(attributes),
  }
}

/** What a network shows of entities, by id. */
async function described(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, Described>> {
  const found = new Map<string, Described>()
  for (const type of Object.keys(SHOWN) as Label[]) {
    const ofType = ids.filter((id) => labelOf(id) === type).sort()
    const nodes = await inBatches(ofType, (some) => nodesByIds<Values>(snapshot, type, some))
    for (const node of nodes) if (node) found.set(node.id, describe(type, node))
  }
  const readable = await readableShortLabels(snapshot, found)
  return new Map(
    [...found].map(([id, node]) => [id, { ...node, shortLabel: readable.get(id) ?? node.shortLabel }]),
  )
}
