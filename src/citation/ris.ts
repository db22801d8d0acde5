import { partsOf, type Reference } from './reference.ts'

/** `2022/05/20/`: RIS keeps the slashes of what is not known. */
function dayOf(date: string | undefined): string | undefined {
  const [year = '', month = '', day = ''] = partsOf(date)
  return month && `${year}/${month}/${day}/`
}

function typeOf({ type, url }: Reference): string {
  if (type === 'DATASET') return 'DATA'
  return url ? 'ELEC' : 'GEN'
}

/** One RIS record; its lines end as the format asks, with CR and LF. */
export function ris(reference: Reference): string {
  const { key, authors, title, publisher, date, version, license, language, url } = reference
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', typeOf(reference)],
    ['ID', key],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['PB', publisher],
    ['PY', partsOf(date)[0]],
    ['DA', dayOf(date)],
    ['ET', version],
    ['N1', license && `License: ${license}`],
    ['LA', language],
    ['UR', url],
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return [...written, 'ER  - ', ''].join('\r\n')
}
