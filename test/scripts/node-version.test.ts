import { spawnSync } from 'node:child_process';
import { expect } from 'chai';

const MODULE = new URL('../../scripts/lib/node-version.mjs', import.meta.url).href;

/** Asks the version check as if it ran on another Node. */
function runOn(version: string) {
  const code = `
    Object.defineProperty(process.versions, 'node', { value: '${version}' });
    import('${MODULE}').then(({ requireNode }) => requireNode());
  `;
  return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
}

describe('npm start on a Node', () => {
  for (const version of ['12.22.12', '18.20.8', '20.18.3']) {
    it(`${version} says in one line what it needs, and ends with 1`, () => {
      const { status, stderr } = runOn(version);
      expect(status).to.equal(1);
      expect(stderr.trim().split('\n')).to.have.length(1);
      expect(stderr).to.include('20.19').and.include(version);
    });
  }

  for (const version of ['20.19.0', '22.0.0', '24.1.0']) {
    it(`${version} goes on`, () => {
      expect(runOn(version)).to.include({ status: 0, stderr: '' });
    });
  }
});
