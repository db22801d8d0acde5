import type { Rule } from './doubt.ts'

/** Records that no other record names: left over, or misspelt elsewhere. A place with a code is there for the map. */
export const unusedRecords: Rule = ({ records, referred, nameOf }) => {
  const { organization, person, topic, place } = records
  const wanted = [...organization, ...person, ...topic, ...place.filter(({ codes }) => codes.length === 0)]
  return wanted
    .filter(({ id }) => !referred.has(id))
    .map(({ id }) => ({
      code: 'UNUSED',
      record: id,
      path: [],
      vi: `Không bản ghi nào khác nhắc đến ${nameOf(id)}.`,
      en: `No other record refers to ${nameOf(id)}.`,
    }))
}
