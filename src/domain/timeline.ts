import type { Snapshot } from '../graph/graph.ts'
import { AGREEMENTS, type AgreementFilter, agreementFilters } from './agreement.ts'
import { groupedBy } from './grouped-by.ts'
import { countsOf, parametersOf, rowsText } from './list.ts'
import { topicKeysAtLevel } from './topic.ts'

/** How many agreements surely lie in a year, and how many may, the sure ones among them. */
export interface YearCount {
  readonly certain: number
  readonly possible: number
}

export interface TopicInYear {
  readonly topic: string
  readonly signed: YearCount
}

export interface TimelineYear {
  readonly year: number
  readonly signed: YearCount
  readonly active: YearCount
  /** Those of most agreements first, then by id. */
  readonly topics: readonly TopicInYear[]
}

export interface Timeline {
  /** From the first year to the last in which there is an agreement; years between them too. */
  readonly years: readonly TimelineYear[]
  readonly agreementCount: number
  readonly noSigningYearCount: number
  readonly noPeriodCount: number
  readonly undatedCount: () => Promise<number>
}

const SIGNING_YEARS = `substring(n.signedOnEarliest, 0, 4) AS first, substring(n.signedOnLatest, 0, 4) AS last,
  n.signedOnCertainEarliest IS NOT NULL AS sure`

/** How many of the agreements `n` there are by the years between which something of theirs lies. */
export const TIMELINE = {
  signed: `WITH n, ${SIGNING_YEARS} WHERE first IS NOT NULL AND last IS NOT NULL
WITH first, last, sure, count(n) AS total RETURN first, last, sure, total`,
  signedOnTopics: `WITH n, ${SIGNING_YEARS} WHERE first IS NOT NULL AND last IS NOT NULL
MATCH (n)-[:COVERS]->(covered:Topic) MATCH (covered)-[:BROADER*0..6]->(t:Topic) WHERE t.key IN $levelTopics
WITH DISTINCT n, first, last, sure, t.id AS topic
WITH topic, first, last, sure, count(n) AS total RETURN topic, first, last, sure, total`,
  active: `WITH n, substring(n.possibleFrom, 0, 4) AS first, substring(n.possibleUntil, 0, 4) AS last,
  coalesce(substring(n.certainFrom, 0, 4), '9999') AS surelyFrom, coalesce(substring(n.certainUntil, 0, 4), '0000') AS surelyUntil
WHERE first IS NOT NULL AND last IS NOT NULL
WITH first, last, surelyFrom, surelyUntil, count(n) AS total RETURN first, last, surelyFrom, surelyUntil, total`,
} as const

/** So many agreements of which something lies between two years. */
interface Between {
  readonly first: string
  readonly last: string
  readonly total: number
}
interface Signed extends Between {
  /** Whether the date is neither uncertain nor approximate. */
  readonly sure: boolean
}
interface OnTopic extends Signed {
  readonly topic: string
}
interface Active extends Between {
  readonly surelyFrom: string
  readonly surelyUntil: string
}

const sum = (rows: readonly Between[]): number => rows.reduce((all, { total }) => all + total, 0)
const NONE: YearCount = { certain: 0, possible: 0 }

/** Counts by year; `surely` gives the years in which it certainly lies, `possibly` between first and last. */
function byYear<Row extends Between>(
  rows: readonly Row[],
  surely: (row: Row) => readonly [from: string, until: string],
): Map<number, YearCount> {
  const years = new Map<number, YearCount>()
  for (const row of rows) {
    const [from, until] = surely(row).map(Number) as [number, number]
    for (let year = Number(row.first); year <= Number(row.last); year += 1) {
      const { certain, possible } = years.get(year) ?? NONE
      const sure = from <= year && year <= until ? row.total : 0
      years.set(year, { certain: certain + sure, possible: possible + row.total })
    }
  }
  return years
}

/** A date lies surely in a year where it is sure and all days that it may be are of that year. */
const oneYear = ({ first, last, sure }: Signed): readonly [string, string] =>
  sure && first === last ? [first, last] : ['9999', '0000']

function topicsByYear(rows: readonly OnTopic[]): Map<number, TopicInYear[]> {
  const years = new Map<number, TopicInYear[]>()
  for (const [topic, of] of groupedBy(rows, (row) => row.topic)) {
    for (const [year, signed] of byYear(of, oneYear)) {
      years.set(year, [...(years.get(year) ?? []), { topic, signed }])
    }
  }
  return years
}

const mostFirst = (a: TopicInYear, b: TopicInYear): number =>
  b.signed.possible - a.signed.possible || (a.topic < b.topic ? -1 : 1)

function yearsOf(signed: readonly Signed[], onTopics: readonly OnTopic[], active: readonly Active[]) {
  const signedIn = byYear(signed, oneYear)
  const activeIn = byYear(active, ({ surelyFrom, surelyUntil }) => [surelyFrom, surelyUntil])
  const topicsIn = topicsByYear(onTopics)
  const known = [...signedIn.keys(), ...activeIn.keys()].sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => ({
    year,
    signed: signedIn.get(year) ?? NONE,
    active: activeIn.get(year) ?? NONE,
    topics: (topicsIn.get(year) ?? []).sort(mostFirst),
  }))
}

/** Agreements by year: signed, signed on topics of a level (1: the top concepts), in force. */
export async function timelineOf(
  snapshot: Snapshot,
  filter: AgreementFilter,
  level: number,
): Promise<Timeline> {
  const [filters, levelTopics] = await Promise.all([
    agreementFilters(snapshot, filter),
    topicKeysAtLevel(snapshot, level),
  ])
  const { version } = snapshot.manifest
  const conditions = filters.map(({ cypher }) => cypher)
  const rows = rowsText(AGREEMENTS.scopes.ALL, conditions, 'n')
  const read = <Row>(counting: keyof typeof TIMELINE) =>
    snapshot.read<Row>(`WITH $version AS scope\n  ${rows}\n${TIMELINE[counting]}`, {
      ...parametersOf(filters),
      levelTopics,
    })
  const counts = countsOf(snapshot, AGREEMENTS, { scope: 'ALL', keys: [version], filters })(version)
  const [agreementCount, signed, onTopics, active] = await Promise.all([
    counts.totalCount(),
    read<Signed>('signed'),
    read<OnTopic>('signedOnTopics'),
    read<Active>('active'),
  ])
  return {
    years: yearsOf(signed, onTopics, active),
    agreementCount,
    noSigningYearCount: agreementCount - sum(signed),
    noPeriodCount: agreementCount - sum(active),
    undatedCount: counts.undatedCount,
  }
}
