import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { packageFile } from '../package-files.ts'
import { varyBy } from './headers.ts'

/** The example operations that ship, in the order of their file names; the first is the first question. */
export function exampleOperations(
  folder = packageFile('schema/operations'),
): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.replace(/\.graphql$/, ''), text: readFileSync(join(folder, file), 'utf8') }))
}

/** GraphiQL, served from the package itself, with every example in a tab. */
export function playground(): GraphiQLOptions {
  const tabs = exampleOperations().map(({ text }) => ({ query: text }))
  return {
    title: 'Liên kết',
    defaultTabs: tabs,
    defaultQuery: tabs[0]?.query ?? '',
    defaultEditorToolsVisibility: false,
  }
}

const compress = promisify(gzip)

/**
 * The playground's page carries all that it needs, nine megabytes of it, and is the same for everyone:
 * it is compressed once, for every browser that takes gzip.
 */
export function useCompressedPlayground(): Plugin {
  let page: Promise<Buffer<ArrayBuffer>> | undefined
  return {
    onResponse: async ({ request, response, setResponse }) => {
      const isPage = request.method === 'GET' && response.headers.get('content-type')?.startsWith('text/html')
      if (!isPage) return
      varyBy(response.headers, 'Accept')
      varyBy(response.headers, 'Accept-Encoding')
      if (!request.headers.get('accept-encoding')?.includes('gzip')) return
      page ??= response.text().then((html) => compress(html) as Promise<Buffer<ArrayBuffer>>)
      const headers = {
        'content-type': 'text/html',
        'content-encoding': 'gzip',
        vary: 'Accept, Accept-Encoding',
      }
      setResponse(new Response(await page, { headers }))
    },
  }
}

/** Who opens the bare address is led to the playground. */
export const useFrontDoor = (): Plugin => ({
  onRequest: ({ url, endResponse }) => {
    if (url.pathname === '/')
      endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }))
  },
})
