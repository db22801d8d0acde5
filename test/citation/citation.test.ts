import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { type CitationFormat, citation } from '../../src/citation/citation.ts'
import { citableDate, type Reference } from '../../src/citation/reference.ts'

const article: Reference = {
  key: '2022-nghe-an-ha-noi',
  type: 'SOURCE',
  authors: ['MAI LIỄU'],
  title: 'LĐLĐ Nghệ An và LĐLĐ TP Hà Nội ký kết chương trình phối hợp công tác',
  publisher: 'Báo Nghệ An',
  date: '2022-05-20',
  language: 'vi',
  url: 'https://example.vn/bai-1.html',
}
const bare: Reference = { key: 'khong-tit', type: 'SOURCE', authors: [], language: 'vi' }
const release: Reference = {
  key: 'lienket-0123456789abcdef',
  type: 'DATASET',
  authors: ['The editors of lienket'],
  title: 'Liên kết: thỏa thuận [Liên kết: agreements]',
  date: '2026-11-22',
  version: '2026.11.2 (0123456789abcdef)',
  license: 'CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)',
}

const AWKWARD: Record<string, Reference> = {
  'without author': { ...article, authors: [] },
  'without date': { ...article, date: undefined },
  'of a year': { ...article, date: '2022' },
  'of a month': { ...article, date: '2022-12' },
  'without title': { ...article, title: undefined },
  'with nothing but a language': bare,
  'with every sign that BibTeX minds': {
    ...article,
    title: String.raw`A "quoted" & 50% {of $5} #1_a ~b^c \d 'e' @f, g = {h`,
    authors: [String.raw`Đỗ {Văn} & \ "B"`],
    publisher: 'Báo & Đài {X',
  },
  'whose author looks like two': { ...article, authors: ['Trần Anh and Lê Bình'] },
  'whose author is two': { ...article, authors: ['Thu Hoài - Thanh Tùng'] },
  'with signs in its address': { ...article, url: 'https://example.vn/a_b%20c?x=1&y=2#z~1' },
  'in Japanese': {
    ...article,
    title: 'ファム・タイン・ビン、労働組合',
    publisher: '労働新聞',
    language: 'ja',
  },
  'that is a dataset': release,
}

interface Read {
  readonly title?: string
  readonly author?: readonly { family?: string; literal?: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly [field: string]: unknown
}

/** What a reader that knows nothing of ours makes of it. */
function readBack(reference: Reference, format: CitationFormat) {
  const entries = plugins.input.chain(citation(reference, format)) as Read[]
  expect(entries).toHaveLength(1)
  const [{ id, title, author, issued, publisher, language, URL: url, version, note } = {} as Read] = entries
  const names = author?.map(({ family, literal }) => literal ?? family)
  return {
    id,
    title,
    authors: names ?? [],
    date: issued?.['date-parts'][0],
    publisher,
    language,
    url,
    version,
    note,
  }
}

const expected = ({ key, title, authors, date, publisher, language, url, version, license }: Reference) => ({
  id: key,
  title,
  authors,
  date: date?.split('-').map(Number),
  publisher,
  language,
  url,
  version,
  note: license && `License: ${license}`,
})

describe('a citation is read by reference managers as it was meant: a source', () => {
  it.each(Object.entries(AWKWARD))('%s', (_what, reference) => {
    expect(readBack(reference, 'BIBTEX')).toEqual(expected(reference))
    expect(readBack(reference, 'RIS')).toEqual(expected(reference))
  })
})

describe('a citation', () => {
  it('in BibTeX keeps capitals and names together', () => {
    expect(citation(article, 'BIBTEX')).toBe(`@misc{2022-nghe-an-ha-noi,
  author = {{MAI LIỄU}},
  title = {{LĐLĐ Nghệ An và LĐLĐ TP Hà Nội ký kết chương trình phối hợp công tác}},
  howpublished = {{Báo Nghệ An}},
  publisher = {{Báo Nghệ An}},
  year = {2022},
  month = may,
  date = {2022-05-20},
  language = {vi},
  url = {https://example.vn/bai-1.html}
}
`)
  })

  it('in BibTeX leaves no brace open, whatever an address holds', () => {
    const written = citation({ ...article, url: 'https://example.vn/{a\\b' }, 'BIBTEX')
    expect(written).toContain('url = {https://example.vn/%7Ba%5Cb}')
  })

  it('in RIS ends its lines with CR and LF, and begins with its type', () => {
    const lines = citation(article, 'RIS').split('\r\n')
    expect(lines.at(0)).toBe('TY  - ELEC')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([])
    expect(citation(bare, 'RIS')).toBe('TY  - GEN\r\nID  - khong-tit\r\nLA  - vi\r\nER  - \r\n')
  })

  it.each([
    [
      article,
      'MAI LIỄU (2022). LĐLĐ Nghệ An và LĐLĐ TP Hà Nội ký kết chương trình phối hợp công tác. Báo Nghệ An, 2022-05-20. https://example.vn/bai-1.html',
    ],
    [
      { ...article, authors: [], title: 'Ai ký?', date: '2022', url: undefined },
      'Ai ký? (2022). Báo Nghệ An.',
    ],
    [bare, '[Untitled / không có tít] (n.d.).'],
    [
      release,
      'The editors of lienket (2026). Liên kết: thỏa thuận [Liên kết: agreements] [Data set]. 2026-11-22. Version 2026.11.2 (0123456789abcdef). License: CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/).',
    ],
  ])('in words: %#', (reference, words) => {
    expect(citation(reference, 'TEXT')).toBe(words)
  })

  it.each([
    ['2022-05-20', '2022-05-20'],
    ['2022-05', '2022-05'],
    ['2022', '2022'],
    ['2022?', undefined],
    ['2022-05~', undefined],
    ['202X', undefined],
    ['2022-XX', undefined],
    ['2022/2023', undefined],
    ['XXXX-04-08', undefined],
    [undefined, undefined],
  ])('says no date that is not certain: %s is %s', (edtf, date) => {
    expect(citableDate(edtf)).toBe(date)
  })
})
