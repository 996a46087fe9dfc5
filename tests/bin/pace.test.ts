import { describe, expect, it } from '@jest/globals';
import { createPace } from '../../bin/pace.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { Store } from '../../src/store/port.ts';

/** A store that counts how often it is asked, and a clock that stands still. */
function counting(checked: (asked: number) => Promise<number>, most?: number) {
  const asked: { tenant: string; since: string }[] = [];
  const reports = {
    checkedSince: (tenant: string, since: string) => {
      asked.push({ tenant, since });
      return checked(asked.length);
    },
  } as unknown as Store['reports'];
  const clock = { ms: 600_000 };
  const pace = createPace({ reports }, () => new Date(clock.ms), most);
  return { asked, clock, of: (tenant: string) => pace(tenant as TenantId) };
}

describe('how fast articles are checked', () => {
  it('is what was checked in five minutes', async () => {
    const { of, asked } = counting(() => Promise.resolve(100));
    expect(await of('T1')).toBe(3_000);
    expect(asked).toEqual([{ tenant: 'T1', since: '1970-01-01T00:05:00.000Z' }]);
  });

  it('is not known when nothing was', async () => {
    expect(await counting(() => Promise.resolve(0)).of('T1')).toBeUndefined();
  });

  it('is asked of the store once in five seconds, however many messages come', async () => {
    const { of, asked, clock } = counting((n) => Promise.resolve(n));
    await Promise.all(Array.from({ length: 300 }, () => of('T1')));
    clock.ms += 5_000;
    expect([await of('T1'), asked.length]).toEqual([300_000, 1]);
    clock.ms += 1;
    expect([await of('T1'), asked.length]).toEqual([150_000, 2]);
  });

  it('is kept of so many tenants', async () => {
    const { of, asked } = counting(() => Promise.resolve(1), 10);
    for (let n = 0; n <= 10; n += 1) await of(`T${n}`);
    await of('T1');
    expect(asked).toHaveLength(11);
    await of('T0');
    expect(asked).toHaveLength(12);
  });

  it('is asked for again after the store failed', async () => {
    const { of } = counting((n) =>
      n === 1 ? Promise.reject(new Error('down')) : Promise.resolve(1),
    );
    await expect(of('T1')).rejects.toThrow('down');
    expect(await of('T1')).toBe(300_000);
  });
});
