import { fold } from '../model/name.ts'
import { withoutUnits, wordsOf } from '../model/word.ts'
import type { Asked } from './asked.ts'
import { BEST, scoreOf, scoreOfInitials } from './score.ts'

/** A text by which an entity may be found. */
export interface Candidate {
  readonly entity: string
  readonly type: string
  readonly field: string
  readonly kind: string
  readonly value: string
}

/** An entity that answers, with the one of its texts that answers best. */
export interface Hit extends Candidate {
  /** 1 to BEST. */
  readonly score: number
  /** By this, then by the entity, hits are ordered: best first, then by the text that matched. */
  readonly sort: string
}

/** What says something of an entity, but is not what it is called. */
export const SAID_OF_IT: ReadonlySet<string> = new Set(['typesAsWritten', 'publisher', 'author'])
const SAID_PART = 0.8
/** Who has a name now comes before who had it. */
const FORMER = 20
const LONGEST_SORT = 100

/** Whether an entity of these names may be what a text with units means: «tỉnh» is no name of the city of that name. */
function unitsFit(asked: Asked, names: readonly Candidate[]): boolean {
  const written = names
    .map(({ value }) => withoutUnits(wordsOf(value)).units)
    .filter(({ length }) => length > 0)
  return written.length === 0 || written.some((units) => asked.units.every((unit) => units.includes(unit)))
}

function weighed(score: number, { field, kind }: Candidate): number {
  const said = SAID_OF_IT.has(field) ? Math.round(score * SAID_PART) : score
  return Math.max(1, kind === 'FORMER' ? said - FORMER : said)
}

const before = (a: Hit, b: Hit): number =>
  a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0

const sortOf = (score: number, value: string): string =>
  `${String(BEST - score).padStart(5, '0')} ${fold(value).slice(0, LONGEST_SORT)}`

/** One word more is another person: no name of a person lacks one. */
const mayLack = (asked: Asked, type: string): boolean => asked.lacking === 0 || type !== 'person'

function scoreOfName(asked: Asked, name: Candidate, unitsFit: boolean): number | null {
  if (!mayLack(asked, name.type)) return null
  const initials = name.field === 'nameEn' ? scoreOfInitials(asked, name.value) : null
  const score = initials ?? scoreOf(asked, name.value, unitsFit)
  return score === null ? null : weighed(score, name)
}

const hitOf = (name: Candidate, score: number): Hit => ({ ...name, score, sort: sortOf(score, name.value) })

/** The hit of an id: nothing answers better. */
export const hitOfId = (entity: string, type: string, id: string): Hit =>
  hitOf({ entity, type, field: 'id', kind: 'MAIN', value: id }, BEST)

function bestOf(readings: readonly Asked[], names: readonly Candidate[]): Hit[] {
  const hits = readings.flatMap((asked) => {
    const fits = asked.units.length === 0 || unitsFit(asked, names)
    return names.flatMap((name) => {
      const score = scoreOfName(asked, name, fits)
      return score === null ? [] : [hitOf(name, score)]
    })
  })
  return hits.sort((a, b) => before(a, b) || (a.value < b.value ? -1 : 1)).slice(0, 1)
}

/** Every entity of which a text answers in one of its readings, best first; the order of the candidates means nothing. */
export function ranked(readings: readonly Asked[], candidates: readonly Candidate[]): Hit[] {
  const byEntity = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const names = byEntity.get(candidate.entity)
    if (names) names.push(candidate)
    else byEntity.set(candidate.entity, [candidate])
  }
  return [...byEntity.values()].flatMap((names) => bestOf(readings, names)).sort(before)
}
