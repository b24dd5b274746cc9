import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `ينقص «${text}» شيء عند الحرف ${at}.`,
  space: ({ text, at }) => `في «${text}» مسافة عند الحرف ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0 ? `«${text}» ليس تاريخًا.` : `«${text}» ليس تاريخًا ابتداءً من الحرف ${at}، «${found}».`,
  year: ({ text, found }) => `في «${text}» السنة ${found}؛ السنة أربعة أرقام، أو Y وأكثر.`,
  'year-range': ({ text }) => `«${text}» أبعد من مليون مليون سنة.`,
  'significant-digits': ({ text }) => `في «${text}» أرقام معنوية أكثر من أرقام السنة، أو لا شيء منها.`,
  month: ({ text, found }) => `في «${text}» الشهر ${found}. استخدم 01 إلى 12.`,
  day: ({ text, found }) => `في «${text}» اليوم ${found}، ولا يوجد في ذلك الشهر.`,
  mask: ({ text }) => `لا يوافق «${text}» أي تاريخ.`,
  time: ({ text, found }) => `في «${text}» الوقت ${found}؛ الأوقات من 00:00 إلى 23:59:60 بعد تاريخ كامل.`,
  shift: ({ text, found }) => `في «${text}» الفرق ${found}؛ الفرق عن UTC لا يتجاوز 14:00.`,
  zone: ({ text, found }) => `في «${text}» المنطقة الزمنية ${found}، وهي غير معروفة.`,
  'zone-shift': ({ text }) => `في «${text}» فرق تناقضه المنطقة الزمنية.`,
  qualifier: ({ text, at }) => `في «${text}» علامة شك في غير موضعها عند الحرف ${at}.`,
  order: ({ found, against }) => `ينتهي في ${found}، قبل أن يبدأ في ${against}.`,
  'no-date': ({ text }) => `لا يحوي «${text}» أي تاريخ.`,
  dots: ({ text, at }) => `في «${text}» نقاط في غير موضعها عند الحرف ${at}.`,
  extension: ({ text }) => `«${text}» ليس EDTF خالصًا.`,
};

const kinds: Readonly<Record<ValueKind, string>> = {
  nothing: 'فارغ',
  text: 'نص',
  'a number': 'رقم',
  'true or false': 'صواب أو خطأ',
  'a list': 'قائمة',
  'an object': 'كائن',
};

const statuses: Readonly<Record<number, string>> = {
  401: ' (يلزم تسجيل الدخول)',
  403: ' (غير مسموح)',
  404: ' (غير موجود)',
  410: ' (لم يعد موجودًا)',
  429: ' (طلبات كثيرة جدًا)',
  500: ' (خطأ في الخادم)',
  503: ' (غير متاح)',
};

export function arabicProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes, isolate } = speech;
  const quoted = (text: string): string => code(text, speech);
  const all = (texts: readonly string[]): string => texts.map(isolate).join('، ');
  const characters = (length: number): string =>
    count(length, {
      one: 'حرف واحد',
      two: 'حرفان',
      few: '# أحرف',
      many: '# حرفًا',
      other: '# حرف',
    });
  return {
    'not-an-object': ({ found }) =>
      `هذا ${kinds[found]}؛ الحدث كائن فيه ${quoted('title')} و${quoted('when')}.`,
    unreadable: () => 'تعذرت قراءته.',
    'title-missing': () => 'مفقود. اكتب بضع كلمات.',
    'date-missing': () => 'مفقود. اكتب تاريخ EDTF، أو XXXX إن كان غير معروف.',
    'part-missing': ({ field }) => `ينقصه ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` اكتب ${isolate(cure)}.`),
    'date-order': ({ text, cures }) =>
      `«${isolate(text)}» ${cures.length > 1 ? 'يُقرأ على وجهين' : 'لا يبدأ بالسنة'}. اكتب ${or(cures.map(isolate))} (في جدول بيانات: الصيغة سنة-شهر-يوم).`,
    'date-mended': ({ text, read }) => `قُرئ «${isolate(text)}» على أنه ${isolate(read)}.`,
    'ends-before-start': ({ start, end }) => `ينتهي في ${isolate(end)}، قبل أن يبدأ في ${isolate(start)}.`,
    'date-too-far': () => 'أبعد من مليون مليون سنة.',
    'date-twice': () => `فيه ${quoted('when')} و${quoted('start')}؛ يؤخذ ${quoted('when')}.`,
    'after-as-of': ({ asOf }) => `يقع بعد ${isolate(asOf)}، تاريخ المعلومات.`,
    'time-skipped': ({ zone }) => `يقع في ساعة تخطتها ساعات ${isolate(zone)}؛ قُدِّم إلى الأمام.`,
    'time-repeated': ({ zone }) => `يقع في ساعة تكررت في ${isolate(zone)}؛ تؤخذ الأولى.`,
    'shift-and-zone': ({ shift, zone }) =>
      `فيه الفرق ${isolate(shift)} الذي لم يكن لدى ${isolate(zone)} حينها؛ يؤخذ الفرق.`,
    'not-finite': () => 'ليس رقمًا منتهيًا.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} ${value < least ? `أقل من ${number(least)}` : `أكبر من ${number(greatest)}`}. استخدم ${number(least)} إلى ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `هذا ${kinds[found]}؛ المطلوب ${kinds[wanted]}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} ليس واحدًا من ${all(choices)}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} موجود أيضًا في ${line === undefined ? quoted(other) : `السطر ${number(line)}`}؛ ${id === value ? 'يُترك هذا' : `صار اسم هذا ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `يشير إلى ${quoted(target)} وهو غير موجود.`,
    'parent-circle': ({ target }) => `يعود إلى نفسه عبر ${quoted(target)}.`,
    'address-refused': ({ scheme }) =>
      scheme === '' ? 'ليس عنوانًا.' : `عناوين ${quoted(`${scheme.replace(/:$/, '')}:`)} لا تصير روابط.`,
    'colour-refused': () => 'ليس لونًا.',
    'language-unknown': ({ value }) => `${quoted(value)} ليس رمز لغة.`,
    'zone-unknown': ({ value }) => `${quoted(value)} ليس منطقة زمنية.`,
    'too-long': ({ length, limit }) => `فيه ${characters(length)}؛ يبقى منها ${number(limit)}.`,
    'too-long-to-read': ({ length, limit }) =>
      `فيه ${characters(length)}؛ يُقرأ منها ${number(limit)} على الأكثر.`,
    'too-many': ({ count: entries, limit }) => `عدد المدخلات ${number(entries)}؛ يبقى منها ${number(limit)}.`,
    'too-many-events': ({ count: events, limit }) =>
      `عدد الأحداث ${number(events)}؛ يُعرض أول ${number(limit)} منها.`,
    'too-many-lanes': ({ limit }) => `المسارات أكثر من ${number(limit)}؛ تجتمع البقية في آخرها.`,
    'too-deep': ({ limit }) => `تداخله أعمق من ${number(limit)}؛ يُترك ما هو أعمق.`,
    'bad-characters': () => 'فيه أحرف لا يمكن عرضها.',
    'alt-missing': () => `يحتاج إلى ${quoted('alt')}: ما ينبغي أن يعرفه من لا يراه.`,
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} حقل غير معروف؛ يُحفظ في ${quoted('data')}.${meant === undefined ? '' : ` لعل المقصود ${quoted(meant)}.`}`,
    'forbidden-field': ({ field }) => `يُترك ${quoted(field)}.`,
    'newer-minor': ({ version }) =>
      `صُنع للإصدار ${isolate(version)}؛ تُحفظ الحقول غير المعروفة في ${quoted('data')}.`,
    'cell-count': ({ cells, header }) => `عدد خلاياه ${number(cells)}، وفي الرأس ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `علامة الاقتباس المفتوحة في السطر ${number(line)} لم تُغلق؛ ${count(lines, {
        one: 'ضاع سطر واحد',
        two: 'ضاع سطران',
        few: 'ضاعت # أسطر',
        many: 'ضاع # سطرًا',
        other: 'ضاع # سطر',
      })}.`,
    'line-not-json': ({ column }) => `ليس JSON ابتداءً من العمود ${number(column)}.`,
    'attribute-value': ({ value }) => `${quoted(value)} غير مفهوم؛ تؤخذ القيمة المعتادة.`,
    'columns-mapping': ({ value }) => `${quoted(value)} لا يسمي عمودًا.`,
    'filter-term': ({ term }) => `${quoted(term)} غير مفهوم؛ لا يُخفي شيئًا.`,
    unreachable: () => 'تعذر تحميل الأحداث. تحقق من الاتصال، أو اطلب من صاحب البيانات السماح لهذه الصفحة.',
    'http-status': ({ status }) => `أجاب عنوان البيانات: ${number(status)}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0 ? `توقف وصول البيانات بعد ${bytes(received)}.` : 'لم يجب عنوان البيانات.',
    'broken-off': ({ bytes: received }) => `انقطع الاتصال بعد ${bytes(received)}.`,
    'too-large': ({ limitBytes }) =>
      `البيانات أكبر من ${bytes(limitBytes)}. ارفع ${quoted('max-bytes')} لتحميلها.`,
    'address-not-https': () => `يجب أن يبدأ عنوان البيانات بـ ${isolate('https')}.`,
    'web-page': () => 'أعطى هذا العنوان صفحة ويب لا بيانات.',
    'empty-file': () => 'الملف فارغ.',
    'ends-early': ({ line }) => `تنتهي البيانات قبل أوانها، عند السطر ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `JSON غير صالح: السطر ${number(line)}، العمود ${number(column)}${text === '' ? '.' : `: ${quoted(text)}`}`,
    'not-utf-8': () => 'الملف ليس بترميز UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `لم يُعثر على أحداث. جرى البحث عن ${lookedFor.map((place) => (place === anArray ? 'قائمة كائنات' : quoted(place))).join('، ')}${found.length > 0 ? `؛ والموجود: ${all(found)}.` : '.'}`,
    'foreign-format': ({ format, source }) => `هذا ملف ${isolate(format)}. أضف المصدر ${isolate(source)}.`,
    'newer-version': ({ version, reads }) =>
      `صُنع للإصدار ${number(version)} من الصيغة؛ تقرأ هذه الصفحة ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `الأعمدة الموجودة: ${all(columns)}. يلزم عنوان وتاريخ. سمّهما ${quoted('title')} و${quoted('when')}.`,
    'unknown-format': ({ format, known }) =>
      `${quoted(format)} صيغة غير معروفة هنا. استخدم ${or(known.map(isolate))}.`,
    'strict-skipped': ({ rows }) => `عدد الصفوف التي تعذرت قراءتها ${number(rows)}، فلم يؤخذ شيء.`,
    aborted: () => 'حل محله طلب أحدث.',
  };
}
