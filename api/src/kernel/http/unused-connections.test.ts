import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startTestApp } from '../../test/start-test-app.ts'

test('a connection over which nothing was asked does not hold up the end', async () => {
  const app = await startTestApp()
  const { port } = new URL(app.address)
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  const ended = once(socket, 'close')
  await app.close()
  await ended
})

test('a request that comes over such a connection right when the server stops is answered, not cut off', async () => {
  const app = await startTestApp()
  const socket = connect(Number(new URL(app.address).port), '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  const ended = once(socket, 'close')
  const closed = app.close()
  socket.write('GET /livez HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')
  await closed
  await ended
  expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*\nconnection: close\r\n/)
})
