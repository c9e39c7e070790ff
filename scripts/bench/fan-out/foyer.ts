import { randomUUID } from 'node:crypto'
import { mutate } from '../mutate.ts'
import type { Stage } from '../stage.ts'
import { TELLING_USAGE, usageOf } from '../usage.ts'
import type { Publisher } from './fan-out.ts'

/** What integrators are told to subscribe to. */
export const SUBSCRIPTION =
  'subscription { conversionRecorded { cursor type conversion { kind label record { id } session { id } } } }'

const TOUR = 'mutation ($input: RecordTourInput!) { recordTour(input: $input) { userErrors { message } } }'

/** A process of Foyer that nobody has asked anything yet; its events are tours. */
export async function startFoyer(stage: Stage): Promise<Publisher> {
  const { database, authorization } = stage
  const program = await stage.start(TELLING_USAGE)
  const { rows: sessions } = await database.query<{ id: string }>('select id from session order by id limit 500')
  let published = 0
  return {
    address: program.address,
    authorization,
    query: SUBSCRIPTION,
    async publish() {
      const externalId = randomUUID()
      const sessionId = sessions[published++ % sessions.length]!.id
      const input = { externalId, sessionId, fullName: 'Ada Byrne', email: `${externalId}@example.com` }
      await mutate(program.address, authorization, TOUR, { input })
      // Appending the event is the last statement before commit.
      const { rows } = await database.query(
        'select position, extract(epoch from appended_at)::float8 * 1000 as at from event order by position desc limit 1',
      )
      return { cursor: Buffer.from(`event:${rows[0].position}`).toString('base64url'), at: rows[0].at }
    },
    usage: () => usageOf(program),
    end: async () => void (await program.end('SIGTERM')),
  }
}
