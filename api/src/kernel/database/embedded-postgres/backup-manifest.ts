import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Name of the list that PostgreSQL writes beside a backup. */
export const MANIFEST_FILE = 'backup_manifest'

interface Manifest {
  Files: { Path?: string; 'Encoded-Path'?: string; Size: number; Checksum: string }[]
}

/** What is wrong with the files of a backup, held against its list; undefined when nothing is. */
export function faultOf(data: string, manifestFile: string): string | undefined {
  const text = readFileSync(manifestFile, 'utf8')
  const end = text.lastIndexOf('"Manifest-Checksum"')
  const sum = /"Manifest-Checksum":\s*"([0-9a-f]+)"/.exec(text.slice(end))?.[1]
  if (end < 0 || createHash('sha256').update(text.slice(0, end)).digest('hex') !== sum) {
    return `${MANIFEST_FILE} is not whole`
  }
  for (const file of (JSON.parse(text) as Manifest).Files) {
    const path = file.Path ?? Buffer.from(file['Encoded-Path'] ?? '', 'hex').toString('utf8')
    const place = join(data, path)
    if (!existsSync(place)) return `${path} is missing`
    if (statSync(place).size !== file.Size) return `${path} has another size`
    if (sha256Of(place) !== file.Checksum) return `${path} has another content`
  }
  return undefined
}

/** In pieces: PostgreSQL's files have up to a gigabyte. */
function sha256Of(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1024 * 1024)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
