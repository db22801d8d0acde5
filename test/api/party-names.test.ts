import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { everyNode } from './every.ts'
import { served } from './served.ts'

interface Place {
  name: string
  nameEn: string | null
  kind: string
  otherNames: { name: string }[]
}
interface Organization {
  id: string
  place: Place | null
}
interface Agreement {
  id: string
  parties: { nameAsWritten: string; organization: Organization | null }[]
}

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * «Liên đoàn Lao động tỉnh» is a name of one in the province’s own paper only: it does not say of which province.
 * Where the source is a translation into Japanese, its name is a name of the record.
 */
const saysWhere = (name: string, place: Place | null): boolean =>
  /[\p{Script=Katakana}\p{Script=Han}]/u.test(name) ||
  place === null ||
  place.kind === 'COUNTRY' ||
  [place.name, place.nameEn ?? place.name, ...place.otherNames.map((other) => other.name)].some((one) =>
    words(name).includes(words(one)),
  )

/** What the source calls the company after having named it. */
const SHORT = ['Tập đoàn']

describe(`A party’s name as written (${engine})`, () => {
  const lienket = served()
  const fields = `parties { nameAsWritten organization { id place { name nameEn kind otherNames { name } } } }`
  const written = async () => {
    const agreements = await everyNode<Agreement>(lienket, 'agreements', { fields })
    return agreements
      .flatMap(({ parties }) => parties)
      .flatMap(({ nameAsWritten: name, organization }) => (organization ? [{ name, organization }] : []))
  }
  const named = (name: string) =>
    lienket.ask<{ organization: { id: string } | null }>(
      'query($name: String!) { organization(name: $name) { id } }',
      { name },
    )

  it('leads back to it where it says of which place it is, «(LĐLĐ)» in its midst or not', async () => {
    const lost: string[] = []
    for (const { name, organization } of await written()) {
      if (!saysWhere(name, organization.place) || SHORT.includes(name)) continue
      const found = (await named(name)).data.organization?.id
      if (found !== organization.id) lost.push(`${name}: ${found}`)
    }
    expect(lost).toEqual([])
  })

  it('leads nowhere where no name tells it apart', async () => {
    const generic = (await written()).filter(
      ({ name, organization }) => SHORT.includes(name) || !saysWhere(name, organization.place),
    )
    const names = [...new Set(generic.map(({ name }) => name))]
    expect(names).toEqual(expect.arrayContaining(['Liên đoàn Lao động tỉnh', 'LĐLĐ huyện', 'Công an tỉnh']))
    for (const name of names) {
      const { data, errors } = await named(name)
      expect([name, data.organization, errors.map(({ extensions }) => extensions['code'])]).toEqual([
        name,
        null,
        ['NOT_FOUND'],
      ])
    }
  })
})
