const ROWS: [codes: string, letters: string][] = [
  ['KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight', 'йцукенгшщзхъ'],
  ['KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote', 'фывапролджэ'],
  ['KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period', 'ячсмитьбю'],
];

/** The letter of the Russian layout on a physical key: `KeyY` is «н». */
export const RUSSIAN_LETTER: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([codes, letters]) => codes.split(' ').map((code, at): [string, string] => [code, letters[at] ?? ''])),
);
