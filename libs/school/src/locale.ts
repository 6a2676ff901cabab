/** The languages Parta speaks. */
export type Locale = 'ru' | 'en';
