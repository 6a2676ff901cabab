/**
 * One cell of a spreadsheet. `column` is its letter. A merged cell stands in each place it covers: `merged` says whether the text
 * began above (`down`) or to the left (`across`).
 */
export type SheetCell = { column: string; text: string; isFormula: boolean; merged: 'no' | 'down' | 'across' };

/** A sheet as it was read: rows from 1, as the program that wrote it counts them; each row has the same columns. */
export type Sheet = { rows: { row: number; cells: SheetCell[] }[] };

/** Signs a spreadsheet program takes for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@]/;

export const beginsFormula = (text: string): boolean => FORMULA.test(text);
