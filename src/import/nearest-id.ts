import { distance } from 'fastest-levenshtein'
import { typeOfId } from '../model/id.ts'

/** Whoever left a whole file away misses thousands of ids, and hardly any of them is misspelt. */
const MOST_ASKED = 50

const wordsOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The id of the same type that is spelt most alike, if it differs in a third of its letters or fewer. */
function nearestId(id: string, ids: ReadonlySet<string>): string | undefined {
  let best = Math.floor(wordsOf(id).length / 3)
  let nearest: string | undefined
  for (const other of ids) {
    if (typeOfId(other) !== typeOfId(id) || Math.abs(other.length - id.length) > best) continue
    const apart = distance(id, other)
    if (apart < best || (apart === best && (nearest === undefined || other < nearest))) {
      best = apart
      nearest = other
    }
  }
  return nearest
}

/** What to say of ids that a dataset does not have; of each the nearest that it has. */
export function missingIds(ids: ReadonlySet<string>): (id: string) => string {
  const said = new Map<string, string>()
  return (id) => {
    const known = said.get(id)
    if (known !== undefined) return known
    const nearest = said.size < MOST_ASKED ? nearestId(id, ids) : undefined
    const message = `${id} is not in this dataset${nearest ? `: did you mean ${nearest}?` : ''}`
    said.set(id, message)
    return message
  }
}
