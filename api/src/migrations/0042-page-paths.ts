import { Migration } from '@mikro-orm/migrations'

/**
 * Shortens paths of pages that are longer than what is kept from now on: beyond 2,700 bytes their index refused them, and
 * the chat with them. Nothing else of a conversation changes, and the page's whole address stays with its session.
 */
export class Migration0042PagePaths extends Migration {
  override up(): void {
    // Where the policies hold the owner of the tables too, an update would find no rows and mark no days of insights.
    const tables = ['conversation', 'insight_change']
    for (const table of tables) this.addSql(`alter table ${table} no force row level security`)
    this.addSql(`
      update conversation set page_path = regexp_replace(left(page_path, 1000), '%[0-9A-Fa-f]?$', '')
      where length(page_path) > 1000`)
    for (const table of tables) this.addSql(`alter table ${table} force row level security`)
  }
}
