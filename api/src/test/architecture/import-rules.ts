import type { Import, SourceFile } from './source-tree.ts'

/*
 * Which way imports point, as docs/architecture.md tells it. A part is a folder under `src`, or a file right in it.
 */

/** What each part that is no feature may import besides itself. The word `doors` stands for every feature's index.ts. */
const COMPOSITION: Record<string, readonly string[]> = {
  'main.ts': ['app.ts', 'prepare-database.ts', 'welcome.ts', 'kernel', 'demo'],
  'prepare-database.ts': ['features.ts', 'kernel', 'migrations'],
  'app.ts': ['features.ts', 'kernel'],
  'features.ts': ['kernel', 'doors'],
  'print-schema.ts': ['features.ts', 'kernel'],
  'welcome.ts': ['kernel', 'demo'],
  'back-up.ts': ['kernel'],
  'restore.ts': ['kernel'],
  'verify-audit.ts': ['prepare-database.ts', 'kernel', 'doors'],
  kernel: [],
  migrations: ['kernel'],
  demo: ['kernel', 'doors'],
  test: ['app.ts', 'features.ts', 'prepare-database.ts', 'kernel', 'migrations', 'demo', 'doors'],
}

/** Says which imports the rule forbids; `order` is the features from the ground up. */
export function forbiddenImports(files: readonly SourceFile[], order: readonly string[]): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((each) => {
      const reason = reasonAgainst(file, each, order)
      return reason ? [`${file.path} imports ${each.of}: ${reason}`] : []
    }),
  )
}

function reasonAgainst(file: SourceFile, imported: Import, order: readonly string[]): string | undefined {
  const [from, to] = [partOf(file.path), partOf(imported.of)]
  if (isTest(imported.of) && !isTest(file.path)) return 'only tests import what is for tests'
  if (isRules(file.path) && !isRules(imported.of) && !imported.typeOnly) return 'rules import other rules and types'
  if (from === to) return undefined
  // A test may set up what it needs from every feature, but through its door.
  if (isTest(file.path)) return to === 'main.ts' || isClosed(imported.of, order) ? 'not through its door' : undefined
  if (order.includes(from)) return reasonAgainstFeature(from, imported.of, order)
  const allowed = COMPOSITION[from]
  if (!allowed) return `nobody has said what ${from} may import`
  if (allowed.includes(to)) return undefined
  if (!allowed.includes('doors') || !order.includes(to)) return `${from} may import ${allowed.join(', ') || 'nothing'}`
  return isClosed(imported.of, order) ? 'not through its door' : undefined
}

function reasonAgainstFeature(from: string, path: string, order: readonly string[]): string | undefined {
  const to = partOf(path)
  if (to === 'kernel') return undefined
  if (!order.includes(to)) return 'a feature imports the kernel and features'
  if (order.indexOf(to) > order.indexOf(from)) return `${to} stands after ${from} in features.ts`
  return isClosed(path, order) ? 'not through its door' : undefined
}

/** Circles of files that import each other at run time; types vanish, so they make none. */
export function importCircles(files: readonly SourceFile[]): string[] {
  const imports = new Map(
    files.map((file) => [file.path, file.imports.filter((each) => !each.typeOnly).map((each) => each.of)]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '))
    if (done.has(path) || trail.includes(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return circles
}

function partOf(path: string): string {
  return path.split('/', 1)[0]!
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.split('/').slice(0, -1).includes('test')
}

function isRules(path: string): boolean {
  return path.endsWith('.rules.ts')
}

/** Whether a path leads into a feature and not to its door. */
function isClosed(path: string, order: readonly string[]): boolean {
  return order.includes(partOf(path)) && path !== `${partOf(path)}/index.ts`
}
