import type { PluralForms, Speech } from '../speech.js';
import type { StatusName, UiMessages } from '../ui-messages.js';
import { arabicDetails } from './details.js';
import { arabicLegend } from './legend.js';
import { arabicPages } from './pages.js';

const status: Readonly<Record<StatusName, string>> = {
  confirmed: 'مؤكد',
  reported: 'حسب التقارير',
  believed: 'مرجَّح',
  disputed: 'متنازع فيه',
  retracted: 'سُحب',
  planned: 'مخطط له',
};

const eventForms: PluralForms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};
const laneForms: PluralForms = {
  one: 'مسار واحد',
  two: 'مساران',
  few: '# مسارات',
  many: '# مسارًا',
  other: '# مسار',
};
const rowForms: PluralForms = {
  zero: 'لا صفوف',
  one: 'صف واحد',
  two: 'صفان',
  few: '# صفوف',
  many: '# صفًا',
  other: '# صف',
};

export function arabicInterface(speech: Speech): UiMessages {
  const { count, number, isolate, bytes } = speech;
  const events = (value: number): string => count(value, eventForms);
  const results = (value: number): string =>
    count(value, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      other: '# نتيجة',
    });
  const dates = (value: number): string =>
    count(value, {
      one: 'تاريخ واحد',
      two: 'تاريخان',
      few: '# تواريخ',
      many: '# تاريخًا',
      other: '# تاريخ',
    });
  return {
    timeline: 'الخط الزمني',
    skip: 'تخطي الخط الزمني',
    end: 'نهاية الخط الزمني',
    commands: {
      earlier: 'أقدم',
      later: 'أحدث',
      zoomIn: 'تكبير',
      zoomOut: 'تصغير',
      showAll: 'إظهار الكل',
      find: 'بحث أو انتقال إلى تاريخ',
      undoZoom: 'تراجع عن التكبير',
      view: 'العرض',
      timeline: 'الخط الزمني',
      list: 'قائمة',
      table: 'جدول',
      keys: 'المفاتيح',
      more: 'المزيد',
      copyLink: 'نسخ الرابط',
      download: 'تنزيل',
      fullScreen: 'ملء الشاشة',
      leaveFullScreen: 'الخروج من ملء الشاشة',
      follow: 'متابعة الأحداث الجديدة',
      stopFollowing: 'إيقاف المتابعة',
      pause: 'إيقاف المتابعة مؤقتًا أو استئنافها',
      nextEvent: 'الحدث التالي',
      previousEvent: 'الحدث السابق',
      nextLane: 'أقرب حدث في المسار التالي',
      previousLane: 'أقرب حدث في المسار السابق',
      firstInView: 'أول حدث معروض',
      lastInView: 'آخر حدث معروض',
      firstEvent: 'أول حدث على الإطلاق',
      lastEvent: 'آخر حدث على الإطلاق',
      screenLater: 'شاشة إلى الأحدث',
      screenEarlier: 'شاشة إلى الأقدم',
      open: 'فتح الحدث أو تكبير المجموعة',
      close: 'إغلاق أو إلغاء',
      typeAhead: 'الانتقال إلى الحدث بهذا العنوان',
      clearFilter: 'إزالة التصفية',
      foldLane: 'طي المسار',
      openLane: 'فتح المسار',
    },
    summary: {
      counts: (value, span, laneCount) =>
        `${[events(value), ...(span === undefined ? [] : [span]), ...(laneCount > 1 ? [count(laneCount, laneForms)] : [])].join('، ')}.`,
      most: (span) => `معظمها ${span}.`,
      approximate: (value) => `تواريخ تقريبية: ${dates(value)}.`,
      uncertain: (value) => `تواريخ غير مؤكدة: ${dates(value)}.`,
      undated: (value) => `بلا تاريخ: ${events(value)}.`,
      commonStatus: (value) => `${status[value]}، ما لم يُذكر غير ذلك.`,
      zone: (zone) => `التوقيت: ${isolate(zone)}.`,
      asOf: (date) => `تاريخ المعلومات: ${date}.`,
    },
    plot: {
      toolbar: 'أدوات الخط الزمني',
      eventsIn: (span) => `الأحداث، ${span}`,
      keysLine:
        'مفاتيح الأسهم تنتقل بين الأحداث، ومفتاح الإدخال يفتح الحدث، وعلامة الاستفهام تعرض كل المفاتيح.',
      wheelHint: (isMac) => `للتكبير استخدم ${isolate(isMac ? '⌘' : 'Ctrl')} مع التمرير`,
      touchHint: 'للتكبير استخدم إصبعين',
      approximate: 'تقريبي',
      uncertain: 'غير مؤكد',
      orderNotCertain: 'الترتيب غير مؤكد',
      sources: (value) =>
        count(value, {
          zero: 'بلا مصادر',
          one: 'مصدر واحد',
          two: 'مصدران',
          few: '# مصادر',
          many: '# مصدرًا',
          other: '# مصدر',
        }),
      describe: (parts) => parts.join('، '),
      cluster: (value, span) => `${events(value)}، ${span}`,
      andMore: (value) => `و${number(value)} غيرها`,
      laneMore: (lane, value) => `${isolate(lane)}، ${isolate(`+${number(value)}`)}`,
      overview: 'نظرة عامة',
      viewStart: 'بداية العرض',
      viewEnd: 'نهاية العرض',
      from: 'من',
      to: 'إلى',
      dateline: (date) => `المعلومات حتى ${date}`,
      now: 'الآن',
      lanes: 'المسارات',
      otherLanes: 'أخرى',
      noLane: 'بلا مسار',
    },
    live: {
      loading: 'يجري تحميل الأحداث.',
      ready: (value, span) => `${span === undefined ? events(value) : `${events(value)}، ${span}`}.`,
      skipped: (shown, skipped) => `المعروض: ${events(shown)}، والمتروك: ${count(skipped, rowForms)}.`,
      showing: (span, value) => `المعروض ${span}، ${events(value)}.`,
      closestZoom: 'أقصى تكبير.',
      wholeTimeline: 'الخط الزمني كله.',
      startOfTimeline: 'بداية الخط الزمني.',
      endOfTimeline: 'نهاية الخط الزمني.',
      filtered: (value, shown, all) =>
        shown === all
          ? `${events(value)}.`
          : `المسارات: ${number(shown)} من ${number(all)}، ${events(value)}.`,
      found: (words, found, place) =>
        `${isolate(words)}: ${results(found)}${found > 0 && place > 0 ? `، ${number(place)} من ${number(found)}` : ''}.`,
      noneInView: (span, next, previous) =>
        [
          `لا أحداث ${span}.`,
          ...(next !== undefined
            ? [`الحدث التالي: ${next}.`]
            : previous !== undefined
              ? [`الحدث السابق: ${previous}.`]
              : []),
        ].join(' '),
      newEvents: (value) =>
        count(value, {
          one: 'حدث جديد واحد.',
          two: 'حدثان جديدان.',
          few: '# أحداث جديدة.',
          many: '# حدثًا جديدًا.',
          other: '# حدث جديد.',
        }),
      eventGone: (next) => `لم يعد الحدث معروضًا.${next === undefined ? '' : ` الآن عند ${isolate(next)}.`}`,
      laneFolded: (lane, value) => `${isolate(lane)}: مطوي، ${events(value)}.`,
      laneOpened: (lane) => `${isolate(lane)}: مفتوح.`,
      viewSwitched: (view, value, page, pages) =>
        `${view}، ${events(value)}${pages > 1 ? `، الصفحة ${number(page)} من ${number(pages)}` : ''}.`,
      loadFailed: (hasOlder) =>
        `تعذر تحميل الأحداث. ${hasOlder ? 'تبقى الأحداث السابقة. ' : ''}حاول مرة أخرى.`,
      linkCopied: 'نُسخ الرابط.',
      eventCopied: 'نُسخ الحدث.',
      following: 'تجري متابعة الأحداث الجديدة.',
      notFollowing: 'توقفت المتابعة.',
    },
    load: {
      loading: 'يجري تحميل الأحداث.',
      progress: (value, received, total) =>
        [
          ...(value > 0 ? [events(value)] : []),
          total > 0 ? `${bytes(received)} من ${bytes(total)}` : bytes(received),
        ].join('، '),
      failed: 'تعذر تحميل الأحداث.',
      tryAgain: 'حاول مرة أخرى',
      olderStay: 'تبقى الأحداث السابقة.',
      noEvents: 'لا توجد أحداث.',
      nonePass: 'لا يوافق التصفيةَ أي حدث.',
      clearFilter: 'إزالتها',
      rowsLost: (skipped, all) => `تعذرت قراءة ${number(skipped)} من أصل ${number(all)} من الصفوف.`,
      showThem: 'إظهارها',
      partial: (value) =>
        count(value, {
          one: 'لم يصل إلا الصف الأول.',
          two: 'لم يصل إلا الصفان الأولان.',
          few: 'لم تصل إلا أول # صفوف.',
          many: 'لم يصل إلا أول # صفًا.',
          other: 'لم يصل إلا أول # صف.',
        }),
      notLive: (time) => `انقطع البث المباشر منذ ${time}. تجري إعادة الاتصال.`,
      offline: 'لا يوجد اتصال. ستُعاد المحاولة عند عودته.',
    },
    find: {
      label: 'بحث أو انتقال إلى تاريخ',
      placeholder: 'كلمات أو تاريخ',
      next: 'النتيجة التالية',
      previous: 'النتيجة السابقة',
      goTo: (date) => `انتقال إلى: ${date}`,
      count: (found) => (found === 0 ? 'لم يُعثر على أحداث.' : results(found)),
      place: (place, found) => `${number(place)} من ${number(found)}`,
      dateNotUnderstood: (text) =>
        `«${isolate(text)}» لا يُقرأ تاريخًا. اكتب ${isolate('2017-01-30')} أو ${isolate('2017-01')} أو ${isolate('2017')}.`,
      clear: 'مسح',
      filters: 'التصفية',
      lanes: 'المسارات',
      tags: 'الوسوم',
      status: 'درجة التأكد',
      choice: (label, value) => `${isolate(label)}، ${events(value)}`,
      chosen: (chosen, all) => `${number(chosen)} من ${number(all)}`,
    },
    details: arabicDetails(speech),
    pages: arabicPages(speech),
    legend: arabicLegend,
    status,
  };
}
