import { composeServices as composeWithApollo } from '@apollo/composition'
import { composeServices as composeWithGuild } from '@theguild/federation-composition'
import { buildSchema, graphql, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { features } from '../../features.ts'
import { buildGraph } from '../../kernel/graphql/schema.ts'
import { schemaNames } from '../schema-names.ts'
import { schemaText } from './committed-schema.ts'
import { BILLING, DOORS } from './other-subgraphs.ts'

function servicesOf(texts: Record<string, string>) {
  return Object.entries(texts).map(([name, text]) => ({
    name,
    url: `http://${name}.example/graphql`,
    typeDefs: parse(text),
  }))
}

function apollo(texts: Record<string, string>) {
  const { errors = [], hints = [], schema } = composeWithApollo(servicesOf(texts))
  return { errors: errors.map(String), hints: hints.map(String), schema: schema?.toAPISchema().toGraphQLJSSchema() }
}

function guild(texts: Record<string, string>) {
  const { errors = [], publicSdl } = composeWithGuild(servicesOf(texts))
  return { errors: errors.map(String), schema: publicSdl === undefined ? undefined : buildSchema(publicSdl) }
}

describe.each([
  ['alone', { foyer: schemaText }],
  ['with a subgraph that extends Coworker by id', { foyer: schemaText, billing: BILLING }],
  ['with one that extends Coworker by uniqueId', { foyer: schemaText, doors: DOORS }],
  ['with both', { foyer: schemaText, billing: BILLING, doors: DOORS }],
])('the schema %s', (_with, texts) => {
  test('composes at Apollo without an error or a hint', () => {
    expect(apollo(texts)).toMatchObject({ errors: [], hints: [] })
  })

  test('composes at The Guild without an error', () => {
    expect(guild(texts).errors).toEqual([])
  })

  test('gives the same graph with both', () => {
    const names = schemaNames(apollo(texts).schema!)
    expect(schemaNames(guild(texts).schema!).sort()).toEqual(names.sort())
    expect(names).toContain('Query.node(id: ID!): Node')
  })
})

test('what the server itself gives as its schema composes to the same graph', async () => {
  const { schema } = await buildGraph(features)
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' })
  const served = { foyer: (data as { _service: { sdl: string } })._service.sdl, billing: BILLING, doors: DOORS }
  expect(apollo(served)).toMatchObject({ errors: [], hints: [] })
  expect(schemaNames(apollo(served).schema!)).toEqual(
    schemaNames(apollo({ foyer: schemaText, billing: BILLING, doors: DOORS }).schema!),
  )
})

test('what does not fit would be noticed', () => {
  const unshared = { foyer: schemaText.replace('type Money @shareable', 'type Money'), billing: BILLING }
  for (const { errors } of [apollo(unshared), guild(unshared)]) {
    expect(errors).toContainEqual(expect.stringContaining('Money.amountMinor'))
  }
  const otherWords = {
    foyer: schemaText,
    doors: DOORS.replace('uniqueId: ID\n    badges', 'uniqueId: ID!\n    badges'),
  }
  expect(apollo(otherWords).hints).toContainEqual(expect.stringContaining('Coworker.uniqueId'))
})
