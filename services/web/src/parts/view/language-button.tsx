import { getLocale } from '../../words/runtime.js';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import { changeLanguage } from './view.ts';

export function LanguageButton() {
  return (
    <Button look="quiet" onClick={() => changeLanguage(getLocale() === 'ru' ? 'en' : 'ru')}>
      <span className="vh">{m.language_label()}</span>RU / EN
    </Button>
  );
}
