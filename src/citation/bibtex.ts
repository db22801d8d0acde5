import { partsOf, type Reference } from './reference.ts'

/** Braces count for BibTeX even after a backslash, so that each becomes a command. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
}
const escaped = (text: string): string => text.replace(/[\\{}~^#$%&_]/g, (sign) => ESCAPES[sign] ?? sign)

/** An address is read as it stands; only what would end the field is percent-encoded. */
const address = (url: string): string =>
  url.replace(/[\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Double braces: styles change no letter, and split no name. */
const whole = (text: string): string => `{{${escaped(text)}}}`
const plain = (text: string | undefined): string | undefined => text && `{${escaped(text)}}`

function fieldsOf(reference: Reference): [name: string, value: string | undefined][] {
  const { authors, title, publisher, date, version, license, language, url } = reference
  const [year, month] = partsOf(date)
  return [
    [
      'author',
      authors.length > 0 ? `{${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}` : undefined,
    ],
    ['title', title && whole(title)],
    ['howpublished', publisher && whole(publisher)],
    ['publisher', publisher && whole(publisher)],
    ['year', plain(year)],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', plain(date)],
    ['version', plain(version)],
    ['note', plain(license && `License: ${license}`)],
    ['language', plain(language)],
    ['url', url && `{${address(url)}}`],
  ]
}

/**
 * One BibTeX entry in UTF-8, for BibTeX and for biblatex: the styles of the one print `howpublished` of a `@misc`, and year
 * and month; the other and reference managers read `publisher` and `date`. A source is `@misc`: the dataset does not say what kind of publication it is. */
export function bibtex(reference: Reference): string {
  const fields = fieldsOf(reference).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  const entry = reference.type === 'DATASET' ? 'dataset' : 'misc'
  return `@${entry}{${reference.key},\n${fields.join(',\n')}\n}\n`
}
