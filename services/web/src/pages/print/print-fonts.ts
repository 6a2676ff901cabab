import './print-font.css';

let loading: Promise<unknown> | undefined;

/** Settles when the letters of paper are there, or cannot be had: then the sheet is measured with those that stand in. */
export function printFonts(): Promise<unknown> {
  loading ??= Promise.allSettled(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 9pt 'Golos Print'`, 'Аa№5')),
  );
  return loading;
}
