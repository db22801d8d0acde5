import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

interface Described {
  readonly description?: string | null | undefined
}
type Part = readonly [name: string, part: Described]

/** A type and everything in it that a description can stand on, by its path. */
function partsOf(type: GraphQLNamedType): Part[] {
  const parts: Part[] = [[type.name, type]]
  const add = (name: string, part: Described) => parts.push([`${type.name}.${name}`, part])
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      add(field.name, field)
      for (const argument of field.args) add(`${field.name}(${argument.name}:)`, argument)
    }
  }
  if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) add(field.name, field)
  if (isEnumType(type)) for (const value of type.getValues()) add(value.name, value)
  return parts
}

const parts = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type))
  .flatMap(partsOf)
const pathsWhere = (holds: (text: string) => boolean) =>
  parts.filter(([, part]) => holds(part.description ?? '')).map(([path]) => path)

describe('The playground explains everything', () => {
  it('in a schema with all the questions of the API', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(
      [
        'agreement',
        'agreements',
        'dataset',
        'matrix',
        'network',
        'node',
        'nodes',
        'organization',
        'organizations',
        'path',
        'people',
        'person',
        'place',
        'places',
        'search',
        'source',
        'sources',
        'subgraph',
        'timeline',
        'topic',
        'topics',
        'vocabularies',
      ].sort(),
    )
  })

  it('every type, field, argument, input field and enum value has a description', () => {
    expect(pathsWhere((text) => text.trim() === '')).toEqual([])
  })

  it('a description is a sentence: it ends as one', () => {
    const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID']
    const unfinished = pathsWhere((text) => !/[.?!)”]$/.test(text) && !/ \/ /.test(text))
    expect(unfinished.filter((path) => !builtIn.includes(path))).toEqual([])
  })

  it('the name of a person, an organization or a day is said to be what it is in both languages', () => {
    const described = (path: string) => parts.find(([name]) => name === path)?.[1].description ?? ''
    for (const [vietnamese, path] of [
      ['Tổ chức', 'Organization'],
      ['Người', 'Person'],
      ['Thỏa thuận', 'Agreement'],
      ['Chủ đề', 'Topic'],
      ['Địa điểm', 'Place'],
      ['Nguồn', 'Source'],
    ] as const)
      expect(described(path)).toContain(vietnamese)
  })
})
