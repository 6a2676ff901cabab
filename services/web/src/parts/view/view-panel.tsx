import { useEffect, useRef, useState } from 'react';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import styles from './view-panel.module.css';
import { changeView, readView, VIEW, type View, type ViewName } from './view.ts';

const TITLES: Record<ViewName, () => string> = {
  theme: m.view_theme,
  size: m.view_size,
  spacing: m.view_spacing,
  words: m.view_words,
  images: m.view_images,
  motion: m.view_motion,
};
const CHOICES: { [Name in ViewName]: Record<View[Name], () => string> } = {
  theme: {
    light: m.view_theme_light,
    dark: m.view_theme_dark,
    hc: m.view_theme_hc,
    hcdark: m.view_theme_hc_dark,
    hcblue: m.view_theme_hc_blue,
    hcbrown: m.view_theme_hc_brown,
  },
  size: { '100': () => '100 %', '150': () => '150 %', '200': () => '200 %' },
  spacing: { normal: m.view_normal, wide: m.view_wide },
  words: { off: m.view_words_off, on: m.view_words_on },
  images: { on: m.view_shown, off: m.view_hidden },
  motion: { on: m.view_motion_on, off: m.view_motion_off },
};

/** The low-vision panel: size, colours, spacing. Nothing but variables changes, the page stays the same. */
export function ViewPanel({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [view, setView] = useState(readView);
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="view-title" onClose={onClose}>
      <h2 id="view-title">{m.view_title()}</h2>
      {(Object.keys(VIEW) as ViewName[]).map((name) => (
        <fieldset key={name}>
          <legend>{TITLES[name]()}</legend>
          {VIEW[name].map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={`view-${name}`}
                checked={view[name] === value}
                onChange={() => setView(changeView({ [name]: value }))}
              />
              {(CHOICES[name] as Record<string, () => string>)[value]?.()}
            </label>
          ))}
        </fieldset>
      ))}
      <form method="dialog">
        <Button look="primary" type="submit">
          {m.done()}
        </Button>
      </form>
    </dialog>
  );
}
