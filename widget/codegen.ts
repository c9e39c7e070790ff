import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = {
  Date: 'string',
  DateTime: 'string',
  EmailAddress: 'string',
  EventCursor: 'string',
  URL: 'string',
}

const settings = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { documentMode: 'string', enumsAsTypes: true, scalars, useTypeImports: true, skipTypename: true },
} as const

const configuration: CodegenConfig = {
  schema: '../schema.graphql',
  generates: {
    // Three outputs, so that the panel carries no document that only later parts or the hosted pages need.
    'src/graph/generated/': { ...settings, documents: ['src/**/*.graphql', '!src/later/**'] },
    'src/later/graph/generated/': {
      ...settings,
      documents: ['src/later/**/*.graphql', 'src/chat/message-parts.graphql'],
    },
    'pages/graph/generated/': { ...settings, documents: 'pages/**/*.graphql' },
  },
}

export default configuration
