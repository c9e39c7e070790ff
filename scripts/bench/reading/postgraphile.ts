import { createServer } from 'node:http'
import { Client } from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { jsonPgSmartTags } from 'postgraphile/utils'

// PostGraphile 5 on our tables, as it comes: no one is asked who they are. What it is told beyond what it sees in the
// database is the list, a function that PostgreSQL reads by the index of the list, and how conversions belong to it.
const [databaseUrl = ''] = process.argv.slice(2)
const database = new Client({ connectionString: databaseUrl })
await database.connect()
await database.query(`
  create schema if not exists bench;
  create or replace function bench.listed(business text) returns setof public.conversation language sql stable as
    'select * from public.conversation where business_id = business and first_message_at is not null
     order by last_activity_at desc, id desc'`)
await database.end()

const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.conversion': {
        tags: {
          foreignKey:
            '(business_id, session_id) references conversation (business_id, session_id)|@foreignFieldName conversions',
        },
      },
    },
    procedure: { 'bench.listed': { tags: { name: 'listed' } } },
  },
})
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public', 'bench'] })],
  grafserv: { graphiql: false },
  grafast: { explain: false },
})
const served = instance.createServ(grafserv)
const server = createServer()
await served.addTo(server)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
