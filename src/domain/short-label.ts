import type { Snapshot } from '../graph/graph.ts'
import { inBatches } from './in-batches.ts'
import { type OtherName, otherNamesOf } from './other-name.ts'

interface Named {
  readonly shortLabel: string
  readonly attributes: Readonly<Record<string, unknown>>
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)
/** Whether readers of Vietnamese or English cannot even spell it: 省経済区管理委員会. A number they can. */
const isForeign = (text: string): boolean => /\p{L}/u.test(text) && !isLatin(text)

/** Translations are into any language; these letters only Vietnamese has. */
const isVietnamese = (text: string): boolean => /[ăđơư\u1EA0-\u1EF9]/iu.test(text.normalize('NFC'))

/** The Vietnamese translation of a name, or the English name; the label itself where neither is recorded. */
function readable({ shortLabel, attributes }: Named, others: readonly OtherName[]): string {
  const translated = others.find(({ kind, value }) => kind === 'TRANSLATION' && isVietnamese(value))
  return translated?.value ?? (attributes['nameEn'] as string | null) ?? shortLabel
}

/** Short labels for drawings, by id, of those nodes alone whose own is in letters that are not Latin. */
export async function readableShortLabels(
  snapshot: Snapshot,
  nodes: ReadonlyMap<string, Named>,
): Promise<Map<string, string>> {
  const foreign = [...nodes].filter(([, { shortLabel }]) => isForeign(shortLabel))
  const ids = foreign.map(([id]) => id)
  const others = await inBatches(ids, (some) => otherNamesOf(snapshot, some))
  return new Map(foreign.map(([id, node], at) => [id, readable(node, others[at] ?? [])]))
}
