import { isoWeeks, type WeekRules } from '../time/weeks.js';

interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
  readonly minimalDays?: number;
}

/** What engines know of a locale's weeks: by a method, formerly by a property, or not at all. */
interface LocaleWithWeeks {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
}

/** CLDR 46, for engines without week data: where weeks do not begin on Monday, and where Saturday and Sunday are not both free. */
const fromSunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY ' +
  'SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const fromSaturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';
const fridayAndSaturday = 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE';
const firstWeekNeedsFourDays =
  'AD AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA';

function weekendIn(region: string): readonly number[] {
  if (fridayAndSaturday.includes(region)) return [5, 6];
  if (region === 'IR') return [5];
  if (region === 'AF') return [4, 5];
  return region === 'IN' || region === 'UG' ? [7] : isoWeeks.weekend;
}

/** The rules of a region (ISO 3166, "EG") from the built-in table. */
export function weekRulesOfRegion(region: string): WeekRules {
  const laterFirstDay = fromSaturday.includes(region) ? 6 : region === 'MV' ? 5 : 1;
  return {
    firstDay: fromSunday.includes(region) ? 7 : laterFirstDay,
    minimalDays: firstWeekNeedsFourDays.includes(region) ? 4 : 1,
    weekend: weekendIn(region),
  };
}

/**
 * First day, weekend and count of weeks where a language is spoken. `firstDay` (1 Monday … 7 Sunday) goes before what the
 * language says; the weekend stays.
 */
export function weekRulesFor(tag: string, firstDay?: number): WeekRules {
  const locale = new Intl.Locale(tag);
  const region = locale.maximize().region ?? '001';
  const { getWeekInfo, weekInfo } = locale as LocaleWithWeeks;
  const info = getWeekInfo?.call(locale) ?? weekInfo;
  const rules = weekRulesOfRegion(region);
  return {
    firstDay: firstDay ?? info?.firstDay ?? rules.firstDay,
    minimalDays: info?.minimalDays ?? rules.minimalDays,
    weekend: info?.weekend ?? rules.weekend,
  };
}
