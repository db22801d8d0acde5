import {
  type EdgeType,
  type GraphData,
  type GraphEdge,
  type GraphNode,
  keyOf,
  type Label,
  type Properties,
} from '../../graph/graph.ts'
import type { EvidenceRecord } from '../../model/evidence.ts'
import { typeOfId } from '../../model/id.ts'
import { fold, looseName } from '../../model/name.ts'
import { type PartialDateRecord, toPartialDate } from '../../model/partial-date.ts'
import type { NameKind } from '../../model/vocabulary.ts'

/** Values as records have them: an absent value is not stored. */
type Values = Readonly<Record<string, Properties[string] | undefined>>

export interface NameValues {
  readonly value: string
  readonly kind: NameKind | 'MAIN'
  readonly language?: string | undefined
  readonly startDate?: PartialDateRecord | undefined
  readonly endDate?: PartialDateRecord | undefined
}

const LABELS = {
  organization: 'Organization',
  person: 'Person',
  agreement: 'Agreement',
  topic: 'Topic',
  place: 'Place',
  source: 'Source',
  group: 'Group',
  dataset: 'Dataset',
} as const satisfies Record<string, Label>

function labelOf(id: string): Label {
  const type = typeOfId(id)
  if (!type) throw new Error(`${id} is no id`)
  return LABELS[type]
}

const present = (values: Values): Properties =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Properties

type Bare = Pick<PartialDateRecord, 'edtf' | 'basis' | 'asStated'>

/** A partial date as flat properties: `signedOnEdtf`, `signedOnEarliest` … */
export function dateProperties(name: string, date: Bare | undefined): Values {
  if (!date) return {}
  return Object.fromEntries(
    Object.entries(toPartialDate(date)).map(([key, value]) => [
      `${name}${key[0]?.toUpperCase()}${key.slice(1)}`,
      value,
    ]),
  )
}

/**
 * The days on which something that lasts from start to end is possibly and certainly so.
 * Where a bound of the period is unknown, a day of observation stands in for it.
 */
export function validity(
  start: Bare | undefined,
  end: Bare | undefined,
  observed?: Bare | undefined,
): Values {
  const seen = observed && toPartialDate(observed)
  const from = start ? toPartialDate(start) : seen
  const until = end ? toPartialDate(end) : seen
  if (!from || !until) return {}
  return {
    possibleFrom: from.earliest,
    possibleUntil: until.latest,
    certainFrom: from.latest,
    certainUntil: until.earliest,
  }
}

/** A graph in the making: nodes and relationships of one version, with names and evidence beside them. */
export class Draft {
  readonly #version: string
  readonly #nodes: GraphNode[] = []
  readonly #edges: GraphEdge[] = []
  readonly #names = new Set<string>()

  constructor(version: string) {
    this.#version = version
  }

  get data(): GraphData {
    return { nodes: this.#nodes, edges: this.#edges }
  }

  #end(id: string, label: Label = labelOf(id)): readonly [Label, string] {
    return [label, keyOf(this.#version, id)]
  }

  node(label: Label, id: string, values: Values): void {
    this.#nodes.push({
      label,
      properties: { ...present(values), key: keyOf(this.#version, id), id, version: this.#version },
    })
  }

  edge(type: EdgeType, from: string, to: string, values: Values = {}): void {
    this.#edges.push({ type, from: this.#end(from), to: this.#end(to), properties: present(values) })
  }

  /** A part that has no id of its own in the records: a remark, a code, a name. */
  part(label: Label, type: EdgeType, owner: string, id: string, values: Values): void {
    this.node(label, id, values)
    this.#edges.push({ type, from: this.#end(owner), to: this.#end(id, label), properties: {} })
  }

  /** An id that a record had: it answers for ever. */
  alias(former: string, id: string): void {
    this.node('Alias', former, { entity: id })
    this.#edges.push({
      type: 'ALIAS_OF',
      from: this.#end(former, 'Alias'),
      to: this.#end(id),
      properties: {},
    })
  }

  /** A name under which an entity is found and searched. */
  name(entity: string, { value, kind, language, startDate, endDate }: NameValues): void {
    const type = typeOfId(entity) ?? ''
    const id = `name:${entity}#${value}`
    if (this.#names.has(id)) return
    this.#names.add(id)
    this.node('Name', id, {
      entity,
      type,
      value,
      kind,
      language,
      folded: fold(value),
      lookup: keyOf(this.#version, `${type}|${looseName(value)}`),
      entityKey: keyOf(this.#version, entity),
      ...dateProperties('startDate', startDate),
      ...dateProperties('endDate', endDate),
    })
    this.#edges.push({ type: 'NAMES', from: this.#end(id, 'Name'), to: this.#end(entity), properties: {} })
  }

  /** Evidence for the fact at `path` of `subject`; answers the fact's id. */
  evidence(subject: string, path: string, items: readonly EvidenceRecord[]): string {
    const fact = `${subject}#${path}`
    for (const [index, item] of items.entries()) {
      const id = `evidence:${fact}#${index + 1}`
      this.node('Evidence', id, {
        ...item,
        factId: fact,
        fact: keyOf(this.#version, fact),
        subject,
        subjectKey: keyOf(this.#version, subject),
        field: path,
      })
      this.#edges.push({
        type: 'CITES',
        from: this.#end(id, 'Evidence'),
        to: this.#end(item.source),
        properties: {},
      })
    }
    return fact
  }

  /** Evidence for plain fields, written once for several of them. */
  fieldEvidence(subject: string, items: readonly (EvidenceRecord & { fields: readonly string[] })[]): void {
    const fields = new Set(items.flatMap((item) => item.fields))
    for (const field of fields) {
      const about = items.filter((item) => item.fields.includes(field))
      this.evidence(
        subject,
        field,
        about.map(({ fields: _, ...item }) => item),
      )
    }
  }

  /** A partial date of a record's own, with its evidence. */
  date(subject: string, name: string, date: PartialDateRecord | undefined): Values {
    if (date) this.evidence(subject, name, date.evidence)
    return dateProperties(name, date)
  }
}
