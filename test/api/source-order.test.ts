import { expect, it } from 'vitest'
import { engine } from '../harness.ts'
import { served } from './served.ts'

const lienket = served([
  { id: 'source:mau-khong-tit', readInFull: false },
  { id: 'source:mau-tieng-nhat', title: '協力規則', language: 'ja', readInFull: false },
])

it(`Sources by title: those without one come last, whatever the letters of the others (${engine})`, async () => {
  const { sources } = (await lienket.data(
    '{ sources(orderBy: TITLE_ASC, last: 100) { edges { node { id title } } } }',
  )) as { sources: { edges: { node: { id: string; title: string | null } }[] } }
  const titles = sources.edges.map(({ node }) => node.title)
  expect(titles).toContain(null)
  expect(titles.lastIndexOf('協力規則')).toBe(titles.indexOf(null) - 1)
})
