import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()

let page: Page
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})

async function recordTour(fullName: string, expectedArrival?: string): Promise<string> {
  const { recordTour } = await askGraph<{ recordTour: { visitor: { id: string } } }>(
    'mutation ($input: RecordTourInput!) { recordTour(input: $input) { visitor { id } } }',
    { input: { externalId: crypto.randomUUID(), fullName, email: 'fergal.roche@example.com', expectedArrival } },
  )
  return recordTour.visitor.id
}

test('a tour is confirmed and the visitor marked as arrived; then there is nothing left to do', async () => {
  await page.goto(`/visitors/${await recordTour('Fergal Roche')}`)
  await page.getByText('Not confirmed yet').waitFor()
  await page.getByRole('button', { name: 'Confirm tour' }).click()
  await page.getByRole('button', { name: 'Confirm tour' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Mark as arrived' }).click()
  await page.getByRole('button', { name: 'Record no-show' }).waitFor({ state: 'detached' })
  expect(await page.getByText('Not confirmed yet').count()).toBe(0)
})

test('a no-show is asked back for, by keyboard too, and strikes the outcome out', async () => {
  await page.goto(`/visitors/${await recordTour('Fiadh Roche', '2026-01-15T10:00:00Z')}`)
  const noShow = page.getByRole('button', { name: 'Record no-show' })
  await noShow.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Record no-show' }).getByText('no longer counts').waitFor()
  expect(await findings(page, 'no-show')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await noShow.evaluate((button) => button === document.activeElement)).toBe(true)
  await noShow.click()
  await page.getByLabel('Note for your team').fill('Waited for half an hour')
  await page.getByRole('dialog').getByRole('button', { name: 'Record no-show' }).click()
  await page.getByText('Did not come').waitFor()
  expect(await page.getByRole('button', { name: 'Mark as arrived' }).count()).toBe(0)
})

async function recordContract(fullName: string): Promise<string> {
  const { tariffs } = await askGraph<{ tariffs: { edges: { node: { id: string } }[] } }>(
    '{ tariffs(first: 1) { edges { node { id } } } }',
  )
  const { recordContract } = await askGraph<{ recordContract: { contract: { id: string } } }>(
    'mutation ($input: RecordContractInput!) { recordContract(input: $input) { contract { id } } }',
    {
      input: {
        externalId: crypto.randomUUID(),
        customer: { person: { fullName, email: `${fullName.replace(' ', '.')}@example.com` } },
        planId: tariffs.edges[0]?.node.id,
        startDate: '2026-01-01',
        price: { amountMinor: 9900, currency: 'EUR' },
      },
    },
  )
  return recordContract.contract.id
}

test('a contract is cancelled as of a day', async () => {
  await page.goto(`/contracts/${await recordContract('Cian Roche')}`)
  await page.getByRole('button', { name: 'Cancel contract' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cancel contract' })
  await dialog.getByLabel(/^Last day/).fill('2026-03-31')
  await dialog.getByRole('button', { name: 'Cancel contract' }).click()
  await page.getByText('Cancelled', { exact: true }).waitFor()
  await page.getByText('31 Mar 2026').waitFor()
})

test('what somebody else did meanwhile is said in the dialog, and nothing typed is lost', async () => {
  const contractId = await recordContract('Clodagh Roche')
  await page.goto(`/contracts/${contractId}`)
  await page.getByRole('button', { name: 'Cancel contract' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cancel contract' })
  await dialog.getByLabel(/^Last day/).fill('2026-03-31')
  await dialog.getByLabel('Note for your team').fill('Moves abroad')
  await askGraph('mutation ($input: CancelContractInput!) { cancelContract(input: $input) { userErrors { code } } }', {
    input: { contractId, cancellationDate: '2026-06-30' },
  })
  await dialog.getByRole('button', { name: 'Cancel contract' }).click()
  await dialog.getByRole('alert').getByText('2026-06-30').waitFor()
  expect(await dialog.getByLabel('Note for your team').inputValue()).toBe('Moves abroad')
})

test('a day pass is refunded', async () => {
  const { products } = await askGraph<{ products: { edges: { node: { id: string } }[] } }>(
    '{ products(first: 1) { edges { node { id } } } }',
  )
  const { recordProduct } = await askGraph<{ recordProduct: { product: { id: string } } }>(
    'mutation ($input: RecordProductInput!) { recordProduct(input: $input) { product { id } } }',
    {
      input: {
        externalId: crypto.randomUUID(),
        customer: { person: { fullName: 'Nuala Roche', email: 'nuala.roche@example.com' } },
        productId: products.edges[0]?.node.id,
        price: { amountMinor: 2500, currency: 'EUR' },
      },
    },
  )
  await page.goto(`/products/${recordProduct.product.id}`)
  await page.getByRole('button', { name: 'Refund' }).click()
  await page.getByRole('dialog', { name: 'Refund' }).getByRole('button', { name: 'Refund' }).click()
  await page.getByText('Refunded', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Refund' }).waitFor({ state: 'detached' })
})
