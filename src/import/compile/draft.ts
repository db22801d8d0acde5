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
import { nameOfType, typeOfId } from '../../model/id.ts'
import { fold, looseName } from '../../model/name.ts'
import type { PartialDateRecord } from '../../model/partial-date.ts'
import type { NameKind } from '../../model/vocabulary.ts'
import { indexedWords, initialsOf } from '../../model/word.ts'
import { dateProperties } from './days.ts'

/** Values as records have them: an absent value is not stored. */
export type Values = Readonly<Record<string, Properties[string] | undefined>>

export interface NameValues {
  readonly value: string
  /** The field of the record that holds it. */
  readonly field: string
  readonly kind: NameKind | 'MAIN'
  readonly language?: string | undefined
  readonly startDate?: PartialDateRecord | undefined
  readonly endDate?: PartialDateRecord | undefined
}

function labelOf(id: string): Label {
  const type = typeOfId(id)
  if (!type) throw new Error(`${id} is no id`)
  return nameOfType(type)
}

const present = (values: Values): Properties =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Properties

/** A graph in the making: nodes and relationships of one version, with names and evidence beside them. */
export class Draft {
  readonly #version: string
  readonly #nodes: GraphNode[] = []
  readonly #edges: GraphEdge[] = []
  readonly #names = new Set<string>()
  readonly #words = new Set<string>()
  /** How much evidence each fact has so far: several statements of a record may add to one fact. */
  readonly #evidence = new Map<string, number>()

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

  /** A question about a record, and perhaps another: found by their keys. */
  issue(id: string, record: string, other: string | undefined, values: Values): void {
    const recordKey = keyOf(this.#version, record)
    const otherKey = other && keyOf(this.#version, other)
    this.node('Issue', id, { ...values, record, other, recordKey, otherKey })
  }

  /** A name under which an entity is found and searched. */
  name(entity: string, { value, field, kind, language, startDate, endDate }: NameValues): void {
    const type = typeOfId(entity) ?? ''
    const id = `name:${entity}#${value}`
    if (this.#names.has(id)) return
    this.#names.add(id)
    const words = indexedWords(value)
    for (const word of words) this.#words.add(word)
    // Found by them, but they are no word that a mistyped one may have meant.
    const initials = language === 'en' ? initialsOf(value) : null
    this.node('Name', id, {
      entity,
      type,
      field,
      value,
      kind,
      language,
      folded: fold(value),
      words: [...words, ...(initials === null ? [] : [initials])].join(' '),
      lookup: keyOf(this.#version, `${type}|${looseName(value)}`),
      entityKey: keyOf(this.#version, entity),
      ...this.date(entity, `otherNames.${value}`, 'startDate', startDate),
      ...this.date(entity, `otherNames.${value}`, 'endDate', endDate),
    })
    this.#edges.push({ type: 'NAMES', from: this.#end(id, 'Name'), to: this.#end(entity), properties: {} })
  }

  /** Every word of the names so far: what a mistyped one may have meant. */
  vocabulary(): void {
    this.node('Vocabulary', 'vocabulary', { words: [...this.#words].sort() })
  }

  /** Evidence for the fact at `path` of `subject`; answers the fact's id. */
  evidence(subject: string, path: string, items: readonly EvidenceRecord[]): string {
    const fact = `${subject}#${path}`
    for (const item of items) {
      const number = (this.#evidence.get(fact) ?? 0) + 1
      this.#evidence.set(fact, number)
      const id = `evidence:${fact}#${number}`
      const keys = { fact: keyOf(this.#version, fact), subjectKey: keyOf(this.#version, subject) }
      this.node('Evidence', id, { ...item, ...keys, factId: fact, subject, field: path })
      const to = this.#end(item.source)
      this.#edges.push({ type: 'CITES', from: this.#end(id, 'Evidence'), to, properties: {} })
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

  /** A partial date with evidence of its own; `path` is that of the part it belongs to, '' for the record itself. */
  date(subject: string, path: string, name: string, date: PartialDateRecord | undefined): Values {
    if (date) this.evidence(subject, path ? `${path}.${name}` : name, date.evidence)
    return dateProperties(name, date)
  }
}
