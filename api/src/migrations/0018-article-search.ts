import { Migration } from '@mikro-orm/migrations'

const MARKS = '\u0300-\u036f\u064b-\u065f\u0670'
const ARABIC = '\u0621-\u064a'

/**
 * Searches articles and descriptions as people type: without accents, with one form of those Arabic letters that are
 * mixed up, and without Arabic articles and what is written together with them. Only some of the stemmers do that.
 */
export class Migration0018ArticleSearch extends Migration {
  override up(): void {
    this.addSql(`
      create function as_typed(words text) returns text language sql immutable strict parallel safe
      return regexp_replace(
        translate(regexp_replace(normalize(lower(words), nfkd), '[${MARKS}]', '', 'g'), 'ىةـ', 'يه'),
        '(^|[^${ARABIC}])[وف]?[بكل]?(ال|لل)(?=[${ARABIC}]{3})', '\\1', 'g')`)
    this.addSql(`
      create function search_configuration(language text) returns regconfig language sql immutable strict parallel safe
      return case language
        when 'de' then 'german'::regconfig when 'fr' then 'french'::regconfig when 'es' then 'spanish'::regconfig
        when 'pt' then 'portuguese'::regconfig when 'ar' then 'arabic'::regconfig when 'en' then 'english'::regconfig
        else 'simple'::regconfig
      end`)
    this.addSql('alter table knowledge_article drop column search')
    this.addSql(`
      alter table knowledge_article add column search tsvector generated always as (
        setweight(to_tsvector(search_configuration(language), as_typed(title)), 'A') ||
        setweight(to_tsvector(search_configuration(language), as_typed(body)), 'C')) stored`)
  }
}
