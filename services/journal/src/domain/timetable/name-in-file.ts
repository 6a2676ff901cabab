/** The form under which two writings of one name are equal: `8 «Б»` and `8б`, `Иностранный  язык` and `иностранный язык`. */
export function nameInFile(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
