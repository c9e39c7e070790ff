import { expect, test } from 'vitest'
import { preparedDocuments } from './prepared-documents.ts'

const written = `import { graphql } from '#lib/graph/generated/index.ts'

/** What a row shows. */
export const Row = graphql(\`
  fragment Row on Conversation {
    id
  }
\`)

/** The rows. */
export const Rows = graphql(\`
  query Rows($first: Int) {
    rows(first: $first) {
      ...Row
    }
  }
\`)
`

function transform(source: string, path: string) {
  const hook = preparedDocuments().transform
  if (typeof hook !== 'function') throw new Error('The plugin has no transform.')
  return Reflect.apply(hook, { error: (message: string) => Promise.reject(new Error(message)) }, [source, path])
}

test('each document is replaced by the prepared one of its name', () => {
  const code = transform(written, '/dashboard/src/rows.graphql.ts')
  expect(code).toContain("import { RowFragmentDoc, RowsDocument } from '#lib/graph/generated/graphql.ts'")
  expect(code).toContain('export const Row = RowFragmentDoc')
  expect(code).toContain('export const Rows = RowsDocument')
  expect(code).not.toContain('graphql(')
})

test('other files are left as they are', () => {
  expect(transform(written, '/dashboard/src/rows.ts')).toBeUndefined()
})

test('prepared ones lose their indentation and nothing else', () => {
  const prepared =
    'export const RowsDocument = new TypedDocumentString(`\n    query Rows {\n  rows(text: "a  b")\n}\n    `)'
  expect(transform(prepared, '/dashboard/src/lib/graph/generated/graphql.ts')).toBe(
    'export const RowsDocument = new TypedDocumentString(`\nquery Rows {\nrows(text: "a  b")\n}\n`)',
  )
})
