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
  'roll-over-made': {
    kind: 'rule',
    ru: 'Этот учебный год уже переведён. Чтобы перевести заново, сначала отмените прежний перевод.',
    en: 'This year has been rolled over already. To do it anew, undo the former one first.',
  },
  'roll-over-changed': {
    kind: 'conflict',
    ru: 'После предпросмотра данные школы изменились. Посмотрите предпросмотр ещё раз.',
    en: 'The school has changed since the preview. Look at the preview again.',
  },
  'roll-over-class-unfit': {
    kind: 'rule',
    ru: '«{title}» — не класс {grade}-й параллели. Впишите класс этой параллели, например {grade}А.',
    en: '“{title}” is no class of grade {grade}. Write a class of that grade: {grade} and a letter.',
  },
  'roll-over-settled': {
    kind: 'rule',
    ru: 'Этот перевод уже отменён или закрыт, изменить его нельзя. Обновите страницу.',
    en: 'This roll-over has been undone or closed already and cannot be changed. Reload the page.',
  },
  'roll-over-overtaken': {
    kind: 'conflict',
    ru: 'После перевода состав классов меняли. Отмена стёрла бы эти изменения, поэтому перевод не отменён. Исправьте классы загрузкой списков.',
    en: 'Classes have changed since the roll-over. Undoing it would lose these changes, so it was not undone. Mend the classes by an import.',
  },
  'roll-over-undecided': {
    kind: 'rule',
    ru: 'В контрольном списке есть нерешённые ученики: {count}. Отмените перевод, укажите, куда они идут, и переведите заново.',
    en: 'The control list has {count} undecided pupils. Undo the roll-over, say where they go, and make it anew.',
  },
  'import-too-large': {
    kind: 'malformed',
    ru: 'Файл «{name}» слишком велик: не больше {limit}.',
    en: '{name} is too large: at most {limit}.',
  },
} as const satisfies Record<string, RefusalText>;
