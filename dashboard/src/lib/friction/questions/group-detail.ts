import type { OneQuestionGroupQuery } from '#lib/graph/generated/graphql.ts'

/** A group of questions as its page shows it. */
export type GroupDetail = Extract<NonNullable<OneQuestionGroupQuery['node']>, { wordings: unknown }>
