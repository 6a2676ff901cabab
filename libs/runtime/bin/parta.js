#!/usr/bin/env node
/** The operator's program. It runs what the build made of src/parta. */
const program = await import('../dist/parta/run-parta.js').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const russian = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('ru');
  console.error(
    russian ? 'Парта ещё не собрана. Сначала выполните npm start.' : 'Parta is not built yet. Run "npm start" first.',
  );
  process.exit(2);
});
process.exitCode = await program.runParta({
  args: process.argv.slice(2),
  environment: process.env,
  folder: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
