-- SPDX-License-Identifier: GPL-3.0-or-later
-- For pgbench: the rows that :rows contacts leave in a hub's store, in one transaction.
BEGIN;
UPDATE feed SET rev = rev + :rows::bigint, entities = entities + :rows::bigint WHERE municipality = '990019' AND feed = '990019/centre' RETURNING rev AS head \gset
INSERT INTO entity (municipality, kind, id, feed, rev, body, deleted, digest) SELECT '990019', 2, uuid_send(gen_random_uuid()), '990019/centre', i, decode(repeat('e7b297', 130), 'hex'), 0, 0 FROM generate_series(:head::bigint - :rows::bigint + 1, :head::bigint) AS i;
INSERT INTO command (municipality, id, actor, status, feed, rev, code, reason) SELECT '990019', uuid_send(gen_random_uuid()), decode(repeat('00', 16), 'hex'), 1, '990019/centre', i, 0, '' FROM generate_series(:head::bigint - :rows::bigint + 1, :head::bigint) AS i;
COMMIT;
