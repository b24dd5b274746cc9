import type { DateMessages, DatePhrase } from '../date-messages.js';
import type { PluralForms, Speech } from '../speech.js';

const seasons = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const parts = { quarter: 'الربع', third: 'الثلث', half: 'النصف' };
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
const components = { year: 'السنة', month: 'الشهر', season: 'الفصل', part: 'الجزء', day: 'اليوم' };
const kindNames = { approximate: 'تقريبي', uncertain: 'غير مؤكد' };
const some = { day: 'في أحد الأيام', month: 'في أحد الأشهر', year: 'في إحدى السنوات' };
const someOf = { day: 'في أحد أيام', month: 'في أحد أشهر' };

const yearForms: PluralForms = {
  one: 'سنة واحدة',
  two: 'سنتين',
  few: '# سنوات',
  other: '# سنة',
};
const millionForms: PluralForms = {
  one: 'مليون سنة',
  two: 'مليوني سنة',
  few: '# ملايين سنة',
  other: '# مليون سنة',
};
const unitForms: Readonly<Record<'day' | 'month' | 'year', PluralForms>> = {
  day: { two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  month: { two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  year: { two: 'سنتين', few: '# سنوات', other: '# سنة' },
};
const oneOfUnit = { day: 'يوم', month: 'شهر', year: 'سنة' };

/** "عام 1985": a bare year takes its word after a preposition. */
function withWord({ unit, text }: DatePhrase): string {
  return unit === 'year' ? `عام ${text}` : text;
}

function within(date: DatePhrase): string {
  const { unit, text } = date;
  const isPoint = unit === 'day' || unit === 'time' || unit === 'ago' || unit === 'today';
  return isPoint ? text : `في ${withWord(date)}`;
}

function between(from: DatePhrase, to: DatePhrase): string {
  return `بين ${from.text} و${to.text}`;
}

export function arabicDates({ number, count, and, isolate }: Speech): DateMessages {
  const years = (value: number, inMillions: boolean): string =>
    count(value, inMillions ? millionForms : yearForms);
  const afterNumber = (value: number, inMillions: boolean): string =>
    `${number(value)} ${inMillions ? 'مليون سنة' : 'سنة'}`;
  return {
    comma: '، ',
    semicolon: '؛ ',
    yearSuffix: '',
    dayText: (text) => text,
    year: (text, era) => `${text} ${era === 'before' ? 'ق.م' : 'م'}`,
    season: (index, year) => `${seasons[index] ?? ''} ${year}`,
    part: (kind, place, year) => `${parts[kind]} ${ordinals[place - 1] ?? ''} من ${year}`,
    decade: (year) => `عقد ${year}`,
    hemisphere: (isSouthern) => `نصف الكرة ${isSouthern ? 'الجنوبي' : 'الشمالي'}`,
    atTime: (day, clock) => `${day}، ${clock}`,
    cityTime: (city) => `توقيت ${isolate(city)}`,
    noted: (text, notes) => `${text} (${notes.join('، ')})`,
    doubt: (names, kinds) => {
      const text = kinds.map((kind) => kindNames[kind]).join('، ');
      return names.length > 0 ? `${and(names.map((part) => components[part]))}: ${text}` : text;
    },
    ago: (value, inMillions) =>
      value < 0 ? `بعد ${years(-value, inMillions)}` : `قبل ${years(value, inMillions)}`,
    agoSpan: (from, to, inMillions) => `من ${number(from)} إلى ${afterNumber(to, inMillions)} مضت`,
    agoBetween: (from, to, inMillions) => `قبل ما بين ${number(from)} و${afterNumber(to, inMillions)}`,
    today: 'اليوم',
    within,
    on: (date) => (date.unit === 'day' ? `في ${date.text}` : within(date)),
    alone: (date) => date.text,
    dayNotKnown: (month) => `في ${month.text}، اليوم غير معروف`,
    some: (unit, date) => `${someOf[unit]} ${withWord(date)}`,
    someBetween: (unit, from, to) => `${some[unit]} ${between(from, to)}`,
    ofSomeYear: (date, from, to) => `${date} من إحدى السنوات ${between(from, to)}`,
    yearNotKnown: (date) => `${date}، السنة غير معروفة`,
    notKnown: 'التاريخ غير معروف',
    oneOf: (value, unit, from, to) =>
      `${oneOfUnit[unit]} من أصل ${count(value, unitForms[unit])} ${between(from, to)}`,
    estimated: (text, estimate) => `${text}، والتقدير ${estimate}`,
    span: (from, to) => `من ${from.text} إلى ${to.text}`,
    allDay: (day) => `${day.text}، طوال اليوم`,
    between,
    someTimeBetween: (from, to) => `لفترة ما ${between(from, to)}`,
    someTimeIn: (date) => `لفترة ما ${within(date)}`,
    since: (date) => `منذ ${withWord(date)}`,
    from: (date) => `ابتداءً من ${withWord(date)}`,
    until: (date) => `حتى ${withWord(date)}`,
    ongoing: 'مستمر',
    ongoingOn: (on) => `كان مستمرًا ${on}`,
    startNotKnown: 'البداية غير معروفة',
    endNotKnown: 'النهاية غير معروفة',
    noBeginning: 'بلا بداية معروفة',
    orEarlier: (date) => `${date} أو قبل ذلك`,
    orLater: (date) => `${date} أو بعد ذلك`,
    andEarlier: (date) => `${date} وما قبله`,
    andLater: (date) => `${date} وما بعده`,
    startIs: (text) => `البداية: ${text}`,
    endIs: (text) => `النهاية: ${text}`,
    run: (from, to) => `${from.text} إلى ${to.text}`,
    list: (text) => text,
    said: (wording, words) => `«${wording}»: ${words}`,
  };
}
