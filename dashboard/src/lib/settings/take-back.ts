/** A form before and after it was saved. */
export interface SavedForm<Draft> {
  before: Draft
  after: Draft
}

/**
 * What is stored now with that one saving taken back; undefined where somebody has saved something else in one of its
 * fields since, which is theirs. What others changed in other fields stays.
 */
export function takenBack<Draft extends object>({ before, after }: SavedForm<Draft>, now: Draft): Draft | undefined {
  const saved = differing(before, after)
  if (differing(after, now).some((name) => saved.includes(name))) return undefined
  return { ...now, ...pick(before, saved) }
}

/** The form, once that was taken back: what was typed into it since stays. */
export function formAfter<Draft extends object>({ before, after }: SavedForm<Draft>, typed: Draft): Draft {
  const typedSince = differing(after, typed)
  return {
    ...typed,
    ...pick(
      before,
      differing(before, after).filter((name) => !typedSince.includes(name)),
    ),
  }
}

function differing<Draft extends object>(one: Draft, other: Draft): (keyof Draft)[] {
  const names = Object.keys(one) as (keyof Draft)[]
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
}

function pick<Draft extends object>(from: Draft, names: readonly (keyof Draft)[]): Partial<Draft> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Draft>
}
