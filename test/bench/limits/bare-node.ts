import { createServer } from 'node:http';
import pg from 'pg';

/* The limit beside which a week read is measured: one process, bare `node:http` and `pg`, one document by its key. */
const pool = new pg.Pool({ connectionString: process.argv[2] ?? '', max: 4, options: '-c search_path=slot_a' });
const server = createServer((request, response) => {
  const [, pupil, monday] = (request.url ?? '').split('/');
  void pool
    .query<{ doc: Buffer; etag: string }>({
      name: 'week',
      text: 'select doc, etag from week_document where pupil_id = $1 and monday = $2',
      values: [pupil, monday],
    })
    .then(({ rows: [row] }) => {
      if (row)
        response
          .writeHead(200, {
            'content-type': 'application/json',
            'content-encoding': 'gzip',
            etag: row.etag,
            'content-length': row.doc.length,
          })
          .end(row.doc);
      else response.writeHead(404, { 'content-length': 0 }).end();
    });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});
process.on('disconnect', () => process.exit(0));
