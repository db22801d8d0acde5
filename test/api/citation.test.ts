import { describe, expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const published = (publishedOn?: object) => ({ title: 'Bài mẫu', readInFull: true, publishedOn })

describe(`Citations (${engine})`, () => {
  const lienket = served([
    {
      id: 'source:mau-ngay',
      ...published({ edtf: '2022-05-20' }),
      author: 'Vân Thanh',
      publisher: 'Báo Mẫu',
    },
    { id: 'source:mau-khong-chac', ...published({ edtf: '2022?' }) },
    { id: 'source:mau-suy-ra', ...published({ edtf: '2022', basis: 'INFERRED', asStated: 'XXXX-05-20' }) },
    { id: 'source:mau-khong-tit', readInFull: false },
  ])
  const citations = (type: string, id: string) =>
    lienket.data(
      `query($id: ID!) { ${type}(id: $id) { bibtex: citation(format: BIBTEX) ris: citation(format: RIS) text: citation(format: TEXT) } }`,
      { id },
    )

  it('of a source, in three formats', async () => {
    expect(await citations('source', 'source:mau-ngay')).toEqual({
      source: {
        bibtex: expect.stringMatching(/^@misc\{mau-ngay,\n {2}author = \{\{Vân Thanh\}\},/),
        ris: 'TY  - GEN\r\nID  - mau-ngay\r\nAU  - Vân Thanh\r\nTI  - Bài mẫu\r\nPB  - Báo Mẫu\r\nPY  - 2022\r\nDA  - 2022/05/20/\r\nLA  - vi\r\nER  - \r\n',
        text: 'Vân Thanh (2022). Bài mẫu. Báo Mẫu, 2022-05-20.',
      },
    })
  })

  it.each([
    ['source:mau-khong-chac', 'Bài mẫu (n.d.).'],
    ['source:mau-suy-ra', 'Bài mẫu (n.d.).'],
    ['source:mau-khong-tit', '[Untitled / không có tít] (n.d.).'],
  ])('claims neither date nor title that no source states: %s', async (id, text) => {
    expect(await citations('source', id)).toMatchObject({ source: { text } })
  })

  it('of the dataset, with the release and the version that answered', async () => {
    const { dataset } = (await lienket.data(
      '{ dataset { version release license creators bibtex: citation(format: BIBTEX) ris: citation(format: RIS) text: citation(format: TEXT) } }',
    )) as { dataset: Record<'version' | 'release' | 'license' | 'bibtex' | 'ris' | 'text', string> }
    const { version, release, license } = dataset
    for (const citation of [dataset.bibtex, dataset.ris, dataset.text]) {
      expect(citation).toContain(`${release} (${version})`)
      expect(citation).toContain(license)
      expect(citation).toContain('The editors of lienket')
    }
    expect(dataset.bibtex).toMatch(new RegExp(`^@dataset\\{lienket-${version},`))
  })
})
