import { expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

interface Parties {
  agreements: {
    edges: { node: { parties: { nameAsWritten: string; organization: { id: string } | null }[] } }[]
  }
}

/** The article says «tỉnh» without naming it: only its province’s own paper can. */
const UNNAMED = 'Liên đoàn Lao động tỉnh'

const lienket = served()

it(`a party’s name as written leads back to it, but for one that no name tells apart (${engine})`, async () => {
  const { agreements } = (await lienket.data(
    '{ agreements(first: 100) { edges { node { parties { nameAsWritten organization { id } } } } } }',
  )) as Parties
  const parties = agreements.edges.flatMap(({ node }) => node.parties).filter((party) => party.organization)
  const byName = 'query($name: String!) { organization(name: $name) { id } }'
  for (const { nameAsWritten, organization } of parties.filter((party) => party.nameAsWritten !== UNNAMED)) {
    expect(await lienket.data(byName, { name: nameAsWritten })).toEqual({ organization })
  }
  const { errors } = await lienket.refusal(byName, { name: UNNAMED })
  expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
})
