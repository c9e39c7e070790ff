import type { OfferKind } from '../../catalog/index.ts'
import { noteOfferGone } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import type { InputReader } from '../../kernel/input.ts'
import { findLink, type Link, requireLinkToken } from '../../links/index.ts'
import type { VisitDetails } from '../../records/index.ts'
import type { ConversionSource } from '../conversion.ts'
import type { Origin } from '../record-conversions.ts'
import { once, type Recorded } from '../submission.ts'
import { OfferGone } from './offer-gone.ts'

/** What a submission made, in which business, and whether it had been made before. */
export interface Submitted {
  businessId: string
  recorded: Recorded
  replayed: boolean
  /** What the sender gave of a visitor. */
  visit?: VisitDetails
}

/** The same of a form that a link led to. */
export interface SubmittedByLink extends Submitted {
  linkId: string
}

/** A form that a link led to: which, what it may offer, and what is wrong with it so far. */
export interface LinkForm {
  operation: string
  kinds: readonly OfferKind[]
  form: { linkToken: string; idempotencyKey: string }
  reader: InputReader
}

/**
 * Takes a submitted form once: proves its link, then does `work` in one transaction with the key of the submission. The
 * key counts for this link alone, so that two visitors never meet in one.
 */
export async function submitByLink(
  context: RequestContext,
  { operation, kinds, form, reader }: LinkForm,
  work: (tx: Transaction, link: Link, origin: Omit<Origin, 'person'>) => Promise<Recorded>,
): Promise<SubmittedByLink> {
  const { idempotencyKey, linkToken, ...input } = form
  const key = reader.text(idempotencyKey, ['input', 'idempotencyKey'])
  reader.finish()
  const { businessId, linkId } = await requireLinkToken(context.app, linkToken)
  const submitted = context.change(businessId, async (tx) => {
    const link = await findLink(tx, linkId)
    if (!kinds.includes(link.kind)) {
      throw new Refusal({
        code: 'LINK_INVALID',
        message: 'This link leads to something else than this form.',
        field: ['input', 'linkToken'],
      })
    }
    const submission = { operation, key: `${linkId}:${key}`, field: ['input', 'idempotencyKey'], input }
    return once(tx, submission, () =>
      work(tx, link, {
        source: sourceOf(context.viewer, link),
        sessionId: link.sessionId,
        link,
        targetIds: [link.targetId],
        occurredAt: tx.now,
      }),
    )
  })
  const result = await submitted.catch(async (error: unknown) => {
    // What was refused has been undone, and that it was refused is a fact of its own.
    if (error instanceof OfferGone) {
      await context.change(businessId, async (tx) => noteOfferGone(context.app, tx, await findLink(tx, linkId)))
    }
    throw error
  })
  return { businessId, linkId, ...result }
}

/** A form sent by the session itself stood in the chat; everybody else came by the link (product.md rule 4.11). */
function sourceOf(viewer: Viewer, link: Link): ConversionSource {
  return viewer.kind === 'SESSION' && viewer.sessionId === link.sessionId ? 'ASSISTANT' : 'LINK'
}
