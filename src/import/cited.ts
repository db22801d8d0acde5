import type { AgreementRecord } from '../model/agreement.ts'

/** Every source that the evidence in a value cites, each once. */
export function citedSources(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (!value || typeof value !== 'object') return found
  if ('source' in value && typeof value.source === 'string') found.add(value.source)
  for (const inner of Object.values(value)) citedSources(inner, found)
  return found
}

const sourcesOf = (evidence: AgreementRecord['evidence']): string[] =>
  [...new Set(evidence.map(({ source }) => source))].sort()

/** The sources that report the agreement itself; others are cited for a single fact or in a remark. */
export const reportsOf = ({ evidence }: AgreementRecord): string[] => sourcesOf(evidence)

/** Those of them that its status is taken from, where any is named: one that only mentions it would not name a signer. */
export function tellingOf({ evidence }: AgreementRecord): string[] {
  const telling = evidence.filter(({ fields }) => fields.includes('status'))
  return sourcesOf(telling.length > 0 ? telling : evidence)
}
