import { readdir, readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'

const dist = new URL('dist/', import.meta.url)

for (const name of (await readdir(dist)).sort()) {
  if (!/\.(js|css|html)$/.test(name)) continue
  const bytes = brotliCompressSync(await readFile(new URL(name, dist))).length
  process.stdout.write(`${String(bytes).padStart(7)} bytes, brotli  ${name}\n`)
}
