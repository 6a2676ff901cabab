export const en = {
  noPostgres:
    'No Postgres was found. Run `npm install` once more (it brings Postgres for this platform), or install Postgres 15 or newer and name its folder in PARTA_PG_HOME.',
  foreignFolder: (folder: string) =>
    `The folder ${folder} is not empty and holds no database of Parta. Name another folder with --data, or empty this one.`,
  foreignMajor: (folder: string, there: string, here: number) =>
    `The databases in ${folder} were made by Postgres ${there}, here runs Postgres ${here}. Name another folder with --data, or install Postgres ${there} and name it in PARTA_PG_HOME.`,
  foreignServer: (folder: string, pid: number) =>
    `Another Postgres (process ${pid}) already runs on ${folder}. Stop it first, or name another folder with --data.`,
  lostPassword: (file: string) =>
    `The databases are there but their password file ${file} is gone. Put it back, or name another folder with --data.`,
  noServerAccount: 'As root, Postgres needs an account to run under: create one named postgres.',
  ended: (name: string, lastWords: string) => `${name} ended while starting. Its last lines:\n${lastWords}`,
  slow: (name: string, lastWords: string) => `${name} did not become ready in time. Its last lines:\n${lastWords}`,
  noNats: [
    'nats-server was not found. Install it and start again:',
    '  Debian, Ubuntu:  sudo apt-get install nats-server',
    '  macOS:           brew install nats-server',
    '  Windows:         winget install NATSAuthors.NATSServer',
    '  elsewhere:       https://nats.io/download, then name the program in NATS_SERVER',
  ].join('\n'),
};
