/** What a file says of itself, in any format that has a place for it. */
export interface About {
  readonly title: string
  readonly release: string
  /** The hash of the dataset's content. */
  readonly version: string
  /** ISO 8601 day; null where the dataset does not say. */
  readonly releasedOn: string | null
  readonly creators: readonly string[]
  readonly license: string
  readonly citation: string
  /** What was asked for, so that it can be asked for again: `network.gexf?projection=PEOPLE`. */
  readonly request: string
  /** What a reader of the file must know: how much was left out, and why. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** The same as lines of text. */
export function aboutLines({
  title,
  release,
  version,
  license,
  citation,
  request,
  leftOut,
}: About): string[] {
  const counts = Object.entries(leftOut).map(([name, count]) => `${name}: ${count}`)
  return [
    title,
    `Release ${release}, version ${version}. License: ${license}`,
    `Cite as: ${citation}`,
    `Request: ${request}`,
    ...counts,
  ]
}
