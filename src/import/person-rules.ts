import { type Checked, problemAt } from './checked.ts'
import type { Problem } from './problem.ts'

/** Whether two people are one is asked of two, and in one of their records: each row of it would count its evidence again. */
export function checkLikenesses(checked: readonly Checked[]): Problem[] {
  const asked = new Map<string, Checked>()
  return checked.flatMap((item) => {
    const { record, raw } = item
    if (!('possiblySameAs' in record)) return []
    return record.possiblySameAs.flatMap(({ person }, index): Problem[] => {
      const path = ['possiblySameAs', index, 'person']
      if (person === record.id) return [problemAt(raw, path, 'nobody is possibly the same as themselves')]
      asked.set(`${record.id} ${person}`, item)
      const other = asked.get(`${person} ${record.id}`)
      return other
        ? [
            problemAt(
              raw,
              path,
              `${person} asks the same in ${other.raw.file}:${other.raw.lineOf(['possiblySameAs'])}; once is enough`,
            ),
          ]
        : []
    })
  })
}
