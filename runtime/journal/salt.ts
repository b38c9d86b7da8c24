import { randomFillSync } from 'node:crypto';

const SALT_BYTES = 16;
/** Random bytes are asked for a few hundred salts at a time: a call costs more than the bytes. */
const POOL = Buffer.alloc(SALT_BYTES * 256);

let used = POOL.length;

/** 16 random bytes in hexadecimal, for one payload. */
export function newSalt(): string {
  if (used === POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  used += SALT_BYTES;
  return POOL.toString('hex', used - SALT_BYTES, used);
}
