import type { Answered } from './answered.ts'

/** An agreement that a careless hand may change in every part. */
type Careless<T> = T extends readonly (infer Item)[]
  ? Careless<Item>[]
  : T extends object
    ? { -readonly [Field in keyof T]: Careless<T[Field]> }
    : T
interface Mutation {
  readonly what: string
  readonly eventKey: string
  readonly change: (agreement: Careless<Answered>) => void
}

const at = <T>(list: readonly T[], index = 0): T => {
  const item = list[index]
  if (item === undefined) throw new Error(`there is no item ${index} to change`)
  return item
}
const party = (agreement: Careless<Answered>, id: string) =>
  at(agreement.parties.filter(({ organization }) => organization?.id === `organization:${id}`))
const participant = (agreement: Careless<Answered>, name: string) =>
  at(agreement.participants.filter(({ person }) => person.name === name))
const organization = (id: string) => ({ id: `organization:${id}` })
const renewed = (eventKey: string) => ({ type: 'RENEWS', agreement: { id: 'agreement:other', eventKey } })

/** Mistakes that a record may hold, each of which has to show against the facts. */
export const MUTATIONS: readonly Mutation[] = [
  {
    what: 'another organization under the party’s name',
    eventKey: 'DN-CA-2013',
    change: (agreement) => {
      party(agreement, 'ldld-dong-nai').organization = organization('ldld-ha-noi')
    },
  },
  {
    what: 'a party left out',
    eventKey: 'HN-4HUYENUY-2022',
    change: ({ parties }) => parties.pop(),
  },
  {
    what: 'a party more',
    eventKey: 'TB-LC',
    change: ({ parties }) => parties.push({ ...at(parties), organization: organization('ldld-ha-noi') }),
  },
  {
    what: 'a group of another size',
    eventKey: 'CDCT-6LDLD-2013',
    change: ({ parties }) => {
      at(parties, 1).group = { memberCount: 7 }
    },
  },
  {
    what: 'two parties under each other’s name',
    eventKey: 'TG-QNg-2019',
    change: ({ parties }) => {
      const names = parties.map(({ nameAsWritten }) => nameAsWritten)
      for (const [index, one] of parties.entries()) one.nameAsWritten = at(names, 1 - index)
    },
  },
  {
    what: 'a party as stated that the collectors inferred',
    eventKey: 'PT-SYT-2024',
    change: (agreement) => {
      party(agreement, 'ldld-phu-tho').identification = 'STATED'
    },
  },
  {
    what: 'two signers for each other’s party',
    eventKey: 'TN-TCLDCD',
    change: ({ signatures }) => {
      const mandates = signatures.map(({ onBehalfOf }) => onBehalfOf)
      for (const [index, one] of signatures.entries()) one.onBehalfOf = at(mandates, 1 - index)
    },
  },
  {
    what: 'a signer for nobody',
    eventKey: 'BCA-TLD-2017',
    change: ({ signatures }) => {
      at(signatures).onBehalfOf = null
    },
  },
  {
    what: 'a signer of a lower post that holds the words of the post',
    eventKey: 'TN-TCLDCD',
    change: ({ signatures }) => {
      const one = at(signatures)
      one.positionAsWritten = `Phó ${one.positionAsWritten}`
    },
  },
  {
    what: 'the same where the post is alike in the facts',
    eventKey: 'CA-LDLD-2018',
    change: ({ signatures }) => {
      const one = at(signatures, 1)
      one.positionAsWritten = `Phó ${one.positionAsWritten}`
    },
  },
  {
    what: 'a post that is right in the evidence alone',
    eventKey: 'BCA-TLD-2023',
    change: (agreement) => {
      participant(agreement, 'Nguyễn Đình Khang').positionAsWritten = 'Phó Chủ tịch'
    },
  },
  {
    what: 'a signer who is said to have presided only',
    eventKey: 'TLD-BNN-2020',
    change: ({ signatures, participants }) => signatures.push(at(participants)),
  },
  {
    what: 'a signer left out',
    eventKey: 'LA-LDTBXH-2019',
    change: ({ signatures }) => signatures.pop(),
  },
  ...[
    { eventKey: 'BCA-TLD-2017', id: 'person:tran-thanh-hai-ldld-ho-chi-minh' },
    { eventKey: 'HCM-LDTBXH-2013', id: 'person:tran-thanh-hai' },
  ].map(({ eventKey, id }) => ({
    what: `a namesake in ${eventKey}`,
    eventKey,
    change: (agreement: Careless<Answered>) => {
      participant(agreement, 'Trần Thanh Hải').person.id = id
    },
  })),
  {
    what: 'a participant for the other side',
    eventKey: 'NA-HN-2022',
    change: (agreement) => {
      participant(agreement, 'Kha Văn Tám').onBehalfOf = organization('ldld-ha-noi')
    },
  },
  {
    what: 'a participant known from another organization',
    eventKey: 'LC-HP-2024',
    change: (agreement) => {
      participant(agreement, 'Nguyễn Anh Tuân').person.positions = [
        { organization: organization('ldld-lao-cai') },
      ]
    },
  },
  {
    what: 'a witness who only attended',
    eventKey: 'NA-HN-2022',
    change: (agreement) => {
      participant(agreement, 'Lê Hồng Vinh').roles = ['ATTENDED']
    },
  },
  {
    what: 'a role that no article gives',
    eventKey: 'HCM-CA',
    change: (agreement) => participant(agreement, 'Lê Hồng Nam').roles.push('PRESIDED'),
  },
  {
    what: 'signers not named where their offices are',
    eventKey: 'DL-UBND-2011',
    change: (agreement) => {
      agreement.signerStatus = 'NOT_NAMED'
    },
  },
  {
    what: 'signers not named where the article was read in part',
    eventKey: 'DU-GTVT-2016',
    change: (agreement) => {
      agreement.signerStatus = 'NOT_NAMED'
    },
  },
  {
    what: 'another agreement renewed',
    eventKey: 'DN-CA-2017',
    change: (agreement) => {
      agreement.relations = [renewed('CA-LDLD-2014')]
    },
  },
  {
    what: 'a relation of another type',
    eventKey: 'TX-HLHPN-2017',
    change: ({ relations }) => {
      at(relations).type = 'REPLACES'
    },
  },
  {
    what: 'a higher agreement of the same article left out',
    eventKey: 'TQ-TAND-2016',
    change: ({ relations }) => relations.pop(),
  },
  {
    what: 'a relation that no article states',
    eventKey: 'TB-LC',
    change: ({ relations }) => relations.push(renewed('LC-HP-2024')),
  },
  {
    what: 'a relation that the facts mark as uncertain',
    eventKey: 'TQ-CDGD-2023',
    change: ({ relations }) => relations.push(renewed('QNg-CDGD-2015')),
  },
  {
    what: 'a document that it rests on left out',
    eventKey: 'TANDTC-TLD-2016',
    change: ({ basedOn }) => basedOn.pop(),
  },
  {
    what: 'a document more',
    eventKey: 'TANDTC-TLD-2016',
    change: ({ basedOn }) => basedOn.push({ title: 'Luật Đất đai 2013' }),
  },
  {
    what: 'an invented topic',
    eventKey: 'HCM-CA',
    change: ({ coverage }) => coverage.push({ phrase: 'dạy bơi', topic: { id: 'topic:dao-tao-tap-huan' } }),
  },
  {
    what: 'a topic left out',
    eventKey: 'HCM-CA',
    change: (agreement) => {
      agreement.coverage = agreement.coverage.filter(({ phrase }) => phrase !== at(agreement.coverage).phrase)
    },
  },
  {
    what: 'another day',
    eventKey: 'TG-QNg-2019',
    change: (agreement) => {
      agreement.signedOn = { edtf: '2019-08-20', asStated: 'XXXX-08-19' }
    },
  },
  {
    what: 'an end that no article states',
    eventKey: 'TB-LC',
    change: (agreement) => {
      agreement.period = { start: null, end: { edtf: '2025', asStated: null } }
    },
  },
]

/** The agreements with one mistake in one of them. */
export function mutated(agreements: readonly Answered[], { eventKey, change }: Mutation): Answered[] {
  const copy = structuredClone(agreements) as Careless<Answered>[]
  change(at(copy.filter((agreement) => agreement.eventKey === eventKey)))
  return copy
}
