import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./support/golden-values.ts', import.meta.url));

/** Days that the State Council's notices and the Civil Code settle. */
const GOLDEN = {
  twenty: '2024-10-23',
  five: '2024-10-11',
  years: [250, 251, 248, 248],
  worked: true,
  rested: true,
  due: '2024-10-23 17:00',
  date: '2024-09-20',
};

describe('The golden values hold on a machine', () => {
  for (const zone of ['America/New_York', 'Pacific/Apia', 'Asia/Shanghai']) {
    it(`in ${zone}`, async () => {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', program], {
        env: { ...process.env, TZ: zone },
      });
      expect(JSON.parse(stdout)).to.deep.equal({ machine: zone, ...GOLDEN });
    });
  }
});
