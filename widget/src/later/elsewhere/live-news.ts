import type { Happening } from '../../chat/thread.ts'
import type { GraphClient } from '../../graph/client.ts'
import { type StreamSettings, stream } from '../../graph/stream.ts'
import { ConversationChangedDocument, ConversionRecordedDocument } from '../graph/generated/graphql.ts'

/** What to do when something happens to a chat elsewhere. */
export interface NewsReader {
  converted(conversion: Happening): void
  /** The chat has so many messages now. */
  changed(messageCount: number): void
}

/** Hears what happens to a chat elsewhere, until the signal of the settings aborts. */
export function hearNews(client: GraphClient, settings: StreamSettings, reader: NewsReader): void {
  void hear(
    stream(client, ConversionRecordedDocument, () => ({}), settings),
    ({ conversionRecorded }) => reader.converted(conversionRecorded.conversion),
  )
  void hear(
    stream(client, ConversationChangedDocument, () => ({}), settings),
    ({ conversationChanged }) => reader.changed(conversationChanged.messageCount),
  )
}

async function hear<Result>(results: AsyncIterable<Result>, handle: (result: Result) => void): Promise<void> {
  try {
    for await (const result of results) handle(result)
  } catch {
    // Without live news the chat still works; what was missed is read with the next opening.
  }
}
