import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { forbidden, hasScope, requireStaff } from '../../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { Conversation } from '../conversation.ts'
import { addNote, deleteNote, editNote } from './change-notes.ts'
import { loadNotesOf } from './load-notes.ts'
import { ConversationNote } from './note.ts'

@InputType({ description: 'Something to write down about a conversation.' })
class AddNoteInput {
  @Field(() => ID, { description: 'The conversation.' })
  declare conversationId: string

  @Field(() => String, { description: 'The text, at most 2,000 characters.' })
  declare text: string
}

@InputType({ description: 'Another text of a note of your own.' })
class EditNoteInput {
  @Field(() => ID, { description: 'The note.' })
  declare noteId: string

  @Field(() => String, { description: 'The new text, at most 2,000 characters.' })
  declare text: string
}

@InputType({ description: 'Which note of your own goes.' })
class DeleteNoteInput {
  @Field(() => ID, { description: 'The note.' })
  declare noteId: string
}

@ObjectType({ description: 'The new note.' })
class AddNotePayload extends Payload {
  @Field(() => ConversationNote, { nullable: true, description: 'The note; null on error.' })
  note: ConversationNote | null = null

  @Field(() => Conversation, { nullable: true, description: 'The conversation as it is now; null on error.' })
  conversation: Conversation | null = null
}

@ObjectType({ description: 'The note as it is now.' })
class EditNotePayload extends Payload {
  @Field(() => ConversationNote, { nullable: true, description: 'The note; null on error.' })
  note: ConversationNote | null = null
}

@ObjectType({ description: 'The note is gone.' })
class DeleteNotePayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation as it is now; null on error.' })
  conversation: Conversation | null = null
}

/** What staff write down about conversations. */
@Resolver()
export class NotesResolver {
  @Mutation(() => AddNotePayload, {
    nullable: true,
    description: 'Writes a note about a conversation. Staff. Errors: BLANK, TOO_LONG, NOT_FOUND, TOO_MANY beyond 200.',
  })
  addNote(
    @Arg('input', () => AddNoteInput, { description: 'What, about which.' }) input: AddNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<AddNotePayload> {
    const { businessId, staffMemberId } = requireStaff(context.viewer)
    return answer(AddNotePayload, () =>
      context.change(businessId, (tx) => addNote(context.app, tx, staffMemberId, input)),
    )
  }

  @Mutation(() => EditNotePayload, {
    nullable: true,
    description:
      "Changes a note of one's own. Staff. Errors: BLANK, TOO_LONG, NOT_FOUND, INVALID for somebody else's note.",
  })
  editNote(
    @Arg('input', () => EditNoteInput, { description: 'Which note, and its new text.' }) input: EditNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<EditNotePayload> {
    const { businessId, staffMemberId } = requireStaff(context.viewer)
    return answer(EditNotePayload, async () => {
      const { note } = await context.change(businessId, (tx) => editNote(context.app, tx, staffMemberId, input))
      return { note }
    })
  }

  @Mutation(() => DeleteNotePayload, {
    nullable: true,
    description: "Throws a note of one's own away. Staff. Errors: NOT_FOUND, INVALID for somebody else's note.",
  })
  deleteNote(
    @Arg('input', () => DeleteNoteInput, { description: 'Which note.' }) input: DeleteNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteNotePayload> {
    const { businessId, staffMemberId } = requireStaff(context.viewer)
    return answer(DeleteNotePayload, async () => ({
      conversation: await context.change(businessId, (tx) => deleteNote(context.app, tx, staffMemberId, input.noteId)),
    }))
  }
}

/** What notes add to conversations. */
@Resolver(() => Conversation)
export class ConversationNotesResolver {
  @FieldResolver(() => [ConversationNote], {
    description: 'What staff wrote down about it, oldest first. Staff or `conversations:read`.',
  })
  notes(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<ConversationNote[]> {
    if (!hasScope(context.viewer, 'conversations:read')) throw forbidden('Only staff see notes.')
    return loadNotesOf(context, conversation.id)
  }
}

/** Who wrote a note. */
@Resolver(() => ConversationNote)
export class NoteAuthorResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who wrote it. Staff only; null once they have left.',
  })
  author(@Root() note: ConversationNote, @Ctx() context: RequestContext): Promise<StaffMember | null> {
    return loadStaffMember(context, note.authorId)
  }
}
