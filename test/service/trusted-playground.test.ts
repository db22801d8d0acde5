import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/app.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createService } from '../../src/http/service.ts'
import { importDataset } from '../../src/import/import.ts'
import { packageFile } from '../../src/package-files.ts'

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(BROWSER))('the playground where only what ships is answered', () => {
  let graph: Graph
  let server: Server
  let browser: Browser
  let page: Page
  const refused: number[] = []

  beforeAll(async () => {
    graph = openGraph({ kind: 'memory', dataset: undefined })
    await importDataset(graph, [packageFile('seeds')])
    const door = { operations: 'trusted', cacheMaxAge: 0, corsOrigins: [] } as const
    server = createServer(createService({ graph, log: pino({ level: 'silent' }), door })).listen(
      0,
      '127.0.0.1',
    )
    await new Promise((resolve) => server.once('listening', resolve))
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(response.status())
    })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await page.waitForSelector('.graphiql-execute-button')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
    await graph?.close()
  })

  it('knows the schema and answers its examples', async () => {
    await page.click('.graphiql-execute-button')
    await page.waitForFunction(() =>
      document.querySelector('.result-window')?.textContent?.includes('"totalCount"'),
    )
    expect(refused).toEqual([])
  })
})
