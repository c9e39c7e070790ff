import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type StripeServer,
  type StripeSession,
  startStripeServer,
} from '../../../api/src/payments/test/stripe-server.ts'
import { temporaryPlace } from '../../../api/src/test/temporary-place.ts'
import { type RunningProgram, startProgram } from '../../../scripts/start-program.ts'
import { findings } from '../pages/findings.ts'
import { fillIn, newPerson } from '../pages/form.ts'
import { askServer, idOf, newLink, newSession, type Server, type Wish } from '../pages/new-link.ts'
import { useBrowser } from '../pages/open-browser.ts'

const people = useBrowser()

let stripe: StripeServer
let program: RunningProgram
let server: Server
let folder: string
beforeAll(async () => {
  stripe = await startStripeServer()
  folder = await mkdtemp(join(temporaryPlace(), 'foyer-payment-'))
  await chmod(folder, 0o711)
  const apiKey = `foyer_${randomBytes(24).toString('base64url')}`
  program = await startProgram({
    FOYER_DATA_DIR: folder,
    FOYER_SEED: 'catalogue',
    FOYER_DEMO_API_KEY: apiKey,
    FOYER_PUBLIC_DOCUMENTS: 'registered',
    FOYER_STRIPE_SECRET_KEY: stripe.settings.secretKey,
    FOYER_STRIPE_WEBHOOK_SECRET: stripe.settings.webhookSecret,
    FOYER_STRIPE_API_URL: stripe.settings.apiUrl.origin,
  })
  server = { address: program.address, apiKey }
})
afterAll(async () => {
  await program?.end('SIGTERM')
  await stripe?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function open(wish: Wish): Promise<Page> {
  const page = await (await people.somebody({ baseURL: server.address })).newPage()
  await page.goto(await newLink(await newSession('en-IE', server), wish, server))
  return page
}

/** Has Stripe say what came of a payment, as its webhook does. */
async function tell(type: string, session: StripeSession, payment_status: 'paid' | 'unpaid'): Promise<void> {
  const { body, signature } = stripe.event(type, session, { session: { payment_status } })
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  const { status } = await fetch(`${server.address}/payments/stripe`, { method: 'POST', headers, body })
  expect(status).toBe(200)
}

test('by card: to the payment and back, which waits for the word of Stripe and then tells the truth', async () => {
  const page = await open({ plan: 'Hot Desk Full-time', startDate: '2099-03-01' })
  await page.getByText('you pay on the secure page of Stripe').waitFor()
  await fillIn(page, newPerson('Nora Byrne'))
  await page.getByRole('button', { name: 'Continue to payment' }).dblclick()
  await page.getByRole('heading', { name: '25000 eur' }).waitFor()
  expect(stripe.sessions).toHaveLength(1)
  await page.getByRole('link', { name: 'Pay' }).click()
  await page.getByRole('heading', { name: 'Your payment is being confirmed' }).waitFor()
  expect(await findings(page, 'waiting for the payment')).toEqual([])
  await tell('checkout.session.completed', stripe.sessions[0]!, 'paid')
  await page.getByRole('heading', { name: 'You are signed up' }).waitFor()
  expect(await page.getByRole('main').textContent()).toMatch(/The payment has arrived\..*1 March 2099.*€250.*By card/s)
  await page.goBack()
  await page.goForward()
  await page.getByRole('heading', { name: 'You are signed up' }).waitFor()
  await page.goto(page.url().replace(/\?.*/, ''))
  await page.getByRole('heading', { name: 'You are signed up' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Sign up somebody else' }).click()
  await expect.poll(() => page.getByLabel('Start date').inputValue()).toBe('2099-03-01')
  expect(await page.getByLabel('Email').inputValue()).toBe('')
})

test('whoever turns back at the payment finds the form as it was; a payment that failed can be begun again', async () => {
  const page = await open({ dayPass: 'Day Pass' })
  const person = newPerson('Rory Walsh')
  await fillIn(page, person)
  const pay = page.getByRole('button', { name: 'Continue to payment' })
  await pay.click()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect.poll(() => page.getByLabel('Email').inputValue()).toBe(person.email)
  await pay.click()
  const first = stripe.sessions.at(-1)!
  await page.getByRole('link', { name: 'Pay' }).click()
  await tell('checkout.session.async_payment_failed', first, 'unpaid')
  await page.getByRole('heading', { name: 'The payment was not completed' }).waitFor()
  expect(await findings(page, 'payment that failed')).toEqual([])
  await page.getByRole('link', { name: 'Back to the form' }).click()
  await pay.click()
  await page.getByRole('link', { name: 'Pay' }).click()
  const second = stripe.sessions.at(-1)!
  expect(second.id).not.toBe(first.id)
  await tell('checkout.session.completed', second, 'paid')
  await page.getByRole('heading', { name: 'Your day pass is booked' }).waitFor()
})

test('an offer that goes while the form is filled in: nothing is paid, and what there is instead can be followed', async () => {
  const wish = { plan: 'Dedicated Desk', startDate: '2099-03-01' }
  const lucky = await open(wish)
  await fillIn(lucky, newPerson('Orla Quinn'))
  await lucky.getByRole('button', { name: 'Continue to payment' }).click()
  await lucky.getByRole('link', { name: 'Pay' }).click()
  await tell('checkout.session.completed', stripe.sessions.at(-1)!, 'paid')
  await lucky.getByRole('heading', { name: 'You are signed up' }).waitFor()

  const page = await open(wish)
  await fillIn(page, newPerson('Sinéad Doyle'))
  await sellOut('Dedicated Desk')
  const opened = stripe.sessions.length
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await page.getByRole('heading', { name: 'This offer is no longer available' }).waitFor()
  expect(stripe.sessions).toHaveLength(opened)
  await page.reload()
  await page
    .getByRole('link', { name: /Hot Desk/ })
    .first()
    .waitFor()
  await page.getByLabel('Language').selectOption('العربية')
  await page.getByRole('heading', { name: 'لم يعد هذا العرض متاحًا' }).waitFor()
  expect(await findings(page, 'gone in Arabic')).toEqual([])
  await page.getByLabel('اللغة').selectOption('English')
  await page.getByRole('heading', { name: 'This offer is no longer available' }).waitFor()
  expect(await findings(page, 'gone')).toEqual([])
  await page
    .getByRole('link', { name: /Hot Desk/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Sign up', level: 1 }).waitFor()
  await page.getByRole('heading', { name: /Hot Desk/ }).waitFor()

  // Whoever has one still sees that.
  await lucky.goto(lucky.url().replace(/\?.*/, ''))
  await lucky.getByRole('heading', { name: 'You are signed up' }).waitFor()
})

/** Sells a plan elsewhere until none of it is left. */
async function sellOut(plan: string): Promise<void> {
  const planId = await idOf(server, 'tariffs', plan)
  const { tariffs } = await askServer<{ tariffs: { edges: { node: { id: string; subscribersLimit: number } }[] } }>(
    server,
    '{ tariffs(first: 100) { edges { node { id subscribersLimit } } } }',
  )
  const { subscribersLimit } = tariffs.edges.find(({ node }) => node.id === planId)!.node
  const sell = (index: number) =>
    askServer(
      server,
      'mutation ($input: RecordContractInput!) { recordContract(input: $input) { userErrors { message } } }',
      {
        input: {
          externalId: `sold-${index}`,
          customer: { person: { fullName: 'Somebody Else', email: `else-${index}@example.com` } },
          planId,
          startDate: '2099-01-01',
          price: { amountMinor: 100, currency: 'EUR' },
        },
      },
    )
  await Promise.all(Array.from({ length: subscribersLimit }, (_, index) => sell(index)))
}
