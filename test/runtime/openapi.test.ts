import { expect } from 'chai';
import { join } from 'node:path';
import { openApiDocument } from '../../runtime/http/openapi.ts';
import { ROUTES } from '../../runtime/http/routes.ts';
import { staleClientFiles } from '../../runtime/http/write-openapi.ts';
import { startTestServer } from '../support/server.ts';

const CLIENT_FOLDER = join(process.cwd(), 'designer', 'api');

describe('The OpenAPI document', () => {
  it('is the one that the designer’s client was generated from', async () => {
    expect(
      await staleClientFiles(CLIENT_FOLDER),
      'run: node --import tsx runtime/http/write-openapi.ts',
    ).to.deep.equal([]);
  });

  it('has every route, and refers to nothing that is not in it', () => {
    const document = openApiDocument() as {
      paths: Record<string, Record<string, unknown>>;
      components: { schemas: Record<string, unknown> };
    };
    for (const { path, method } of ROUTES) expect(document.paths[path]).to.have.property(method);
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, name] of references)
      expect(document.components.schemas).to.have.property(name ?? '');
  });

  it('is served, with a reader that needs nothing from elsewhere', async () => {
    const server = await startTestServer({ sample: false });
    try {
      const { body } = await server.anonymous.get('/v2/openapi.json');
      expect(body.openapi).to.equal('3.1.0');
      const page = await server.anonymous.get('/v2/docs');
      expect(page.headers.get('content-type')).to.contain('text/html');
      expect(page.body)
        .to.contain('/v2/user-tasks/{key}/completion')
        .and.to.not.match(/src=|http:/);
      expect(page.headers.get('content-security-policy')).to.contain("script-src 'self'");
    } finally {
      await server.stop();
    }
  });
});
