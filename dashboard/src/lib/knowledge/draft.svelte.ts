/** An article as it stands in the editor, beside what is stored of it. */
export class Draft {
  title = $state('')
  body = $state('')
  /** What is wrong with a field, and with the whole. */
  problems = $state.raw({ title: '', body: '', whole: '' })
  busy = $state(false)
  #stored = $state.raw({ title: '', body: '' })

  constructor(title = '', body = '', stored = { title, body }) {
    this.title = title
    this.body = body
    this.#stored = stored
  }

  /** Whether anything stands here that is not stored. */
  get changed(): boolean {
    return this.title.trim() !== this.#stored.title.trim() || this.body.trim() !== this.#stored.body.trim()
  }

  /** Whether there is something to try: a title and a text. */
  get whole(): boolean {
    return this.title.trim() !== '' && this.body.trim() !== ''
  }

  /** Says what is missing; true when nothing is. */
  check(missing: { title: string; body: string }): boolean {
    this.problems = {
      title: this.title.trim() ? '' : missing.title,
      body: this.body.trim() ? '' : missing.body,
      whole: '',
    }
    return this.whole
  }

  /** Says what the server found wrong. */
  refuse(problem: string, field?: string): void {
    this.problems = {
      title: '',
      body: '',
      whole: '',
      [field === 'title' || field === 'body' ? field : 'whole']: problem,
    }
  }

  /** What is stored now. */
  settle(stored: { title: string; body: string }): void {
    this.#stored = { title: stored.title, body: stored.body }
  }

  /** Puts another text in place of what stands here. */
  take({ title, body }: { title: string; body: string }): void {
    this.title = title
    this.body = body
  }
}
