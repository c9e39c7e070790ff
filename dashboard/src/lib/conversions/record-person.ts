import { personName } from '#lib/texts/person-name.ts'

type Person = Parameters<typeof personName>[0]

/** The name of whose a record is: the person itself, or who bought. */
export function recordPerson(record: Person | { coworker: Person }): string {
  return personName('coworker' in record ? record.coworker : record)
}
