import { graphql } from '#lib/graph/generated/index.ts'

/** A group of questions as its list shows it. */
export const GroupFields = graphql(`
  fragment GroupFields on QuestionGroup {
    id
    text
    language
    state
    askedCount
    lastAskedAt
    closedAt
    reopenedAt
    closedBy {
      id
      fullName
    }
    article {
      id
      title
    }
    answerEffect {
      unansweredPerWeekBefore
      answeredPerWeekSince
      unansweredPerWeekSince
    }
  }
`)

/** One page of groups of questions. */
export const QuestionGroups = graphql(`
  query QuestionGroups($filter: QuestionGroupFilter, $orderBy: QuestionGroupOrder, $after: String) {
    questionGroups(first: 25, filter: $filter, orderBy: $orderBy, after: $after) {
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          ...GroupFields
        }
      }
    }
  }
`)

/** One group with the ways in which it was put and the last times it was. */
export const OneQuestionGroup = graphql(`
  query OneQuestionGroup($id: ID!) {
    node(id: $id) {
      id
      ... on QuestionGroup {
        ...GroupFields
        wordings {
          askedCount
          message {
            id
            text
          }
        }
        questions(first: 20) {
          askedAt
          message {
            id
            text
          }
          conversation {
            id
          }
        }
        article {
          id
          title
          body
          language
          version
        }
      }
    }
  }
`)

/** Writes the answer to a group and closes it. */
export const AnswerQuestionGroup = graphql(`
  mutation AnswerQuestionGroup($input: AnswerQuestionGroupInput!) {
    answerQuestionGroup(input: $input) {
      group {
        ...GroupFields
      }
      userErrors {
        code
        message
        field
        ... on ArticleConflictError {
          article {
            id
            title
            body
            version
          }
        }
      }
    }
  }
`)

/** Says that a group is not worth an answer. */
export const DismissQuestionGroup = graphql(`
  mutation DismissQuestionGroup($input: DismissQuestionGroupInput!) {
    dismissQuestionGroup(input: $input) {
      group {
        ...GroupFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Opens a group that was closed by mistake. */
export const ReopenQuestionGroup = graphql(`
  mutation ReopenQuestionGroup($input: ReopenQuestionGroupInput!) {
    reopenQuestionGroup(input: $input) {
      group {
        ...GroupFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Makes one group of several. */
export const MergeQuestionGroups = graphql(`
  mutation MergeQuestionGroups($input: MergeQuestionGroupsInput!) {
    mergeQuestionGroups(input: $input) {
      group {
        ...GroupFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Takes wordings out of a group. */
export const SplitQuestionGroup = graphql(`
  mutation SplitQuestionGroup($input: SplitQuestionGroupInput!) {
    splitQuestionGroup(input: $input) {
      group {
        ...GroupFields
      }
      rest {
        ...GroupFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)
