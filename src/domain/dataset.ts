import type { Snapshot } from '../graph/graph.ts'
import type { Node } from './entity.ts'

/** What the dataset says of itself. */
export type Dataset = Node<{
  readonly titleVi: string
  readonly titleEn: string
  readonly descriptionVi: string
  readonly descriptionEn: string
  readonly methodologyVi?: string
  readonly methodologyEn?: string
  readonly release: string
  readonly releasedOn?: string
  readonly license: string
  readonly licenseUrl: string
  readonly homepage?: string
  readonly creators: readonly string[]
  readonly organizationCount: number
  readonly personCount: number
  readonly agreementCount: number
  readonly topicCount: number
  readonly placeCount: number
  readonly sourceCount: number
  /** Of how many agreements each of these is known. */
  readonly namedSignerCount: number
  readonly statedDayCount: number
  readonly inferredDayCount: number
  readonly wholePeriodCount: number
  readonly twoSourcesCount: number
  readonly namedTopicCount: number
  readonly signingPlaceCount: number
}>

export const DATASET = 'MATCH (n:Dataset) WHERE n.version = $version RETURN n {.*} AS node'

export async function datasetOf(snapshot: Snapshot): Promise<Dataset | null> {
  const [row] = await snapshot.read<{ node: Dataset }>(DATASET)
  return row?.node ?? null
}
