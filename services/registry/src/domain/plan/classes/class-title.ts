/** «8 Б», «8-б» and «8 "Б"» are «8Б»; any other title stays as it is written. */
export function classTitle(written: string): string {
  const [, grade, letter] = /^(\d{1,2})[\s-]*["«]?(\p{Script=Cyrillic}{1,2})["»]?$/u.exec(written.trim()) ?? [];
  return grade && letter ? `${Number(grade)}${letter.toLocaleUpperCase('ru-RU')}` : written;
}
