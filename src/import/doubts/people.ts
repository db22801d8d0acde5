import type { Rule } from './doubt.ts'

/** People of whom no source shows a position. */
export const peopleWithoutPosition: Rule = ({ records }) =>
  records.person
    .filter(({ positions }) => positions.length === 0)
    .map(({ id, name }) => ({
      code: 'PERSON_WITHOUT_POSITION',
      record: id,
      path: ['positions'],
      vi: `Không rõ chức vụ của ${name}.`,
      en: `No position of ${name} is recorded.`,
    }))

/** Questions that the sources leave open. */
export const possiblySamePeople: Rule = ({ records, nameOf }) =>
  records.person.flatMap(({ id, name, possiblySameAs }) =>
    possiblySameAs.map(({ person, vi, en }, index) => ({
      code: 'POSSIBLY_SAME_PERSON',
      record: id,
      path: ['possiblySameAs', index],
      other: person,
      vi: `${name} có thể cũng là ${nameOf(person)}: ${vi}`,
      en: `${name} may be the same person as ${nameOf(person)}: ${en}`,
    })),
  )
