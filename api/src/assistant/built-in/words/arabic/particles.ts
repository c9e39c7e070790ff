import { LETTER, set } from './spelling.ts'

/** They begin with the letter of a particle and are whole. */
const WHOLE = set(`
  واتس واتساب واجهة واجهات واحد واحدة واسع واسعة واضح والله وجبات وجبة وجد وجدت وحده وحدها وحدي وحدنا ورد ورشة ورش
  وسائل وسيلة وسط وصف وصل وصلت وصلني وصلتني وصلنا وصلتنا وصول وضع وظيفة وقت وقف وقوف وكالة وكيل ولا ولكن ولد وين وينكم وينك وينه وينها وش
  وسام وديعة وضوء وافي وادي وثائق وثيقة وقع وقعت وقعنا
  فاتورة فاتورتي فواتير فرع فروع فطور فعاليات فعالية فعلا فقط فكرة فندق فوري فورا فورية فوق في فيه فيها فين فتح فتحة فرق
  باب باص باقات باقة بالضبط بالغ بجانب بدأ بداية بدون بدي بدنا بدل بريد بريدي بس بطاقات بطاقة بطاقتي بعد بكام بكره بكرا
  بكم بكور بلكونة بناء بنك بوابة بيت بين بيئة برنامج برضو بيج
  لازم لاحقا لابتوب لبن لحالي لسه لغة لقاء لكم لك لكن لما لماذا لمن لنا له لها لهم لو لوحة لوحدي لوحدنا لي ليت ليش ليل
  ليلا ليلة لين ليه لين ليرة ليرات لديكم لديك لدي لدينا للاسف لأي ليوم
  كافي كافيه كامل كاملة كان كانت كبير كبيرة كبار كتاب كتير كثير كده كذا كرسي كراسي كل كلب كلبي كلاب كلكم كلمة كلم كم كمان
  كهرباء كود كوب كويس كيف كيفية كام كانون
  عالمي عالمية عالمنا`)

/** Small words that "and" is attached to. */
const AFTER_AND = set(`
  أنا انت انتم احنا حنا نحن هو هي هم هل هذا هذه ذا في فيه كم كيف كام متى من ما ماذا مين شو ايش إيش لا لو لي لنا مع على عن
  إلى إذا اذا اي أي ايه إيه اين أين وين فين بس بكم لين منين قد ده دي دا بكرة`)

const ARTICLE = '(?:ال)'
const CONJOINED = new RegExp(`^([وف])(${ARTICLE}.{3,}|لل.{3,}|بال.{3,})$`)
const WITH_ARTICLE = new RegExp(`^([بك])(${ARTICLE}.{3,})$`)
const TO_THE = /^لل(.{3,})$/
const ON_THE = /^عال(.{3,})$/
const THIS = /^هال(.{3,})$/
const JOINED_TO_NUMBER = /^([وف])?([بلك])?(?=\d)/

/** Splits off what is attached before words, where what remains is a word: `ولشخصين` becomes `و ل شخصين`. */
export function separated(text: string, known: ReadonlySet<string>): string {
  return text.replace(new RegExp(`[${LETTER}]+\\d*`, 'g'), (word) => apart(word, known))
}

/** A word without its article and what says whose it is, as a list of words has it, where it has it. */
export function bare(word: string, listed: ReadonlySet<string>): string {
  if (listed.has(word)) return word
  const stem = /^ال.{3,}$/.test(word) ? word.slice(2) : word
  if (listed.has(stem)) return stem
  const owned = stem.match(/^(.{3,}?)(?:ي|نا|كم|كن|ك|ه|ها|هم)$/)?.[1]
  const found = owned && [owned, owned.replace(/ت$/, 'ه')].find((each) => listed.has(each))
  // The ending of an object, whose sign above it hardly anybody types: `مكتبًا`.
  return found || stem.replace(/^(.{4,})ا$/, '$1')
}

function apart(word: string, known: ReadonlySet<string>): string {
  if (WHOLE.has(word)) return word
  const number = word.match(JOINED_TO_NUMBER)
  if (number?.[0]) return [number[1], number[2], word.slice(number[0].length)].filter(Boolean).join(' ')
  const conjoined = word.match(CONJOINED)
  if (conjoined) return `${conjoined[1]} ${apart(conjoined[2] ?? '', known)}`
  const [first, rest] = [word.slice(0, 1), word.slice(1)]
  const isKnown = (each: string) => known.has(each) || known.has(each.replace(/^ال/, ''))
  if (/[وف]/.test(first) && (isKnown(rest) || AFTER_AND.has(rest) || (first === 'و' && rest.length >= 4))) {
    return `${first} ${apart(rest, known)}`
  }
  if (first === 'و' && /[بلك]/.test(rest.slice(0, 1)) && isKnown(rest.slice(1))) return `${first} ${apart(rest, known)}`
  return word
    .replace(TO_THE, 'ل ال$1')
    .replace(WITH_ARTICLE, '$1 $2')
    .replace(ON_THE, 'علي ال$1')
    .replace(THIS, 'هذا ال$1')
    .replace(/^([بلك])(.+)$/, (joined, particle: string, stem: string) =>
      known.has(stem) ? `${particle} ${stem}` : joined,
    )
}
