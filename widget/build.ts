import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type InlineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const shared: InlineConfig = { configFile: here('vite.config.ts'), base: '/widget/', logLevel: 'warn' }

const output = {
  outDir: here('dist'),
  emptyOutDir: false,
  assetsDir: '.',
  // The policies of the pages allow files of their own server, no `data:` addresses.
  assetsInlineLimit: 0,
  modulePreload: false,
  target: 'es2022',
  // Browsers that know light-dark(): what older ones would get instead is larger and breaks in a shadow root.
  cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
}

/** What the chat can do without until somebody needs it; everything else of it is one file. */
const LATER =
  /\/(later|pages)\/|graph\/(stream|event-reader)|texts\/(..|offer-words\...|plural)\.ts|dom\/elements\/(bindings\/input|attachments)|blocks\/await|offers\//

/** A page of our own, with its styles and scripts as hashed files beside it. */
const buildPage = (root: string, page: string) =>
  build({ ...shared, root: here(root), build: { ...output, rolldownOptions: { input: here(`${root}/${page}`) } } })

await rm(output.outDir, { recursive: true, force: true })

// What the loader fetches is called after everything that it may depend on: the loader knows one hash instead of seven.
const sources = [...globSync('src/**/*.{ts,svelte,css,graphql}', { cwd: here('.') }), 'build.ts', '../pnpm-lock.yaml']
const release = createHash('sha256')
for (const path of [...sources, 'vite.config.ts', '../schema.graphql'].sort()) release.update(readFileSync(here(path)))
// Figures, for they pack best.
const ending = `-${String(release.digest().readUInt32BE() % 1e8).padStart(8, '0')}.js`

// Each language is one file, so that nothing has to be fetched after it.
for (const path of globSync('src/texts/??.ts', { cwd: here('.') })) {
  const input = { [basename(path, '.ts')]: here(path) }
  const rolldownOptions = {
    input,
    preserveEntrySignatures: 'strict' as const,
    output: { entryFileNames: `[name]${ending}` },
  }
  await build({ ...shared, root: here('.'), build: { ...output, rolldownOptions } })
}

const isLanguage = (path: string) => /src\/texts\/[a-z]{2}\.ts$/.test(path)

await build({
  ...shared,
  root: here('.'),
  build: {
    ...output,
    rolldownOptions: {
      input: { chat: here('src/chat/chat-window.ts') },
      external: isLanguage,
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        paths: (path) => (isLanguage(path) ? `./${basename(path, '.ts')}${ending}` : path),
        codeSplitting: {
          groups: [{ name: 'core', test: (id: string) => !LATER.test(id) }],
        },
      },
    },
  },
})

const [chat] = globSync('chat-*.js', { cwd: output.outDir })
if (chat === undefined) throw new Error('The chat was not built: no chat-….js in dist.')

// Apart from the chat, so that nothing of the chat is fetched before the window stands there.
await build({
  ...shared,
  root: here('.'),
  define: { CHAT_ADDRESS: JSON.stringify(`./${chat}`) },
  build: {
    ...output,
    rolldownOptions: {
      input: { panel: here('src/panel.ts') },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: `[name]${ending}` },
    },
  },
})

await build({
  ...shared,
  root: here('.'),
  define: { ENDING: JSON.stringify(ending) },
  build: {
    ...output,
    // A classic script: only then does the tag need no `type`, and `document.currentScript` is known.
    lib: { entry: here('src/loader.ts'), formats: ['iife'], name: 'Foyer', fileName: () => 'widget.js' },
  },
})

await buildPage('pages', 'pages.html')
await buildPage('demo', 'demo.html')
await buildPage('preview', 'preview.html')

/** The texts of a client's documents, for the api: it may let the public run these and no others. */
const documentsOf = (folder: string) =>
  globSync(`${folder}/**/*.graphql`, { cwd: here('.') }).map((path) => readFileSync(here(path), 'utf8'))

writeFileSync(
  `${output.outDir}/documents.json`,
  JSON.stringify(['src', 'pages'].map((folder) => documentsOf(folder).join('\n'))),
)

// Packed once, as small as it gets, and not at each request: the server gives a browser the form that it takes.
for (const path of globSync('*.{js,css,html,svg}', { cwd: output.outDir })) {
  const file = `${output.outDir}/${path}`
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}
