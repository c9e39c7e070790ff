import type { Plugin } from 'vite'

const IMPORT = /import \{ graphql \} from '#lib\/graph\/generated\/index\.ts'/
const DOCUMENT = /graphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g

/**
 * Replaces the text of each document in a `*.graphql.ts` file by the generated document of the same name. Otherwise
 * every text would be in the build three times: as written, as the key to find the prepared one, and prepared. These lose
 * their indentation, which says nothing to anybody there.
 */
export function preparedDocuments(): Plugin {
  return {
    name: 'prepared-documents',
    enforce: 'pre',
    apply: 'build',
    transform(source, path) {
      if (path.endsWith('/generated/graphql.ts')) return source.replace(/\n +/g, '\n')
      if (!path.endsWith('.graphql.ts')) return undefined
      const names: string[] = []
      const code = source.replace(DOCUMENT, (_text, kind: string, name: string) => {
        names.push(`${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`)
        return names.at(-1) ?? ''
      })
      if (names.length === 0 || code.includes('graphql(`'))
        this.error(`A document in ${path} has a form that is not understood.`)
      return code.replace(IMPORT, `import { ${names.join(', ')} } from '#lib/graph/generated/graphql.ts'`)
    },
  }
}
