import type { Feature } from '../kernel/feature.ts'
import { AssignmentResolver, ConversationAssigneeResolver } from './assignment/assignment.resolver.ts'
import { BulkResolver } from './bulk/bulk.resolver.ts'
import { BulkChange } from './bulk/bulk-change.ts'
import { BULK_CHANGE_RULES } from './bulk/hold.ts'
import { startBulkChanges, stopBulkChanges } from './bulk/run-bulk-change.ts'
import { ChatResolver } from './chats/chat.resolver.ts'
import { ChatsResolver } from './chats/chats.resolver.ts'
import { ContactResolver, ConversationContactResolver } from './contact/contact.resolver.ts'
import { ContactRequest } from './contact/contact-request.ts'
import { loadContactRequest } from './contact/load-contact-request.ts'
import { ConversationResolver, SessionConversationResolver } from './conversation.resolver.ts'
import { Conversation } from './conversation.ts'
import { serveExport } from './export/serve-export.ts'
import { serveLinks } from './follow-link.ts'
import { BoardResolver } from './friction/board/board.resolver.ts'
import { CorrectionResolver } from './friction/correction/correction.resolver.ts'
import { FrictionDetailsResolver, FrictionResolver } from './friction/friction.resolver.ts'
import { Label } from './labels/label.ts'
import { ConversationLabelsResolver, LabelsResolver } from './labels/labels.resolver.ts'
import { loadLabel } from './labels/load-labels.ts'
import { ListResolver } from './list/list.resolver.ts'
import { NeighborsResolver } from './list/neighbors.resolver.ts'
import { LiveResolver } from './live.resolver.ts'
import { loadConversation, loadMessage } from './load-conversation.ts'
import { MessageResolver, OfferCardResolver } from './message.resolver.ts'
import { Message } from './message.ts'
import { loadNote } from './notes/load-notes.ts'
import { ConversationNote } from './notes/note.ts'
import { ConversationNotesResolver, NoteAuthorResolver, NotesResolver } from './notes/notes.resolver.ts'
import { PERSONAL_CONVERSATIONS } from './personal-data.ts'
import { AnswerEffectResolver } from './questions/answer-effect.resolver.ts'
import { ChangeGroupsResolver } from './questions/change-groups.resolver.ts'
import { loadQuestionGroup } from './questions/load-questions.ts'
import { QuestionGroup } from './questions/question-group.ts'
import { QuestionsResolver, UnansweredQuestionResolver } from './questions/questions.resolver.ts'
import { UnansweredQuestion } from './questions/unanswered-question.ts'
import { RatingResolver } from './rating/rating.resolver.ts'
import { PENDING_REPLY_RULES } from './replies/pending/pending-reply.ts'
import { startTakingOver, stopTakingOver } from './replies/pending/take-over.ts'
import { finishReplies } from './replies/queue-reply.ts'
import { RepliesResolver } from './replies/replies.resolver.ts'
import { DefaultViewResolver } from './views/default-view.resolver.ts'
import { SavedView } from './views/saved-view.ts'
import { ViewsResolver } from './views/views.resolver.ts'
import { WorkResolver } from './work.resolver.ts'

export {
  announce,
  findLastMessage,
  lockConversationsOf,
  noteActivity,
  tryLockConversationOf,
} from './change-conversation.ts'
export { chatEnd } from './chats/chat-end.rules.ts'
export { createConversation, openChat } from './chats/open-chat.ts'
export { addSaying, sendMessage } from './chats/send-message.ts'
export { ContactRequest } from './contact/contact-request.ts'
export { summaryOf } from './contact/summary.rules.ts'
export { ConversationConnection } from './conversation.resolver.ts'
export { Conversation, type StoredBadge } from './conversation.ts'
export { BadgeColor, CONVERSION_KINDS, ConversionKind } from './conversion-kind.ts'
export { followLink, noteFormStart } from './follow-link.ts'
export { frictionOf } from './friction/friction.rules.ts'
export { noteOfferGone } from './friction/note-offer-gone.ts'
export { hasFriction, settleFriction } from './friction/settle-friction.ts'
export { conditionOf } from './list/conversation-condition.ts'
export { ConversationFilter } from './list/conversation-filter.ts'
export { readFilterAddress } from './list/filter-address.ts'
export { outcomesMeant } from './list/outcome-condition.ts'
export { loadConversationOfSession, loadMessage, mayReadConversation } from './load-conversation.ts'
export { Message } from './message.ts'
export { keepPastQuestions } from './questions/keep-past-questions.ts'
export { overallRating } from './rating/rate-message.ts'
export { APOLOGIES } from './replies/apology.rules.ts'
export { completeReply, keepAnswer } from './replies/store-reply.ts'
export { writeReply } from './replies/write-reply.ts'
export { laterStage, type Stage } from './stage.rules.ts'

/** Chats: what is said, the assistant's answers, and the staff's list. */
export const conversations: Feature = {
  name: 'conversations',
  personalData: PERSONAL_CONVERSATIONS,
  entities: [
    Conversation,
    Message,
    ContactRequest,
    Label,
    ConversationNote,
    QuestionGroup,
    UnansweredQuestion,
    SavedView,
    BulkChange,
  ],
  rowRules: { readWhole: [...(PENDING_REPLY_RULES.readWhole ?? []), ...(BULK_CHANGE_RULES.readWhole ?? [])] },
  resolvers: [
    ListResolver,
    ViewsResolver,
    DefaultViewResolver,
    BulkResolver,
    ChatResolver,
    ChatsResolver,
    ConversationResolver,
    SessionConversationResolver,
    NeighborsResolver,
    MessageResolver,
    OfferCardResolver,
    LiveResolver,
    RepliesResolver,
    WorkResolver,
    FrictionResolver,
    FrictionDetailsResolver,
    CorrectionResolver,
    BoardResolver,
    RatingResolver,
    ContactResolver,
    ConversationContactResolver,
    QuestionsResolver,
    AnswerEffectResolver,
    UnansweredQuestionResolver,
    ChangeGroupsResolver,
    LabelsResolver,
    ConversationLabelsResolver,
    NotesResolver,
    ConversationNotesResolver,
    NoteAuthorResolver,
    AssignmentResolver,
    ConversationAssigneeResolver,
  ],
  nodes: [
    { prefix: 'conversation', name: 'Conversation', load: loadConversation },
    { prefix: 'message', name: 'Message', load: loadMessage },
    { prefix: 'contact', name: 'ContactRequest', load: loadContactRequest },
    { prefix: 'question', name: 'QuestionGroup', load: loadQuestionGroup },
    { prefix: 'label', name: 'Label', load: loadLabel },
    { prefix: 'note', name: 'ConversationNote', load: loadNote },
  ],
  routes(server, app, contextOf) {
    serveLinks(server, app)
    serveExport(server, contextOf)
  },
  start(app) {
    startTakingOver(app)
    startBulkChanges(app)
  },
  async stop(app) {
    await stopTakingOver(app)
    await stopBulkChanges(app)
    await finishReplies(app)
  },
}
