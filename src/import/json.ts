const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/g

/** The first field that an object of this JSON text has twice. JSON.parse drops all of them but the last without a word. */
export function repeatedField(json: string): string | null {
  const open: (Set<string> | null)[] = []
  for (const [token, isField] of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (isField !== undefined) {
      const field = String(JSON.parse(token.slice(0, -isField.length)))
      const fields = open.at(-1)
      if (fields?.has(field)) return field
      fields?.add(field)
    }
  }
  return null
}
