import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** One import or re-export of a file of ours. */
export interface Import {
  /** Path of the imported file in the tree. */
  of: string
  /** Erased by the compiler: `import type`. */
  typeOnly: boolean
}

/** A file of the tree, by its path with slashes. */
export interface SourceFile {
  path: string
  text: string
  imports: Import[]
  /** Names of packages and built-in modules that it imports. */
  packages: string[]
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(?:(type)\b(?!\s*(?:,|from\b)))?(?:[^'"`;]*?\bfrom\s*)?(['"])([^'"\n]+)\2/gm
const CALL = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g

/** Reads every TypeScript file under a folder with what it imports. */
export function readSourceTree(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readSourceFile(root, relative(root, join(entry.parentPath, entry.name))))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
}

function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const imported = readImports(text)
  const isOurs = ({ name }: { name: string }) => name.startsWith('.')
  return {
    path: withSlashes(path),
    text,
    imports: imported.filter(isOurs).map(({ name, typeOnly }) => ({
      of: withSlashes(relative(root, resolve(root, dirname(path), name))),
      typeOnly,
    })),
    packages: imported.filter((each) => !isOurs(each)).map(({ name }) => name),
  }
}

/** What a text imports, statically or by a call, also where it re-exports and where it only needs a type. */
export function readImports(text: string): { name: string; typeOnly: boolean }[] {
  const code = withoutComments(text)
  return [
    ...[...code.matchAll(STATEMENT)].map((match) => ({ name: match[3]!, typeOnly: match[1] === 'type' })),
    ...[...code.matchAll(CALL)].map((match) => ({ name: match[2]!, typeOnly: false })),
  ]
}

/** Texts in quotes are read too, so that a comment is none inside of them. */
function withoutComments(text: string): string {
  return text.replace(/(['"])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (found) =>
    found.startsWith('/') ? '' : found,
  )
}

function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
