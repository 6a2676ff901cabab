import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Look = 'plain' | 'primary' | 'small' | 'quiet';

/** The class names of a button, for links that look like one. */
export const buttonLook = (...looks: Look[]) => [styles.button, ...looks.map((look) => styles[look])].join(' ');

export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { look?: Look | Look[] }) {
  return <button type="button" {...rest} className={`${buttonLook(...[look].flat())} ${rest.className ?? ''}`} />;
}
