import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { preparedDocuments } from './prepared-documents.ts'

export default defineConfig({
  plugins: [
    preparedDocuments(),
    tailwindcss(),
    sveltekit({
      adapter: adapter({ fallback: 'index.html', precompress: true }),
      compilerOptions: { runes: true },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', routeAnnouncerStyle()],
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
        },
      },
    }),
  ],
  // The address of a running api, for work on the pages with `vite dev`.
  server: { proxy: { '/graphql': { target: process.env.FOYER_API ?? 'http://localhost:4000', ws: true } } },
})

/** SvelteKit hides its route announcer with a style attribute; a strict policy needs the hash of exactly that text. */
function routeAnnouncerStyle(): `sha256-${string}` {
  const kit = createRequire(import.meta.url).resolve('@sveltejs/kit/package.json')
  const root = readFileSync(new URL('src/runtime/components/root.svelte', `file://${kit}`), 'utf8')
  const style = /id="svelte-announcer"[^>]*style="([^"]*)"/.exec(root)?.[1]
  if (!style) throw new Error('The route announcer of SvelteKit has changed: its style was not found in root.svelte.')
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}
