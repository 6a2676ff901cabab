const days = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The formatter of a language and a look, made once: on a slow phone making one takes a millisecond, and a week asks for hundreds. */
export function dayFormat(locale: string, look: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(look)}`;
  const made = days.get(key) ?? new Intl.DateTimeFormat(locale, look);
  days.set(key, made);
  return made;
}

/** Numbers with at most two decimal places, as the language writes them. */
export function numberFormat(locale: string): Intl.NumberFormat {
  const made = numbers.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  numbers.set(locale, made);
  return made;
}
