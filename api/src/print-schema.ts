import 'reflect-metadata'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { features } from './features.ts'
import { buildGraph } from './kernel/graphql/schema.ts'

/*
 * Writes schema.graphql, which everybody else reads; with `--check` it only compares and fails when they differ.
 */
const path = fileURLToPath(new URL('../../schema.graphql', import.meta.url))
const { text } = await buildGraph(features)
if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error('schema.graphql differs from the code. Run "pnpm schema" and commit the result.')
  process.exitCode = 1
}
