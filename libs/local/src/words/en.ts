import type { Exit } from '../running-process.ts';

const endOf = ({ code, signal }: Exit) => (signal ? `signal ${signal}` : `code ${code}`);

export const en = {
  postgresReady: (port: number, databases: number) => `Postgres is ready (port ${port}, ${databases} databases)`,
  natsReady: (port: number) => `The bus is ready (nats-server, port ${port})`,
  portalReady: (url: string) => `The development portal is ready (${url})`,
  mailsReady: (url: string) => `The mail box is ready (${url})`,
  serviceReady: (name: string) => `${name} is ready`,
  restarts: (name: string, exit: Exit) => `${name} ended (${endOf(exit)}), it is started again`,
  runsAlready: (web: string, pid: number) =>
    `Parta runs already: ${web} (process ${pid}). Open it, or stop it first with Ctrl-C in its window.`,
  portTaken: (port: number) =>
    `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1}`,
  startHelp: `npm start                     everything, with the demo school
npm start -- --port 8081      the web app on another port
npm start -- --data <folder>  data in another folder
npm start -- --empty          without the demo school
npm start -- journal          only this service, and the servers it needs`,
  stopping: 'Stopping ...',
  stopped: 'Stopped. The data is kept.',
  signIn: 'Sign in by the portal: press the button of the sign-in page and choose a person of the list.',
  mailsAt: (url: string) => `Mails that were sent are shown at ${url}`,
  ready: (url: string, seconds: number) => `Parta is ready after ${seconds} s: ${url}`,
  notAPort: (text: string) => `${text} is no port: a number from 1 to 65535 is meant.`,
  notAService: (name: string, known: string) => `There is no service ${name}. There are: ${known}.`,
  demoLoading: 'Loading the demo school (once, some minutes) ...',
  demoStep: (what: string) => `  ${what}`,
  demoRoster: (pupils: number, groups: number) => `people from OneRoster files: ${pupils} pupils, ${groups} groups`,
  demoTimetable: (lessons: number) => `timetable from an XHSTT file: ${lessons} lessons a week`,
  demoTeachers: (done: number, all: number) => `lessons of ${done} of ${all} teachers are entered`,
  demoRefused: (why: string) => `The demo school was not taken in: ${why}`,
  demoReady: 'The demo school is loaded',
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
