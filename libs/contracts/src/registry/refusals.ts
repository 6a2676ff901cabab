import type { RefusalText } from '../refusal-text.ts';

export const registryRefusals = {
  'import-incomplete': {
    kind: 'rule',
    ru: 'Не все файлы загружены: не хватает частей файла «{name}». Загрузите его ещё раз.',
    en: 'Not all parts of {name} arrived. Upload it again.',
  },
  'import-refused': {
    kind: 'rule',
    ru: 'Строк с ошибками: {count}. Исправьте их или исключите из загрузки. Ничего не записано.',
    en: '{count} rows are refused. Mend or exclude them. Nothing was written.',
  },
  'import-changed': {
    kind: 'conflict',
    ru: 'После предпросмотра данные школы изменились. Посмотрите предпросмотр ещё раз.',
    en: 'The school has changed since the preview. Look at the preview again.',
  },
  'import-too-large': {
    kind: 'malformed',
    ru: 'Файл «{name}» слишком велик: не больше {limit}.',
    en: '{name} is too large: at most {limit}.',
  },
} as const satisfies Record<string, RefusalText>;
