import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let allowed: Server
let stranger: Server

/** A page of somebody else, with a strict policy and styles that mean harm. */
function page(foyer: string): Server {
  const policy = `default-src 'none'; script-src ${foyer}; connect-src ${foyer}; style-src 'self'; img-src 'self'`
  return createServer((request, response) => {
    if (request.url === '/page.css') return response.setHeader('content-type', 'text/css').end(HOSTILE)
    if (request.url !== '/') return response.writeHead(204).end()
    response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html')
    response.end(`<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/page.css"></head>
      <body><h1>A page</h1><script src="${foyer}/widget.js" data-site-key="site_demo" async></script></body></html>`)
  }).listen(0, '127.0.0.1')
}

const HOSTILE = `* { all: unset !important } :root { font-size: 40px } div, p, button { display: none !important }`

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  const { address } = inject('program')
  allowed = page(address)
  stranger = page(address)
  const staff = await Staff.signIn(await people.somebody())
  const query = 'mutation ($input: SetAllowedOriginsInput!) { setAllowedOrigins(input: $input) { allowedOrigins } }'
  const variables = { input: { siteKey: 'site_demo', allowedOrigins: [addressOf(allowed)] } }
  const body = JSON.stringify({ query, variables })
  await staff.page.evaluate(async (asked) => {
    await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: asked })
  }, body)
})

afterAll(async () => {
  allowed.close()
  stranger.close()
})

test('on an allowed page of another origin the chat works under a strict policy and whatever the page styles', async () => {
  const context = await people.somebody()
  const visitor = new Visitor(await context.newPage())
  const requests: string[] = []
  visitor.page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await visitor.page.goto(addressOf(allowed))
  const launcher = visitor.page.getByRole('button', { name: 'Chat with us' })
  await launcher.waitFor()
  expect(requests.filter((path) => !['/', '/page.css', '/widget.js', '/favicon.ico'].includes(path))).toEqual([])
  expect(await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])
  await visitor.openChat()
  await visitor.ask('Can I come in for just one day?', /Day Pass/)
  const card = visitor.log.getByRole('link', { name: /^Get a day pass/ }).first()
  expect(await card.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))).toBeLessThan(20)
  await visitor.page.reload()
  await visitor.openChat()
  await visitor.log.getByText('Can I come in for just one day?', { exact: true }).waitFor()
})

test('on a page that is not allowed the chat says so', async () => {
  const context = await people.somebody()
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(addressOf(stranger))
  await visitor.page.getByRole('button', { name: 'Chat with us' }).click()
  await visitor.page.getByRole('dialog').getByText('The chat is not available on this page.').first().waitFor()
  expect(await visitor.page.evaluate(() => localStorage.length)).toBe(0)
})
