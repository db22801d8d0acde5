import { AppError } from '../errors.ts'
import type { Weight } from '../network/tie.ts'
import type { AgreementFilter } from './agreement.ts'
import { type Certainty, type DayRange, type Days, daysIn } from './date.ts'

export type Projection =
  | 'ORGANIZATIONS'
  | 'ORGANIZATIONS_AGREEMENTS'
  | 'ORGANIZATIONS_TOPICS'
  | 'PEOPLE'
  | 'PEOPLE_ORGANIZATIONS'
  | 'FULL'
export type RollUp = 'ACTING_BODY' | 'ORGANIZATION' | 'PARENT' | 'PROVINCE' | 'SUCCESSOR'
export type MinAttestation = 'ANY' | 'STATED'

/** How large a network may be. */
export interface Bounds {
  readonly agreements: number
  readonly nodes: number
  readonly edges: number
}

/** What one answer of the API holds. */
export const ANSWER_BOUNDS: Bounds = { agreements: 10_000, nodes: 5_000, edges: 20_000 }
/** For files, which may take their time. */
export const NO_BOUNDS: Bounds = { agreements: Infinity, nodes: Infinity, edges: Infinity }

/** Which network is wanted; wantedOf has what is left out. */
export interface NetworkRequest {
  readonly projection: Projection
  readonly filter?: AgreementFilter | undefined
  /** In force on at least one of these days. */
  readonly activeBetween?: DayRange | null | undefined
  readonly weight?: Weight | null | undefined
  readonly rollUp?: RollUp | null | undefined
  readonly groups?: boolean | null | undefined
  readonly minAttestation?: MinAttestation | null | undefined
  readonly bounds?: Bounds | undefined
}

export interface Wanted {
  readonly projection: Projection
  readonly filter: AgreementFilter
  readonly days: Days | null
  readonly certainty: Certainty
  readonly weight: Weight
  readonly rollUp: RollUp
  readonly groups: boolean
  readonly minAttestation: MinAttestation
  readonly bounds: Bounds
}

function daysOf({ activeBetween, filter }: NetworkRequest): Days | null {
  if (!activeBetween) return null
  if (filter?.activeOn != null)
    throw new AppError('BAD_INPUT', 'use activeOn or activeBetween, not both', { argument: 'activeBetween' })
  return daysIn(activeBetween)
}

/** Newman shares an agreement out among those who meet in it: there must be only one kind of node. */
const NEWMAN_FOR: readonly Projection[] = ['ORGANIZATIONS', 'PEOPLE']

function refuse(message: string, argument: string): never {
  throw new AppError('BAD_INPUT', message, { argument })
}

/** The roll-ups that change nothing of a projection: to take them in silence would say that they did. */
const NO_ROLL_UP: Readonly<Partial<Record<Projection, readonly RollUp[]>>> = {
  PEOPLE: ['ACTING_BODY', 'PARENT', 'PROVINCE', 'SUCCESSOR'],
  PEOPLE_ORGANIZATIONS: ['ACTING_BODY'],
}

function checkTogether({ projection, weight, rollUp }: NetworkRequest): void {
  if (weight === 'NEWMAN' && !NEWMAN_FOR.includes(projection))
    refuse(`NEWMAN is a weight of ${NEWMAN_FOR.join(' and ')}, not of ${projection}`, 'weight')
  if (rollUp != null && NO_ROLL_UP[projection]?.includes(rollUp))
    refuse(`${projection} has no roll-up ${rollUp}: it would change nothing`, 'rollUp')
  if (projection === 'FULL' && rollUp != null && rollUp !== 'ORGANIZATION')
    refuse(
      `FULL has no roll-up ${rollUp}: what is so of an organization (its seat, who holds a position in it, what followed it) is not so of the node that would stand for it`,
      'rollUp',
    )
}

/** A request with everything that it leaves out. BAD_INPUT for what does not go together. */
export function wantedOf(request: NetworkRequest): Wanted {
  const { projection, weight } = request
  checkTogether(request)
  return {
    projection,
    filter: request.filter ?? {},
    days: daysOf(request),
    certainty: request.filter?.certainty ?? 'POSSIBLE',
    weight: weight ?? 'COUNT',
    rollUp: request.rollUp ?? 'ORGANIZATION',
    groups: request.groups ?? false,
    minAttestation: request.minAttestation ?? 'ANY',
    bounds: request.bounds ?? ANSWER_BOUNDS,
  }
}
