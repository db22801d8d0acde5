import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphiQLOptions } from 'graphql-yoga'
import { packageFile } from '../package-files.ts'

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
