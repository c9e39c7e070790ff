import type { MigrationClass } from '../kernel/database/migrate.ts'
import { Migration0001Businesses } from './0001-businesses.ts'
import { Migration0002Events } from './0002-events.ts'
import { Migration0003Catalog } from './0003-catalog.ts'
import { Migration0004Sessions } from './0004-sessions.ts'
import { Migration0005Conversations } from './0005-conversations.ts'
import { Migration0006Records } from './0006-records.ts'
import { Migration0007Conversions } from './0007-conversions.ts'
import { Migration0008Access } from './0008-access.ts'
import { Migration0009Attribution } from './0009-attribution.ts'
import { Migration0010EventRetention } from './0010-event-retention.ts'
import { Migration0011Installation } from './0011-installation.ts'
import { Migration0012Friction } from './0012-friction.ts'
import { Migration0013Chat } from './0013-chat.ts'
import { Migration0015Checkouts } from './0015-checkouts.ts'
import { Migration0016RecordLists } from './0016-record-lists.ts'
import { Migration0017PendingReplies } from './0017-pending-replies.ts'
import { Migration0018ArticleSearch } from './0018-article-search.ts'
import { Migration0019ConversationLanguage } from './0019-conversation-language.ts'
import { Migration0020ModelSpending } from './0020-model-spending.ts'
import { Migration0023ConversationFilters } from './0023-conversation-filters.ts'
import { Migration0024ConversationSearch } from './0024-conversation-search.ts'
import { Migration0025ViewsAndBulkChanges } from './0025-views-and-bulk-changes.ts'
import { Migration0026LabelsNotesAssignees } from './0026-labels-notes-assignees.ts'
import { Migration0028Articles } from './0028-articles.ts'
import { Migration0029Questions } from './0029-questions.ts'
import { Migration0030FrictionWork } from './0030-friction-work.ts'
import { Migration0031Insights } from './0031-insights.ts'
import { Migration0037Privacy } from './0037-privacy.ts'
import { Migration0038AuditChain } from './0038-audit-chain.ts'
import { Migration0039StaffInvitations } from './0039-staff-invitations.ts'
import { Migration0042PagePaths } from './0042-page-paths.ts'
import { Migration0044Webhooks } from './0044-webhooks.ts'
import { Migration0045SystemAudit } from './0045-system-audit.ts'
import { Migration0046Platform } from './0046-platform.ts'
import { Migration0047AnsweredQuestions } from './0047-answered-questions.ts'
import { Migration0048SiteNames } from './0048-site-names.ts'
import { Migration0049Spreading } from './0049-spreading.ts'
import { Migration0050SearchSizes } from './0050-search-sizes.ts'
import { Migration0051Partitions } from './0051-partitions.ts'
import { Migration0052BesidePartitions } from './0052-beside-partitions.ts'
import { Migration0053Figures } from './0053-figures.ts'
import { Migration0054Attempts } from './0054-attempts.ts'
import { Migration0055SearchResults } from './0055-search-results.ts'

/** Every change of the tables, oldest first. One that has been released is never edited: add another. */
export const migrations: readonly MigrationClass[] = [
  Migration0001Businesses,
  Migration0002Events,
  Migration0003Catalog,
  Migration0004Sessions,
  Migration0005Conversations,
  Migration0006Records,
  Migration0007Conversions,
  Migration0008Access,
  Migration0009Attribution,
  Migration0010EventRetention,
  Migration0011Installation,
  Migration0012Friction,
  Migration0013Chat,
  Migration0015Checkouts,
  Migration0016RecordLists,
  Migration0017PendingReplies,
  Migration0018ArticleSearch,
  Migration0019ConversationLanguage,
  Migration0020ModelSpending,
  Migration0023ConversationFilters,
  Migration0024ConversationSearch,
  Migration0025ViewsAndBulkChanges,
  Migration0026LabelsNotesAssignees,
  Migration0028Articles,
  Migration0029Questions,
  Migration0030FrictionWork,
  Migration0031Insights,
  Migration0037Privacy,
  Migration0038AuditChain,
  Migration0039StaffInvitations,
  Migration0042PagePaths,
  Migration0044Webhooks,
  Migration0045SystemAudit,
  Migration0046Platform,
  Migration0047AnsweredQuestions,
  Migration0048SiteNames,
  Migration0049Spreading,
  Migration0050SearchSizes,
  Migration0051Partitions,
  Migration0052BesidePartitions,
  Migration0053Figures,
  Migration0054Attempts,
  Migration0055SearchResults,
]

/** The last release, and the last migration that it had: what comes after must leave it running. */
export const RELEASED = { version: '0.1.0', through: Migration0044Webhooks as MigrationClass }
