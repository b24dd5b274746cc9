import type { Speech } from '../speech.js';
import type { DetailsMessages } from '../ui-messages-details.js';

const mediaNames = { image: 'الصورة', audio: 'الصوت', video: 'الفيديو' };

export function arabicDetails({ number, isolate }: Speech): DetailsMessages {
  return {
    label: 'التفاصيل',
    close: 'إغلاق',
    position: (place, count) => `الحدث ${number(place)} من ${number(count)} في العرض`,
    previous: (title) => `السابق: ${isolate(title)}`,
    next: (title) => `التالي: ${isolate(title)}`,
    whoSaysSo: 'من يقول ذلك',
    notToldWho: 'لم يُذكر القائل',
    status: {
      confirmed: 'مؤكد',
      reported: 'حسب التقارير، غير مؤكد',
      believed: 'مرجَّح، غير مؤكد',
      disputed: 'متنازع فيه',
      retracted: 'سُحب',
      planned: 'مخطط له',
    },
    asReportedBy: (source, date) => `نقلًا عن ${isolate(source)}${date === undefined ? '' : `، ${date}`}`,
    ownDate: (date) => `يؤرخه هكذا: ${date}`,
    toldOn: (date) => `تاريخ المعلومات: ${date}`,
    noClaims: 'لم يُذكر مصدر.',
    date: 'التاريخ',
    lane: 'المسار',
    place: 'المكان',
    tags: 'الوسوم',
    coordinates: (latitude, longitude) =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'جنوبًا' : 'شمالًا'}، ${number(Math.abs(longitude))}° ${longitude < 0 ? 'غربًا' : 'شرقًا'}`,
    openSource: (source) => `فتح ${isolate(source)}`,
    moreAbout: (host) => `المزيد في ${isolate(host)}`,
    links: 'أحداث مرتبطة',
    linkTo: {
      'leads-to': 'يؤدي إلى',
      follows: 'يلي',
      'part-of': 'جزء من',
      contradicts: 'يناقض',
      'same-as': 'هو نفسه',
    },
    linkFrom: {
      'leads-to': 'ناتج عن',
      follows: 'يليه',
      'part-of': 'يشمل',
      contradicts: 'يناقضه',
      'same-as': 'هو نفسه',
    },
    showMedia: (kind, host) => `إظهار ${mediaNames[kind]} من ${isolate(host)}`,
    noDescription: { image: 'صورة بلا وصف', audio: 'صوت بلا وصف', video: 'فيديو بلا وصف' },
    mediaFailed: (host) => `تعذر التحميل من ${isolate(host)}.`,
    credit: (holder) => `الحقوق: ${isolate(holder)}`,
    copy: 'نسخ الحدث',
    undated: 'بلا تاريخ',
  };
}
