import { StartupError } from '../startup-error.ts'

/** Where PostgreSQL is; see `Config`. */
export interface DatabaseAddresses {
  databaseUrl: string | undefined
  databaseDirectUrl: string | undefined
  databaseReplicaUrls: string[]
}

/** Reads the settings that say where PostgreSQL is. */
export function readDatabaseAddresses(text: (name: string) => string | undefined): DatabaseAddresses {
  const databaseUrl = postgresUrl('DATABASE_URL', text('DATABASE_URL'))
  const direct = postgresUrl('DATABASE_DIRECT_URL', text('DATABASE_DIRECT_URL'))
  if (direct && !databaseUrl) {
    throw new StartupError('DATABASE_DIRECT_URL is a second way to what DATABASE_URL names, which is not set.')
  }
  const replicas = text('DATABASE_REPLICA_URLS')?.split(',') ?? []
  const databaseReplicaUrls = replicas.map((each) => postgresUrl('Each of DATABASE_REPLICA_URLS', each.trim())!)
  if (databaseReplicaUrls.length > 0 && !databaseUrl) {
    throw new StartupError('DATABASE_REPLICA_URLS are servers that follow what DATABASE_URL names, which is not set.')
  }
  return { databaseUrl, databaseDirectUrl: direct ?? databaseUrl, databaseReplicaUrls }
}

function postgresUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined || /^postgres(ql)?:\/\//.test(value)) return value
  throw new StartupError(`${name} must begin with postgres:// or postgresql://.`)
}
