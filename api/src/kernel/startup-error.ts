/**
 * Something that keeps the program from starting and that whoever starts it can put right. Its message is one line that
 * says what happened and what to do; it is printed without a stack.
 */
export class StartupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message.replace(/\s+/g, ' ').trim(), options)
    this.name = 'StartupError'
  }
}
