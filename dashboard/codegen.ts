import type { CodegenConfig } from '@graphql-codegen/cli'

const configuration: CodegenConfig = {
  schema: '../schema.graphql',
  documents: 'src/**/*.graphql.ts',
  generates: {
    'src/lib/graph/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Text is a third of the size of a parsed document, and the client parses it on first use anyway.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', EmailAddress: 'string', EventCursor: 'string', URL: 'string' },
      },
    },
  },
}

export default configuration
