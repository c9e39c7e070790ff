import { eventTopic } from '../../events/index.ts'
import { isConnectionLoss } from '../../kernel/database/connection-loss.ts'
import { carriedOnTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { inSpan } from '../../kernel/tracing/tracing.ts'
import { forgetDeliveries } from '../deliveries/forget-deliveries.ts'
import { takeEvents } from '../deliveries/schedule-deliveries.ts'
import { WEBHOOKS } from '../deliveries/webhook-delivery.ts'
import { type Claimed, claimDeliveries, findWork, type Work } from './claim-deliveries.ts'
import { sendDelivery } from './send-delivery.ts'

/** How often it is looked without a signal: signals may be lost, and the time of an attempt comes without one. */
const LOOK_EVERY_MS = 1000
const FORGET_EVERY_MS = 3_600_000
/** What one process sends to one endpoint at the same time; one that hangs holds up nobody but itself. */
const MOST_AT_ONCE = 4
/** How long attempts under way may take once the process is to end. */
const LAST_ATTEMPTS_MS = 5000

/** Sends webhooks from one process, beside others that do the same over the same tables. */
class WebhookWorker {
  readonly #app: App
  readonly #timer: NodeJS.Timeout
  readonly #ending = new AbortController()
  readonly #deaf = new Map<string, () => void>()
  /** What is being sent, and how much of it to each endpoint. */
  readonly #sending = new Set<Promise<void>>()
  readonly #atEndpoint = new Map<string, number>()
  #looking: Promise<void> | undefined
  #again = false
  #stopped = false
  #forgotAt = 0

  constructor(app: App) {
    this.#app = app
    this.#timer = setInterval(() => this.#wake(), LOOK_EVERY_MS).unref()
    this.#hear(WEBHOOKS)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    for (const deaf of this.#deaf.values()) deaf()
    const patience = setTimeout(() => this.#ending.abort(), LAST_ATTEMPTS_MS)
    await this.#looking
    await Promise.all(this.#sending)
    clearTimeout(patience)
  }

  #hear(topic: string): void {
    if (this.#deaf.has(topic)) return
    this.#deaf.set(
      topic,
      this.#app.signals.listen(topic, () => this.#wake()),
    )
  }

  /** Looks once, and once more if it was woken meanwhile. */
  #wake(): void {
    if (this.#stopped) return
    this.#again = true
    this.#looking ??= this.#lookWhileWoken().finally(() => {
      this.#looking = undefined
    })
  }

  async #lookWhileWoken(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      await this.#look().catch((error: Error) =>
        // A database that is away is told about elsewhere; the next look is soon.
        this.#app.log.info('webhooks.not_looked_for', { message: error.message }),
      )
    }
  }

  async #look(): Promise<void> {
    const found = await findWork(this.#app)
    if (found.length === 0) return
    for (const work of found) {
      this.#hear(eventTopic(work.businessId))
      // One endpoint that cannot be served must not keep the others waiting.
      await this.#serve(work).catch((error: Error) =>
        this.#app.log.info('webhooks.not_served', { endpoint: work.endpointId, message: error.message }),
      )
    }
    const now = await carriedOnTime(this.#app.database)
    if (now.getTime() - this.#forgotAt < FORGET_EVERY_MS) return
    this.#forgotAt = now.getTime()
    await forgetDeliveries(this.#app, now)
  }

  async #serve(work: Work): Promise<void> {
    const { businessId, endpointId, behind, due } = work
    const taken = behind && !this.#stopped
    // Long stretches in steps: others get their turn in between.
    if (taken) this.#again = (await takeEvents(this.#app, businessId, endpointId)) || this.#again
    const free = MOST_AT_ONCE - (this.#atEndpoint.get(endpointId) ?? 0)
    if (!(taken || due) || free <= 0 || this.#stopped) return
    for (const delivery of await claimDeliveries(this.#app, work, free)) this.#send(delivery)
  }

  #send(delivery: Claimed): void {
    const { endpointId, id } = delivery
    this.#atEndpoint.set(endpointId, (this.#atEndpoint.get(endpointId) ?? 0) + 1)
    const shape = { name: 'send webhook', kind: 'INTERNAL' } as const
    const sending = inSpan(this.#app.tracing, shape, () => sendDelivery(this.#app, delivery, this.#ending.signal))
      .catch((error: unknown) => {
        // Whoever takes it up when its lease has run out sends it, perhaps again.
        if (isConnectionLoss(error)) this.#app.log.info('webhook.not_stored', { delivery: id })
        else this.#app.log.error('webhook.not_sent', error, { delivery: id })
      })
      .finally(() => {
        this.#sending.delete(sending)
        const left = this.#atEndpoint.get(endpointId)! - 1
        if (left > 0) this.#atEndpoint.set(endpointId, left)
        else this.#atEndpoint.delete(endpointId)
        this.#wake()
      })
    this.#sending.add(sending)
  }
}

const workers = new WeakMap<App, WebhookWorker>()

/** Sends what is to be sent, as long as the program runs. */
export function startDelivering(app: App): void {
  workers.set(app, new WebhookWorker(app))
}

/** Sends nothing more once what is under way has ended. */
export async function stopDelivering(app: App): Promise<void> {
  await workers.get(app)?.stop()
}
