import type { SourceFile } from './source-tree.ts'

const MOST_LINES = 250
const VAGUE = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc'])

/** Says what is wrong with files by themselves: their names, their length and what they read or give out. */
export function fileFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return [
      path.split(/[/.]/).some((name) => VAGUE.has(name)) && `${path} has a name that says nothing`,
      !/^[a-z0-9-]+(\.[a-z]+)*$/.test(path.split('/').at(-1)!) && `${path} is not in kebab-case`,
      lines > MOST_LINES && `${path} has ${lines} lines, more than ${MOST_LINES}`,
      /^export \*/m.test(text) && `${path} exports everything of another file`,
      /\bprocess\.env\b/.test(text) && !mayReadEnvironment(path) && `${path} reads the environment`,
    ].filter((fault) => fault !== false)
  })
}

/** The programs hand the environment to kernel/config.ts; the programs of PostgreSQL are started with one of their own. */
function mayReadEnvironment(path: string): boolean {
  return (
    ['main.ts', 'verify-audit.ts', 'back-up.ts', 'restore.ts'].includes(path) ||
    path === 'kernel/config.ts' ||
    path.startsWith('kernel/database/embedded-postgres/') ||
    /(^|\/)test\/|\.test\.ts$/.test(path)
  )
}
