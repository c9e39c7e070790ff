import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Leaves the texts of the pages' documents beside their files: an api may let the public run these and no others.
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const sources = globSync('src/**/*.graphql.ts', { cwd: here('.') }).map((path) => readFileSync(here(path), 'utf8'))
const texts = sources.flatMap((source) => [...source.matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, text]) => text))
if (texts.length === 0) throw new Error('No documents were found in src/**/*.graphql.ts.')
writeFileSync(here('build/documents.json'), JSON.stringify([texts.join('\n')]))
