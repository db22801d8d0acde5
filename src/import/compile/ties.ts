import type { AgreementRecord } from '../../model/agreement.ts'

/** How much an organization is tied, counted once for the version: lists are ordered by it. */
export interface Ties extends Readonly<Record<string, number>> {
  readonly agreementCount: number
  readonly partnerCount: number
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

/** Counts, for each organization, its agreements, and the organizations on another side of those that were concluded. */
export function tiesOf(agreements: readonly AgreementRecord[]): (organization: string) => Ties {
  const agreementsOf = new Map<string, Set<string>>()
  const partnersOf = new Map<string, Set<string>>()
  for (const { id, status, parties } of agreements) {
    for (const { organization, side } of parties) {
      if (!organization) continue
      addTo(agreementsOf, organization, id)
      if (status === 'ANNOUNCED') continue
      for (const other of parties)
        if (other.organization && other.side !== side) addTo(partnersOf, organization, other.organization)
    }
  }
  return (id) => ({
    agreementCount: agreementsOf.get(id)?.size ?? 0,
    partnerCount: partnersOf.get(id)?.size ?? 0,
  })
}
