import { Arg, Ctx, Field, Float, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { CONVERSION_KINDS, ConversionKind } from '../../conversations/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { badInput, requireScope } from '../../kernel/graphql/viewer.ts'
import { Channel } from '../../sessions/index.ts'
import { ConversionSource } from '../conversion.ts'
import { type TotalsRow, totalsOf } from './totals.rules.ts'

@InputType({ description: 'Which conversions to add up. Everything given must hold.' })
class ConversionTotalsFilter {
  @Field(() => [ConversionKind], { nullable: true, description: 'Of these kinds; the others are left out.' })
  declare kinds?: ConversionKind[] | null

  @Field(() => [ConversionSource], { nullable: true, description: 'Recorded by one of these.' })
  declare sources?: ConversionSource[] | null

  @Field(() => [Channel], {
    nullable: true,
    description: 'Of sessions of these channels; unattributed ones have none.',
  })
  declare channels?: Channel[] | null
}

@ObjectType({ description: 'Values of one currency; never added to those of another (product rule 4.4).' })
class CurrencyTotal {
  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string

  @Field(() => Float, { description: "What was credited, in the currency's smallest unit: a whole number below 2^53." })
  declare grossMinor: number

  @Field(() => Float, { description: 'The same without what was reversed.' })
  declare netMinor: number
}

@ObjectType({ description: 'What was reached of one kind.' })
class ConversionKindTotals {
  @Field(() => ConversionKind, { description: 'Which outcome is counted.' })
  declare kind: ConversionKind

  @Field(() => Int, { description: 'Credited to a session, reversed ones included: gross.' })
  declare credited: number

  @Field(() => Int, { description: 'How many of those credited were reversed.' })
  declare reversed: number

  @Field(() => Int, { description: 'Credited and not reversed (product rule 4.9).' })
  declare net: number

  @Field(() => Int, { description: 'Marks of sessions that assisted; in no rate (product rule 4.8).' })
  declare assisted: number

  @Field(() => Int, { description: 'Recorded and credited to no session (product rule 4.6).' })
  declare unattributed: number

  @Field(() => [CurrencyTotal], { description: 'Worth of those credited, one entry a currency, by its code.' })
  declare value: CurrencyTotal[]
}

/** Figures of conversions. */
@Resolver()
export class ConversionTotalsResolver {
  @Query(() => [ConversionKindTotals], {
    nullable: true,
    description:
      'What was reached from `from` on and before `to`, by when it happened: one entry a kind, in the order of the badges. Test sessions are left out. Staff, or scope `conversions:read`.',
  })
  async conversionTotals(
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'From this instant on; ever, if left out.' })
    from: Date | null,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: 'Before this instant; ever, if left out.' })
    to: Date | null,
    @Arg('filter', () => ConversionTotalsFilter, { nullable: true, description: 'Which; all, if left out.' })
    filter: ConversionTotalsFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<ConversionKindTotals[]> {
    const businessId = requireScope(context.viewer, 'conversions:read')
    const { kinds, sources, channels } = filter ?? {}
    const rows = await context.query<TotalsRow>(
      `select kind, verdict, reversed_at is not null as reversed, value_currency as currency, count(*)::int as count,
         coalesce(sum(value_minor), 0)::float8 as "amountMinor"
       from conversion
       left join session on session.business_id = conversion.business_id and session.id = conversion.session_id
       where conversion.business_id = $1 and conversion.reason <> 'WITHDRAWN'
         and ($2::timestamptz is null or occurred_at >= $2) and ($3::timestamptz is null or occurred_at < $3)
         and ($4::text[] is null or source = any($4)) and ($5::text[] is null or session.channel = any($5))
         and session.is_test is not true
       group by kind, verdict, reversed, currency`,
      [businessId, instant(from, 'from'), instant(to, 'to'), sources ?? null, channels ?? null],
    )
    const all = Object.keys(CONVERSION_KINDS) as ConversionKind[]
    const wanted = kinds ? all.filter((kind) => kinds.includes(kind)) : all
    return totalsOf(rows, wanted).map(({ value, ...totals }) =>
      Object.assign(new ConversionKindTotals(), totals, {
        value: value.map((sum) => Object.assign(new CurrencyTotal(), sum)),
      }),
    )
  }
}

function instant(value: Date | null | undefined, name: string): Date | null {
  if (value == null) return null
  if (value.getUTCFullYear() >= 1970 && value.getUTCFullYear() <= 9998) return value
  throw badInput(`"${name}" is not a time. Write it like 2026-11-22T21:45:00.000Z.`)
}
