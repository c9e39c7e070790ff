import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
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
  /\/(later|pages)\/|texts\/(..|offer-words\...|plural)\.ts|dom\/elements\/(bindings\/input|attachments)|blocks\/await|offers\//

/** A page of our own, with its styles and scripts as hashed files beside it. */
const buildPage = (root: string, page: string) =>
  build({ ...shared, root: here(root), build: { ...output, rolldownOptions: { input: here(`${root}/${page}`) } } })

await rm(output.outDir, { recursive: true, force: true })

await build({
  ...shared,
  root: here('.'),
  build: {
    ...output,
    rolldownOptions: {
      input: { panel: here('src/panel.ts') },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          groups: [{ name: 'core', test: (id: string) => !LATER.test(id) }],
        },
      },
    },
  },
})

const panel = (await readdir(output.outDir)).find((name) => /^panel-.+\.js$/.test(name))
if (panel === undefined) throw new Error('The panel was not built: no panel-….js in dist.')

await build({
  ...shared,
  root: here('.'),
  define: { PANEL_ADDRESS: JSON.stringify(`widget/${panel}`) },
  build: {
    ...output,
    // A classic script: only then does the tag need no `type`, and `document.currentScript` is known.
    lib: { entry: here('src/loader.ts'), formats: ['iife'], name: 'Foyer', fileName: () => 'widget.js' },
  },
})

await buildPage('pages', 'pages.html')
await buildPage('demo', 'demo.html')

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
