import { afterAll, beforeAll, expect, test } from 'vitest'
import { quaysideCatalogue } from '../../demo/quayside-catalogue.ts'
import { searchArticles, searchOffers } from '../index.ts'
import {
  BUSINESS,
  type CatalogueInDatabase,
  catalogueInDatabase,
  OTHER_BUSINESS,
} from '../test/catalogue-in-database.ts'

let made: CatalogueInDatabase
beforeAll(async () => {
  made = await catalogueInDatabase(quaysideCatalogue)
})
afterAll(() => made.drop())

const search = (words: string[][], language = 'en', businessId = BUSINESS) =>
  searchArticles(made.database.orm.em.fork(), businessId, language, words)

test.each([
  [[['parking']], 'Parking and bicycles'],
  [[['parkng']], 'Parking and bicycles'],
  [[['printr']], 'Printing and scanning'],
  [[['dog'], ['friday']], 'Dogs and other pets'],
  [[['cat', 'pets']], 'Dogs and other pets'],
  [[['showers']], 'Parking and bicycles'],
  [[['whiteboard']], 'Meeting rooms'],
])('%j finds "%s" first', async (words, title) => {
  expect((await search(words))[0]?.title).toBe(title)
})

test('it says which words stand in the title, themselves or by another one, and which in the text', async () => {
  const [found] = await search([['car', 'parking'], ['bicycles'], ['showers'], ['helicopter']])
  expect(found).toMatchObject({ named: [2], inTitle: [1, 2], matched: [1, 2, 3] })
})

test.each([[[['helicopter']]], [[['the'], ['of']]], [[["'; drop table tariff; --"]]], [[['']]], [[]]])(
  '%j finds nothing',
  async (words) => {
    expect(await search(words)).toEqual([])
  },
)

test('articles of another language or business are not found', async () => {
  expect(await search([['whiteboard']], 'ar')).toEqual([])
  expect(await search([['parking']], 'en', OTHER_BUSINESS)).toEqual([])
})

test('offers are found by words of their description, with which of them it has', async () => {
  const find = async (words: string[][], businessId = BUSINESS) => [
    ...(await searchOffers(made.database.orm.em.fork(), businessId, 'en', words)),
  ]
  const [loft, studio] = [await made.idOf('Samuel Loft'), await made.idOf('Liffey Studio')]
  expect(await find([['balconies']])).toEqual([[loft, [1]]])
  expect(new Map(await find([['river'], ['terrace', 'balcony'], ['helicopter']]))).toEqual(
    new Map([
      [loft, [2]],
      [studio, [1]],
    ]),
  )
  expect(await find([['balcony']], OTHER_BUSINESS)).toEqual([])
  expect(await find([])).toEqual([])
})

test.each([
  ['fr', 'reunion', 'Salles de réunion'],
  ['fr', 'the', 'Cuisine, café et repas'],
  ['pt', 'cafe', 'Cozinha, café e comida'],
  ['de', 'kuche', 'Küche, Kaffee und Essen'],
  ['ar', 'قهوه', 'المطبخ والقهوة والطعام'],
])('in "%s" "%s" is found as people type it: without accents', async (language, word, title) => {
  expect((await search([[word]], language))[0]?.title).toBe(title)
})
