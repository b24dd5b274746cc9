import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function arabicPages({ number, count }: Speech): PageMessages {
  const rows = (value: number): string =>
    count(value, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: '# صفوف',
      many: '# صفًا',
      other: '# صف',
    });
  return {
    listLabel: 'قائمة الأحداث',
    caption: (first, last, events) =>
      events === 0 ? 'لا أحداث' : `الأحداث ${number(first)} إلى ${number(last)} من ${number(events)}`,
    columns: {
      when: 'متى',
      title: 'العنوان',
      lane: 'المسار',
      status: 'درجة التأكد',
      sources: 'المصادر',
    },
    sortBy: (column) => `ترتيب حسب: ${column}`,
    onlyInView: 'المعروض وحده',
    undated: 'بلا تاريخ',
    pages: 'الصفحات',
    previousPage: 'الصفحة السابقة',
    nextPage: 'الصفحة التالية',
    firstPage: 'الصفحة الأولى',
    lastPage: 'الصفحة الأخيرة',
    page: (page, pages) => `الصفحة ${number(page)} من ${number(pages)}`,
    showInTimeline: 'إظهار في الخط الزمني',
    problems: 'مشكلات في البيانات',
    outcome: { skipped: 'متروك', mended: 'مصحح', noted: 'ملحوظ' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0 ? [`المتروك: ${rows(skipped)}`] : []),
        ...(mended > 0 ? [`المصحح: ${number(mended)}`] : []),
        ...(noted > 0 ? [`الملحوظ: ${number(noted)}`] : []),
      ].join('، '),
    rows,
    line: (line) => `السطر ${number(line)}`,
    copyProblems: 'نسخ',
    problemsCopied: 'نُسخت المشكلات.',
    help: 'المفاتيح',
    helpKey: 'المفتاح',
    helpDoes: 'عمله',
    or: 'أو',
    keyNames: {
      ArrowRight: 'السهم الأيمن',
      ArrowLeft: 'السهم الأيسر',
      ArrowUp: 'السهم الأعلى',
      ArrowDown: 'السهم الأسفل',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Enter: 'إدخال',
      Space: 'مسافة',
      Escape: 'Esc',
      Backspace: 'Backspace',
      Tab: 'Tab',
      Control: 'Ctrl',
      Shift: 'Shift',
      Letters: 'حروف وأرقام',
    },
    downloads: {
      svg: 'صورة (SVG)',
      png: 'صورة (PNG)',
      csv: 'جدول بيانات (CSV)',
      ics: 'تقويم (ICS)',
      json: 'بيانات (JSON)',
    },
  };
}
