import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleOperations } from '../../src/http/playground.ts'
import { type Harness, openSeeds } from '../harness.ts'

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(BROWSER))('the playground in a browser', () => {
  let lienket: Harness
  let server: Server
  let browser: Browser
  let page: Page
  const strangers: string[] = []

  beforeAll(async () => {
    lienket = await openSeeds({ kind: 'memory', dataset: undefined })
    server = createServer(lienket.service).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home))
        strangers.push(request.url())
    })
    await page.goto(home)
    await page.waitForSelector('.graphiql-execute-button')
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
    await lienket?.close()
  })

  it('opens every example operation in a tab, the first question first', async () => {
    const tabs = await page.locator('.graphiql-tab-button').allInnerTexts()
    const names = exampleOperations().map(({ text }) => /query (\w+)/.exec(text)?.[1])
    expect(tabs).toEqual(names)
  })

  it('answers the first question when its button is pressed', async () => {
    await page.click('.graphiql-execute-button')
    await page.waitForFunction(() =>
      document.querySelector('.result-window')?.textContent?.includes('"totalCount"'),
    )
    const shown = await page.locator('.result-window').innerText()
    expect(shown.replaceAll('\u00a0', ' ')).toContain('Hội LHPN thành phố Hà Nội')
  })

  it('asks nothing of any other host', () => {
    expect(strangers).toEqual([])
  })
})
