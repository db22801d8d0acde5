/** Adds to `Vary` what an answer depends on, and keeps what is there. */
export function varyBy(headers: Headers, name: string): void {
  const known = (headers.get('vary') ?? '').split(',').map((part) => part.trim().toLowerCase())
  if (!known.includes(name.toLowerCase())) headers.append('vary', name)
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether `If-None-Match` names this entity tag; compared weakly, as it is to be for GET and HEAD. */
export const namesTag = (request: Request, tag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((one) => bare(one) === bare(tag))

/** Whether `If-None-Match: *` asks for what is there not to be sent, whatever its tag. */
export const namesAnyTag = (request: Request): boolean => request.headers.get('if-none-match')?.trim() === '*'
