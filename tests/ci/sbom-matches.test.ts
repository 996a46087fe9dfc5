import { describe, expect, it } from '@jest/globals';
import { differences, production, type Lock, type Sbom } from '../../.ci/sbom-matches.ts';

const hash = (byte: string) => Buffer.from(byte.repeat(64), 'hex');
const lock: Lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/hono': { version: '4.0.0', integrity: `sha512-${hash('aa').toString('base64')}` },
    'node_modules/pg': { version: '8.0.0' },
    'node_modules/pg/node_modules/hono': { version: '3.0.0' },
    'node_modules/jest': { version: '30.0.0', dev: true },
    'node_modules/@img/other-platform': { version: '1.0.0', optional: true },
  },
};

function bill(...ids: readonly string[]): Sbom {
  return {
    components: ids.map((id) => ({
      name: id.slice(0, id.lastIndexOf('@')),
      version: id.slice(id.lastIndexOf('@') + 1),
    })),
  };
}

describe('a bill of materials and the lock file', () => {
  it.each([
    ['agree', bill('hono@4.0.0', 'pg@8.0.0', 'hono@3.0.0'), []],
    [
      'agree with a binary of this platform',
      bill('hono@4.0.0', 'pg@8.0.0', 'hono@3.0.0', '@img/other-platform@1.0.0'),
      [],
    ],
    [
      'differ when a package is not locked',
      bill('hono@4.0.0', 'pg@8.0.0', 'hono@3.0.0', 'left-pad@1.0.0'),
      ['left-pad@1.0.0 is in the bill and not in the lock file.'],
    ],
    [
      'differ in a version',
      bill('hono@4.0.0', 'pg@8.0.1', 'hono@3.0.0'),
      [
        'pg@8.0.1 is in the bill and not in the lock file.',
        'pg@8.0.0 is in the lock file and not in the bill.',
      ],
    ],
    [
      'differ when a package is left out',
      bill('hono@4.0.0', 'pg@8.0.0'),
      ['hono@3.0.0 is in the lock file and not in the bill.'],
    ],
    [
      'differ when a tool of development is listed',
      bill('hono@4.0.0', 'pg@8.0.0', 'hono@3.0.0', 'jest@30.0.0'),
      ['jest@30.0.0 is in the bill and not in the lock file.'],
    ],
  ])('%s', (_, sbom, expected) => {
    expect(differences(sbom, lock)).toEqual(expected);
  });

  it('differ when a package has another hash', () => {
    const billWith = (content: string): Sbom => ({
      components: [
        ...bill('pg@8.0.0', 'hono@3.0.0').components,
        { name: 'hono', version: '4.0.0', hashes: [{ alg: 'SHA-512', content }] },
      ],
    });
    expect(differences(billWith(hash('aa').toString('hex')), lock)).toEqual([]);
    expect(differences(billWith(hash('bb').toString('hex')), lock)).toEqual([
      'hono@4.0.0 has another hash in the bill than in the lock file.',
    ]);
  });

  it('leave the tools of development out', () => {
    const tool = {
      name: 'jest',
      version: '30.0.0',
      'bom-ref': 'jest@30.0.0',
      properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    };
    const pg = { name: 'pg', version: '8.0.0', 'bom-ref': 'pg@8.0.0' };
    const whole: Sbom = {
      components: [tool, pg],
      dependencies: [
        { ref: 'claimdesk@0.1.0', dependsOn: ['jest@30.0.0', 'pg@8.0.0'] },
        { ref: 'jest@30.0.0' },
        { ref: 'pg@8.0.0' },
      ],
    };
    expect(production(whole)).toEqual({
      components: [pg],
      dependencies: [
        { ref: 'claimdesk@0.1.0', dependsOn: ['pg@8.0.0'] },
        { ref: 'pg@8.0.0', dependsOn: [] },
      ],
    });
  });
});
