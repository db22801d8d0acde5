/** Texts by their hash, the longest unused given up first once they are too many or too large. */
export interface KeptTexts {
  get(hash: string): string | undefined
  set(hash: string, text: string): void
}

export function keptTexts({ entries, bytes }: { entries: number; bytes: number }): KeptTexts {
  const texts = new Map<string, string>()
  let size = 0
  const remove = (hash: string) => {
    size -= Buffer.byteLength(texts.get(hash) ?? '')
    texts.delete(hash)
  }
  const put = (hash: string, text: string) => {
    remove(hash)
    texts.set(hash, text)
    size += Buffer.byteLength(text)
  }
  return {
    get: (hash) => {
      const text = texts.get(hash)
      if (text !== undefined) put(hash, text)
      return text
    },
    set: (hash, text) => {
      if (Buffer.byteLength(text) > bytes) return
      put(hash, text)
      for (const oldest of texts.keys()) {
        if (texts.size <= entries && size <= bytes) return
        remove(oldest)
      }
    },
  }
}
