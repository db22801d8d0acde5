interface Dated {
  readonly edtf: string
  readonly asStated: string | null
}
interface WithId {
  readonly id: string
}
export interface Stated {
  readonly evidence: readonly { readonly value: string | null; readonly field: string }[]
}
export interface Attributed extends Stated {
  readonly person: WithId & {
    readonly name: string
    readonly positions: readonly { readonly organization: WithId }[]
  }
  readonly positionAsWritten: string | null
  readonly onBehalfOf: WithId | null
}
export interface AnsweredParty extends Stated {
  readonly nameAsWritten: string
  readonly identification: string
  readonly organization: WithId | null
  readonly group: { readonly memberCount: number | null } | null
}
export interface Related {
  readonly type: string
  readonly agreement: WithId & { readonly eventKey: string | null }
}

/** What the service answers of an agreement. */
export interface Answered extends Stated {
  readonly eventKey: string | null
  readonly title: string
  readonly agreementType: string
  readonly status: string
  readonly signerStatus: string
  readonly number: string | null
  readonly signedOn: Dated | null
  readonly period: { readonly start: Dated | null; readonly end: Dated | null } | null
  readonly signedAt: (Stated & { readonly asWritten: string }) | null
  readonly reports: readonly AnsweredSource[]
  readonly parties: readonly AnsweredParty[]
  readonly signatures: readonly Attributed[]
  readonly participants: readonly (Attributed & { readonly roles: readonly string[] })[]
  readonly coverage: readonly { readonly phrase: string; readonly topic: WithId }[]
  readonly relations: readonly Related[]
  readonly relatedBy: readonly Related[]
  readonly basedOn: readonly { readonly title: string }[]
}
export interface AnsweredSource extends WithId {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly publishedOn: { readonly edtf: string } | null
  readonly language: string
  readonly readInFull: boolean
}

interface Page {
  agreements: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { node: Answered }[]
  }
}
const PERSON = 'person { id name positions { organization { id } } } positionAsWritten onBehalfOf { id }'
const AGREEMENTS = `query Page($after: String) { agreements(first: 10, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  eventKey title agreementType status signerStatus number
  signedOn { edtf asStated } period { start { edtf asStated } end { edtf asStated } }
  signedAt { asWritten evidence { value field } }
  reports { id title url publisher author publishedOn { edtf } language readInFull }
  parties { nameAsWritten identification organization { id } group { memberCount } evidence { value field } }
  signatures { ${PERSON} evidence { value field } }
  participants { ${PERSON} roles evidence { value field } }
  coverage { phrase topic { id } } basedOn { title }
  relations { type agreement { id eventKey } } relatedBy { type agreement { id eventKey } }
  evidence { value field } } } } }`

/** All agreements of the dataset, page after page. */
export async function answeredAgreements(
  data: (query: string, variables: Record<string, unknown>) => Promise<unknown>,
  after: string | null = null,
): Promise<Answered[]> {
  const { pageInfo, edges } = ((await data(AGREEMENTS, { after })) as Page).agreements
  const rest = pageInfo.hasNextPage ? await answeredAgreements(data, pageInfo.endCursor) : []
  return [...edges.map(({ node }) => node), ...rest]
}
