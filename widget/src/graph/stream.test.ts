import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CombinedError } from '@urql/core'
import { expect, onTestFinished, test } from 'vitest'
import { GraphClient } from './client.ts'
import { isUnauthenticated } from './graph-error.ts'
import { stream } from './stream.ts'

type Answer = (response: ServerResponse, body: string, authorization: string | undefined) => void

// A server that answers the first connection with the first answer, the second with the second, and so on.
async function serverThatAnswers(...answers: Answer[]) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    answers.shift()?.(response, body, request.headers.authorization)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => server.closeAllConnections())
  onTestFinished(() => void server.close())
  return new GraphClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => 'secret')
}

const count = 'subscription Count { count }'
const next = (number: number) => `event: next\ndata: {"data":{"count":${number}}}\n\n`

async function collect(client: GraphClient, told: string[] = []) {
  const signal = new AbortController().signal
  const settings = {
    signal,
    firstPauseMs: 1,
    onInterrupted: () => told.push('interrupted'),
    onReconnected: () => told.push('reconnected'),
  }
  const results: unknown[] = []
  for await (const result of stream(client, count, () => ({}), settings)) results.push(result)
  return results
}

test('the results of a subscription come in order until the server completes it', async () => {
  const client = await serverThatAnswers((response, body, authorization) => {
    expect(JSON.parse(body)).toEqual({ query: count, variables: {} })
    expect(authorization).toBe('Bearer secret')
    response.end(`${next(1)}${next(2)}event: complete\ndata:\n\n`)
  })
  expect(await collect(client)).toEqual([{ count: 1 }, { count: 2 }])
})

test('a stream that breaks off is taken up again, and whoever follows it is told', async () => {
  const told: string[] = []
  const client = await serverThatAnswers(
    (response) => response.write(next(1), () => response.destroy()),
    (response) => response.writeHead(503).end(),
    (response) => response.end(`${next(2)}event: complete\ndata:\n\n`),
  )
  expect(await collect(client, told)).toEqual([{ count: 1 }, { count: 2 }])
  expect(told).toEqual(['interrupted', 'reconnected'])
})

test('a refused subscription is not tried again', async () => {
  const refusal = JSON.stringify({ errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] })
  const client = await serverThatAnswers((response) => response.writeHead(401).end(refusal))
  await expect(collect(client)).rejects.toSatisfy(isUnauthenticated)
})

test('an error inside the stream ends it', async () => {
  const client = await serverThatAnswers((response) =>
    response.end('event: next\ndata: {"errors":[{"message":"Gone."}]}\n\n'),
  )
  await expect(collect(client)).rejects.toBeInstanceOf(CombinedError)
})
