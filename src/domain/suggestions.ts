import { distance } from 'fastest-levenshtein'
import type { Snapshot } from '../graph/graph.ts'
import type { RecordType } from '../model/id.ts'
import { fold } from '../model/name.ts'
import { LONGEST_TEXT } from './checked-text.ts'
import { bestHits } from './search.ts'

const SUGGESTIONS = 5
const CANDIDATES = 50

/** An entity with the name by which it may be meant. */
export interface Suggestion {
  readonly id: string
  readonly name: string
}

/** How far a name is from what was asked: first by the words it lacks, then by letters. */
function farness(asked: string, folded: string): [lacking: number, letters: number] {
  const words = new Set(folded.split(' '))
  return [asked.split(' ').filter((word) => !words.has(word)).length, distance(asked, folded)]
}

/** Names that share a word with the text, the nearest first. */
async function resembling(
  snapshot: Snapshot,
  types: readonly RecordType[],
  text: string,
): Promise<Suggestion[]> {
  const asked = fold(text)
  const hits = await Promise.all(types.map((type) => snapshot.namesLike(type, asked, CANDIDATES)))
  const ranked = hits
    .flat()
    .map((hit) => ({ id: hit.entity, name: hit.value, far: farness(asked, hit.folded) }))
    .sort((a, b) => a.far[0] - b.far[0] || a.far[1] - b.far[1] || (a.id < b.id ? -1 : 1))
  const nearest = new Map<string, Suggestion>()
  for (const { id, name } of ranked) if (!nearest.has(id)) nearest.set(id, { id, name })
  return [...nearest.values()].slice(0, SUGGESTIONS)
}

/** What somebody may mean who wrote this: what the search finds best or, where it finds nothing, names that resemble it. */
export async function suggestions(
  snapshot: Snapshot,
  types: readonly RecordType[],
  written: string,
): Promise<Suggestion[]> {
  const text = written.slice(0, LONGEST_TEXT)
  const found = await bestHits(snapshot, { text, types, most: SUGGESTIONS })
  return found.length > 0
    ? found.map(({ entity, value }) => ({ id: entity, name: value }))
    : resembling(snapshot, types, text)
}
