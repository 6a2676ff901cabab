/** What is said before anything is built, in the language of the terminal. Needs no package. */
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const isRussian = locale.startsWith('ru');

const en = {
  node: (here) =>
    `Parta needs Node 20.19 or newer, here runs ${here}. Install it from https://nodejs.org and start again.`,
  installing: 'Installing packages (the first time takes some minutes) ...',
  installed: 'Packages are installed',
  installFailed: 'The packages could not be installed: see above. With a network, try again.',
  fetching: (name) => `Installing ${name} by the package manager of the system ...`,
  missing: (name, howTo) => `${name} was not found. Install it and start again:\n${howTo}`,
  building: 'Building ...',
  built: 'Built',
  buildFailed: 'The build failed: see above.',
};

const ru = {
  node: (here) =>
    `Парте нужен Node 20.19 или новее, здесь ${here}. Установите его с https://nodejs.org и запустите снова.`,
  installing: 'Устанавливаем пакеты (в первый раз это несколько минут) ...',
  installed: 'Пакеты установлены',
  installFailed: 'Пакеты не установились: причина выше. Проверьте сеть и попробуйте снова.',
  fetching: (name) => `Устанавливаем ${name} средствами системы ...`,
  missing: (name, howTo) => `${name} не найден. Установите его и запустите снова:\n${howTo}`,
  building: 'Собираем ...',
  built: 'Собрано',
  buildFailed: 'Собрать не удалось: причина выше.',
};

export const words = isRussian ? ru : en;

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the program with a line for the reader. */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
