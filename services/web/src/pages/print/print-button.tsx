import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import { printFonts } from './print-fonts.ts';
import styles from './print.module.css';

/** To the browser's print, which saves PDF files, too; `sheets` is how much paper it takes. */
export function PrintButton({ sheets }: { sheets: number }) {
  return (
    <p className={styles.go}>
      <Button look="primary" onClick={() => void printFonts().then(() => print())}>
        <Icon name="print" />
        {m.print_or_save()}
      </Button>
      <span>{m.print_sheets({ count: sheets })}</span>
    </p>
  );
}
