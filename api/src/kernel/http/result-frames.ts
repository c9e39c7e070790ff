import type { ExecutionResult } from 'graphql'
import { textOf } from '../streams/shared-execution.ts'
import { textFrame } from './text-frame.rules.ts'

/** The latest frame of each result, with the operation that it names. */
const frames = new WeakMap<ExecutionResult, { id: string; frame: Buffer }>()

/** The message with a result of an operation, made once for operations of the same identifier. */
export function resultFrame(id: string, result: ExecutionResult): Buffer {
  const latest = frames.get(result)
  if (latest?.id === id) return latest.frame
  const frame = textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${textOf(result)}}`)
  frames.set(result, { id, frame })
  return frame
}
