import type { Exit } from '../running-process.ts';
import type { Words } from '../words.ts';

const endOf = ({ code, signal }: Exit) => (signal ? `сигнал ${signal}` : `код ${code}`);

export const ru: Words = {
  postgresReady: (port, databases) => `Postgres готов (порт ${port}, баз: ${databases})`,
  natsReady: (port) => `Шина готова (nats-server, порт ${port})`,
  portalReady: (url) => `Портал разработки готов (${url})`,
  mailsReady: (url) => `Почтовый ящик готов (${url})`,
  serviceReady: (name) => `${name}: готов`,
  restarts: (name, exit) => `${name}: завершился (${endOf(exit)}), запускаем снова`,
  runsAlready: (web, pid) =>
    `Парта уже работает: ${web} (процесс ${pid}). Откройте её или сначала остановите: Ctrl-C в её окне.`,
  portTaken: (port) => `Порт ${port} занят другой программой. Выберите другой: npm start -- --port ${port + 1}`,
  startHelp: `npm start                     всё вместе, с учебной школой
npm start -- --port 8081      веб-приложение на другом порту
npm start -- --data <папка>   данные в другой папке
npm start -- --empty          без учебной школы
npm start -- journal          только эта служба и серверы для неё`,
  stopping: 'Останавливаем ...',
  stopped: 'Остановлено. Данные сохранены.',
  signIn: 'Вход через портал: нажмите кнопку на странице входа и выберите человека из списка.',
  mailsAt: (url) => `Отправленные письма: ${url}`,
  ready: (url, seconds) => `Парта готова за ${seconds} с: ${url}`,
  notAPort: (text) => `${text} — не порт: нужно число от 1 до 65535.`,
  notAService: (name, known) => `Службы ${name} нет. Есть: ${known}.`,
  demoLoading: 'Загружаем учебную школу (один раз, несколько минут) ...',
  demoStep: (what) => `  ${what}`,
  demoRoster: (pupils, groups) => `люди из файлов OneRoster: учеников ${pupils}, групп ${groups}`,
  demoTimetable: (lessons) => `расписание из файла XHSTT: уроков в неделю ${lessons}`,
  demoTeachers: (done, all) => `уроки внесены: учителей ${done} из ${all}`,
  demoRefused: (why) => `Учебная школа не загружена: ${why}`,
  demoReady: 'Учебная школа загружена',
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
