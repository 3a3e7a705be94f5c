import { expect, it } from 'vitest';
import { findUser } from './system-user.mjs';

const passwd = 'root:x:0:0:root:/root:/bin/bash\npostgres:x:101:104:PostgreSQL,,,:/var/lib/postgresql:/bin/bash\n';

it('finds the numbers of a user and its group', () => {
  expect(findUser(passwd, 'postgres')).toEqual({ uid: 101, gid: 104 });
});

it('does not take a user whose name only begins so', () => {
  expect(findUser(passwd.replace('postgres:', 'postgres2:'), 'postgres')).toBeUndefined();
});
