import type { FastifyInstance } from 'fastify'
import { carriedOnTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { paymentProvider } from '../choose-provider.ts'
import { UnprovedNotice } from '../payment-provider.ts'
import { settleCheckout } from '../settle-checkout.ts'

/**
 * Serves `/payments/stripe`, which Stripe calls when something has come of a payment. It is answered with 200 once what
 * came of it is committed, or when it is none of ours; anything else lets Stripe come again, for three days.
 */
export function serveStripeWebhook(server: FastifyInstance, app: App): void {
  const provider = paymentProvider(app)
  if (provider.method !== 'CARD') return
  void server.register(async (scope) => {
    // The signature is over the bytes as they came.
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post('/payments/stripe', async (request, reply) => {
      const signature = String(request.headers['stripe-signature'] ?? '')
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      try {
        const notice = await provider.readNotice(body, signature, await carriedOnTime(app.database))
        if (notice) await settleCheckout(app, notice)
        return { received: true }
      } catch (error) {
        if (!(error instanceof UnprovedNotice)) throw error
        app.log.info('payment.unproved', { why: error.message })
        return reply.code(400).type('text/plain').send('The signature proves nothing.\n')
      }
    })
  })
}
