import { graphql } from '#lib/graph/generated/index.ts'

/** A note with who wrote it. */
export const NoteFields = graphql(`
  fragment NoteFields on ConversationNote {
    id
    text
    createdAt
    editedAt
    author {
      id
      fullName
    }
  }
`)

/** What staff do with a conversation among themselves. */
export const WorkFields = graphql(`
  fragment WorkFields on Conversation {
    id
    review {
      at
      note
    }
    labels {
      id
      name
      color
    }
    assignee {
      id
      fullName
    }
    notes {
      ...NoteFields
    }
  }
`)

/** All labels of the business, to choose from. */
export const Labels = graphql(`
  query Labels {
    labels {
      id
      name
      color
    }
  }
`)

/** Everybody whom a conversation can be given to. */
export const Colleagues = graphql(`
  query Colleagues {
    colleagues {
      id
      fullName
    }
  }
`)

/** Marks a conversation as reviewed, or takes the mark away. */
export const ReviewConversation = graphql(`
  mutation ReviewConversation($input: ReviewConversationInput!) {
    reviewConversation(input: $input) {
      conversation {
        id
        review {
          at
          note
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Puts a label on a conversation, or takes it off. */
export const LabelConversation = graphql(`
  mutation LabelConversation($input: LabelConversationInput!) {
    labelConversation(input: $input) {
      conversation {
        id
        labels {
          id
          name
          color
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Makes a label. */
export const CreateLabel = graphql(`
  mutation CreateLabel($input: CreateLabelInput!) {
    createLabel(input: $input) {
      label {
        id
        name
        color
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Gives a label another name or colour. */
export const UpdateLabel = graphql(`
  mutation UpdateLabel($input: UpdateLabelInput!) {
    updateLabel(input: $input) {
      label {
        id
        name
        color
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Removes a label from the business. */
export const DeleteLabel = graphql(`
  mutation DeleteLabel($input: DeleteLabelInput!) {
    deleteLabel(input: $input) {
      conversationCount
      userErrors {
        code
        message
      }
    }
  }
`)

/** Gives a conversation to somebody, or to nobody. */
export const AssignConversation = graphql(`
  mutation AssignConversation($input: AssignConversationInput!) {
    assignConversation(input: $input) {
      conversation {
        id
        assignee {
          id
          fullName
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Writes a note. */
export const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      note {
        id
      }
      conversation {
        id
        notes {
          ...NoteFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Changes a note of one's own. */
export const EditNote = graphql(`
  mutation EditNote($input: EditNoteInput!) {
    editNote(input: $input) {
      note {
        ...NoteFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Throws a note of one's own away. */
export const DeleteNote = graphql(`
  mutation DeleteNote($input: DeleteNoteInput!) {
    deleteNote(input: $input) {
      conversation {
        id
        notes {
          ...NoteFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)
