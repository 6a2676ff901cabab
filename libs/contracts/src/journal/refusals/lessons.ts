import type { RefusalText } from '../../refusal-text.ts';

/** Why a lesson, its homework or its files are not taken. */
export const lessonsRefusals = {
  'homework-over-weekend': {
    kind: 'rule',
    ru: 'Школа не задаёт уроки на выходные и каникулы. Выберите более поздний срок: {day} слишком рано.',
    en: 'The school gives no homework over days off. Choose a later day: {day} is too early.',
  },
  'not-a-school-day': { kind: 'rule', ru: 'В этот день уроков нет.', en: 'There are no lessons on that day.' },
  'lesson-cancelled': { kind: 'rule', ru: 'Урок отменён.', en: 'The lesson is cancelled.' },
  'lesson-has-entries': {
    kind: 'rule',
    ru: 'В этом уроке уже есть записи: его нельзя перенести или отменить.',
    en: 'Something is already written in this lesson: it cannot be moved or cancelled.',
  },
  'file-too-big': {
    kind: 'rule',
    ru: 'Файл «{name}» больше {limit}. Уменьшите его: снимите фотографию с меньшим качеством, пришлите снимок экрана или разделите документ на части — и приложите снова. Задание не изменено.',
    en: 'The file “{name}” is larger than {limit}. Make it smaller: take the photograph in lower quality, use a screenshot, or part the document, then attach it again. The homework was not changed.',
  },
  'file-kind-unknown': {
    kind: 'rule',
    ru: 'Файл «{name}» не похож на документ, изображение или звук. Сохраните его как PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG, MP3 или TXT и приложите снова.',
    en: 'The file “{name}” is no document, picture or sound. Save it as PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG, MP3 or TXT and attach it again.',
  },
  'file-incomplete': {
    kind: 'rule',
    ru: 'Файл «{name}» загружен не до конца. Приложите его снова.',
    en: 'The file “{name}” did not arrive whole. Attach it again.',
  },
} as const satisfies Record<string, RefusalText>;
