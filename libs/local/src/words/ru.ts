import type { Words } from '../words.ts';

export const ru: Words = {
  noPostgres:
    'Postgres не найден. Выполните ещё раз `npm install` (он приносит Postgres для этой системы) или установите Postgres 15 или новее и укажите его папку в PARTA_PG_HOME.',
  foreignFolder: (folder) =>
    `Папка ${folder} не пуста, и базы Парты в ней нет. Укажите другую папку: --data, или очистите эту.`,
  foreignMajor: (folder, there, here) =>
    `Базы в ${folder} созданы Postgres ${there}, а здесь Postgres ${here}. Укажите другую папку: --data, или установите Postgres ${there} и укажите его в PARTA_PG_HOME.`,
  foreignServer: (folder, pid) =>
    `В папке ${folder} уже работает другой Postgres (процесс ${pid}). Остановите его или укажите другую папку: --data.`,
  lostPassword: (file) =>
    `Базы на месте, но файла с паролем ${file} нет. Верните его или укажите другую папку: --data.`,
  noServerAccount: 'От имени root Postgres не работает: создайте для него учётную запись postgres.',
  ended: (name, lastWords) => `${name}: не удалось запустить. Последние строки:\n${lastWords}`,
  slow: (name, lastWords) => `${name}: не дождались готовности. Последние строки:\n${lastWords}`,
  noNats: [
    'nats-server не найден. Установите его и запустите снова:',
    '  Debian, Ubuntu:  sudo apt-get install nats-server',
    '  macOS:           brew install nats-server',
    '  Windows:         winget install NATSAuthors.NATSServer',
    '  другие:          https://nats.io/download, затем укажите программу в NATS_SERVER',
  ].join('\n'),
};
