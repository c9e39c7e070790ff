import { graphql } from '#lib/graph/generated/index.ts'

/** An article as its editor shows it. */
export const ArticleFields = graphql(`
  fragment ArticleFields on KnowledgeArticle {
    id
    title
    body
    language
    published
    version
    deleted
    updatedAt
    missingLanguages
    translations {
      id
      language
      title
      published
    }
  }
`)

/** One page of articles. */
export const Articles = graphql(`
  query Articles($filter: ArticleFilter, $after: String) {
    articles(first: 50, filter: $filter, after: $after) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          id
          title
          language
          published
          updatedAt
          missingLanguages
        }
      }
    }
  }
`)

/** What became of an article, and who did it. */
export const HistoryFields = graphql(`
  fragment HistoryFields on KnowledgeArticle {
    revisions {
      version
      change
      title
      body
      at
      staffMember {
        id
        fullName
      }
    }
  }
`)

/** One article with its history. */
export const OneArticle = graphql(`
  query OneArticle($id: ID!) {
    node(id: $id) {
      id
      ... on KnowledgeArticle {
        ...ArticleFields
        ...HistoryFields
      }
    }
  }
`)

/** The history once more, after a change; before that it has come with the article. */
export const ArticleHistory = graphql(`
  query ArticleHistory($id: ID!) {
    node(id: $id) {
      id
      ... on KnowledgeArticle {
        ...HistoryFields
      }
    }
  }
`)

/** Writes an article. */
export const CreateArticle = graphql(`
  mutation CreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        ...ArticleFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Changes an article, unless somebody else has meanwhile. */
export const UpdateArticle = graphql(`
  mutation UpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        ...ArticleFields
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

/** Deletes an article; it can be brought back. */
export const DeleteArticle = graphql(`
  mutation DeleteArticle($input: DeleteArticleInput!) {
    deleteArticle(input: $input) {
      article {
        id
        deleted
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Brings a deleted article back. */
export const RestoreArticle = graphql(`
  mutation RestoreArticle($input: RestoreArticleInput!) {
    restoreArticle(input: $input) {
      article {
        ...ArticleFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** What the assistant would say. */
export const AssistantPreview = graphql(`
  query AssistantPreview($input: AssistantPreviewInput!) {
    assistantPreview(input: $input) {
      question
      text
      unanswered
      cards {
        name
      }
    }
  }
`)
