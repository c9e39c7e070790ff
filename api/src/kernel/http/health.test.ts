import { expect, onTestFinished, test } from 'vitest'
import { startTestApp } from '../../test/start-test-app.ts'
import { inDatabase, runStatement } from '../../test/statement.ts'

test('/livez says that the process runs, /readyz that it can answer', async () => {
  const app = await startTestApp()
  onTestFinished(() => app.close())
  for (const path of ['/livez', '/readyz']) {
    const response = await fetch(app.address + path)
    expect([path, response.status, await response.json()]).toEqual([path, 200, { status: 'ok' }])
  }
})

test('without its database a process lives and is not ready, and is ready again with it', async () => {
  const app = await startTestApp()
  const name = new URL(app.databaseUrl).pathname.slice(1)
  const run = (sql: string) => runStatement(inDatabase(app.databaseUrl, 'postgres'), sql)
  onTestFinished(() => app.close())
  await run(`alter database ${name} with allow_connections false`)
  await run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  expect((await fetch(`${app.address}/livez`)).status).toBe(200)
  const response = await fetch(`${app.address}/readyz`)
  expect([response.status, await response.json()]).toEqual([503, { status: 'database unreachable' }])
  await run(`alter database ${name} with allow_connections true`)
  await expect.poll(async () => (await fetch(`${app.address}/readyz`)).status).toBe(200)
})
