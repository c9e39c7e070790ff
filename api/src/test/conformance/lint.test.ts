import graphqlPlugin from '@graphql-eslint/eslint-plugin'
import { ESLint, type Linter } from 'eslint'
import { printSchema } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { readSubgraph, schemaText } from './committed-schema.ts'
import { FINDINGS_KEPT, RULE_SETTINGS, RULES_OFF } from './lint-rules.ts'

const PREFIX = '@graphql-eslint/'
const ruleSets: Linter.RulesRecord = {
  ...graphqlPlugin.configs['flat/schema-recommended'].rules,
  ...graphqlPlugin.configs['flat/schema-all'].rules,
  ...graphqlPlugin.configs['flat/schema-relay'].rules,
}

/** What the rules say about a text, each with the name of its rule. */
async function findingsIn(text: string): Promise<{ rule: string; message: string }[]> {
  const rules: Linter.RulesRecord = { ...ruleSets }
  for (const [rule, { options }] of Object.entries(RULE_SETTINGS)) rules[PREFIX + rule] = ['error', options]
  for (const rule of Object.keys(RULES_OFF)) rules[PREFIX + rule] = 'off'
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': graphqlPlugin as unknown as ESLint.Plugin },
      languageOptions: {
        parser: graphqlPlugin.parser,
        parserOptions: { schemaSdl: printSchema(readSubgraph(text)) },
      },
      rules,
    },
  })
  const [result] = await eslint.lintText(text, { filePath: 'schema.graphql' })
  return result!.messages.map(({ ruleId, line, message }) => ({
    rule: ruleId?.replace(PREFIX, '') ?? 'parser',
    message: `line ${line}: ${message}`,
  }))
}

let findings: { rule: string; message: string }[]
beforeAll(async () => {
  findings = await findingsIn(schemaText)
})

test('graphql-eslint finds nothing but what is kept for a reason', () => {
  const kept = (finding: { rule: string; message: string }) =>
    FINDINGS_KEPT.some(({ rule, about }) => rule === finding.rule && finding.message.includes(about))
  expect(findings.filter((finding) => !kept(finding))).toEqual([])
})

test('every exception is of a rule that exists and still needed', () => {
  for (const rule of [...Object.keys(RULE_SETTINGS), ...Object.keys(RULES_OFF)]) {
    expect(Object.keys(ruleSets)).toContain(PREFIX + rule)
  }
  const idle = FINDINGS_KEPT.filter(
    ({ rule, about }) => findings.filter((each) => each.rule === rule && each.message.includes(about)).length !== 1,
  )
  expect(idle).toEqual([])
})

test.each([
  ['a field without a description', /"""Whole name\."""\n {2}/, 'require-description'],
  ['a type whose name has an underscore', / StaffRole\b/g, 'naming-convention', ' Staff_Role'],
  ['a list that cannot be paged', /\(\n {4}"""Cursor to go on after\."""\n {4}after: String/, 'relay-arguments', '('],
  ['a page without its edges', /"""Entries with their cursors."""\n {2}edges: [^\n]+/, 'relay-connection-types'],
])('%s is found', async (_what, part, rule, otherwise = '') => {
  const damaged = schemaText.replace(part, otherwise as string)
  expect(damaged).not.toBe(schemaText)
  expect((await findingsIn(damaged)).map((finding) => finding.rule)).toContain(rule)
})
