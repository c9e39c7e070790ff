import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

// The white space that code generation leaves in our documents means nothing and weighs something.
const squeezeDocuments: Plugin = {
  name: 'squeeze-documents',
  transform: {
    filter: { id: /\/generated\/graphql\.ts/ },
    handler: (code) => code.replace(/TypedDocumentString\(`[^`]*`/g, (document) => document.replace(/\s+/g, ' ')),
  },
}

// Vite would fetch styles and further scripts along with a later part; ours bring everything with them.
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
}

/** What every build of the widget has in common; `build.ts` adds what differs. */
export default defineConfig({
  plugins: [
    plainImports,
    squeezeDocuments,
    svelte({ configFile: false, compilerOptions: { runes: true, discloseVersion: false } }),
  ],
  // Svelte's modules do nothing by being imported; told so, the bundler leaves its unused custom element class out.
  build: {
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/node_modules\/svelte\//, sideEffects: false }] } },
  },
  resolve: {
    alias: {
      // @urql/core brings a GraphQL parser and printer; our documents are text already, so neither is ever needed.
      '@0no-co/graphql.web': fileURLToPath(new URL('src/graph/document-text.ts', import.meta.url)),
    },
  },
  // Inlined, so that the alias above holds in tests too.
  test: {
    include: ['src/**/*.test.ts', 'pages/**/*.test.ts'],
    server: { deps: { inline: ['@urql/core'] } },
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
