const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn them into blanks unless they are written so.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold, whichever way they are written
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)

export type XmlAttributes = Readonly<Record<string, string | number | boolean | null>>

/** An opening tag without its end: attributes that are null are left out. */
function start(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return `<${name}${written.join('')}`
}

export const open = (name: string, attributes: XmlAttributes = {}): string => `${start(name, attributes)}>`

/** A whole element; what is inside is XML already. */
export const element = (name: string, attributes: XmlAttributes, inside = ''): string =>
  inside === '' ? `${start(name, attributes)}/>` : `${start(name, attributes)}>${inside}</${name}>`

/** A comment may hold no two hyphens in a row, and end in none. */
export const comment = (lines: readonly string[]): string =>
  `<!--\n${lines
    .map((line) =>
      line
        .toWellFormed()
        .replace(FORBIDDEN, '\uFFFD')
        .replace(/-(?=-|$)/gm, '- '),
    )
    .join('\n')}\n-->`

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
